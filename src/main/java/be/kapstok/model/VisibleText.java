package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a text. A reader does not see white space, control characters, format characters such as U+200B
 * and U+FEFF, and the few letters of Unicode that show nothing: a text of only these is blank.
 *
 * @since 0.1.0
 */
public final class VisibleText {
    /** Letters, marks and symbols that show nothing: fillers of Hangul and Khmer, a joiner of marks, braille without dots. */
    private static final String UNSEEN = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private static final int LAST_LATIN = 0x2ff;

    private VisibleText() {}

    /** {@return whether a text is absent or shows a reader nothing} */
    public static boolean isBlank(@Nullable String text) {
        boolean blank = true;
        for (int i = 0; text != null && i < text.length() && blank; i++) {
            blank = !isVisible(text.codePointAt(i));
        }
        return blank;
    }

    /**
     * {@return whether a text starts and ends with a visible character, with only plain spaces and visible characters
     * between, as an id may}
     */
    public static boolean isPlain(String text) {
        requireNonNull(text, "text");
        boolean plain = !text.isEmpty() && text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) == ' ' || isVisible(text.codePointAt(i));
        }
        return plain;
    }

    /**
     * {@return a text as a reader sees it: one space for each white space character in it, no spaces around it, and no
     * invisible characters}
     */
    public static String of(String text) {
        requireNonNull(text, "text");
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (isVisible(each)) {
                seen.appendCodePoint(each);
            } else if (isWhite(each)) {
                seen.append(' ');
            }
        });
        return seen.toString().strip();
    }

    /**
     * {@return the first control or format character, which acts on the text without being seen, or -1 when there is
     * none} A line feed and a tab do not count, nor does a joiner after a letter that is not Latin, which Arabic and
     * emoji need.
     */
    public static int hiddenCharacter(String text) {
        requireNonNull(text, "text");
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int each = text.codePointAt(i);
            boolean joins = (each == 0x200c || each == 0x200d) && before > LAST_LATIN;
            boolean hidden = switch (Character.getType(each)) {
                case Character.CONTROL -> !Character.isWhitespace(each);
                case Character.FORMAT -> !joins;
                default -> UNSEEN.indexOf(each) >= 0;
            };
            if (hidden) {
                return each;
            }
            before = each;
        }
        return -1;
    }

    static boolean isVisible(int character) {
        if (character < 0x7f) {
            return character > ' ';
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> UNSEEN.indexOf(character) < 0;
        };
    }

    private static boolean isWhite(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
