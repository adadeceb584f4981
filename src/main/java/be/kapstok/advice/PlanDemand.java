package be.kapstok.advice;

import be.kapstok.catalogue.RuleCard;
import be.kapstok.model.Confidence;
import be.kapstok.model.Period;
import be.kapstok.model.Text;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The demand of a rule on the plans of a period.
 *
 * @param rule the rule
 * @param statement the demand, in one sentence
 * @param severity how bad it is to fail it
 * @param confidence how sure the rule itself is, or {@code null} when not stated
 * @param inForce the days on which it holds, or {@code null} when it always does
 * @since 0.1.0
 */
public record PlanDemand(
        RuleId rule,
        Text statement,
        Severity severity,
        @Nullable Confidence confidence,
        @Nullable Period inForce) {
    static PlanDemand of(RuleCard card) {
        return new PlanDemand(card.id(), card.statement(), card.severity(), card.confidence(), card.inForce());
    }
}
