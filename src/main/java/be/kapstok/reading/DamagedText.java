package be.kapstok.reading;

import be.kapstok.reason.FindingLog;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** A document or line in which U+FFFD replaces bytes that were not UTF-8, with the places of these bytes. */
public final class DamagedText {
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private final ByteArrayOutputStream mended = new ByteArrayOutputStream();
    private int[] places = new int[4];
    private int count;

    private DamagedText() {}

    /** Mends a stretch of bytes; {@code null} when it is already valid UTF-8. */
    public static @Nullable DamagedText of(byte[] bytes, int start, int end) {
        DamagedText damaged = null;
        int good = start;
        int at = start;
        while (at < end) {
            int length = bytes[at] >= 0 ? 1 : sequence(bytes, at, end);
            if (length < 0) {
                damaged = damaged == null ? new DamagedText() : damaged;
                damaged.mended.write(bytes, good, at - good);
                damaged.replace();
                good = at - length;
            }
            at += Math.abs(length);
        }
        if (damaged != null) {
            damaged.mended.write(bytes, good, end - good);
        }
        return damaged;
    }

    private void replace() {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count] = mended.size();
        count++;
        mended.writeBytes(REPLACEMENT);
    }

    /**
     * The length of the character that starts here; for invalid bytes, the negative length of the bytes that could
     * begin a character.
     */
    private static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return -1;
        }
        if (isHalf(bytes, at, end)) {
            return -3;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        for (int i = 1; i < length; i++) {
            int next = at + i < end ? bytes[at + i] & 0xFF : -1;
            if (next < low || next > high) {
                return -i;
            }
            low = 0x80;
            high = 0xBF;
        }
        return length;
    }

    /** Whether half a character of UTF-16 starts here, which counts as a single fault. */
    private static boolean isHalf(byte[] bytes, int at, int end) {
        return at + 2 < end
                && (bytes[at] & 0xFF) == 0xED
                && (bytes[at + 1] & 0xE0) == 0xA0
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    public byte[] bytes() {
        return mended.toByteArray();
    }

    /** Reports each place, with the pointer of its value as far as the text is JSON. */
    public void tell(JsonFactory factory, RecordSource source, FindingLog log) {
        int told = 0;
        try (JsonParser parser = source.parser(factory)) {
            String pointer = source.base();
            while (parser.nextToken() != null) {
                told = tell(told, parser.currentTokenLocation().getByteOffset(), pointer, source, log);
                pointer = source.base() + parser.streamReadContext().pathAsPointer();
                parser.finishToken();
            }
        } catch (JacksonException broken) {
            // after the break, nothing has a pointer
            tell(told, Long.MAX_VALUE, source.base(), source, log);
            return;
        }
        tell(told, Long.MAX_VALUE, source.base(), source, log);
    }

    /** Reports the places, from a given one on, that lie before an offset, and returns the number of the next place. */
    private int tell(int from, long offset, String pointer, RecordSource source, FindingLog log) {
        int next = from;
        for (; next < count && places[next] < offset; next++) {
            log.add(ReadingRule.DAMAGED_TEXT.at(source.location(pointer, places[next]), null, "\uFFFD"));
        }
        return next;
    }
}
