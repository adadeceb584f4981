package be.kapstok.catalogue;

import be.kapstok.reason.Answer;
import java.util.List;

/**
 * The catalogue of rules, as an answer.
 *
 * @param rules the cards
 * @since 0.1.0
 */
public record RuleCards(List<RuleCard> rules) implements Answer {
    /** Copies the list. */
    public RuleCards {
        rules = List.copyOf(rules);
    }
}
