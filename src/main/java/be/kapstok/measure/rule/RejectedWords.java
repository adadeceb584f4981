package be.kapstok.measure.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds words to avoid anywhere in a text, in any case. It uses a plain loop over the letters, since every measure is
 * searched.
 */
final class RejectedWords {
    private static final int ASCII = 128;

    private final Map<String, String> better = new LinkedHashMap<>();
    private final String[] words;
    private final char[][] lower;
    private final boolean[] starts = new boolean[ASCII];

    RejectedWords(Map<String, String> rejected) {
        rejected.forEach((word, instead) -> {
            if (!word.isEmpty()) {
                better.put(word, instead);
            }
        });
        this.words = better.keySet().toArray(new String[0]);
        this.lower = new char[words.length][];
        for (int i = 0; i < words.length; i++) {
            char[] letters = words[i].toCharArray();
            starts[Character.toUpperCase(letters[0]) % ASCII] = true;
            for (int each = 0; each < letters.length; each++) {
                letters[each] = Character.toLowerCase(letters[each]);
            }
            starts[letters[0] % ASCII] = true;
            lower[i] = letters;
        }
    }

    boolean anyIn(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || starts[c]) {
                for (char[] word : lower) {
                    if (standsAt(text, i, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean standsAt(String text, int place, char[] word) {
        if (text.length() - place < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            char c = text.charAt(place + i);
            if (c != word[i] && Character.toLowerCase(c) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** The words that a text holds, in the order of the settings. */
    List<String> in(String text) {
        List<String> used = new ArrayList<>();
        for (int each = 0; each < words.length; each++) {
            char[] word = lower[each];
            if (IntStream.range(0, text.length()).anyMatch(place -> standsAt(text, place, word))) {
                used.add(words[each]);
            }
        }
        return used;
    }

    String betterThan(List<String> used) {
        Set<String> instead = new LinkedHashSet<>();
        for (String word : used) {
            instead.add(better.get(word));
        }
        return String.join("; ", instead);
    }
}
