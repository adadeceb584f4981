package be.kapstok.advice;

import be.kapstok.model.PlanningPeriod;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A period of multi-year plans, with its demands on a plan.
 *
 * @param period the period, with its regime and its rule on integration
 * @param demands the demands of the rules about plans in it, in the order of their ids; a rule that holds in only part
 *     of the period says in which part
 * @since 0.1.0
 */
public record Planning(@JsonUnwrapped PlanningPeriod period, List<PlanDemand> demands) {
    /** Copies the list. */
    public Planning {
        demands = List.copyOf(demands);
    }
}
