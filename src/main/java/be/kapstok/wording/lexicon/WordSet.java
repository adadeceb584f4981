package be.kapstok.wording.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that expressions name together; a compound that ends in one of them counts too, as {@code schoolkinderen} does. */
final class WordSet {
    private static final int SHORTEST_HEAD = 5;
    private static final int SHORTEST_MODIFIER = 3;

    private final String key;
    private final Set<String> words = new LinkedHashSet<>();
    private int longest;

    WordSet(String name, List<String> written) {
        this.key = "{" + name + "}";
        written.forEach(each -> words.addAll(Expression.forms(each)));
        words.forEach(each -> longest = Math.max(longest, each.length()));
    }

    /** The key of expressions that begin with a word of the set. */
    String key() {
        return key;
    }

    String first() {
        return words.iterator().next();
    }

    boolean contains(String word) {
        return words.contains(word) || endsIn(word);
    }

    private boolean endsIn(String word) {
        int last = Math.min(longest, word.length() - SHORTEST_MODIFIER);
        for (int length = last; length >= SHORTEST_HEAD; length--) {
            if (words.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
