package be.kapstok.review;

import be.kapstok.reason.Answer;
import java.util.List;

/**
 * The results of running the examples of the rules again, as an answer.
 *
 * @param rules the results, by rule
 * @since 0.1.0
 */
public record ExampleRuns(List<RuleRun> rules) implements Answer {
    /** Copies the list. */
    public ExampleRuns {
        rules = List.copyOf(rules);
    }
}
