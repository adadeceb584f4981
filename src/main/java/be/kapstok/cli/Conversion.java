package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.Profile;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Setting;
import be.kapstok.validation.SkippedRecord;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        ReadOptions keeping = options.keepingUnknown();
        Validation validation = Kapstok.flanders().validation().reading(keeping).under(KEEPING_UNKNOWN, null);
        ValidationReport report = validation.check(text);
        Dataset read = new DatasetReader(keeping).read(text).dataset();
        return new Conversion(report, sound(read, report, validation));
    }

    /** Leaves out faulty records, and then those that have become faulty because they name one of these. */
    private static Dataset sound(Dataset read, ValidationReport first, Validation validation) {
        Dataset sound = without(read, faulty(first), each -> read.places().indexInFile(each.kind(), each.index()));
        ValidationReport report = validation.check(sound);
        while (!report.isValid() && !report.faultyRecords().isEmpty()) {
            sound = without(sound, faulty(report), Place::index);
            report = validation.check(sound);
        }
        return sound;
    }

    private static Set<String> faulty(ValidationReport report) {
        return report.faultyRecords().stream().map(SkippedRecord::pointer).collect(Collectors.toSet());
    }

    /** The place of a record in its list. */
    private record Place(Kind<?> kind, int index) {}

    private static Dataset without(Dataset data, Set<String> faulty, Function<Place, Integer> index) {
        Dataset.Builder rest = data.toBuilder();
        for (Kind<?> kind : Kind.ALL) {
            keep(rest, data, kind, faulty, index);
        }
        return rest.build();
    }

    private static <T extends Keyed> void keep(
            Dataset.Builder rest, Dataset data, Kind<T> kind, Set<String> faulty, Function<Place, Integer> index) {
        List<T> records = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        List<PlacedRecord<T>> all = data.placed(kind);
        for (int i = 0; i < all.size(); i++) {
            if (!faulty.contains("/" + kind.list() + "/" + index.apply(new Place(kind, i)))) {
                records.add(all.get(i).record());
                origins.add(i);
            }
        }
        if (records.size() < all.size()) {
            rest.carried(kind, records, origins);
        }
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
