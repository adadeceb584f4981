package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.Estimate;
import be.kapstok.model.Objective;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.List;

/**
 * Receipts and expenses are estimated for the policy objectives. Source: OCMW of Melle, page on policy. Estimates of the actions
 * beneath an objective are estimates for it.
 */
final class EstimatesObjectives implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-31");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<Objective> objectives = reviewed.plan().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            boolean beneath = ReviewedPlan.actionsOf(objective).stream().anyMatch(each -> estimated(each.estimates()));
            if (!beneath && !estimated(objective.estimates())) {
                findings.at("/objectives/" + i).tell(Excerpt.of(objective.id(), Excerpt.IN_A_SENTENCE));
            }
        }
    }

    private static boolean estimated(List<Estimate> estimates) {
        return estimates.stream().anyMatch(each -> each.receipts() != null || each.expenses() != null);
    }
}
