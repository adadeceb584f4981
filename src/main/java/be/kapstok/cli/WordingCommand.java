package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.model.MeasureKind;
import be.kapstok.report.ReportFormat;
import be.kapstok.wording.WordingAnswer;
import be.kapstok.wording.WordingHints;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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
                description = "text, json, ndjson, csv, md or html; text if not given.")
        private ReportFormat format = ReportFormat.TEXT;

        @Option(names = "--json", description = "Short for --format json.")
        private boolean json;
    }

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The line, with or without quotes around it.")
    private List<String> words = List.of();

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
        WordingAnswer answer =
                Kapstok.flanders().wordingReader().read(String.join(" ", words), new WordingHints(plan, field));
        ReportFormat format = form.json ? ReportFormat.JSON : form.format;
        return give(answer, format, out, answer.kind() != MeasureKind.UNDETERMINED);
    }
}
