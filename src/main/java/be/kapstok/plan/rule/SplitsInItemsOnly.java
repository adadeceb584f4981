package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;

/**
 * A policy field is split in policy items only: their codes add digits to that of the field. Source: BBC questions and answers of
 * the Agency for Home Affairs.
 */
final class SplitsInItemsOnly implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-49");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        for (PlannedAction each : reviewed.actions()) {
            String field = each.action().policyField();
            String item = each.action().policyItem();
            if (field != null && item != null && (!item.startsWith(field) || item.equals(field))) {
                findings.at(each.pointer() + "/policyItem").tell(Excerpt.of(item, Excerpt.IN_A_SENTENCE), field);
            }
        }
    }
}
