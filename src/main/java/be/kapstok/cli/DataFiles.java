package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that a command is given, and the options to read them. */
final class DataFiles {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, all in one report.")
    private List<Path> files = new ArrayList<>();

    private List<RawText> texts = List.of();

    @Option(
            names = "--kind",
            paramLabel = "LIST",
            description = "What the records of NDJSON or a table are, such as measures; recognised if not given.")
    private @Nullable Kind<?> kind;

    @Option(
            names = "--map",
            paramLabel = "HEADING=FIELD",
            description =
                    "The field that a column of a table holds. For an export of plans also BODY=NIS, the code of the"
                            + " municipality of a body, and the report that is read, such as Rapportjaar=2026.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--as",
            paramLabel = "READING",
            description =
                    "Read the table as this file says: the recognition of a table as JSON, or a report of validate, check or review"
                            + " as JSON that holds one. Nothing is recognised then, and a table with other columns is refused.")
    private @Nullable Path reading;

    @Option(
            names = "--full",
            description =
                    "Say everything: how each file was read, column by column, and all that was found. JSON always does.")
    private boolean full;

    private @Nullable RecognisedFile recognition;

    @Mixin
    private final TableForm form = new TableForm();

    List<Path> all() {
        return files;
    }

    ReadOptions options() {
        ReadOptions options = ReadOptions.DEFAULT
                .withTable(form.options())
                .withDecimal(form.decimal())
                .withColumns(map)
                .withVocabulary(Kapstok.flanders().places().vocabulary());
        options = kind == null ? options : options.withKind(kind);
        return reading == null ? options : asGiven(options, reading);
    }

    private ReadOptions asGiven(ReadOptions options, Path file) {
        if (files.size() > 1) {
            throw new Unusable(GivenReading.message("as_one_file"));
        }
        if (recognition == null) {
            recognition = GivenReading.of(file, files.get(0));
        }
        try {
            return options.as(recognition);
        } catch (IllegalArgumentException unknown) {
            throw new Unusable(
                    GivenReading.message("as_unusable", Unusable.shown(file), String.valueOf(unknown.getMessage())));
        }
    }

    /** Whether everything is to be said. */
    boolean full() {
        return full;
    }

    /** Reports files that cannot be read, before any work is done. */
    void mustBeReadable() {
        mustBeReadable(files);
    }

    /** Tells of the first of several files that cannot be read. */
    static void mustBeReadable(List<Path> some) {
        for (Path file : some) {
            boolean readable = Files.isRegularFile(file) || Files.isDirectory(file);
            if ((!Files.exists(file) || readable) && !holdsAnExport(file)) {
                readOne(file);
            }
        }
    }

    /** Whether a file is read as another form than that of a data set, such as an export of plans. */
    boolean isForeign(Path file) {
        return new DatasetReader(options()).foreign(startOf(file)).isPresent();
    }

    /** Whether a file is a folder with an export of plans. */
    private static boolean holdsAnExport(Path file) {
        return Files.isDirectory(file)
                && new DatasetReader().foreign(startOf(file)).isPresent();
    }

    private static RawText startOf(Path file) {
        try {
            return RawText.startOf(file);
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    /** Reads the first byte of a file; not for a pipe, which gives each byte only once. */
    private static void readOne(Path file) {
        try (InputStream in = FileInput.open(file)) {
            in.read();
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    /** Reads the files, each only once, with a progress bar for a long file. */
    List<RawText> texts(PrintWriter err) {
        if (texts.isEmpty()) {
            texts = files.stream().map(each -> text(each, err)).toList();
        }
        return texts;
    }

    /** Reads a file, with a progress bar when it is long. */
    static RawText text(Path file, PrintWriter err) {
        if (holdsAnExport(file)) {
            return startOf(file);
        }
        Progress progress = progress(file, err);
        try (InputStream in = FileInput.open(file)) {
            return RawText.of(progress == null ? in : progress.watch(in), file.toString())
                    .from(file);
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        } finally {
            if (progress != null) {
                progress.end();
            }
        }
    }

    /** Makes a progress bar, for a long file on a terminal. */
    static @Nullable Progress progress(Path file, PrintWriter err) {
        return Terminal.isThere() && GivenFiles.size(file) > Progress.WORTH_IT
                ? new Progress(err, file, GivenFiles.size(file))
                : null;
    }
}
