package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

/**
 * A user's text in a form that a sentence can show: on one line, not too long, without control characters.
 *
 * @since 0.1.0
 */
public final class Excerpt {
    /** The length that suits a sentence. */
    public static final int IN_A_SENTENCE = 60;

    private Excerpt() {}

    /**
     * The text, cut to at most {@code longest} code points (at least 1), with control characters, direction marks and
     * lone surrogates written as {@code \\uXXXX}.
     */
    public static String of(String text, int longest) {
        requireNonNull(text, "text");
        StringBuilder shown = new StringBuilder();
        int read = 0;
        for (int count = 0; read < text.length() && count < longest; count++) {
            int point = text.codePointAt(read);
            read += Character.charCount(point);
            if (harmless(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(String.format("\\u%04X", point));
            }
        }
        return read < text.length() ? shown + "…" : shown.toString();
    }

    private static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
