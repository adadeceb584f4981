package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A plan from 2026 on states its policy and describes each policy objective. Source: change of the BBC order, approved on
 * 14 July 2023 (VVSG, 18 July 2023).
 */
final class StatesPolicyAndObjectives implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-28");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        MultiYearPlan plan = reviewed.plan();
        if (absent(plan.policyStatement())) {
            findings.at("").tell();
        }
        for (int i = 0; i < plan.objectives().size(); i++) {
            Objective objective = plan.objectives().get(i);
            if (absent(objective.description())) {
                findings.at("/objectives/" + i)
                        .saying("objective")
                        .tell(Excerpt.of(objective.id(), Excerpt.IN_A_SENTENCE));
            }
        }
    }

    private static boolean absent(@Nullable String text) {
        return VisibleText.isBlank(text);
    }
}
