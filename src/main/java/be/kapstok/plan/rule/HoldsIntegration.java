package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;

/**
 * Integration is part of the strategic multi-year plan of 2014 to 2019. Source: seed page.
 */
final class HoldsIntegration implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-33");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        if (reviewed.integration().isEmpty()) {
            findings.at("").tell(reviewed.actions().size());
        }
    }
}
