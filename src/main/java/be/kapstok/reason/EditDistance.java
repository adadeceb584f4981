package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

/**
 * The number of edits between two words. An edit adds, drops or replaces a letter, or swaps two neighbours.
 *
 * @since 0.1.0
 */
public final class EditDistance {
    private EditDistance() {}

    /** {@return the distance between two words, or {@code most + 1} when it is larger than {@code most}} */
    public static int between(String a, String b, int most) {
        requireNonNull(a, "a");
        requireNonNull(b, "b");
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > most) {
                return most + 1;
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
