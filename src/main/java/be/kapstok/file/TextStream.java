package be.kapstok.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text of a stream of any size, as {@link FileText} has that of a whole file: without its mark, and in bytes in which each
 * character of ASCII is one byte. What is no text stays bytes that are no text.
 *
 * @since 0.1.0
 */
public final class TextStream extends InputStream {
    private final InputStream in;
    private @Nullable CharacterSet set;
    private byte[] ahead = new byte[0];
    private int next;
    private byte last;

    /**
     * The text of a stream.
     *
     * @param in the stream; it stays open
     * @param told its character set, or {@code null} to recognise it
     * @throws IOException when the stream cannot be read
     */
    public TextStream(InputStream in, @Nullable Charset told) throws IOException {
        this(Objects.requireNonNull(in, "in"), start -> CharacterSet.shown(start, told));
    }

    private TextStream(InputStream in, Function<byte[], @Nullable CharacterSet> recognised) throws IOException {
        byte[] start = in.readNBytes(4);
        CharacterSet shown = recognised.apply(start);
        int mark = shown == null ? 0 : shown.mark();
        InputStream text =
                new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), unclosed(in));
        this.in = shown == null || FileText.isNarrow(shown.charset()) ? text : new Narrowed(text, shown.charset());
        this.set = shown;
    }

    /**
     * {@return the text of a stream of JSON or NDJSON, which is UTF-8 unless its mark or first bytes show UTF-16; the
     * stream stays open}
     *
     * @throws IOException when the stream cannot be read
     */
    public static TextStream ofJson(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return new TextStream(in, CharacterSet::ofJson);
    }

    /** {@return what is known of the character set of the stream so far; UTF-8 as long as all was ASCII} */
    public CharacterSet characterSet() {
        CharacterSet known = set;
        return known == null ? new CharacterSet(StandardCharsets.UTF_8, 0, false) : known;
    }

    /** {@return the character set of the bytes that come out: UTF-8, or one with a byte for each character} */
    public Charset charset() {
        Charset of = characterSet().charset();
        return FileText.isNarrow(of) ? of : StandardCharsets.UTF_8;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.requireNonNull(into, "into");
        if (next < ahead.length) {
            int count = Math.min(length, ahead.length - next);
            System.arraycopy(ahead, next, into, offset, count);
            next += count;
            return count;
        }
        int count = in.read(into, offset, length);
        if (set == null && count > 0) {
            int first = CharacterSet.firstBeyondAscii(into, offset, offset + count);
            if (first >= 0) {
                last = first > offset ? into[first - 1] : last;
                decide(into, first, offset + count);
            } else {
                last = into[offset + count - 1];
            }
        }
        return count;
    }

    /** Reads as far ahead as it takes to decide; the byte before the first one that is not ASCII counts too. */
    private void decide(byte[] read, int first, int end) throws IOException {
        int had = end - first + 1;
        byte[] window = new byte[Math.max(had, CharacterSet.WINDOW + 2)];
        window[0] = last;
        System.arraycopy(read, first, window, 1, had - 1);
        int more = in.readNBytes(window, had, window.length - had);
        set = CharacterSet.guess(window, 1, had + more);
        ahead = Arrays.copyOfRange(window, had, had + more);
        next = 0;
    }

    /** Lets a stream of several close without closing this one. */
    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // the stream belongs to the caller
            }
        };
    }

    /** Characters of UTF-16 and its like as UTF-8; half a character becomes bytes that are no UTF-8. */
    private static final class Narrowed extends InputStream {
        private final Reader in;
        private final char[] chars = new char[4096];
        private byte[] bytes = new byte[0];
        private int next;

        Narrowed(InputStream in, Charset charset) {
            this.in = FileText.isUtf16(charset)
                    ? new Utf16Reader(in, charset)
                    : new InputStreamReader(in, FileText.decoder(charset));
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
                bytes = LooseUtf8.encode(new String(chars, 0, count));
                next = 0;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count;
        }
    }

    /** Two bytes a character, halves of characters as they come: a decoder would take what follows one for a part of it. */
    private static final class Utf16Reader extends Reader {
        private final InputStream in;
        private final Charset charset;

        Utf16Reader(InputStream in, Charset charset) {
            this.in = in;
            this.charset = charset;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            byte[] units = in.readNBytes(2 * length);
            String chars = FileText.utf16(units, 0, units.length, charset);
            chars.getChars(0, chars.length(), into, offset);
            return chars.isEmpty() ? -1 : chars.length();
        }

        @Override
        public void close() {
            // the stream belongs to the caller
        }
    }
}
