package be.kapstok.wording;

import be.kapstok.wording.lexicon.Lexicon;
import java.util.List;

/**
 * How sure answers are, by their doubt: from how many answers of each doubt were right in lines with a known label. A level of
 * doubt has the certainty that the lower bound of its share allows, so that few lines prove little.
 *
 * @param counts the counts, the first for doubt 0; the last is for all greater doubts too
 */
record Calibration(List<Lexicon.Count> counts) {
    /** Nineteen of twenty such bounds lie below the true share. */
    private static final double Z = 1.645;

    private static final double CONFIRMED = 0.97;
    private static final double PROBABLE = 0.93;

    /** Copies the list. */
    Calibration {
        counts = List.copyOf(counts);
    }

    /** The lower bound of the share of right answers, by Wilson. */
    private static double bound(Lexicon.Count count) {
        double of = count.of();
        if (of == 0) {
            return 0;
        }
        double share = count.right() / of;
        double spread = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of));
        return (share + Z * Z / (2 * of) - spread) / (1 + Z * Z / of);
    }

    /** How sure an answer of a doubt is; never surer than one of a smaller doubt. */
    Certainty of(int doubt) {
        Certainty certainty = Certainty.CONFIRMED;
        for (int i = 0; i <= Math.min(doubt, counts.size() - 1); i++) {
            double bound = bound(counts.get(i));
            Certainty here = bound >= CONFIRMED
                    ? Certainty.CONFIRMED
                    : bound >= PROBABLE ? Certainty.PROBABLE : Certainty.POSSIBLE;
            certainty = here.compareTo(certainty) > 0 ? here : certainty;
        }
        return certainty;
    }
}
