package be.kapstok.wording.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of words that expressions name. A compound that ends in a word of a set counts too, as {@code schoolkinderen}
 * does.
 */
final class WordSets {
    private static final int SHORTEST_HEAD = 5;
    private static final int SHORTEST_MODIFIER = 3;

    private final List<String> names = new ArrayList<>();
    private final List<String> firsts = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int longest;

    WordSets(List<Lexicon.WordSet> sets) {
        for (Lexicon.WordSet set : sets) {
            int bit = 1 << names.size();
            names.add(set.name());
            List<String> forms = set.words().stream()
                    .flatMap(each -> Expression.forms(each).stream())
                    .toList();
            firsts.add(forms.get(0));
            for (String each : forms) {
                words.merge(each, bit, (one, other) -> one | other);
                longest = Math.max(longest, each.length());
            }
        }
    }

    /** The bit of a set. */
    int bit(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("no such set of words: " + name);
        }
        return 1 << place;
    }

    /** The first word of a set. */
    String first(int bit) {
        return firsts.get(Integer.numberOfTrailingZeros(bit));
    }

    /** The bits of the sets that a word belongs to. */
    int of(String word) {
        int found = words.getOrDefault(word, 0);
        int last = Math.min(longest, word.length() - SHORTEST_MODIFIER);
        for (int length = last; length >= SHORTEST_HEAD; length--) {
            found |= words.getOrDefault(word.substring(word.length() - length), 0);
        }
        return found;
    }
}
