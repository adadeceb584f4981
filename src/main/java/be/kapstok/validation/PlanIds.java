package be.kapstok.validation;

import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids within a plan: of its objectives, of its action plans, and of its actions. */
final class PlanIds {
    private PlanIds() {}

    /** What bears an id. */
    enum Part {
        OBJECTIVE,
        ACTION_PLAN,
        ACTION
    }

    /** Takes an id. */
    interface Sink {
        /** Takes what bears the id, the id, and the JSON pointer in the plan of what bears it. */
        void take(Part part, String id, String pointer);
    }

    /** Gives all ids of a plan, in its order. */
    static void of(MultiYearPlan plan, Sink sink) {
        for (int i = 0; i < plan.objectives().size(); i++) {
            Objective objective = plan.objectives().get(i);
            if (objective != null) {
                String pointer = "/objectives/" + i;
                one(Part.OBJECTIVE, objective.id(), pointer, sink);
                actionPlans(objective.actionPlans(), pointer + "/actionPlans", sink);
            }
        }
        actionPlans(plan.looseActionPlans(), "/looseActionPlans", sink);
        actions(plan.looseActions(), "/looseActions", sink);
    }

    private static void actionPlans(List<ActionPlan> plans, String pointer, Sink sink) {
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i) != null) {
                one(Part.ACTION_PLAN, plans.get(i).id(), pointer + "/" + i, sink);
                actions(plans.get(i).actions(), pointer + "/" + i + "/actions", sink);
            }
        }
    }

    private static void actions(List<Action> actions, String pointer, Sink sink) {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i) != null) {
                one(Part.ACTION, actions.get(i).id(), pointer + "/" + i, sink);
            }
        }
    }

    private static void one(Part part, @Nullable String id, String pointer, Sink sink) {
        if (id != null) {
            sink.take(part, id, pointer);
        }
    }
}
