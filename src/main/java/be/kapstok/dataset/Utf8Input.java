package be.kapstok.dataset;

import be.kapstok.file.RawText;
import be.kapstok.file.Utf8;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON and NDJSON as UTF-8 without a mark, whatever it came in, held or streamed. What is no text stays in it, as bytes that
 * are no UTF-8, so that it is told where it stands.
 */
final class Utf8Input {
    private static final int NO_UTF_8 = 0xFF;

    private Utf8Input() {}

    /** A text that is held. */
    static byte[] of(RawText raw) {
        String text = raw.text();
        if (text != null) {
            return encoded(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        byte[] bytes = raw.bytes() == null ? new byte[0] : raw.bytes();
        if (Utf8.utf16(bytes) == null) {
            return marked(bytes) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        }
        try {
            return of(new ByteArrayInputStream(bytes), bytes).readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    /** A stream that starts with these bytes. */
    static InputStream of(InputStream in, byte[] start) throws IOException {
        Charset charset = Utf8.utf16(start);
        if (charset != null) {
            return new Transcoded(Utf8.reader(in, charset));
        }
        if (marked(start)) {
            in.skipNBytes(3);
        }
        return in;
    }

    private static boolean marked(byte[] start) {
        return start.length > 2 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF;
    }

    /** Characters as UTF-8; half a character becomes a byte that is none. */
    private static byte[] encoded(String text) {
        int lone = Utf8.loneSurrogate(text, 0);
        if (lone < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int from = 0;
        for (int at = lone; at >= 0; at = Utf8.loneSurrogate(text, at + 1)) {
            all.writeBytes(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
            all.write(NO_UTF_8);
            from = at + 1;
        }
        all.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
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
                bytes = encoded(new String(chars, 0, count));
                next = 0;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count;
        }
    }
}
