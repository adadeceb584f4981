package be.kapstok.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 in which half a character, which UTF-16 may hold, is three bytes: nothing is lost on the way there and back. */
final class LooseUtf8 {
    private LooseUtf8() {}

    static byte[] encode(String text) {
        if (loneSurrogate(text, 0) < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] out = new byte[text.length() * 3];
        int filled = 0;
        int from = 0;
        for (int lone = loneSurrogate(text, 0); lone >= 0; lone = loneSurrogate(text, lone + 1)) {
            filled = append(text.substring(from, lone).getBytes(StandardCharsets.UTF_8), out, filled);
            char half = text.charAt(lone);
            byte[] three = {
                (byte) (0xE0 | (half >> 12)), (byte) (0x80 | ((half >> 6) & 0x3F)), (byte) (0x80 | (half & 0x3F))
            };
            filled = append(three, out, filled);
            from = lone + 1;
        }
        filled = append(text.substring(from).getBytes(StandardCharsets.UTF_8), out, filled);
        return Arrays.copyOf(out, filled);
    }

    private static int append(byte[] part, byte[] out, int filled) {
        System.arraycopy(part, 0, out, filled, part.length);
        return filled + part.length;
    }

    static String decode(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int done = from;
        for (int i = from; i + 2 < to; i++) {
            if ((bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xFF) >= 0xA0) {
                text.append(new String(bytes, done, i - done, StandardCharsets.UTF_8));
                text.append((char) (0xD000 | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F)));
                done = i + 3;
                i += 2;
            }
        }
        return text.append(new String(bytes, done, to - done, StandardCharsets.UTF_8))
                .toString();
    }

    /** The place of the first surrogate without its other half, or -1. */
    private static int loneSurrogate(String text, int from) {
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
}
