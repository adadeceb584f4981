package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Format;
import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Message;
import be.kapstok.reason.Severity;
import be.kapstok.report.ReportFormat;
import be.kapstok.review.FileReports;
import be.kapstok.review.PlanTotals;
import be.kapstok.review.StreamedReview;
import be.kapstok.validation.Checking;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges data sets by the rules of policy, record by record: records with errors are told, the others are judged. */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every record was judged, and nothing was found at or above --fail-on",
            "1:findings at or above --fail-on, or records with errors, which are not judged",
            "2:wrong use, or a file that cannot be read or written"
        })
abstract class PolicyCommand extends FindingsCommand {
    /** The number of findings of a rule that are kept for each file that is not long. */
    private static final int MOST_KEPT = 10_000;

    /** The number of bytes from which a file is long. */
    private static final int LONG = 4 << 20;

    /** The largest number of measures with findings that are listed for a long file; all are counted. */
    private static final int MOST_LISTED = 100;

    /** The formats that people read: for long files they list only the first measures with findings. */
    private static final Set<ReportFormat> FOR_PEOPLE =
            EnumSet.of(ReportFormat.TEXT, ReportFormat.MARKDOWN, ReportFormat.HTML);

    @Option(
            names = "--strict",
            description = "Judge nothing when a file has errors; without it, the records without errors are judged.")
    private boolean strict;

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
        if (files.all().stream().anyMatch(files::isForeign)) {
            return exports();
        }
        List<RawText> texts = files.texts(err());
        Validation validation = Kapstok.flanders().validation().reading(files.options());
        if (texts.stream().anyMatch(PolicyCommand::isLong)) {
            // a record at a time, so that records with faults are not kept for nothing
            boolean[] streamable = {FOR_PEOPLE.contains(format())};
            Checking checking = validation.start();
            for (RawText each : texts) {
                streamable[0] &= Format.of(in(each), each.file(), files.options()) != Format.JSON;
                checking.addEach(in(each), each.file(), (record, found) -> streamable[0] &= record instanceof Measure);
            }
            ValidationReport streamed = checking.report();
            if (strict && !streamed.isValid()) {
                return refused(streamed);
            }
            if (streamable[0]) {
                return judgedEach(texts, streamed);
            }
        }
        List<ValidationReport> reports =
                texts.stream().map(validation.keeping(MOST_KEPT)::check).toList();
        if (strict && !reports.stream().allMatch(ValidationReport::isValid)) {
            return refused(reports.size() == 1 ? reports.get(0) : validation.check(texts));
        }
        Kapstok kapstok = Kapstok.flanders();
        return report(FileReports.of(
                reports, measuresOnly, each -> measuresOnly ? kapstok.check(each, day()) : kapstok.review(each)));
    }

    /** Judges files of which some are exports of plans: each plan is judged as it is read, so that there may be any number. */
    private int exports() {
        Validation validation = Kapstok.flanders().validation().reading(files.options());
        if (strict) {
            Checking checking = validation.start();
            files.all().forEach(each -> checkAgain(checking, each));
            ValidationReport all = checking.report();
            if (!all.isValid()) {
                return refused(all);
            }
        }
        if (format() == ReportFormat.NDJSON && !measuresOnly) {
            return lines(each -> judgedExports(validation, each));
        }
        FileReports found = judgedExports(validation, null);
        PlanTotals totals = found.planTotals();
        if (totals != null && totals.notListed() > 0 && !FOR_PEOPLE.contains(format())) {
            err().println(told("first_plans", totals.plans() - totals.notListed(), totals.plans()));
        }
        return report(found);
    }

    private void checkAgain(Checking checking, Path file) {
        try {
            if (files.isForeign(file)) {
                checking.addEach(file, (record, findings) -> {});
            } else {
                checking.add(DataFiles.text(file, err()));
            }
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    /** Judges each file; the reviews of plans go to a sink, if there is one. */
    private FileReports judgedExports(Validation validation, @Nullable Consumer<? super PlanReview> sink) {
        StreamedReview review = new StreamedReview(Kapstok.flanders().reviews(), day(), MOST_LISTED);
        for (Path file : files.all()) {
            try {
                boolean export = files.isForeign(file);
                ValidationReport checked = export
                        ? validation.checkEach(file, (record, findings) -> {})
                        : validation.keeping(MOST_KEPT).check(DataFiles.text(file, err()));
                if (export && !measuresOnly) {
                    review.add(file, files.options(), checked, sink);
                } else {
                    review.add(checked, measuresOnly);
                }
            } catch (IOException unreadable) {
                throw Unusable.reading(file, unreadable);
            }
        }
        return review.report(measuresOnly);
    }

    private String told(String key, Object... arguments) {
        List<Object> words = Stream.of(arguments).<Object>map(Object::toString).toList();
        return new Message(PolicyCommand.class, key, words).in(language());
    }

    private static boolean isLong(RawText text) {
        byte[] bytes = text.bytes();
        return bytes != null && bytes.length > LONG;
    }

    private static InputStream in(RawText text) {
        byte[] bytes = text.bytes();
        return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
    }

    /** Judges the measures of files one at a time, so that a long file needs little memory. */
    private int judgedEach(List<RawText> texts, ValidationReport checked) throws IOException {
        StreamedReview review = new StreamedReview(Kapstok.flanders().reviews(), day(), MOST_LISTED);
        for (RawText each : texts) {
            review.add(in(each), each.file(), files.options(), checked);
        }
        return report(review.report(measuresOnly));
    }

    private int report(FileReports found) {
        return report(found, found.findings(), found.perSeverity().keySet());
    }

    private int refused(ValidationReport checked) {
        report(checked, FileReports.notJudged(checked));
        List<String> faulty = checked.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> Unusable.shown(each.location().file()))
                .distinct()
                .toList();
        err().println(told("not_judged", String.join(", ", faulty)));
        return ExitCodes.OTHER_ANSWER;
    }
}
