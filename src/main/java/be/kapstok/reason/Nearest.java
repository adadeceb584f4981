package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which known word was meant by an unknown word.
 *
 * @since 0.1.0
 */
public final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /**
     * {@return the known word that was probably meant by an unknown word, if any is near enough} The comparison ignores
     * case, spaces, hyphens and underscores, and allows two edits, or one edit in a word of three letters. Among words
     * at the same distance it prefers one with the same letters in another order, then one in which the extra or
     * missing letter repeats its neighbour, which is an easy slip, and then the first in the alphabet.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        requireNonNull(word, "word");
        requireNonNull(known, "known");
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(word);
        int most = plain.length() <= 3 ? 1 : 2;
        return known.stream()
                .map(each -> new Candidate(each, EditDistance.between(plain, plain(each), most)))
                .filter(each ->
                        each.distance() <= most && each.distance() < each.word().length())
                .min(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(each -> !sameLetters(plain, plain(each.word())))
                        .thenComparingInt(each -> EditDistance.between(word, each.word(), LONGEST))
                        .thenComparingInt(each -> -slips(plain, plain(each.word())))
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    /** Whether two words differ in the order of their letters only: nobody hits the same keys by chance. */
    private static boolean sameLetters(String one, String other) {
        char[] letters = one.toCharArray();
        char[] others = other.toCharArray();
        Arrays.sort(letters);
        Arrays.sort(others);
        return Arrays.equals(letters, others);
    }

    /** How many letters can be left out of the longer word to give the shorter one; 1 when neither is longer. */
    private static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) != 1) {
            return 1;
        }
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        int slips = 0;
        for (int i = 0; i < longer.length(); i++) {
            boolean same = longer.startsWith(shorter.substring(0, i)) && longer.endsWith(shorter.substring(i));
            slips += same ? 1 : 0;
        }
        return slips;
    }

    private static String plain(String word) {
        return word.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
