package be.kapstok.workbook;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip file in memory, found by its directory, so that only those are unpacked that are asked for. What is
 * unpacked has limits: a small file cannot fill the memory.
 */
final class ZipParts {
    static final int MOST_PARTS = 10_000;
    static final long MOST_BYTES = 1L << 30;
    static final int MOST_RATIO = 200;

    /** So much of a part is unpacked whatever its ratio. */
    private static final long WHATEVER_RATIO = 10 << 20;

    private static final int END = 0x06054b50;
    private static final int END_64_AT = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private final ByteBuffer zip;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long unpacked;

    /** A part: whether it is deflated, whether it is encrypted, its packed bytes, and where its header starts. */
    private record Part(boolean deflated, boolean encrypted, long packed, long header) {}

    ZipParts(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException beyond) {
            throw Refusal.DAMAGED.told();
        }
    }

    private void readDirectory() {
        int end = zip.limit() - 22;
        while (end >= 0 && zip.getInt(end) != END) {
            end = zip.limit() - 22 - end >= LONGEST_COMMENT ? -1 : end - 1;
        }
        if (end < 0) {
            throw Refusal.DAMAGED.told();
        }
        long at = unsigned(end + 16);
        if (at == ELSEWHERE && end >= 20 && zip.getInt(end - 20) == END_64_AT) {
            at = zip.getLong(index(zip.getLong(end - 12)) + 48);
        }
        int entry = index(at);
        while (entry + 46 <= end && zip.getInt(entry) == ENTRY) {
            int name = zip.getShort(entry + 28) & 0xFFFF;
            int extra = zip.getShort(entry + 30) & 0xFFFF;
            int comment = zip.getShort(entry + 32) & 0xFFFF;
            String named = new String(zip.array(), entry + 46, name, StandardCharsets.UTF_8);
            parts.put(key(named), part(entry, entry + 46 + name, extra));
            if (parts.size() > MOST_PARTS) {
                throw Refusal.beyond("parts", MOST_PARTS);
            }
            entry += 46 + name + extra + comment;
        }
    }

    private Part part(int entry, int extraAt, int extra) {
        long packed = unsigned(entry + 20);
        long header = unsigned(entry + 42);
        int field = extraAt;
        while (field + 4 <= extraAt + extra) {
            if (zip.getShort(field) == 1) {
                int value = field + 4 + (unsigned(entry + 24) == ELSEWHERE ? 8 : 0);
                packed = packed == ELSEWHERE ? zip.getLong(value) : packed;
                value += unsigned(entry + 20) == ELSEWHERE ? 8 : 0;
                header = header == ELSEWHERE ? zip.getLong(value) : header;
            }
            field += 4 + (zip.getShort(field + 2) & 0xFFFF);
        }
        boolean encrypted = (zip.getShort(entry + 8) & 1) != 0;
        return new Part(zip.getShort(entry + 10) != 0, encrypted, packed, header);
    }

    private long unsigned(int at) {
        return zip.getInt(at) & 0xFFFFFFFFL;
    }

    private int index(long offset) {
        if (offset < 0 || offset > zip.limit()) {
            throw new IndexOutOfBoundsException();
        }
        return (int) offset;
    }

    private static String key(String name) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return plain.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** The names of the parts, in lower case. */
    Set<String> names() {
        return parts.keySet();
    }

    boolean holds(String name) {
        return parts.containsKey(key(name));
    }

    boolean encrypted() {
        return parts.values().stream().anyMatch(Part::encrypted);
    }

    /** The bytes of a part, or {@code null} when there is none of that name. */
    @Nullable
    InputStream open(String name) {
        Part part = parts.get(key(name));
        if (part == null) {
            return null;
        }
        if (part.encrypted()) {
            throw Refusal.PASSWORD.told();
        }
        try {
            int header = index(part.header());
            int data = header + 30 + (zip.getShort(header + 26) & 0xFFFF) + (zip.getShort(header + 28) & 0xFFFF);
            int length = index(part.packed());
            if (data > zip.limit() - length) {
                throw Refusal.DAMAGED.told();
            }
            InputStream packed = new ByteArrayInputStream(zip.array(), data, length);
            return part.deflated()
                    ? new Unpacked(packed, length, new Inflater(true))
                    : new Unpacked(packed, length, null);
        } catch (IndexOutOfBoundsException beyond) {
            throw Refusal.DAMAGED.told();
        }
    }

    /** Unpacks a part within the limits; a tag of XML that never ends is refused too, before it fills the memory. */
    private final class Unpacked extends FilterInputStream {
        private static final int LONGEST_TAG = 1 << 18;

        private final @Nullable Inflater inflater;
        private final long packed;
        private long read;
        private int tag = -1;

        Unpacked(InputStream in, long packed, @Nullable Inflater inflater) {
            super(inflater == null ? in : new InflaterInputStream(in, inflater, 1 << 13));
            this.packed = packed;
            this.inflater = inflater;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            for (int i = offset; i < offset + count; i++) {
                tag = into[i] == '<' ? 0 : into[i] == '>' ? -1 : tag < 0 ? tag : tag + 1;
                if (tag > LONGEST_TAG) {
                    throw Refusal.beyond("tag", LONGEST_TAG);
                }
            }
            read += Math.max(0, count);
            unpacked += Math.max(0, count);
            if (unpacked > MOST_BYTES) {
                throw Refusal.beyond("bytes", MOST_BYTES);
            }
            if (read > WHATEVER_RATIO && read / MOST_RATIO > packed) {
                throw Refusal.beyond("ratio", MOST_RATIO);
            }
            return count;
        }

        @Override
        public void close() {
            if (inflater != null) {
                inflater.end();
            }
        }
    }
}
