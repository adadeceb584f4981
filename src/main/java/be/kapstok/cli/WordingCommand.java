package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.model.MeasureKind;
import be.kapstok.report.ReportFormat;
import be.kapstok.wording.WordingAnswer;
import be.kapstok.wording.WordingHints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a line of Dutch about a measure. */
@Command(
        name = "wording",
        description =
                "Read a line of Dutch about a measure: tell for whom it is, which words say so, and how sure that is.")
final class WordingCommand extends KapstokCommand {
    /** Two ways to say the format. */
    private static final class Form {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "text, json, ndjson, csv, md or html; text if not given, and ndjson or csv for a file.")
        private @Nullable ReportFormat format;

        @Option(names = "--json", description = "Short for --format json.")
        private boolean json;
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT",
            description = "The line, with or without quotes around it; or a file, of which each line or row is read.")
    private List<String> words = List.of();

    @Option(
            names = "--column",
            paramLabel = "HEADING",
            description =
                    "The column to read when the file is a table (.csv or .xlsx): its heading, or #1, #2 and so on.")
    private @Nullable String column;

    @Mixin
    private final TableForm table = new TableForm();

    @Option(
            names = "--plan",
            paramLabel = "TITLE",
            description = "The title of the action plan above the line; it counts where the line itself says nothing.")
    private @Nullable String plan;

    @Option(
            names = "--field",
            paramLabel = "CODE",
            description =
                    "The policy field of the measure, such as 0902; it counts where the line itself says nothing.")
    private @Nullable String field;

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable OutputFile out;

    @Override
    public Integer call() {
        WordingHints hints = new WordingHints(plan, field);
        ReportFormat asked = form.json ? ReportFormat.JSON : form.format;
        Path file = file();
        if (file != null) {
            WordingLines lines = new WordingLines(file, column, table.options(), hints, language(), err());
            lines.mustBeApart(out);
            ReportFormat format = asked != null ? asked : out == null ? ReportFormat.NDJSON : out.format();
            write(lines.in(format), out);
            return ExitCodes.ANSWERED;
        }
        WordingAnswer answer = Kapstok.flanders().wordingReader().read(String.join(" ", words), hints);
        return give(answer, asked == null ? ReportFormat.TEXT : asked, out, answer.kind() != MeasureKind.UNDETERMINED);
    }

    /** The file that was given in place of a line; a column makes it one, be it there or not. */
    private @Nullable Path file() {
        if (words.size() != 1 || words.get(0).isBlank()) {
            return null;
        }
        Path file = Converters.pathOrNull(words.get(0));
        return file != null && (column != null || Files.isRegularFile(file)) ? file : null;
    }
}
