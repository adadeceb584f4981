package be.kapstok.validation;

import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An id within a plan.
 *
 * @param part the kind of part that has it: ids must differ within one kind of part
 * @param pointer the JSON pointer in the plan of the part that has it
 */
record PlanId(Part part, String id, String pointer) {
    enum Part {
        OBJECTIVE,
        ACTION_PLAN,
        ACTION
    }

    /** All ids of a plan, in the order of the plan. */
    static List<PlanId> of(MultiYearPlan plan) {
        List<PlanId> ids = new ArrayList<>();
        for (int i = 0; i < plan.objectives().size(); i++) {
            Objective objective = plan.objectives().get(i);
            if (objective != null) {
                add(ids, Part.OBJECTIVE, objective.id(), "/objectives/" + i);
            }
        }
        plan.actionPlans().forEach((pointer, each) -> add(ids, Part.ACTION_PLAN, each.id(), pointer));
        plan.actions().forEach((pointer, each) -> add(ids, Part.ACTION, each.id(), pointer));
        return ids;
    }

    private static void add(List<PlanId> ids, Part part, @Nullable String id, String pointer) {
        if (id != null) {
            ids.add(new PlanId(part, id, pointer));
        }
    }
}
