package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.SeparatePlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.List;

/**
 * There is no separate integration plan beside the multi-year plan of 2014 to 2019. Sources: seed page; planlastendecreet of
 * 15 July 2011.
 */
final class NoSeparatePlan implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-35");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<SeparatePlan> plans = reviewed.plan().separatePlans();
        for (int i = 0; i < plans.size(); i++) {
            findings.at("/separatePlans/" + i).tell(Excerpt.of(plans.get(i).title(), Excerpt.IN_A_SENTENCE));
        }
    }
}
