package be.kapstok.cli;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.review.FileReports;
import be.kapstok.validation.ValidationReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that reports what it finds in files, in any format, with an exit code that says how bad it is. */
abstract class FindingsCommand extends KapstokCommand {
    /** The lowest severity at which findings count. */
    enum FailOn {
        /** Errors count. */
        ERROR,
        /** Errors and warnings count. */
        WARNING
    }

    /** Two ways to say the format. */
    static final class Form {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "text, json, ndjson, csv, md, html, svg, sarif or junit; text if not given.")
        private @Nullable ReportFormat format;

        @Option(names = "--json", description = "Short for --format json.")
        private boolean json;

        /** The format that was asked for, else the one that the name of the file to write means, else text. */
        static ReportFormat of(@Nullable Form form, @Nullable OutputFile out) {
            if (form == null) {
                return out == null ? ReportFormat.TEXT : out.format();
            }
            return form.json || form.format == null ? ReportFormat.JSON : form.format;
        }
    }

    @ArgGroup(exclusive = true)
    private @Nullable Form form;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "error or warning; error if not given.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write there instead of printing, in the format of its ending. A table that check or review judged comes back"
                            + " in .csv or .xlsx, with columns for the kind, why, what is missing, and the sources.")
    private @Nullable OutputFile out;

    /** The files that it checks. */
    @Mixin
    final DataFiles files = new DataFiles();

    final ReportFormat format() {
        return Form.of(form, out);
    }

    /** Reports findings, with their lines if the format shows lines; the exit code depends on some severities. */
    final int report(Answer answer, List<Finding> found, Collection<Severity> severities) {
        boolean shown = EnumSet.of(ReportFormat.TEXT, ReportFormat.HTML, ReportFormat.MARKDOWN)
                .contains(format());
        FaultyLines lines = shown ? FileLines.of(files.all(), found, files.options()) : FaultyLines.NONE;
        if (!givesTheTableBack() || out == null || !JudgedFile.write(answer, files, out, language(), err())) {
            String text = files.full()
                    ? inFull(answer, format(), files.all(), lines)
                    : written(answer, format(), files.all(), lines);
            write(text, out);
        }
        return exitCode(severities);
    }

    /** Writes answers as they are made, each on a line of its own, and then the report on all. */
    final int lines(AnswersOnLines answers) {
        List<Severity> severities = new ArrayList<>();
        write(
                to -> {
                    FileReports all =
                            answers.write(each -> to.print(Reports.of(each, ReportFormat.NDJSON, language())));
                    to.print(written(all, ReportFormat.NDJSON, files.all(), FaultyLines.NONE));
                    severities.addAll(all.perSeverity().keySet());
                },
                out);
        return exitCode(severities);
    }

    /** Makes answers one after the other, and at their end the report on all. */
    @FunctionalInterface
    interface AnswersOnLines {
        FileReports write(Consumer<Answer> each);
    }

    private int exitCode(Collection<Severity> severities) {
        boolean counts = severities.contains(Severity.ERROR)
                || (failOn == FailOn.WARNING && severities.contains(Severity.WARNING));
        return counts ? ExitCodes.OTHER_ANSWER : ExitCodes.ANSWERED;
    }

    /** Whether a table that was judged is given back, with its columns of judgement. */
    private boolean givesTheTableBack() {
        return this instanceof PolicyCommand && out != null && !out.isPrinted() && format() == ReportFormat.CSV;
    }

    /** Reports a validation; JSON has it file by file, like a review. */
    final int report(ValidationReport report, FileReports byFile) {
        boolean each = format() == ReportFormat.JSON || format() == ReportFormat.NDJSON || givesTheTableBack();
        return report(
                each ? byFile : report, report.findings(), report.perSeverity().keySet());
    }
}
