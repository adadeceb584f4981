package be.kapstok.cli;

import be.kapstok.dataset.Kind;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty table to fill in. */
@Command(
        name = "template",
        description =
                "Make an empty spreadsheet of measures to fill in: headings in the language asked for, and a row as an example."
                        + " Columns that stay empty can be left out. The command lists shows the words that they take.")
final class TemplateCommand extends KapstokCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "LIST",
            description = "What the rows are: measures, the only records that are read from tables.")
    private @Nullable Kind<?> list;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write there instead of printing: a file that ends in .csv or .xlsx.")
    private @Nullable OutputFile out;

    @Override
    public Integer call() {
        if (list != null && !list.equals(Kind.MEASURES)) {
            throw new Unusable(message("template_none", list.list()));
        }
        String table = Template.csv(language());
        if (out == null || out.isPrinted()) {
            write(table, null);
            return ExitCodes.ANSWERED;
        }
        String name = out.path().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            out.write(to -> Template.writeWorkbook(to, language()));
        } else if (name.endsWith(".csv")) {
            write("\uFEFF" + table, out);
        } else {
            throw new Unusable(message("template_form", Unusable.shown(out.path())));
        }
        err().println(message("template_words").in(language()));
        return ExitCodes.ANSWERED;
    }

    private static Message message(String key, Object... arguments) {
        return new Message(TemplateCommand.class, key, List.of(arguments));
    }
}
