package be.kapstok.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words to avoid, found anywhere in a text in any case. A plain loop over the letters, for every measure is searched. */
final class RejectedWords {
    private static final int ASCII = 128;

    private final Map<String, String> better = new LinkedHashMap<>();
    private final String[] words;
    private final boolean[] starts = new boolean[ASCII];

    RejectedWords(Map<String, String> rejected) {
        rejected.forEach((word, instead) -> {
            if (!word.isEmpty()) {
                better.put(word, instead);
            }
        });
        this.words = better.keySet().toArray(new String[0]);
        for (String word : words) {
            starts[Character.toLowerCase(word.charAt(0)) % ASCII] = true;
            starts[Character.toUpperCase(word.charAt(0)) % ASCII] = true;
        }
    }

    boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII || starts[c]) {
                for (String word : words) {
                    if (text.regionMatches(true, i, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The words that a text holds, in the order of the settings. */
    List<String> in(String text) {
        List<String> used = new ArrayList<>();
        for (String word : words) {
            for (int i = 0; i < text.length(); i++) {
                if (text.regionMatches(true, i, word, 0, word.length())) {
                    used.add(word);
                    break;
                }
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
