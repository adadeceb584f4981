package be.kapstok.notation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes texts equal that differ only in how they are written. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WITHIN_A_NAME = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> SMALL_WORDS =
            Set.of("de", "het", "een", "der", "den", "la", "le", "les", "l", "d", "des", "du", "the", "of", "a", "an");

    /** A shorter word says too much with its ending. */
    private static final int SHORTEST = 4;

    private Fold() {}

    /** {@return the letters and digits of a text, in lower case and without accents} */
    public static String of(String text) {
        return NO_WORD.matcher(plain(text)).replaceAll("");
    }

    /** {@return the same, but without the endings of plurals and without small words} */
    public static String loosely(String text) {
        List<String> words = words(text);
        StringBuilder loose = new StringBuilder();
        for (String each : words) {
            if (!SMALL_WORDS.contains(each)) {
                loose.append(stem(each));
            }
        }
        return loose.isEmpty() ? String.join("", words) : loose.toString();
    }

    /** {@return the words of a text, in lower case and without accents; {@code targetGroups} has two} */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String each : NO_WORD.split(plain(WITHIN_A_NAME.matcher(text).replaceAll(" ")), -1)) {
            if (!each.isEmpty()) {
                words.add(each);
            }
        }
        return words;
    }

    private static String plain(String text) {
        String marked = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A word without the ending of its plural: {@code doelgroepen}, {@code acties}, {@code publics}. */
    private static String stem(String word) {
        String stem = word;
        if (stem.length() > SHORTEST && (stem.endsWith("s") || stem.endsWith("x"))) {
            stem = stem.substring(0, stem.length() - 1);
        } else if (stem.length() > SHORTEST + 1 && stem.endsWith("en")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.length() > SHORTEST && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
