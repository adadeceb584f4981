package be.kapstok.practice;

import be.kapstok.model.Theme;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code domain-words.properties}, which gives themes for the words by which sources name a policy domain,
 * where the domain alone does not decide the theme.
 */
final class DomainWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            DomainWords.class.getPackageName() + ".domain-words", Locale.ROOT, DomainWords.class.getModule());

    private static final String SEVERAL = "?several";

    private DomainWords() {}

    /** Whether the table has a word. */
    static boolean knows(@Nullable String word) {
        return read(word) != null;
    }

    /** The theme of a word, or {@code null} when the word has no theme or is not in the table. */
    static @Nullable Theme theme(@Nullable String word) {
        String read = read(word);
        return read == null || read.startsWith("?") ? null : Theme.valueOf(read.toUpperCase(Locale.ROOT));
    }

    /** Whether a word could belong to several themes. */
    static boolean ofSeveral(@Nullable String word) {
        return SEVERAL.equals(read(word));
    }

    private static @Nullable String read(@Nullable String word) {
        return word != null && WORDS.containsKey(word) ? WORDS.getString(word) : null;
    }
}
