package be.kapstok.dataset;

import be.kapstok.file.Lines;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads records of one kind, a line at a time: a broken line does not harm the next. */
final class LineReader {
    private final ReadOptions options;
    private final JsonFactory factory;
    private final Bindings bindings;
    private final String file;
    private final FindingLog log;
    private final OmittedElements omitted;
    private final @Nullable Unknowns unknowns;
    private @Nullable Kind<?> kind;
    private @Nullable Binding binding;
    private final LongRecord longRecord = new LongRecord();
    private int index;
    private boolean anything;

    LineReader(
            ReadOptions options,
            JsonFactory factory,
            Bindings bindings,
            String file,
            FindingLog log,
            OmittedElements omitted,
            @Nullable Unknowns unknowns) {
        this.options = options;
        this.factory = factory;
        this.bindings = bindings;
        this.file = file;
        this.log = log;
        this.omitted = omitted;
        this.unknowns = unknowns;
    }

    /** Takes what came of a line. */
    interface LineSink {
        void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, RecordSource source);

        /** Takes notice of a record that was not read. */
        void leaveOut(Kind<?> kind, int index);
    }

    /** The kind of the records, or {@code null} when no line was read yet or the kind is not recognised. */
    @Nullable
    Kind<?> kind() {
        return kind;
    }

    /** Whether there was a line that is not blank. */
    boolean anything() {
        return anything;
    }

    /** Reads a line, and tells whether a record starts on it. */
    boolean read(Lines line, LineSink sink) {
        if (line.blank()) {
            return false;
        }
        anything = true;
        if (line.tooLong()) {
            tellTooLong(line.line());
            leaveOut(sink);
            return true;
        }
        DamagedText damaged =
                line.ascii() ? null : DamagedText.of(line.bytes(), line.start(), line.start() + line.length());
        byte[] bytes = damaged == null ? line.bytes() : damaged.bytes();
        int start = damaged == null ? line.start() : 0;
        int length = damaged == null ? line.length() : bytes.length;
        LongRecord.State state = longRecord.line(bytes, start, length);
        if (state == LongRecord.State.WITHIN) {
            return false;
        }
        boolean known = kind != null || recognise(bytes, start, length, sink);
        RecordSource source = RecordSource.line(file, bytes, start, length, base(), line.line());
        if (damaged != null) {
            damaged.tell(factory, source, log);
        }
        Kind<?> of = kind;
        Binding how = binding;
        if (state != LongRecord.State.NONE) {
            tellLong(state, source);
            leaveOut(sink);
        } else if (!known || of == null || how == null) {
            log.add(ReadingRule.UNKNOWN_KIND.at(
                    new Location(file, "", line.line(), 1), null, String.join(", ", Kind.names())));
            index++;
        } else {
            read(of, how, source, sink);
            index++;
        }
        return true;
    }

    /** The pointer of the record on the line; empty while nothing is known of it. */
    private String base() {
        return kind == null ? "" : "/" + kind.list() + "/" + index;
    }

    /** Of records over several lines that follow one another, only the first is told. */
    private void tellLong(LongRecord.State state, RecordSource source) {
        if (state == LongRecord.State.FIRST) {
            log.add(ReadingRule.RECORD_OVER_LINES.at(new Location(file, source.base(), source.line(), 1), null));
        }
    }

    private void leaveOut(LineSink sink) {
        if (kind != null) {
            sink.leaveOut(kind, index);
        }
        index++;
    }

    private void tellTooLong(int line) {
        log.add(ReadingRule.BEYOND_LIMIT.at(
                new Location(file, base(), line, 1),
                null,
                ReadingWords.type("line"),
                "> " + Limits.LINE_BYTES,
                String.valueOf(Limits.LINE_BYTES)));
    }

    private void read(Kind<?> of, Binding how, RecordSource source, LineSink sink) {
        try (JsonParser parser = source.parser(factory)) {
            Input in = new Input(source, parser, log, omitted, unknowns, false);
            @Nullable Object[] read = new @Nullable Object[1];
            in.guarded(() -> {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    in.fault(ReadingRule.MALFORMED_JSON, ReadingWords.type("nothing"));
                    return;
                }
                read[0] = how.read(in);
                if (parser.nextToken() != null) {
                    in.fault(ReadingRule.TRAILING_CONTENT);
                }
            });
            boolean whole = in.takeWhole();
            sink.take(of, index, (Keyed) read[0], whole, source);
        }
    }

    private boolean recognise(byte[] bytes, int start, int length, LineSink sink) {
        Kind<?> found =
                options.kind() == null ? Recognise.kind(factory, bindings, file, bytes, start, length) : options.kind();
        if (found == null) {
            return false;
        }
        kind = found;
        binding = bindings.of(found.type());
        for (int before = 0; before < index; before++) {
            sink.leaveOut(found, before);
        }
        return true;
    }
}
