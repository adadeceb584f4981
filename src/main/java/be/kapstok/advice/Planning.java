package be.kapstok.advice;

import be.kapstok.model.PlanningPeriod;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A period of multi-year plans, with what it asks of a plan.
 *
 * @param period the period, its regime and what holds for integration in it
 * @param demands what the rules about plans ask in it, in the order of their ids; a rule that holds in a part of the period tells in
 *     which
 * @since 0.1.0
 */
public record Planning(@JsonUnwrapped PlanningPeriod period, List<PlanDemand> demands) {
    /** Copies the list. */
    public Planning {
        demands = List.copyOf(demands);
    }
}
