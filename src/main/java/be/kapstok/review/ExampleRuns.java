package be.kapstok.review;

import be.kapstok.reason.Answer;
import java.util.List;

/**
 * What came of running the examples of the rules again, as an answer.
 *
 * @param rules what came of the examples, by rule
 * @since 0.1.0
 */
public record ExampleRuns(List<RuleRun> rules) implements Answer {
    /** Copies the list. */
    public ExampleRuns {
        rules = List.copyOf(rules);
    }
}
