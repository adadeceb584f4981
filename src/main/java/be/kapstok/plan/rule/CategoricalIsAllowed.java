package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.RuleId;

/**
 * Tells that a plan with some categorical actions beside more inclusive ones is not wrong. Source: seed page.
 */
final class CategoricalIsAllowed implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-42");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        int inclusive = reviewed.count(MeasureKind.INCLUSIVE);
        int categorical = reviewed.count(MeasureKind.CATEGORICAL);
        if (categorical > 0 && inclusive - categorical >= reviewed.settings().inclusiveLead()) {
            findings.at("").tell(categorical, inclusive);
        }
    }
}
