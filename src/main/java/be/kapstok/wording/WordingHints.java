package be.kapstok.wording;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a line besides its words. Hints are weaker than words: they count only where the words of the line
 * itself say nothing, and the reasons name them.
 *
 * @param actionPlan the title of the action plan above the line, or {@code null}
 * @param policyField the code of the policy field on which the measure is booked, or {@code null}
 * @since 0.1.0
 */
public record WordingHints(
        @Nullable String actionPlan, @Nullable String policyField) {
    /** No hints. */
    public static final WordingHints NONE = new WordingHints(null, null);
}
