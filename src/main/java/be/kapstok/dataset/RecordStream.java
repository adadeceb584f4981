package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** Reads NDJSON or CSV of any size: only the line at hand is held. */
final class RecordStream {
    private final ReadOptions options;
    private final JsonFactory factory;
    private final Bindings bindings;

    RecordStream(ReadOptions options, JsonFactory factory, Bindings bindings) {
        this.options = options;
        this.factory = factory;
        this.bindings = bindings;
    }

    @Nullable
    Kind<?> read(Path file, FindingLog log, RecordSink sink) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a folder, not a file: " + file);
        }
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.mark(1 << 12);
            byte[] start = in.readNBytes(1 << 11);
            in.reset();
            Format format = options.format() == null
                    ? Recognise.format(file.toString(), Utf8.of(start).bytes())
                    : options.format();
            if (format == Format.CSV) {
                return new CsvText(options, factory, bindings).each(file.toString(), in, start, log, sink);
            }
            return lines(file.toString(), utf8(in, start), log, sink);
        }
    }

    private @Nullable Kind<?> lines(String file, InputStream in, FindingLog log, RecordSink sink) throws IOException {
        LineReader reader = new LineReader(options, factory, bindings, file, log, new Gaps(), null);
        Lines lines = new Lines(in);
        while (lines.next()) {
            reader.read(lines, (kind, index, record, whole, spot, length) -> {
                if (record != null) {
                    sink.take(kind, record, whole, pointer -> place(spot, length, pointer));
                }
            });
        }
        return reader.kind();
    }

    private Location place(Spot spot, int length, String pointer) {
        String whole = spot.base() + pointer;
        Map<String, Location> found = new HashMap<>();
        Places.scan(factory, spot, length, Places.withPrefixes(Set.of(whole)), found);
        Location place = found.get(whole);
        return place == null ? new Location(spot.file(), whole, spot.line(), 1) : place;
    }

    /** The stream without its byte order mark; UTF-16 is turned into UTF-8 on the way. */
    private static InputStream utf8(InputStream in, byte[] start) throws IOException {
        Charset charset = charset(start);
        if (charset != null) {
            return new Transcoded(new InputStreamReader(in, charset));
        }
        if (start.length > 2 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF) {
            in.skipNBytes(3);
        }
        return in;
    }

    private static @Nullable Charset charset(byte[] start) {
        if (start.length < 2) {
            return null;
        }
        boolean marked = ((start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF)
                || ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE);
        if (marked) {
            return StandardCharsets.UTF_16;
        }
        if (start[0] == 0 && start[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return start[0] != 0 && start[1] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    /** Characters as UTF-8 bytes. */
    private static final class Transcoded extends InputStream {
        private final Reader in;
        private final char[] chars = new char[4096];
        private byte[] bytes = new byte[0];
        private int next;

        Transcoded(Reader in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (next == bytes.length) {
                int count = in.read(chars, 0, chars.length - 1);
                if (count < 0) {
                    return -1;
                }
                if (Character.isHighSurrogate(chars[count - 1])) {
                    int half = in.read();
                    if (half >= 0) {
                        chars[count] = (char) half;
                        count++;
                    }
                }
                bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count;
        }
    }
}
