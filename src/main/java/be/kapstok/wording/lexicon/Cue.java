package be.kapstok.wording.lexicon;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Words that say something about the groups near them: a trigger, its direction and reach, what ends the reach, and
 * longer expressions in which the words are no trigger.
 *
 * @param id its id
 * @param effect what it says
 * @param direction where the groups stand
 * @param words the triggers
 * @param reach the number of words that it reaches at most; 0 for all up to the border
 * @param border what ends the reach; a full stop always does
 * @param ends words that end the reach
 * @param blocks longer expressions that are no trigger
 * @param positive a sentence with a group in reach, with {@code {}} where the trigger stands
 * @param negative a sentence with a group out of reach
 * @param pseudo a sentence in which the words are no trigger
 */
public record Cue(
        @NotNull String id,
        @NotNull Effect effect,
        @NotNull Direction direction,
        @NotNull List<String> words,
        int reach,
        @NotNull Line.Border border,
        List<String> ends,
        List<String> blocks,
        @NotNull String positive,
        @NotNull String negative,
        @NotNull String pseudo) {
    /** Where the groups stand that a cue is about. */
    public enum Direction {
        FORWARD,
        BACKWARD
    }

    /** Copies the lists; an absent list becomes an empty list. */
    public Cue {
        words = Lexicon.copy(words);
        ends = Lexicon.copy(ends);
        blocks = Lexicon.copy(blocks);
    }
}
