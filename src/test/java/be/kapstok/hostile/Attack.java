package be.kapstok.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A text that is made to do harm. */
record Attack(String name, byte[] bytes) {
    private static final byte[] MARK = {(byte) 0xFF, (byte) 0xFE};

    static Attack of(String name, String text) {
        return new Attack(name, text.getBytes(UTF_8));
    }

    /** Whether nothing but blanks is left when it has come in; a lone mark is one only where it comes in as bytes. */
    boolean isBlank(WayIn way) {
        return (way.takesBytes() && Arrays.equals(bytes, MARK)) || new String(bytes, UTF_8).isBlank();
    }

    @Override
    public String toString() {
        return name;
    }
}
