package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Format;
import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import be.kapstok.report.ReportFormat;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReports;
import be.kapstok.review.StreamedReview;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Checking;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * Judges data sets by the rules of policy. Data with errors is not judged: the command prints its validation report
 * instead.
 */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on, or data with errors, which is not judged",
            "2:wrong use, or a file that cannot be read or written"
        })
abstract class PolicyCommand extends FindingsCommand {
    /** The largest number of findings of form that are shown with a judgement; {@code validate} shows all. */
    private static final int MOST_BESIDES = 20;

    /** The number of bytes from which a file is long. */
    private static final int LONG = 4 << 20;

    /** The largest number of measures with findings that are listed for a long file; all are counted. */
    private static final int MOST_LISTED = 100;

    /** The formats that people read: for long files they list only the first measures with findings. */
    private static final Set<ReportFormat> FOR_PEOPLE =
            EnumSet.of(ReportFormat.TEXT, ReportFormat.MARKDOWN, ReportFormat.HTML);

    private final boolean measuresOnly;

    PolicyCommand(boolean measuresOnly) {
        this.measuresOnly = measuresOnly;
    }

    /** The day on which all measures are judged, or {@code null} to judge each on its own day. */
    @Nullable
    LocalDate day() {
        return null;
    }

    @Override
    public Integer call() throws IOException {
        files.mustBeReadable();
        List<RawText> texts = files.texts(err());
        Validation validation = Kapstok.flanders().validation().reading(files.options());
        DatasetReader reader = new DatasetReader(files.options());
        if (texts.stream().anyMatch(each -> isLong(each) && reader.foreign(each).isEmpty())) {
            // a record at a time, so that records with faults are not kept for nothing
            boolean[] streamable = {FOR_PEOPLE.contains(format())};
            Checking checking = validation.start();
            for (RawText each : texts) {
                streamable[0] &= Format.of(in(each), each.file(), files.options()) != Format.JSON;
                checking.addEach(in(each), each.file(), (record, found) -> streamable[0] &= record instanceof Measure);
            }
            ValidationReport streamed = checking.report();
            if (streamed.perSeverity().containsKey(Severity.ERROR)) {
                Stream<Finding> errors = streamed.findings().stream().filter(each -> each.severity() == Severity.ERROR);
                return refused(streamed, errors.map(each -> each.location().file()));
            }
            if (streamable[0]) {
                return judgedEach(texts, streamed);
            }
        }
        List<ValidationReport> reports = texts.stream().map(validation::check).toList();
        List<CheckedDataset> checked =
                reports.stream().flatMap(each -> each.checked().stream()).toList();
        if (checked.size() == reports.size()) {
            return judged(checked, reports);
        }
        return refused(
                reports.size() == 1 ? reports.get(0) : validation.check(texts),
                reports.stream().filter(each -> each.checked().isEmpty()).flatMap(each -> each.files().stream()));
    }

    private static boolean isLong(RawText text) {
        byte[] bytes = text.bytes();
        return bytes != null && bytes.length > LONG;
    }

    private static InputStream in(RawText text) {
        byte[] bytes = text.bytes();
        return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
    }

    /** Judges the measures of valid files one at a time, so that a long file needs little memory. */
    private int judgedEach(List<RawText> texts, ValidationReport besides) throws IOException {
        tell(besides.findings());
        StreamedReview review = new StreamedReview(Kapstok.flanders().measures(), day(), MOST_LISTED);
        for (RawText each : texts) {
            review.add(in(each), each.file(), files.options());
        }
        FileReports found = review.report(measuresOnly);
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        severities.addAll(found.perSeverity().keySet());
        severities.addAll(besides.perSeverity().keySet());
        return report(found, found.findings(), severities);
    }

    /** Judges data without errors, and also reports what else is odd in it. */
    private int judged(List<CheckedDataset> checked, List<ValidationReport> reports) {
        List<Finding> besides =
                reports.stream().flatMap(each -> each.findings().stream()).toList();
        tell(besides);
        Kapstok kapstok = Kapstok.flanders();
        List<DatasetReview> reviews = checked.stream()
                .map(each -> measuresOnly ? kapstok.check(each, day()) : kapstok.review(each))
                .toList();
        List<Finding> findings =
                reviews.stream().flatMap(each -> each.findings().stream()).toList();
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(besides);
        return report(
                measuresOnly ? FileReports.ofMeasures(reviews) : FileReports.of(reviews),
                findings,
                all.stream().map(Finding::severity).toList());
    }

    private void tell(List<Finding> besides) {
        besides.stream()
                .limit(MOST_BESIDES)
                .map(each -> each.location() + " " + each.rule() + " " + each.message(language()))
                .forEach(err()::println);
    }

    private int refused(ValidationReport report, Stream<String> faulty) {
        report(report, FileReports.notJudged(report));
        err().println("Nothing was judged, since the data has errors, in "
                + String.join(", ", faulty.distinct().map(Unusable::shown).toList()) + ": mend them first.");
        return ExitCodes.OTHER_ANSWER;
    }
}
