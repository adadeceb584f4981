package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Profile;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Setting;
import be.kapstok.validation.SkippedRecord;
import be.kapstok.validation.ValidationReport;
import java.util.List;

/**
 * What was understood of a text, as a data set: the records without errors, and without references to records with
 * errors. Fields that the format does not have are kept, and so are no errors here.
 *
 * @param report everything that was found
 * @param dataset the records
 */
record Conversion(ValidationReport report, Dataset dataset) {
    private static final Profile KEEPING_UNKNOWN =
            new Profile(List.of(new RuleSetting(RuleId.of("KD-UNKNOWN-FIELD"), Setting.INFO)), List.of());

    static Conversion of(RawText text, ReadOptions options) {
        ValidationReport report = Kapstok.flanders()
                .validation()
                .reading(options.keepingUnknown())
                .under(KEEPING_UNKNOWN, null)
                .check(text);
        return new Conversion(
                report,
                report.sound()
                        .map(CheckedDataset::dataset)
                        .orElseGet(() -> Dataset.builder().build()));
    }

    /** The records that are left out. */
    List<SkippedRecord> skipped() {
        return report.files().stream()
                .flatMap(each -> report.skipped(each).stream())
                .toList();
    }

    /** How many records it has. */
    long records() {
        return Kind.ALL.stream().mapToLong(each -> dataset.list(each).size()).sum();
    }

    /** How many records are left out. */
    long leftOut() {
        return report.records() - records();
    }
}
