package be.kapstok.review;

import be.kapstok.reason.Finding;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An example of a rule, run again.
 *
 * @param text the example: a data set
 * @param expected what the rule should find in it
 * @param ok whether it does
 * @param findings the findings of the rule in it; for an example with unexpected errors of form, those errors
 * @since 0.1.0
 */
public record ExampleRun(String text, Expected expected, boolean ok, List<Finding> findings) {
    /** What a rule should find in an example. */
    public enum Expected {
        /** Nothing. */
        @JsonProperty("none")
        NONE,
        /** At least one finding as bad as its card says, or worse. */
        @JsonProperty("finding")
        FINDING,
        /** Exactly the note of its card. */
        @JsonProperty("note")
        NOTE
    }

    /** Copies the list. */
    public ExampleRun {
        findings = List.copyOf(findings);
    }
}
