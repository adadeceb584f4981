package be.kapstok.place;

import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which days a list of municipalities can be.
 *
 * @param days the days on which every word of the list that is a municipality at all is one, in order; the first starts
 *     where the facts start at the earliest. Empty when there is no such day, or no such word
 * @param words how many different words of the list are municipalities
 * @param evidence which words rule out which days, those that rule out most first
 * @param conflicts words that never lived on one day, when no day fits
 * @param best when no day fits, the days on which most words do, or {@code null}
 * @param unknown the words that no municipality ever bore
 * @param reread words that were read as a code although they are written as a number
 * @param reasons why; never empty
 * @since 0.1.0
 */
public record Vintage(
        List<Period> days,
        int words,
        List<Evidence> evidence,
        List<Conflict> conflicts,
        @Nullable Fit best,
        List<UnknownWord> unknown,
        List<Reread> reread,
        List<Reason> reasons)
        implements Answer {

    /** Copies the lists. */
    public Vintage {
        days = List.copyOf(days);
        evidence = List.copyOf(evidence);
        conflicts = List.copyOf(conflicts);
        unknown = List.copyOf(unknown);
        reread = List.copyOf(reread);
        reasons = List.copyOf(reasons);
    }

    /**
     * Words that rule out the same days.
     *
     * @param words the words, as they stand in the list
     * @param ruledOut the days on which they are no municipality
     */
    public record Evidence(List<String> words, List<Period> ruledOut) {
        /** Copies the lists. */
        public Evidence {
            words = List.copyOf(words);
            ruledOut = List.copyOf(ruledOut);
        }
    }

    /**
     * Words that never lived on one day.
     *
     * @param some words, as they stand in the list
     * @param others words of which none lived on a day of any of {@code some}
     */
    public record Conflict(List<String> some, List<String> others) {
        /** Copies the lists. */
        public Conflict {
            some = List.copyOf(some);
            others = List.copyOf(others);
        }
    }

    /**
     * Days on which as many words fit as on any.
     *
     * @param days the days
     * @param fitting how many words fit
     * @param misfits the words that do not
     */
    public record Fit(List<Period> days, int fitting, List<String> misfits) {
        /** Copies the lists. */
        public Fit {
            days = List.copyOf(days);
            misfits = List.copyOf(misfits);
        }
    }

    /**
     * A word that no municipality ever bore, or that one outside the data bears too.
     *
     * @param word the word, as it stands in the list
     * @param suggestions what was perhaps meant, best first; told of the first 1,000 such words
     * @param reason why it is not known
     */
    public record UnknownWord(String word, List<Suggestion> suggestions, Reason reason) {
        /** Copies the list. */
        public UnknownWord {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * A word that was read as a code although a spreadsheet made a number of it.
     *
     * @param word the word, as it stands in the list; for example {@code 44021.0}
     * @param nis the code
     */
    public record Reread(String word, NisCode nis) {}
}
