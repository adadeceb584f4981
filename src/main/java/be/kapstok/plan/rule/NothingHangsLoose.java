package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.List;

/**
 * Every action belongs to an action plan, and every action plan to a policy objective. Sources: municipality of Zedelgem, page on
 * the strategic multi-year plan; data model of the plan reports (LBLOD).
 */
final class NothingHangsLoose implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-29");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<ActionPlan> plans = reviewed.plan().looseActionPlans();
        for (int i = 0; i < plans.size(); i++) {
            findings.at("/looseActionPlans/" + i)
                    .saying("actionPlan")
                    .tell(Excerpt.of(plans.get(i).id(), Excerpt.IN_A_SENTENCE));
        }
        List<Action> actions = reviewed.plan().looseActions();
        for (int i = 0; i < actions.size(); i++) {
            findings.at("/looseActions/" + i).tell(Excerpt.of(actions.get(i).id(), Excerpt.IN_A_SENTENCE));
        }
    }
}
