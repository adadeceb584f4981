package be.kapstok.validation;

import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
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
            }
        }
        plan.actionPlans().forEach((pointer, each) -> one(Part.ACTION_PLAN, each.id(), pointer, sink));
        plan.actions().forEach((pointer, each) -> one(Part.ACTION, each.id(), pointer, sink));
    }

    private static void one(Part part, @Nullable String id, String pointer, Sink sink) {
        if (id != null) {
            sink.take(part, id, pointer);
        }
    }
}
