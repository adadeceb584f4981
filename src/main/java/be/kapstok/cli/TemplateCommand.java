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
                "Make an empty spreadsheet of measures, partners or another list to fill in: headings in the language asked for, and a row as an example."
                        + " Columns that stay empty can be left out. The command lists shows the words that they take.")
final class TemplateCommand extends KapstokCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "LIST",
            description =
                    "What the rows are, such as partners or maatregelen; without it, measures, and which lists there are.")
    private @Nullable Kind<?> list;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write there instead of printing: a file that ends in .csv or .xlsx.")
    private @Nullable OutputFile out;

    @Override
    public Integer call() {
        Kind<?> kind = list == null ? Kind.MEASURES : list;
        if (!Template.isTable(kind)) {
            throw new Unusable(message("template_none", KindNames.name(kind)));
        }
        Template template = new Template(kind, language());
        String table = template.csv();
        if (out == null || out.isPrinted()) {
            write(table, null);
            if (list == null && isPrinted()) {
                err().println(message("template_lists", KindNames.all(Template::isTable))
                        .in(language()));
            }
            return ExitCodes.ANSWERED;
        }
        String name = out.path().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            out.write(template::writeWorkbook);
        } else if (name.endsWith(".csv")) {
            write("\uFEFF" + table, out);
        } else {
            throw new Unusable(message("template_form", Unusable.shown(out.path())));
        }
        err().println(message("template_words", KindNames.of(kind, language())).in(language()));
        return ExitCodes.ANSWERED;
    }

    private static Message message(String key, Object... arguments) {
        return new Message(TemplateCommand.class, key, List.of(arguments));
    }
}
