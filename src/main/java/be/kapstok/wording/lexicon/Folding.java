package be.kapstok.wording.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without case and accents. */
final class Folding {
    private static final int TABLE = 0x180;
    private static final String[] PLAIN = new String[TABLE];

    static {
        for (char each = 0; each < TABLE; each++) {
            PLAIN[each] = folded(each);
        }
    }

    private Folding() {}

    /** Adds what remains of a letter or digit; nothing of a mark that combines with the letter before it. */
    static void add(StringBuilder word, int point) {
        if (point < 0x80) {
            boolean capital = point >= 'A' && point <= 'Z';
            word.append((char) (capital ? point + ('a' - 'A') : point));
        } else {
            word.append(point < TABLE ? PLAIN[point] : folded(point));
        }
    }

    /** A whole text, letter by letter. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(each -> add(folded, each));
        return folded.toString();
    }

    private static String folded(int point) {
        String letter = switch (point) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            default -> Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        };
        StringBuilder plain = new StringBuilder(2);
        letter.codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
