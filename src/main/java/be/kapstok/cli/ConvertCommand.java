package be.kapstok.cli;

import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.Format;
import be.kapstok.dataset.Kind;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Message;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.validation.SkippedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what was understood of a file as a data set. */
@Command(
        name = "convert",
        description =
                "Write what was understood of a file, such as a table, as a data set (JSON or NDJSON). Fields and columns that the"
                        + " format does not have are kept; records with errors are named and left out.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every record is in the data set",
            "1:a record is left out, or nothing could be read",
            "2:wrong use, or a file that cannot be read or written"
        })
final class ConvertCommand extends KapstokCommand {
    /** The largest number of lines about what was found; {@code validate} shows all. */
    private static final int MOST_TOLD = 20;

    @Mixin
    private final DataFiles files = new DataFiles();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json or ndjson (a record on each line); that of the ending of --out, else json.")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing; - prints.")
    private @Nullable OutputFile out;

    @Override
    public Integer call() {
        if (files.all().size() > 1) {
            throw new Unusable(message("convert_one"));
        }
        if (format == Format.CSV) {
            throw new Unusable(message("convert_form"));
        }
        files.mustBeReadable();
        Conversion made = Conversion.of(files.texts(err()).get(0), files.options());
        List<String> told = told(made);
        boolean nothing = made.records() == 0 && !made.report().isValid();
        String one = made.records() == 1 ? ".1" : "";
        String text = nothing ? "" : written(made);
        if (nothing) {
            err().println(message("convert_nothing", Unusable.shown(files.all().get(0)))
                    .in(language()));
        } else if (made.leftOut() > 0) {
            err().println(message("convert_left_out" + one, made.records(), made.leftOut())
                    .in(language()));
        } else if (!told.isEmpty()) {
            err().println(message("convert_all" + one, made.records()).in(language()));
        }
        if (files.full()) {
            FaultyLines lines = FileLines.of(files.all(), made.report().findings(), files.options());
            err().print(inFull(made.report(), ReportFormat.TEXT, files.all(), lines));
            err().flush();
        } else {
            told.stream().limit(MOST_TOLD).forEach(each -> err().println("  " + each));
        }
        if (!files.full() && told.size() > MOST_TOLD) {
            err().println("  "
                    + message("convert_more", told.size() - MOST_TOLD).in(language()));
        }
        if (!nothing) {
            write(text, out);
        }
        return nothing || made.leftOut() > 0 ? ExitCodes.OTHER_ANSWER : ExitCodes.ANSWERED;
    }

    private String written(Conversion made) {
        boolean lines = format == null ? out != null && out.format() == ReportFormat.NDJSON : format == Format.NDJSON;
        if (!lines) {
            return new DatasetWriter().write(made.dataset());
        }
        List<String> kinds = Kind.ALL.stream()
                .filter(each -> !made.dataset().list(each).isEmpty())
                .map(Kind::list)
                .toList();
        if (kinds.size() > 1) {
            throw new Unusable(message("convert_kinds", kinds));
        }
        return new DatasetWriter().writeLines(made.dataset());
    }

    /** A line for each record that is left out, then one for each other finding. */
    private List<String> told(Conversion made) {
        List<String> told = new ArrayList<>();
        List<Finding> rest = new ArrayList<>(made.report().findings());
        for (SkippedRecord each : made.skipped()) {
            rest.removeAll(each.findings());
            told.add(message(
                            "convert_record",
                            each.record(),
                            line(each.line()),
                            each.findings().stream().map(this::sentence).collect(Collectors.joining("; ")))
                    .in(language()));
        }
        rest.forEach(each -> told.add(each.location() + ": " + sentence(each)));
        return told;
    }

    private Object line(int line) {
        return line == 0 ? "" : message("convert_line", line);
    }

    private String sentence(Finding finding) {
        String sentence = finding.message(language());
        return finding.suggestion() == null
                ? sentence
                : message("convert_meant", sentence, finding.suggestion()).in(language());
    }

    private static Message message(String key, Object... arguments) {
        List<Object> words = new ArrayList<>();
        for (Object each : arguments) {
            words.add(each instanceof Number ? each.toString() : each);
        }
        return new Message(ConvertCommand.class, key, words);
    }
}
