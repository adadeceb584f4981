package be.kapstok.migration;

import be.kapstok.dataset.RecordFields;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The measures that the actions of plans name. */
final class PlanMeasures {
    private final RecordFields<MultiYearPlan> plans = new RecordFields<>(MultiYearPlan.class);
    private final RecordFields<Objective> objectives = new RecordFields<>(Objective.class);
    private final RecordFields<ActionPlan> actionPlans = new RecordFields<>(ActionPlan.class);
    private final RecordFields<Action> actions = new RecordFields<>(Action.class);

    /** Whether a plan names a measure. */
    static boolean names(MultiYearPlan plan, String measure) {
        return plan.actions().values().stream().anyMatch(each -> measure.equals(each.measure()));
    }

    /** The plan with other ids of measures. */
    MultiYearPlan renamed(MultiYearPlan plan, UnaryOperator<String> names) {
        List<Objective> renamed = plan.objectives().stream()
                .map(each -> objectives.with(each, Map.of("actionPlans", plans(each.actionPlans(), names))))
                .toList();
        return plans.with(
                plan,
                Map.of(
                        "objectives",
                        renamed,
                        "looseActionPlans",
                        plans(plan.looseActionPlans(), names),
                        "looseActions",
                        actions(plan.looseActions(), names)));
    }

    private List<ActionPlan> plans(List<ActionPlan> all, UnaryOperator<String> names) {
        return all.stream()
                .map(each -> actionPlans.with(each, Map.of("actions", actions(each.actions(), names))))
                .toList();
    }

    private List<Action> actions(List<Action> all, UnaryOperator<String> names) {
        return all.stream().map(each -> action(each, names)).toList();
    }

    private Action action(Action action, UnaryOperator<String> names) {
        String measure = action.measure();
        return measure == null ? action : actions.with(action, Map.of("measure", names.apply(measure)));
    }
}
