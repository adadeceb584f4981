package be.kapstok.dataset;

import be.kapstok.file.FileInput;
import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.reason.RuleId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads data sets from JSON, NDJSON and CSV. One pass tells every fault of form with its place; a fault never stops the
 * reading unless the text is no longer what it should be. A reader keeps what it learned of the record types; it is meant
 * for one thread.
 *
 * @since 0.1.0
 */
public final class DatasetReader {
    private final ReadOptions options;
    /** What it parses was made UTF-8 before; a guess would take some bytes for another encoding. */
    private final JsonFactory factory = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNameLength(Limits.NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Bindings bindings = new Bindings();

    /**
     * {@return the rules of reading whose faults leave something of a text unread, or a record without what it cannot
     * be made without}
     */
    public static Set<RuleId> rulesOfTheUnread() {
        return Arrays.stream(ReadingRule.values())
                .filter(ReadingRule::leavesUnread)
                .map(ReadingRule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A reader that recognises the form of what it reads. */
    public DatasetReader() {
        this(ReadOptions.DEFAULT);
    }

    /** A reader that reads as told. */
    public DatasetReader(ReadOptions options) {
        Objects.requireNonNull(options, "options");
        this.options = options;
    }

    /**
     * {@return what could be read of a file, and the faults}
     *
     * @throws IOException when the file cannot be read, or is a folder
     */
    public Reading read(Path file) throws IOException {
        return read(RawText.of(file));
    }

    /** {@return what could be read of a text, and the faults, of each rule the first hundred} */
    public Reading read(RawText text) {
        return read(text, new FindingLog());
    }

    /** {@return what could be read of a text, with this log, which takes the faults} */
    public Reading read(RawText text, FindingLog log) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(log, "log");
        if (text.tooLong()) {
            Location whole = new Location(text.file(), "", 1, 1);
            log.add(ReadingRule.beyond(whole, text.file(), Limits.DOCUMENT_BYTES));
            return new Reading(Dataset.builder().build(), List.of(), log);
        }
        FileText json = FileText.ofJson(text);
        byte[] bytes = json.bytesWithRest();
        Format format = Recognise.formatOf(options, text.file(), bytes);
        ReadingContext context = context(text.file(), log);
        if (format == Format.CSV) {
            return CsvText.read(context, text);
        }
        Recognise.tellGuess(text.file(), json.characterSet(), log);
        return format == Format.NDJSON ? NdjsonText.read(context, json) : new JsonDocument(context, false).read(json);
    }

    /**
     * {@return what could be read of a document, and the faults} It is meant for one of which it is known that no
     * required field is missing, such as the library's own: it does not look, and starts sooner.
     *
     * @param json the document, in UTF-8
     * @param file the name under which findings speak of it
     */
    public Reading readTrusted(byte[] json, String file) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(file, "file");
        return new JsonDocument(context(file, new FindingLog()), true).readTrusted(json);
    }

    /**
     * {@return one record, such as a profile, from a document of its own; {@code null} when it could not be read}
     *
     * @param log takes the faults
     */
    public <R extends Record> @Nullable R readRecord(RawText text, Class<R> type, FindingLog log) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(log, "log");
        return type.cast(new JsonDocument(context(text.file(), log), false)
                .readRecord(FileText.ofJson(text), bindings.ofRecord(type)));
    }

    /**
     * {@return the kind of the records of NDJSON or CSV of any size, which is read a record at a time; {@code null}
     * when there are none or they could not be recognised}
     *
     * @param log takes the faults of form
     * @param sink takes each record that was read
     * @throws IOException when the file cannot be read, or is a folder
     */
    public @Nullable Kind<?> each(Path file, FindingLog log, RecordSink sink) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(sink, "sink");
        if (Files.isDirectory(file)) {
            throw new IOException("a folder, not a file: " + file);
        }
        try (InputStream in = FileInput.open(file)) {
            return each(in, file.toString(), log, sink);
        }
    }

    /**
     * {@return the same of a stream, which stays open}
     *
     * @param file the name under which findings speak of it
     * @param log takes the faults of form
     * @param sink takes each record that was read
     * @throws IOException when the stream cannot be read
     */
    public @Nullable Kind<?> each(InputStream in, String file, FindingLog log, RecordSink sink) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(sink, "sink");
        ReadingContext context = context(file, log);
        BufferedInputStream stream = new BufferedInputStream(in, 1 << 16);
        if (Recognise.format(options, file, Recognise.start(stream)) == Format.CSV) {
            return CsvText.each(context, stream, sink);
        }
        TextStream json = TextStream.ofJson(stream);
        Recognise.tellGuess(file, json.characterSet(), log);
        return NdjsonText.each(context, json, sink);
    }

    /** How it reads. */
    public ReadOptions options() {
        return options;
    }

    private ReadingContext context(String file, FindingLog log) {
        return new ReadingContext(options, factory, bindings, file, log);
    }

    /** Takes records as they are read. */
    @FunctionalInterface
    public interface RecordSink {
        /**
         * Takes a record.
         *
         * @param whole whether it has all its required fields
         * @param places where its values stand: the pointers are those of the record
         */
        void take(Kind<?> kind, Keyed record, boolean whole, RecordPlaces places);

        /** Takes notice of a record that could not be read, which was told. */
        default void leaveOut(Kind<?> kind) {}
    }

    /** Where the values of one record stand. */
    @FunctionalInterface
    public interface RecordPlaces {
        /**
         * {@return the place in the file of a value in the record, by its JSON pointer; empty for the record itself}
         */
        Location of(String pointer);

        /**
         * {@return the index in the file of the record among those of its list, from 0, counting records that could not
         * be read}
         */
        default int index() {
            String record = of("").pointer();
            return Integer.parseInt(record.substring(record.lastIndexOf('/') + 1));
        }

        /**
         * {@return whether the record has less at a place in the file than it should, for a reason that reading told
         * already}
         */
        default boolean told(Location place) {
            return false;
        }
    }
}
