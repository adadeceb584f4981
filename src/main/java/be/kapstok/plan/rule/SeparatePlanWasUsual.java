package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.SeparatePlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.List;

/**
 * Tells that a separate integration plan was still usual before 2014. Source: seed page.
 */
final class SeparatePlanWasUsual implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-37");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<SeparatePlan> plans = reviewed.plan().separatePlans();
        if (!plans.isEmpty()) {
            findings.at("/separatePlans")
                    .tell(plans.stream()
                            .map(each -> Excerpt.of(each.title(), Excerpt.IN_A_SENTENCE))
                            .toList());
        }
    }
}
