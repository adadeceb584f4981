package be.kapstok.catalogue;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonIgnore;
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

    /**
     * None: each card has its source.
     *
     * @return an empty list
     */
    @Override
    @JsonIgnore
    public List<Reason> reasons() {
        return List.of();
    }
}
