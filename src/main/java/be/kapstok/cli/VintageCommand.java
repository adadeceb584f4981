package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import be.kapstok.place.Vintage;
import be.kapstok.place.WordList;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.table.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Of which days a list of municipalities is. */
@Command(
        name = "vintage",
        description =
                "Tell of which days a list of municipalities can be: a text with a code or name on each line, a CSV"
                        + " with a column of them, or a data set.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class VintageCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The list.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private Path file;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The column of a CSV; the one that holds most municipalities if not given.")
    private @Nullable String column;

    @Option(
            names = "--no-header",
            description = "The first row of a CSV is data; its columns are called #1, #2 and so on.")
    private boolean noHeader;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        Kapstok kapstok = Kapstok.flanders();
        WordList list = read(kapstok);
        if (!list.faults().isEmpty()) {
            Finding first = list.faults().get(0);
            spec.commandLine()
                    .getErr()
                    .println("The file " + shown() + " has " + list.faults().size()
                            + (list.faults().size() == 1 ? " fault" : " faults")
                            + ", so words of it may be missing here; the first: "
                            + Excerpt.of(first.message(form.language()), 500) + " (" + first.location() + ")");
        }
        new FileRemarks(file, form.language(), spec.commandLine().getErr()).tell(list.remarks());
        Vintage vintage = kapstok.places().vintageOf(list.words());
        form.print(vintage);
        return vintage.days().isEmpty() || !vintage.unknown().isEmpty() ? ExitCodes.OTHER_ANSWER : ExitCodes.ANSWERED;
    }

    private WordList read(Kapstok kapstok) {
        if (Files.isDirectory(file)) {
            throw Unusable.reading(file, new IOException());
        }
        WordList list;
        try (InputStream in = FileInput.open(file)) {
            list = WordList.of(
                    RawText.of(in, file.toString()),
                    noHeader ? TableOptions.DEFAULT.withoutHeader() : TableOptions.DEFAULT,
                    column,
                    kapstok.places());
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        } catch (IllegalArgumentException refused) {
            throw new Unusable("The file " + shown() + " cannot be used: "
                    + Excerpt.of(String.valueOf(refused.getMessage()), 500));
        }
        if (list.words().isEmpty()) {
            throw new Unusable("The file " + shown() + " names no municipality"
                    + (list.columns().isEmpty()
                            ? "."
                            : " in any of its columns: " + Excerpt.of(String.join(", ", list.columns()), 500)
                                    + ". Name one with --column."));
        }
        return list;
    }

    private String shown() {
        return "'" + Excerpt.of(file.toString(), Integer.MAX_VALUE) + "'";
    }
}
