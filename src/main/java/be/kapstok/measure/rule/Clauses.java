package be.kapstok.measure.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text into clauses at its punctuation: words in lower case and without accents, with spaces between. */
final class Clauses {
    private static final String BREAKS = ".,;:!?()\n";

    private Clauses() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder(" ");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (BREAKS.indexOf(c) >= 0) {
                clauses.add(ended(clause));
                clause = new StringBuilder(" ");
            } else if (Character.isLetterOrDigit(c)) {
                clause.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                clause.append(' ');
            }
        }
        clauses.add(ended(clause));
        return clauses;
    }

    private static String ended(StringBuilder clause) {
        return clause.append(' ').toString().toLowerCase(Locale.ROOT);
    }

    /** The position of the first of some words or phrases, or -1 when a clause holds none. */
    static int first(String clause, List<String> words) {
        int first = -1;
        for (String word : words) {
            int place = clause.indexOf(" " + word + " ");
            if (place >= 0 && (first < 0 || place < first)) {
                first = place;
            }
        }
        return first;
    }

    /** Whether a text holds any of some words or phrases. */
    static boolean anyHolds(String text, List<String> words) {
        for (String clause : of(text)) {
            if (first(clause, words) >= 0) {
                return true;
            }
        }
        return false;
    }
}
