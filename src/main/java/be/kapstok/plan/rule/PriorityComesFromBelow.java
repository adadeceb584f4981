package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.FindingSink.FindingBuilder;
import be.kapstok.model.Objective;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.List;

/**
 * A policy objective is a priority exactly when an action or action plan beneath it is one. Source: BBC questions and answers of
 * the Agency for Home Affairs. An objective that does not say whether it is a priority is not judged.
 */
final class PriorityComesFromBelow implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-30");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<Objective> objectives = reviewed.plan().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            Boolean priority = objective.priority();
            if (priority != null && priority != priorityBeneath(objective)) {
                String id = Excerpt.of(objective.id(), Excerpt.IN_A_SENTENCE);
                FindingBuilder finding = findings.at("/objectives/" + i + "/priority");
                if (priority) {
                    finding.tell(id);
                } else {
                    finding.saying("denied").meaning("true").tell(id);
                }
            }
        }
    }

    private static boolean priorityBeneath(Objective objective) {
        return objective.actionPlans().stream().anyMatch(each -> Boolean.TRUE.equals(each.priority()))
                || ReviewedPlan.actionsOf(objective).stream().anyMatch(each -> Boolean.TRUE.equals(each.priority()));
    }
}
