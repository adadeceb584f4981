package be.kapstok.model;

/** The form that ids and codes share. */
final class Ids {
    private Ids() {}

    static void requireId(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c != 0x7f)) {
            throw new IllegalArgumentException(
                    "An id is not empty and holds no spaces or control characters, got: '" + value + "'");
        }
    }

    static boolean fiveDigits(String value) {
        if (value.length() != 5) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
