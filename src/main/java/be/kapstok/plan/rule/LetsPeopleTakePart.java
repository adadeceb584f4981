package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;

/**
 * Inhabitants and target groups can take part in drafting the plan. Sources: ABB brochure of May 2013, ch. 2.7; Flemish policy
 * priority 5.
 */
final class LetsPeopleTakePart implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-45");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        if (reviewed.plan().participation().isEmpty()) {
            findings.at("").tell();
        }
    }
}
