package be.kapstok.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The character set of a file: told, shown by a byte order mark or by good UTF-8, or guessed.
 *
 * <p>Without a mark the first bytes that are not ASCII decide, and what follows them for {@link #WINDOW} bytes, so that a
 * stream is read as the whole file is. When more sequences are good UTF-8 than bad it is UTF-8, damaged or not. Else letters
 * and signs tell Mac Roman and ISO-8859-15 from Windows-1252.
 *
 * @param charset the character set; one that writes no mark by itself
 * @param mark how many bytes its byte order mark has; 0 without one
 * @param guessed whether nothing but the bytes of the text speak for it
 * @since 0.1.0
 */
public record CharacterSet(Charset charset, int mark, boolean guessed) {
    /** How many bytes decide, from the first that is not ASCII on. */
    public static final int WINDOW = 1 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final CharacterSet ASCII = new CharacterSet(StandardCharsets.UTF_8, 0, false);

    /** Bytes that are punctuation in Windows-1252 and often stand behind a letter: closing quotes, dots, dashes and their like. */
    private static final String WINDOWS_SIGNS =
            "\u0080\u0082\u0084\u0085\u0086\u0087\u0089\u0092\u0094\u0096\u0097\u0099\u009B\u009C";

    /** The sign of the euro in Mac Roman; a letter of French in Windows-1252, never alone. */
    private static final int MAC_EURO = 0xDB;

    /** {@return the character set of a whole text: as told, if somebody tells it, else recognised} */
    public static CharacterSet of(byte[] bytes, @Nullable Charset told) {
        Objects.requireNonNull(bytes, "bytes");
        CharacterSet shown = shown(bytes, told);
        int from = shown == null ? firstBeyondAscii(bytes, 0, bytes.length) : 0;
        return shown != null ? shown : from < 0 ? ASCII : guess(bytes, from, bytes.length);
    }

    /** The character set of JSON: UTF-16 when the first bytes show it, else UTF-8, whatever follows. */
    static CharacterSet ofJson(byte[] start) {
        CharacterSet shown = shown(start, null);
        return shown == null ? ASCII : shown;
    }

    /** The character set that somebody tells, or that the first bytes show; {@code null} when the text must decide. */
    static @Nullable CharacterSet shown(byte[] start, @Nullable Charset told) {
        CharacterSet marked = marked(start);
        if (told == null || told.equals(StandardCharsets.UTF_16)) {
            if (marked != null) {
                return marked;
            }
            if (start.length > 1 && (start[0] == 0) != (start[1] == 0)) {
                Charset wide = start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
                return new CharacterSet(wide, 0, told == null);
            }
            return told == null ? null : new CharacterSet(StandardCharsets.UTF_16BE, 0, false);
        }
        int mark = marked != null && marked.charset.equals(told) ? marked.mark : 0;
        return new CharacterSet(told, mark, false);
    }

    private static @Nullable CharacterSet marked(byte[] start) {
        int first = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        if (first == 0xEFBB && start.length > 2 && (start[2] & 0xFF) == 0xBF) {
            return new CharacterSet(StandardCharsets.UTF_8, 3, false);
        }
        return switch (first) {
            case 0xFEFF -> new CharacterSet(StandardCharsets.UTF_16BE, 2, false);
            case 0xFFFE -> new CharacterSet(StandardCharsets.UTF_16LE, 2, false);
            default -> null;
        };
    }

    /** The first byte that is not ASCII, or -1. */
    static int firstBeyondAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The character set of a text without a mark, by what stands from its first byte that is not ASCII on. */
    static CharacterSet guess(byte[] bytes, int from, int length) {
        int to = (int) Math.min(length, (long) from + WINDOW);
        int good = 0;
        int bad = 0;
        int at = from;
        while (at < to) {
            int sequence = sequence(bytes, at, to);
            good += sequence > 1 ? 1 : 0;
            bad += sequence == 0 && at + 4 <= to ? 1 : sequence == 0 && to == length ? 1 : 0;
            at += Math.max(1, sequence);
        }
        if (bad <= good && (good > 0 || bad == 0)) {
            return new CharacterSet(StandardCharsets.UTF_8, 0, bad > 0);
        }
        return new CharacterSet(singleByte(bytes, from, to), 0, true);
    }

    /** How many bytes the UTF-8 character has that starts here; 0 when none does. */
    private static int sequence(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= to || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Charset singleByte(byte[] bytes, int from, int to) {
        int mac = 0;
        int windows = 0;
        boolean anySign = false;
        boolean euro = false;
        for (int i = from; i < to; i++) {
            int c = bytes[i] & 0xFF;
            boolean behindLetter = i > 0 && isLetter(bytes[i - 1]);
            boolean beforeLetter = i + 1 < to && isLetter(bytes[i + 1]);
            boolean undefined = c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D;
            boolean high = c >= 0x80 && c < 0xA0;
            anySign |= high;
            euro |= c == 0xA4 || ((c == 0xBC || c == 0xBD) && behindLetter && beforeLetter);
            mac += undefined || (high && (behindLetter || (c == 0x8E && beforeLetter)) && WINDOWS_SIGNS.indexOf(c) < 0)
                    ? 1
                    : 0;
            windows += c >= 0xC0 && (behindLetter || beforeLetter) ? 1 : 0;
            mac += c == MAC_EURO && !behindLetter && !beforeLetter ? 1 : 0;
        }
        if (mac > windows) {
            return Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : WINDOWS;
        }
        return euro && !anySign ? Charset.forName("ISO-8859-15") : WINDOWS;
    }

    private static boolean isLetter(byte c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
