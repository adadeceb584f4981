package be.kapstok.wording;

/**
 * How sure a reading is. Answers of a certainty were counted on lines with a known label; the page on reading tells the
 * figures.
 *
 * @since 0.1.0
 */
public enum Certainty {
    /** Answers like this one were right in nearly all lines. */
    CONFIRMED,
    /** Answers like this one were right in at least nineteen of twenty lines. */
    PROBABLE,
    /** Answers like this one were wrong more often: somebody should look at the line. */
    POSSIBLE
}
