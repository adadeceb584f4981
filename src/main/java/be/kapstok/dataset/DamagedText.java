package be.kapstok.dataset;

import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A document or line in which U+FFFD stands for bytes that were no UTF-8, and where it does so. */
final class DamagedText {
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private final ByteArrayOutputStream mended = new ByteArrayOutputStream();
    private int[] places = new int[4];
    private int count;

    private DamagedText() {}

    /** A stretch of bytes mended, or {@code null} when it is good UTF-8 as it is. */
    static @Nullable DamagedText of(byte[] bytes, int start, int end) {
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

    /** The length of the character that starts here; when it is none, less than 0: of as much as could begin one. */
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

    /** Half a character of UTF-16, which is one fault. */
    private static boolean isHalf(byte[] bytes, int at, int end) {
        return at + 2 < end
                && (bytes[at] & 0xFF) == 0xED
                && (bytes[at + 1] & 0xE0) == 0xA0
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    byte[] bytes() {
        return mended.toByteArray();
    }

    /** Tells each place, under the pointer of the value in which it stands, as far as the text is JSON. */
    void tell(JsonFactory factory, Spot spot, FindingLog log) {
        Teller teller = new Teller(spot, log);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), spot.bytes())) {
            String pointer = spot.base();
            while (parser.nextToken() != null) {
                teller.upTo(parser.currentTokenLocation().getByteOffset(), pointer);
                pointer = spot.base() + parser.streamReadContext().pathAsPointer();
                parser.finishToken();
            }
        } catch (JacksonException broken) {
            // behind the break nothing has a pointer
            teller.upTo(Long.MAX_VALUE, spot.base());
            return;
        }
        teller.upTo(Long.MAX_VALUE, spot.base());
    }

    /** Goes along the text from place to place, counting lines and columns. */
    private final class Teller {
        private final Spot spot;
        private final FindingLog log;
        private int told;
        private int at;
        private int line = 1;
        private int lineStart;

        Teller(Spot spot, FindingLog log) {
            this.spot = spot;
            this.log = log;
        }

        /** Tells the places before an offset. */
        void upTo(long offset, String pointer) {
            while (told < count && places[told] < offset) {
                Location place = spot.location(pointer, place(places[told]));
                log.add(ReadingRule.DAMAGED_TEXT.at(place, null, "\uFFFD"));
                told++;
            }
        }

        private TokenStreamLocation place(int offset) {
            byte[] bytes = spot.bytes();
            for (; at < offset; at++) {
                if (bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] != '\n')) {
                    line++;
                    lineStart = at + 1;
                }
            }
            return new TokenStreamLocation(null, offset, 0, line, offset - lineStart + 1);
        }
    }
}
