package be.kapstok.migration;

import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The measures that the actions of a plan name. */
final class PlanMeasures {
    private PlanMeasures() {}

    /** Their ids. */
    static Set<String> of(MultiYearPlan plan) {
        Set<String> ids = new HashSet<>();
        renamed(plan, id -> {
            ids.add(id);
            return id;
        });
        return ids;
    }

    /** The plan with other ids of measures. */
    static MultiYearPlan renamed(MultiYearPlan plan, UnaryOperator<String> names) {
        List<Objective> objectives = plan.objectives().stream()
                .map(each -> RecordCopies.with(each, Map.of("actionPlans", plans(each.actionPlans(), names))))
                .toList();
        return RecordCopies.with(
                plan,
                Map.of(
                        "objectives",
                        objectives,
                        "looseActionPlans",
                        plans(plan.looseActionPlans(), names),
                        "looseActions",
                        actions(plan.looseActions(), names)));
    }

    private static List<ActionPlan> plans(List<ActionPlan> plans, UnaryOperator<String> names) {
        return plans.stream()
                .map(each -> RecordCopies.with(each, Map.of("actions", actions(each.actions(), names))))
                .toList();
    }

    private static List<Action> actions(List<Action> actions, UnaryOperator<String> names) {
        return actions.stream().map(each -> action(each, names)).toList();
    }

    private static Action action(Action action, UnaryOperator<String> names) {
        String measure = action.measure();
        return measure == null ? action : RecordCopies.with(action, Map.of("measure", names.apply(measure)));
    }
}
