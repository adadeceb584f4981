package be.kapstok.dataset;

import be.kapstok.file.Lines;
import be.kapstok.file.Utf8;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads records of one kind, a line at a time: a broken line does not harm the next. */
final class LineReader {
    private final ReadOptions options;
    private final JsonFactory factory;
    private final Bindings bindings;
    private final String file;
    private final FindingLog log;
    private final Gaps gaps;
    private final @Nullable Unknowns unknowns;
    private @Nullable Kind<?> kind;
    private @Nullable Binding binding;
    private int index;

    LineReader(
            ReadOptions options,
            JsonFactory factory,
            Bindings bindings,
            String file,
            FindingLog log,
            Gaps gaps,
            @Nullable Unknowns unknowns) {
        this.options = options;
        this.factory = factory;
        this.bindings = bindings;
        this.file = file;
        this.log = log;
        this.gaps = gaps;
        this.unknowns = unknowns;
    }

    /** Takes what came of a line. */
    interface LineSink {
        void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, Spot spot, int length);
    }

    /** The kind of the records, or {@code null} when no line was read yet or the kind is not recognised. */
    @Nullable
    Kind<?> kind() {
        return kind;
    }

    void read(Lines line, LineSink sink) {
        if (line.blank()) {
            return;
        }
        byte[] bytes = line.bytes();
        int start = line.start();
        int length = line.length();
        if (line.tooLong()) {
            tellTooLong(line.line());
            index++;
            return;
        }
        if (kind == null && !recognise(bytes, start, length, line.line())) {
            index++;
            return;
        }
        Kind<?> of = kind;
        Binding how = binding;
        if (of == null || how == null) {
            return;
        }
        String base = "/" + of.list() + "/" + index;
        Utf8 utf8 = line.ascii() ? null : mended(bytes, start, length);
        if (utf8 != null) {
            bytes = utf8.bytes();
            start = 0;
            length = bytes.length;
            Location place = Recognise.place(file, utf8);
            log.add(ReadingRule.DAMAGED_TEXT.at(new Location(file, base, line.line(), place.column()), null, "\uFFFD"));
        }
        Spot spot = new Spot(file, bytes, start, base, line.line());
        read(of, how, spot, length, sink);
        index++;
    }

    private void tellTooLong(int line) {
        String base = kind == null ? "" : "/" + kind.list() + "/" + index;
        log.add(ReadingRule.BEYOND_LIMIT.at(
                new Location(file, base, line, 1),
                null,
                ReadingWords.type("line"),
                "> " + Limits.LINE_BYTES,
                String.valueOf(Limits.LINE_BYTES)));
        if (kind != null) {
            gaps.add(base);
        }
    }

    /** The line mended, when it holds what is no text; {@code null} when it is good as it is. */
    private static @Nullable Utf8 mended(byte[] bytes, int start, int length) {
        Utf8 utf8 = Utf8.of(Arrays.copyOfRange(bytes, start, start + length), java.nio.charset.StandardCharsets.UTF_8);
        return utf8.damagedAt() < 0 ? null : utf8;
    }

    private void read(Kind<?> of, Binding how, Spot spot, int length, LineSink sink) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), spot.bytes(), spot.start(), length)) {
            Input in = new Input(spot, parser, log, gaps, unknowns, false);
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
            sink.take(of, index, (Keyed) read[0], whole, spot, length);
        }
    }

    private boolean recognise(byte[] bytes, int start, int length, int line) {
        kind = options.kind() == null ? Recognise.kind(factory, bindings, file, bytes, start, length) : options.kind();
        if (kind == null) {
            log.add(ReadingRule.UNKNOWN_KIND.at(
                    new Location(file, "", line, 1), null, String.join(", ", Kind.names())));
            return false;
        }
        binding = bindings.of(kind.type());
        for (int before = 0; before < index; before++) {
            gaps.add("/" + kind.list() + "/" + before);
        }
        return true;
    }
}
