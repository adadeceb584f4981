package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.PriorityLink;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan that asks for the integration subsidy says with which actions it answers the Flemish policy priorities for integration.
 * Sources: decree of 28 April 1998, art. 28-30 as replaced in 2012; order of 26 October 2012; planlastendecreet of 15 July 2011.
 */
final class AnswersPriorities implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-47");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(reviewed.plan().asksIntegrationSubsidy() != null, "asksIntegrationSubsidy");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        if (!Boolean.TRUE.equals(reviewed.plan().asksIntegrationSubsidy())) {
            return;
        }
        List<PriorityLink> links = reviewed.plan().priorityLinks();
        if (links.stream().allMatch(each -> each.actions().isEmpty())) {
            findings.at("/asksIntegrationSubsidy").tell();
        }
        Set<String> ids = reviewed.actionIds();
        for (int i = 0; i < links.size(); i++) {
            List<String> actions = links.get(i).actions();
            for (int j = 0; j < actions.size(); j++) {
                String id = actions.get(j);
                if (!ids.contains(id)) {
                    findings.at("/priorityLinks/" + i + "/actions/" + j)
                            .saying("unknown")
                            .meaning(ReviewedPlan.nearest(id, ids))
                            .tell(links.get(i).priority(), Excerpt.of(id, Excerpt.IN_A_SENTENCE));
                }
            }
        }
    }
}
