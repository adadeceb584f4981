package be.kapstok.dataset;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.reason.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
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
     * The rules of reading whose faults leave something of a text unread, or a record without what it cannot be made without.
     *
     * @return their ids
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

    /**
     * A reader.
     *
     * @param options how to read
     */
    public DatasetReader(ReadOptions options) {
        Objects.requireNonNull(options, "options");
        this.options = options;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what could be read, and the faults
     * @throws IOException when the file cannot be read, or is a folder
     */
    public Reading read(Path file) throws IOException {
        return read(RawText.of(file));
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return what could be read, and the faults, of each rule the first hundred
     */
    public Reading read(RawText text) {
        return read(text, new FindingLog());
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param log takes the faults
     * @return what could be read, with this log
     */
    public Reading read(RawText text, FindingLog log) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(log, "log");
        if (text.tooLong()) {
            Location whole = new Location(text.file(), "", 1, 1);
            log.add(ReadingRule.BEYOND_LIMIT.at(
                    whole, null, text.file(), "> " + Limits.DOCUMENT_BYTES, String.valueOf(Limits.DOCUMENT_BYTES)));
            return nothing(log);
        }
        FileText json = FileText.ofJson(text);
        byte[] bytes = json.bytesWithRest();
        Format format = Recognise.formatOf(options, text.file(), bytes);
        if (format == Format.CSV) {
            return new CsvText(options, factory, bindings).read(text, log);
        }
        Recognise.tellGuess(text.file(), json.characterSet(), log);
        return format == Format.NDJSON
                ? new NdjsonText(options, factory, bindings).read(text.file(), json, log)
                : new JsonDocument(options, factory, bindings, false).read(text.file(), json, log);
    }

    /**
     * Reads a document of which it is known that no required field is missing, such as the library's own: it does not look,
     * and starts sooner.
     *
     * @param json the document, in UTF-8
     * @param file the name under which findings speak of it
     * @return what could be read, and the faults
     */
    public Reading readTrusted(byte[] json, String file) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(file, "file");
        return new JsonDocument(options, factory, bindings, true).readTrusted(file, json);
    }

    /**
     * Reads one record, such as a profile, from a document of its own.
     *
     * @param text the document
     * @param type the type of the record
     * @param log takes the faults
     * @param <R> the type of the record
     * @return the record, or {@code null} when it could not be read
     */
    public <R extends Record> @Nullable R readRecord(RawText text, Class<R> type, FindingLog log) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(log, "log");
        Object read = new JsonDocument(options, factory, bindings, false)
                .readRecord(text.file(), FileText.ofJson(text), bindings.ofRecord(type), log);
        return type.cast(read);
    }

    /**
     * Reads NDJSON or CSV of any size, a record at a time.
     *
     * @param file the file
     * @param log takes the faults of form
     * @param sink takes each record that was read
     * @return the kind of the records, or {@code null} when the file holds none or they could not be recognised
     * @throws IOException when the file cannot be read, or is a folder
     */
    public @Nullable Kind<?> each(Path file, FindingLog log, RecordSink sink) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(sink, "sink");
        return new RecordStream(options, factory, bindings).read(file, log, sink);
    }

    /**
     * Reads NDJSON or CSV of any size from a stream, a record at a time.
     *
     * @param in the stream; it stays open
     * @param file the name under which findings speak of it
     * @param log takes the faults of form
     * @param sink takes each record that was read
     * @return the kind of the records, or {@code null} when there are none or they could not be recognised
     * @throws IOException when the stream cannot be read
     */
    public @Nullable Kind<?> each(InputStream in, String file, FindingLog log, RecordSink sink) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(sink, "sink");
        return new RecordStream(options, factory, bindings).read(in, file, log, sink);
    }

    /**
     * How it reads.
     *
     * @return its options
     */
    public ReadOptions options() {
        return options;
    }

    private static Reading nothing(FindingLog log) {
        return new Reading(Dataset.builder().build(), java.util.List.of(), log);
    }

    /** Takes records as they are read. */
    @FunctionalInterface
    public interface RecordSink {
        /**
         * Takes a record.
         *
         * @param kind its kind
         * @param record the record
         * @param whole whether it has all its required fields
         * @param places where its values stand: the pointers are those of the record
         */
        void take(Kind<?> kind, Keyed record, boolean whole, RecordPlaces places);

        /**
         * Takes notice of a record that could not be read, which was told.
         *
         * @param kind its kind
         */
        default void leaveOut(Kind<?> kind) {}
    }

    /** Where the values of one record stand. */
    @FunctionalInterface
    public interface RecordPlaces {
        /**
         * The place of a value.
         *
         * @param pointer the value in the record, as a JSON pointer; empty for the record itself
         * @return its place in the file
         */
        Location of(String pointer);

        /**
         * The place of the record among those of its list.
         *
         * @return its index in the file, from 0, counting records that could not be read
         */
        default int index() {
            String record = of("").pointer();
            return Integer.parseInt(record.substring(record.lastIndexOf('/') + 1));
        }

        /**
         * Whether reading told already that something is missing here.
         *
         * @param place a place in the file
         * @return whether the record has less here than it should, for a reason that was told
         */
        default boolean told(Location place) {
            return false;
        }
    }
}
