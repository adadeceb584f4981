package be.kapstok.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file as bytes in which each character of ASCII is one byte: the bytes of the file, but for UTF-16 and its like,
 * which become UTF-8. Written again, the same bytes come back.
 *
 * @since 0.1.0
 */
public final class FileText {
    /** Half a character. */
    private static final String NO_TEXT = "\uDC80";

    private final CharacterSet set;
    private final Charset charset;
    private final byte[] mark;
    private final byte[] bytes;
    private final byte[] rest;
    private volatile @Nullable LineIndex lines;

    private FileText(CharacterSet set, Charset charset, byte[] mark, byte[] bytes, byte[] rest) {
        this.set = set;
        this.charset = charset;
        this.mark = mark;
        this.bytes = bytes;
        this.rest = rest;
    }

    /** {@return the text of a file in a character set, or {@code null} to recognise it} */
    public static FileText of(RawText raw, @Nullable Charset told) {
        Objects.requireNonNull(raw, "raw");
        byte[] given = raw.bytes();
        return given == null ? ofText(String.valueOf(raw.text())) : of(given, CharacterSet.of(given, told));
    }

    /**
     * {@return the text of JSON or NDJSON, which is UTF-8 unless its mark or first bytes show UTF-16; what is no text
     * in it stays bytes that are no text}
     */
    public static FileText ofJson(RawText raw) {
        Objects.requireNonNull(raw, "raw");
        byte[] given = raw.bytes();
        return given == null ? ofText(String.valueOf(raw.text())) : of(given, CharacterSet.ofJson(given));
    }

    private static FileText ofText(String text) {
        boolean marked = text.startsWith("\uFEFF");
        byte[] mark = marked ? "\uFEFF".getBytes(StandardCharsets.UTF_8) : new byte[0];
        return new FileText(
                new CharacterSet(StandardCharsets.UTF_8, mark.length, false),
                StandardCharsets.UTF_8,
                mark,
                LooseUtf8.encode(marked ? text.substring(1) : text),
                new byte[0]);
    }

    private static FileText of(byte[] given, CharacterSet set) {
        byte[] mark = Arrays.copyOf(given, set.mark());
        if (isNarrow(set.charset())) {
            byte[] text = set.mark() == 0 ? given : Arrays.copyOfRange(given, set.mark(), given.length);
            return new FileText(set, set.charset(), mark, text, new byte[0]);
        }
        if (!isUtf16(set.charset())) {
            byte[] text = LooseUtf8.encode(decoded(given, set.mark(), set.charset()));
            return new FileText(set, StandardCharsets.UTF_8, mark, text, new byte[0]);
        }
        int end = given.length - (given.length - set.mark()) % 2;
        byte[] text = LooseUtf8.encode(utf16(given, set.mark(), end, set.charset()));
        return new FileText(set, StandardCharsets.UTF_8, mark, text, Arrays.copyOfRange(given, end, given.length));
    }

    /** Whether each character of ASCII is the one byte that it is in ASCII, and no other character holds that byte. */
    static boolean isNarrow(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || (charset.canEncode()
                        && charset.newEncoder().maxBytesPerChar() == 1
                        && Arrays.equals(
                                "\",;\t\n\raZ09".getBytes(charset),
                                "\",;\t\n\raZ09".getBytes(StandardCharsets.US_ASCII)));
    }

    static boolean isUtf16(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    private static ByteOrder order(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    /** Characters of UTF-16; a byte that is left over becomes half a character. */
    static String utf16(byte[] bytes, int from, int to, Charset charset) {
        String whole = ByteBuffer.wrap(bytes, from, to - from)
                .order(order(charset))
                .asCharBuffer()
                .toString();
        return (to - from) % 2 == 0 ? whole : whole + NO_TEXT;
    }

    /** Makes half a character of what is no text, so that it is not lost without a word. */
    static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(NO_TEXT);
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        try {
            return decoder(charset)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("what is no text was not replaced", impossible);
        }
    }

    /** {@return the text without its mark, in {@link #charset}; not a copy} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return the character set of {@link #bytes}: UTF-8, or one with a byte for each character} */
    public Charset charset() {
        return charset;
    }

    /** {@return the character set of the file, and whether it was guessed} */
    public CharacterSet characterSet() {
        return set;
    }

    /** {@return the bytes of the byte order mark; none without one} */
    public byte[] mark() {
        return mark.clone();
    }

    /** {@return what stands behind the last whole character: half of a character of UTF-16, or nothing} */
    public byte[] rest() {
        return rest.clone();
    }

    /**
     * {@return the text without its mark, in {@link #charset}, and with what stands behind its last whole character, as
     * bytes that are no text; so a stream gives it too. Not a copy where nothing does}
     */
    public byte[] bytesWithRest() {
        if (rest.length == 0) {
            return bytes;
        }
        byte[] half = LooseUtf8.encode(NO_TEXT);
        byte[] all = Arrays.copyOf(bytes, bytes.length + half.length);
        System.arraycopy(half, 0, all, bytes.length, half.length);
        return all;
    }

    /** {@return the lines of {@link #bytesWithRest}, always the same; counted at the first question about one} */
    public LineIndex lines() {
        LineIndex made = lines;
        if (made == null) {
            byte[] all = bytesWithRest();
            made = new LineIndex(all, 0, all.length, 1);
            lines = made;
        }
        return made;
    }

    /**
     * Writes text in the character set of the file.
     *
     * @param text bytes in {@link #charset}
     * @param from where to start
     * @param to where to end
     * @param out takes the bytes of the file
     * @throws IOException when it cannot be written
     */
    public void write(byte[] text, int from, int to, OutputStream out) throws IOException {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(out, "out");
        if (charset.equals(set.charset())) {
            out.write(text, from, to - from);
        } else if (isUtf16(set.charset())) {
            String chars = LooseUtf8.decode(text, from, to);
            ByteBuffer all = ByteBuffer.allocate(chars.length() * 2).order(order(set.charset()));
            all.asCharBuffer().put(chars);
            out.write(all.array());
        } else {
            out.write(new String(text, from, to - from, charset).getBytes(set.charset()));
        }
    }

    /** {@return the offset of the first bytes of a stretch of text that are no text in a character set, or -1} */
    public static int damage(byte[] text, int from, int to, Charset charset) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
        int first = CharacterSet.firstBeyondAscii(text, from, to);
        if (first < 0) {
            return -1;
        }
        ByteBuffer in = ByteBuffer.wrap(text, first, to - first);
        CoderResult result = charset.newDecoder().decode(in, CharBuffer.allocate(to - first), true);
        return result.isError() ? in.position() : -1;
    }
}
