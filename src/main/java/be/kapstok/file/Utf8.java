package be.kapstok.file;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as UTF-8 without a mark, whatever it came in: UTF-8 or UTF-16, with or without a byte order mark. What is no text
 * becomes U+FFFD, and the first such place is kept.
 *
 * @since 0.1.0
 */
public final class Utf8 {
    private final byte[] bytes;
    private final int damagedAt;

    private Utf8(byte[] bytes, int damagedAt) {
        this.bytes = bytes;
        this.damagedAt = damagedAt;
    }

    /**
     * The text; not a copy.
     *
     * @return the bytes, in UTF-8
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * The same without the mark that it starts with, if it does.
     *
     * @return the text without a mark
     */
    public Utf8 withoutMark() {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF)
                ? new Utf8(Arrays.copyOfRange(bytes, 3, bytes.length), damagedAt < 0 ? -1 : damagedAt - 3)
                : this;
    }

    /**
     * The offset of the first U+FFFD that stands for something lost, or -1.
     *
     * @return the offset, in bytes
     */
    public int damagedAt() {
        return damagedAt;
    }

    /**
     * A text in bytes, by its mark or its NULs; else UTF-8.
     *
     * @param raw the bytes
     * @return the text
     */
    public static Utf8 of(byte[] raw) {
        Objects.requireNonNull(raw, "raw");
        if (startsWith(raw, 0xEF, 0xBB, 0xBF)) {
            return of(Arrays.copyOfRange(raw, 3, raw.length), StandardCharsets.UTF_8);
        }
        if (startsWith(raw, 0xFE, 0xFF)) {
            return of(Arrays.copyOfRange(raw, 2, raw.length), StandardCharsets.UTF_16BE);
        }
        if (startsWith(raw, 0xFF, 0xFE)) {
            return of(Arrays.copyOfRange(raw, 2, raw.length), StandardCharsets.UTF_16LE);
        }
        if (raw.length > 1 && raw[0] == 0 && raw[1] != 0) {
            return of(raw, StandardCharsets.UTF_16BE);
        }
        if (raw.length > 1 && raw[0] != 0 && raw[1] == 0) {
            return of(raw, StandardCharsets.UTF_16LE);
        }
        return of(raw, StandardCharsets.UTF_8);
    }

    /**
     * Whether bytes start with a byte order mark.
     *
     * @param bytes the bytes
     * @return whether they do
     */
    public static boolean marked(byte @Nullable [] bytes) {
        return bytes != null
                && (startsWith(bytes, 0xEF, 0xBB, 0xBF)
                        || startsWith(bytes, 0xFE, 0xFF)
                        || startsWith(bytes, 0xFF, 0xFE));
    }

    /**
     * The charset as which {@link #of(byte[])} reads bytes; one that writes no mark by itself.
     *
     * @param bytes the bytes
     * @return the charset
     */
    public static Charset charset(byte @Nullable [] bytes) {
        Charset wide = bytes == null ? null : utf16(bytes);
        if (bytes == null || wide == null) {
            return StandardCharsets.UTF_8;
        }
        boolean big = startsWith(bytes, 0xFE, 0xFF) || bytes[0] == 0;
        return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /**
     * The charset of bytes in UTF-16, by their mark or their NULs; {@code null} for others.
     *
     * @param start the first bytes
     * @return the charset
     */
    public static @Nullable Charset utf16(byte[] start) {
        Objects.requireNonNull(start, "start");
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (start.length > 1 && start[0] == 0 && start[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return start.length > 1 && start[0] != 0 && start[1] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    /**
     * Characters of a stream; what is no text comes as half a character, so that it is not lost without a word.
     *
     * @param in the stream
     * @param charset its character set
     * @return its characters
     */
    public static Reader reader(InputStream in, Charset charset) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(charset, "charset");
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith("\uDC80"));
    }

    /**
     * A text in a character set.
     *
     * @param raw the bytes
     * @param charset their character set
     * @return the text
     */
    public static Utf8 of(byte[] raw, Charset charset) {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(charset, "charset");
        if (charset.equals(StandardCharsets.UTF_8) && valid(raw)) {
            return new Utf8(raw, -1);
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(raw);
        CharBuffer out = CharBuffer.allocate((int) (raw.length * (double) decoder.maxCharsPerByte()) + 16);
        int firstLost = -1;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (firstLost < 0) {
                firstLost = out.position();
            }
            out.put('\uFFFD');
            in.position(in.position() + result.length());
        }
        String text = out.flip().toString();
        Utf8 encoded = of(text);
        int before = firstLost < 0 ? -1 : utf8Length(text, firstLost);
        return before < 0 || (encoded.damagedAt >= 0 && encoded.damagedAt < before)
                ? encoded
                : new Utf8(encoded.bytes, before);
    }

    /**
     * A text that is no longer bytes; surrogates without their other half are lost.
     *
     * @param text the text
     * @return the text
     */
    public static Utf8 of(String text) {
        Objects.requireNonNull(text, "text");
        int lone = loneSurrogate(text, 0);
        if (lone < 0) {
            return new Utf8(text.getBytes(StandardCharsets.UTF_8), -1);
        }
        StringBuilder whole = new StringBuilder(text);
        for (int at = lone; at >= 0; at = loneSurrogate(text, at + 1)) {
            whole.setCharAt(at, '\uFFFD');
        }
        String mended = whole.toString();
        return new Utf8(mended.getBytes(StandardCharsets.UTF_8), utf8Length(mended, lone));
    }

    /**
     * The place of the first surrogate without its other half, or -1.
     *
     * @param text the text
     * @param from where to start
     * @return the place
     */
    public static int loneSurrogate(String text, int from) {
        Objects.requireNonNull(text, "text");
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private static int utf8Length(String text, int end) {
        return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean valid(byte[] raw) {
        int i = 0;
        while (i < raw.length && raw[i] >= 0) {
            i++;
        }
        if (i == raw.length) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw, i, raw.length - i));
            return true;
        } catch (CharacterCodingException damaged) {
            return false;
        }
    }

    private static boolean startsWith(byte[] raw, int... mark) {
        if (raw.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((raw[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
