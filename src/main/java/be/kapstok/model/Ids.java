package be.kapstok.model;

import static java.util.Objects.requireNonNull;

/** The form that ids and codes share. */
final class Ids {
    private Ids() {}

    static void requireId(String value) {
        if (!isId(requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(
                    "An id is not empty and holds only visible characters, got: '" + value + "'");
        }
    }

    static boolean isId(String value) {
        boolean good = !value.isEmpty();
        for (int i = 0; i < value.length() && good; i++) {
            good = VisibleText.isVisible(value.codePointAt(i));
        }
        return good;
    }

    static boolean fiveDigits(String value) {
        return digits(value, 5);
    }

    static boolean fourDigits(String value) {
        return digits(value, 4);
    }

    private static boolean digits(String value, int count) {
        if (value.length() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
