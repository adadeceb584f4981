package be.kapstok.validation;

import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.PriorityLink;
import be.kapstok.model.SeparatePlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The actions that a plan links to its priorities and separate plans are actions of the plan. A warning, since rules of policy
 * judge these links and need a checked plan for it.
 */
final class UnknownAction implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-UNKNOWN-ACTION");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof MultiYearPlan plan) {
            Set<String> actions = new LinkedHashSet<>();
            PlanIds.of(plan, (part, id, pointer) -> {
                if (part == PlanIds.Part.ACTION) {
                    actions.add(id);
                }
            });
            for (int i = 0; i < plan.priorityLinks().size(); i++) {
                PriorityLink link = plan.priorityLinks().get(i);
                if (link != null) {
                    check(entry, link.actions(), "/priorityLinks/" + i + "/actions/", actions, faults);
                }
            }
            for (int i = 0; i < plan.separatePlans().size(); i++) {
                SeparatePlan separate = plan.separatePlans().get(i);
                if (separate != null) {
                    check(entry, separate.linkedActions(), "/separatePlans/" + i + "/linkedActions/", actions, faults);
                }
            }
        }
    }

    private static void check(Entry entry, List<String> linked, String pointer, Set<String> actions, Faults faults) {
        for (int i = 0; i < linked.size(); i++) {
            String id = linked.get(i);
            if (id != null && !actions.contains(id)) {
                faults.tellMeant(entry, pointer + i, Nearest.of(id, actions), Excerpt.of(id, Excerpt.IN_A_SENTENCE));
            }
        }
    }
}
