package be.kapstok.cli;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.review.FileReports;
import be.kapstok.validation.ValidationReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a report of findings is written, and from where findings count. */
final class ReportOptions {
    /** From where findings count. */
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
                converter = ReportFormatConverter.class,
                description = "text, json, ndjson, csv, md, html, svg, sarif or junit; text if not given.")
        private @Nullable ReportFormat format;

        @Option(names = "--json", description = "Short for --format json.")
        private boolean json;
    }

    @ArgGroup(exclusive = true)
    private @Nullable Form form;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "error or warning; error if not given.")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private final OutOption out = new OutOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ReportFormat format() {
        if (form == null) {
            return ReportFormat.TEXT;
        }
        return form.json || form.format == null ? ReportFormat.JSON : form.format;
    }

    Locale language() {
        return language.language();
    }

    /** The lines of findings, where the format shows them. */
    FaultyLines lines(List<Path> files, List<Finding> findings) {
        boolean shown = format() == ReportFormat.TEXT || format() == ReportFormat.HTML;
        return shown ? FileLines.of(files, findings) : FaultyLines.NONE;
    }

    /** A validation in the format asked for; JSON has it file by file, as it has a review. */
    String validated(
            ValidationReport report, FileReports byFile, CommandSpec spec, List<Path> files, FaultyLines lines) {
        boolean json = format() == ReportFormat.JSON || format() == ReportFormat.NDJSON;
        return Asked.answered(json ? byFile : report, format(), language(), spec, files, lines);
    }

    /** The exit code for findings of these severities. */
    int exitCode(Collection<Severity> found) {
        boolean counts =
                found.contains(Severity.ERROR) || (failOn == FailOn.WARNING && found.contains(Severity.WARNING));
        return counts ? ExitCodes.OTHER_ANSWER : ExitCodes.ANSWERED;
    }

    /** Prints the report, or writes it to its file. */
    void write(String report, PrintWriter printed) {
        out.write(report, printed);
    }
}
