package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import be.kapstok.place.Vintage;
import be.kapstok.place.WordList;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the days to which a list of municipalities can belong. */
@Command(
        name = "vintage",
        description =
                "Tell of which days a list of municipalities can be: a text with a code or name on each line, a CSV"
                        + " with a column of them, or a data set.")
final class VintageCommand extends QuestionCommand {
    @Parameters(paramLabel = "FILE", description = "The list.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private Path file;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The column of a CSV; the one that holds most municipalities if not given.")
    private @Nullable String column;

    @Mixin
    private final TableForm form = new TableForm();

    @Override
    public Integer call() {
        Kapstok kapstok = Kapstok.flanders();
        WordList list = read(kapstok);
        int faults = list.faults().size();
        if (faults > 0) {
            Finding first = list.faults().get(0);
            err().println("The file " + Unusable.shown(file) + " has " + faults + (faults == 1 ? " fault" : " faults")
                    + ", so words of it may be missing here; the first: "
                    + Excerpt.of(first.message(language()), 500) + " (" + first.location() + ")");
        }
        remark(file, list.remarks());
        Vintage vintage = kapstok.places().vintageOf(list.words());
        return print(vintage, !vintage.days().isEmpty() && vintage.unknown().isEmpty());
    }

    private WordList read(Kapstok kapstok) {
        WordList list;
        try (InputStream in = FileInput.open(file)) {
            list = WordList.of(RawText.of(in, file.toString()), form.options(), column, kapstok.places());
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        } catch (IllegalArgumentException refused) {
            throw Unusable.refused(file, "cannot be used", refused);
        }
        if (list.words().isEmpty()) {
            throw new Unusable("The file " + Unusable.shown(file) + " names no municipality"
                    + (list.columns().isEmpty()
                            ? "."
                            : " in any of its columns: " + Excerpt.of(String.join(", ", list.columns()), 500)
                                    + ". Name one with --column."));
        }
        return list;
    }
}
