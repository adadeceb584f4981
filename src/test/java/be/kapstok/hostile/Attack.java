package be.kapstok.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A text that is made to do harm. */
record Attack(String name, byte[] bytes) {
    static Attack of(String name, String text) {
        return new Attack(name, text.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
