package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Format;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReports;
import be.kapstok.review.StreamedReview;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Checking;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Judges data sets by the rules of policy. Data with errors is not judged: its validation report is told instead. */
abstract class PolicyCommand implements Callable<Integer> {
    /** How many findings on data without errors are told beside what is judged; {@code validate} tells all. */
    private static final int MOST_BESIDES = 20;

    /** From how many bytes on a file is long. */
    private static final int LONG = 4 << 20;

    @Mixin
    private final DataFiles files = new DataFiles();

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    /** How many measures with findings are listed for a long file; all are counted. */
    private static final int MOST_LISTED = 100;

    /** The formats that people read: of long files they list the first measures with findings. */
    private static final Set<ReportFormat> FOR_PEOPLE =
            EnumSet.of(ReportFormat.TEXT, ReportFormat.MARKDOWN, ReportFormat.HTML);

    /** The day on which all measures are judged, or {@code null}: each on its own. */
    abstract @Nullable LocalDate day();

    /** Judges one data set. */
    abstract DatasetReview judge(CheckedDataset data);

    /** Puts all that was judged into one report. */
    abstract FileReports reports(List<DatasetReview> reviews);

    @Override
    public Integer call() {
        files.mustBeReadable();
        List<RawText> texts = files.texts(spec.commandLine().getErr());
        Validation validation = Kapstok.flanders().validation().reading(files.options());
        if (texts.stream().anyMatch(PolicyCommand::isLong)) {
            boolean[] onlyMeasures = {true};
            ValidationReport streamed =
                    streamed(validation, texts, record -> onlyMeasures[0] &= record instanceof Measure);
            List<String> faulty = faulty(streamed);
            if (!faulty.isEmpty()) {
                return refused(streamed, faulty);
            }
            boolean byRecord = texts.stream().noneMatch(this::isDocument);
            if (onlyMeasures[0] && byRecord && FOR_PEOPLE.contains(options.format())) {
                return judgedEach(texts, streamed);
            }
        }
        List<CheckedDataset> checked = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        List<Finding> besides = new ArrayList<>();
        for (RawText text : texts) {
            ValidationReport report = validation.check(text);
            report.checked().ifPresentOrElse(checked::add, () -> faulty.addAll(report.files()));
            besides.addAll(report.findings());
        }
        return faulty.isEmpty() ? judged(checked, besides) : refused(validation.check(texts), faulty);
    }

    /** Whether a text is one JSON document, which is not read a record at a time. */
    private boolean isDocument(RawText text) {
        boolean[] document = {false};
        eachOf(
                text,
                in -> document[0] =
                        Format.of(new BufferedInputStream(in), text.file(), files.options()) == Format.JSON);
        return document[0];
    }

    private static boolean isLong(RawText text) {
        byte[] bytes = text.bytes();
        return bytes != null && bytes.length > LONG;
    }

    /** The verdict on texts that are read a record at a time, so that records with faults are not kept for nothing. */
    private static ValidationReport streamed(Validation validation, List<RawText> texts, Consumer<Keyed> met) {
        Checking checking = validation.start();
        for (RawText each : texts) {
            eachOf(each, in -> checking.addEach(in, each.file(), (record, found) -> met.accept(record)));
        }
        return checking.report();
    }

    /** Reads the bytes of a text. */
    private interface Reader {
        void read(InputStream in) throws IOException;
    }

    private static void eachOf(RawText text, Reader reader) {
        byte[] bytes = text.bytes();
        try {
            reader.read(new ByteArrayInputStream(bytes == null ? new byte[0] : bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
        }
    }

    /** Judges the measures of valid files one at a time, so that a long file needs little memory. */
    private int judgedEach(List<RawText> texts, ValidationReport besides) {
        besides.findings().stream().limit(MOST_BESIDES).forEach(this::tell);
        StreamedReview review = new StreamedReview(Kapstok.flanders().measures(), day(), MOST_LISTED);
        texts.forEach(each -> eachOf(each, in -> review.add(in, each.file(), files.options())));
        FileReports found = review.report(this instanceof CheckCommand);
        FaultyLines lines = options.lines(files.all(), found.findings());
        options.write(
                Asked.answered(found, options.format(), options.language(), spec, files.all(), lines),
                spec.commandLine().getOut());
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        severities.addAll(found.perSeverity().keySet());
        severities.addAll(besides.perSeverity().keySet());
        return options.exitCode(severities);
    }

    private static List<String> faulty(ValidationReport report) {
        return report.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> each.location().file())
                .toList();
    }

    /** Judges data without errors; what else is odd in it is told besides. */
    private int judged(List<CheckedDataset> checked, List<Finding> besides) {
        besides.stream().limit(MOST_BESIDES).forEach(this::tell);
        List<DatasetReview> reviews = checked.stream().map(this::judge).toList();
        List<Finding> findings =
                reviews.stream().flatMap(each -> each.findings().stream()).toList();
        FaultyLines lines = options.lines(files.all(), findings);
        options.write(
                Asked.answered(reports(reviews), options.format(), options.language(), spec, files.all(), lines),
                spec.commandLine().getOut());
        return options.exitCode(Stream.concat(findings.stream(), besides.stream())
                .map(Finding::severity)
                .toList());
    }

    private void tell(Finding finding) {
        spec.commandLine()
                .getErr()
                .println(finding.location() + " " + finding.rule() + " " + finding.message(options.language()));
    }

    private int refused(ValidationReport report, List<String> faulty) {
        FaultyLines lines = options.lines(files.all(), report.findings());
        options.write(
                options.validated(report, FileReports.notJudged(report), spec, files.all(), lines),
                spec.commandLine().getOut());
        List<String> names = faulty.stream()
                .distinct()
                .map(each -> "'" + Excerpt.of(each, Integer.MAX_VALUE) + "'")
                .toList();
        spec.commandLine()
                .getErr()
                .println("Nothing was judged, since the data has errors, in " + String.join(", ", names)
                        + ": mend them first.");
        return ExitCodes.OTHER_ANSWER;
    }
}
