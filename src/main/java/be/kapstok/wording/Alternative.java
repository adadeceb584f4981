package be.kapstok.wording;

import be.kapstok.model.MeasureKind;

/**
 * Another kind that the measure would have in other words.
 *
 * @param kind the kind
 * @param change what would be different
 * @param words the words to add to the text, or those of the text to leave out
 * @since 0.1.0
 */
public record Alternative(MeasureKind kind, Change change, String words) {
    /** What would be different in the text. */
    public enum Change {
        /** The words are added at the end. */
        ADDED,
        /** The words are left out. */
        LEFT_OUT
    }
}
