package be.kapstok.wording.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The language of a line, by its small words. */
public final class LineLanguage {
    private static final String DUTCH = "nl";
    private static final int ENOUGH = 2;

    private final List<String> codes;
    private final Map<String, Integer> languages = new HashMap<>();

    /** Knows the languages of a lexicon, of which Dutch is the first. */
    public LineLanguage(Lexicon lexicon) {
        codes = lexicon.languages().stream().map(Lexicon.Language::code).toList();
        for (int i = 0; i < codes.size(); i++) {
            for (String each : lexicon.languages().get(i).words()) {
                languages.merge(each, 1 << i, (one, other) -> one | other);
            }
        }
    }

    /** The code of the language; Dutch unless the words of another language are clearly more. */
    public String of(Line line) {
        int[] counts = new int[codes.size()];
        for (int i = 0; i < line.size(); i++) {
            int known = languages.getOrDefault(line.word(i), 0);
            for (int each = 0; each < counts.length; each++) {
                counts[each] += (known >> each) & 1;
            }
        }
        int dutch = counts[codes.indexOf(DUTCH)];
        int best = codes.indexOf(DUTCH);
        for (int each = 0; each < counts.length; each++) {
            if (counts[each] >= ENOUGH && counts[each] > dutch * 2 && counts[each] > counts[best]) {
                best = each;
            }
        }
        return codes.get(best);
    }
}
