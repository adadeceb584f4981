package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.Lines;
import be.kapstok.file.Utf8;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    /** How much is looked at to recognise what the file is. */
    private static final int LOOK = 1 << 20;

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
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), log, sink);
        }
    }

    @Nullable
    Kind<?> read(InputStream raw, String file, FindingLog log, RecordSink sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(LOOK + 1);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        Format format =
                options.format() == null ? Recognise.format(file, Utf8.of(start).bytes()) : options.format();
        if (format == Format.CSV) {
            return new CsvText(options, factory, bindings).each(file, in, start, log, sink);
        }
        return lines(file, utf8(in, start), log, sink);
    }

    private @Nullable Kind<?> lines(String file, InputStream in, FindingLog log, RecordSink sink) throws IOException {
        Gaps gaps = new Gaps();
        LineReader reader = new LineReader(options, factory, bindings, file, log, gaps, null);
        Lines lines = new Lines(in);
        while (lines.next()) {
            reader.read(lines, (kind, index, record, whole, spot, length) -> {
                if (record != null) {
                    sink.take(kind, record, whole, new StreamedPlaces(spot, length, gaps));
                }
                gaps.clear();
            });
        }
        return reader.kind();
    }

    /** The places of one record, looked up when asked for. */
    private final class StreamedPlaces implements RecordPlaces {
        private final Spot spot;
        private final int length;
        private final Gaps gaps;

        StreamedPlaces(Spot spot, int length, Gaps gaps) {
            this.spot = spot;
            this.length = length;
            this.gaps = gaps;
        }

        @Override
        public Location of(String pointer) {
            String whole = spot.base() + gaps.inFile(spot.base(), pointer);
            Map<String, Location> found = new HashMap<>();
            Places.scan(factory, spot, length, Places.withPrefixes(Set.of(whole)), found);
            String around = whole;
            while (found.get(around) == null && around.length() > spot.base().length()) {
                around = around.substring(0, around.lastIndexOf('/'));
            }
            Location place = found.get(around);
            return place == null
                    ? new Location(spot.file(), whole, spot.line(), 1)
                    : new Location(spot.file(), whole, place.line(), place.column());
        }

        @Override
        public boolean told(Location place) {
            return gaps.told(place.pointer());
        }
    }

    /** The stream without its byte order mark; UTF-16 is turned into UTF-8 on the way. */
    private static InputStream utf8(InputStream in, byte[] start) throws IOException {
        Charset charset = Utf8.utf16(start);
        if (charset != null) {
            return new Transcoded(Utf8.reader(in, charset));
        }
        if (start.length > 2 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF) {
            in.skipNBytes(3);
        }
        return in;
    }

    /** Characters as UTF-8 bytes; half a character becomes a byte that is no UTF-8, so that it is told like any damage. */
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
                bytes = encoded(new String(chars, 0, count));
                next = 0;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count;
        }

        private static byte[] encoded(String text) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            int from = 0;
            for (int lone = Utf8.loneSurrogate(text, 0); lone >= 0; lone = Utf8.loneSurrogate(text, lone + 1)) {
                all.writeBytes(text.substring(from, lone).getBytes(StandardCharsets.UTF_8));
                all.write(0xFF);
                from = lone + 1;
            }
            all.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
            return all.toByteArray();
        }
    }
}
