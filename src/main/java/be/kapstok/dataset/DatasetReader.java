package be.kapstok.dataset;

import be.kapstok.file.FileInput;
import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.model.Keyed;
import be.kapstok.reading.Limits;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.RecordReader;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.reason.RuleId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads data sets from JSON, NDJSON, CSV and workbooks of Excel. A single pass reports every fault of form with its place; a fault never
 * stops the reading unless the text no longer has its form. A reader remembers the record types that it inspected; it
 * is for one thread only.
 *
 * @since 0.1.0
 */
public final class DatasetReader {
    private final ReadOptions options;
    private final RecordReader records = new RecordReader();

    /** Found when a text of a user is read; the library's own are never of these forms. */
    private final Lazy<List<ForeignForm>> foreign =
            new Lazy<>(() -> ServiceLoader.load(ForeignForm.class, ForeignForm.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());

    /**
     * {@return the rules of reading whose faults leave a part of a text unread, or a record without a required value}
     */
    public static Set<RuleId> rulesOfTheUnread() {
        return ReadingRule.ofTheUnread();
    }

    /** Makes a reader that recognises the form of each text. */
    public DatasetReader() {
        this(ReadOptions.DEFAULT);
    }

    /** Makes a reader with options. */
    public DatasetReader(ReadOptions options) {
        Objects.requireNonNull(options, "options");
        this.options = options;
    }

    /**
     * {@return the readable part of a file, or of a folder with an export of plans, and the faults}
     *
     * @throws IOException when the file cannot be read, or is a folder without an export
     */
    public Reading read(Path file) throws IOException {
        return read(text(file));
    }

    /**
     * {@return the text of a file, or for a folder with an export of plans the text that stands for it}
     *
     * @throws IOException when the file cannot be read, or is a folder without an export
     */
    public RawText text(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        boolean export =
                Files.isDirectory(file) && foreign(RawText.startOf(file)).isPresent();
        return export ? RawText.startOf(file) : RawText.of(file);
    }

    /** {@return the form of a text that is no data set but can be read as one; empty when it is none} */
    public Optional<ForeignForm> foreign(RawText text) {
        Objects.requireNonNull(text, "text");
        boolean told = options.format() != null && options.format() != Format.CSV;
        if (told || text.tooLong() || Format.startsAsJson(text)) {
            return Optional.empty();
        }
        return foreign.get().stream()
                .filter(each -> each.recognises(text, options))
                .findFirst();
    }

    /** {@return the readable part of a text, and the faults, up to a hundred for each rule} */
    public Reading read(RawText text) {
        return read(text, new FindingLog());
    }

    /** {@return the readable part of a text, with the given log, which takes the faults} */
    public Reading read(RawText text, FindingLog log) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(log, "log");
        if (text.tooLong()) {
            Location whole = new Location(text.file(), "", 1, 1);
            log.add(ReadingRule.beyond(whole, text.file(), Limits.DOCUMENT_BYTES));
            return new Reading(Dataset.builder().build(), List.of(), log, null);
        }
        ForeignForm form = foreign(text).orElse(null);
        if (form != null) {
            return form.read(text, options, log);
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
     * {@return the readable part of a document, and the faults} This is for documents that are known to have all
     * required fields, such as the library's own: it skips that check, and so starts sooner.
     *
     * @param json the document, in UTF-8
     * @param file the name of the file in its findings
     */
    public Reading readTrusted(byte[] json, String file) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(file, "file");
        return new JsonDocument(context(file, new FindingLog()), true).readTrusted(json);
    }

    /**
     * {@return a record, such as a profile, from a document of its own; {@code null} when it could not be read}
     *
     * @param log takes the faults
     */
    public <R extends Record> @Nullable R readRecord(RawText text, Class<R> type, FindingLog log) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(log, "log");
        return type.cast(new JsonDocument(context(text.file(), log), false)
                .readRecord(FileText.ofJson(text), records.ofRecord(type)));
    }

    /**
     * {@return the kind of the records of NDJSON or CSV of any size, which is read one record at a time; {@code null}
     * when there are no records or their kind is not recognised}
     *
     * @param log takes the faults of form
     * @param sink takes each record that was read
     * @throws IOException when the file cannot be read, or is a folder
     */
    public @Nullable Kind<?> each(Path file, FindingLog log, RecordSink sink) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(sink, "sink");
        ForeignForm form = foreign(RawText.startOf(file)).orElse(null);
        if (form != null) {
            sink.recognised(form.readParts(file, options, log, (index, part) -> pass(part, index, sink)));
            return Kind.PLANS;
        }
        if (Files.isDirectory(file)) {
            throw new IOException("a folder, not a file: " + file);
        }
        try (InputStream in = FileInput.open(file)) {
            return each(in, file.toString(), log, sink);
        }
    }

    /**
     * {@return the kind of the records of a stream, which is read one record at a time and stays open}
     *
     * @param file the name of the file in its findings
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
        byte[] start = Recognise.start(stream);
        if (foreign(RawText.of(start, file)).isPresent()) {
            Reading reading = read(RawText.of(stream, file), log);
            pass(reading.dataset(), 0, sink);
            sink.recognised(reading.recognition());
            return Kind.PLANS;
        }
        if (RawText.isOfficeFile(start)) {
            RawText whole = RawText.of(stream, file);
            if (whole.tooLong()) {
                log.add(ReadingRule.beyond(new Location(file, "", 1, 1), file, Limits.DOCUMENT_BYTES));
                return null;
            }
            return CsvText.eachOfSheet(context, whole, sink);
        }
        if (Recognise.format(options, file, start) == Format.CSV) {
            return CsvText.each(context, stream, sink);
        }
        TextStream json = TextStream.ofJson(stream);
        Recognise.tellGuess(file, json.characterSet(), log);
        return NdjsonText.each(context, json, sink);
    }

    /** Passes on the records of a part, of which the first has a place in the list of the whole. */
    private static void pass(Dataset part, int first, RecordSink sink) {
        for (Kind<?> kind : Kind.ALL) {
            List<? extends Keyed> records = part.list(kind);
            for (int i = 0; i < records.size(); i++) {
                sink.take(
                        kind,
                        records.get(i),
                        true,
                        new OfPart(part.places(), kind.pointer(i), kind.pointer(first + i)));
            }
        }
    }

    /** The places of a record of a part: its pointer there, and in the whole. */
    private record OfPart(SourceMap source, String own, String whole) implements RecordPlaces {
        @Override
        public Location of(String pointer) {
            return source.at(own + pointer).at(whole + pointer);
        }

        @Override
        public Set<String> untold() {
            return source.untold();
        }
    }

    /** The options of this reader. */
    public ReadOptions options() {
        return options;
    }

    private ReadingContext context(String file, FindingLog log) {
        return new ReadingContext(options, records, file, log);
    }

    /** Takes records as they are read. */
    @FunctionalInterface
    public interface RecordSink {
        /**
         * Takes a record.
         *
         * @param whole whether it has all its required fields
         * @param places the places of its values, by their pointers in the record
         */
        void take(Kind<?> kind, Keyed record, boolean whole, RecordPlaces places);

        /**
         * Notes a record that could not be read, which was already reported.
         *
         * @param index its place in the list of the file, from 0
         */
        default void leaveOut(Kind<?> kind, int index) {}

        /**
         * Takes what was recognised, behind the records; {@code null} as {@link Reading#recognition()} has it.
         */
        default void recognised(@Nullable RecognisedFile recognition) {}
    }

    /** The places of the values of a record. */
    @FunctionalInterface
    public interface RecordPlaces {
        /**
         * {@return the place in the file of a value in the record, by its JSON pointer; empty for the record itself}
         */
        Location of(String pointer);

        /**
         * {@return the index of the record in its list in the file, from 0, counting unreadable records}
         */
        default int index() {
            String record = of("").pointer();
            return Integer.parseInt(record.substring(record.lastIndexOf('/') + 1));
        }

        /**
         * {@return whether reading already reported why the record lacks something at a place in the file}
         */
        default boolean told(Location place) {
            return false;
        }

        /** {@return the fields for which the form of the text has no place: that they are empty says nothing} */
        default Set<String> untold() {
            return Set.of();
        }
    }
}
