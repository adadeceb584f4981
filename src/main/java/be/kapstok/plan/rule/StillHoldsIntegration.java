package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;

/**
 * Integration stays in the one multi-year plan after 2019. Sources: planlastendecreet, page of the Agency for Home Affairs;
 * municipality of Machelen.
 */
final class StillHoldsIntegration implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-34");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        if (reviewed.integration().isEmpty()) {
            findings.at("").tell(reviewed.actions().size());
        }
    }
}
