package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.SeparatePlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Set;

/**
 * A vision note of its own beside a plan from 2020 on is allowed when the plan holds its actions. A reading of RB-35 for later
 * plans: no source forbids a note.
 */
final class SeparatePlanLinksActions implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-36");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<SeparatePlan> plans = reviewed.plan().separatePlans();
        Set<String> ids = reviewed.actionIds();
        for (int i = 0; i < plans.size(); i++) {
            List<String> linked = plans.get(i).linkedActions();
            String title = Excerpt.of(plans.get(i).title(), Excerpt.IN_A_SENTENCE);
            if (linked.isEmpty()) {
                findings.at("/separatePlans/" + i).tell(title);
            }
            for (int j = 0; j < linked.size(); j++) {
                String id = linked.get(j);
                if (!ids.contains(id)) {
                    findings.at("/separatePlans/" + i + "/linkedActions/" + j)
                            .saying("unknown")
                            .meaning(ReviewedPlan.nearest(id, ids))
                            .tell(title, Excerpt.of(id, Excerpt.IN_A_SENTENCE));
                }
            }
        }
    }
}
