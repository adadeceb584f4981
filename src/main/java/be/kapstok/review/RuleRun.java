package be.kapstok.review;

import be.kapstok.reason.RuleId;
import java.util.List;

/**
 * The examples of a rule, run again.
 *
 * @param rule the rule
 * @param examples its examples, first those in which it finds nothing
 * @since 0.1.0
 */
public record RuleRun(RuleId rule, List<ExampleRun> examples) {
    /** Copies the list. */
    public RuleRun {
        examples = List.copyOf(examples);
    }

    /** Whether every example is as expected. */
    public boolean ok() {
        return examples.stream().allMatch(ExampleRun::ok);
    }
}
