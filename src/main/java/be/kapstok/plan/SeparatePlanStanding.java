package be.kapstok.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How a separate integration plan stands beside the multi-year plan.
 *
 * @param title its title
 * @param standing what the rules make of it
 * @param linkedActions the ids of the actions of the multi-year plan that it names
 * @param actionsNotInPlan the ids that it names and that the multi-year plan does not hold
 * @since 0.1.0
 */
public record SeparatePlanStanding(
        String title, Standing standing, List<String> linkedActions, List<String> actionsNotInPlan) {
    /** Copies the lists. */
    public SeparatePlanStanding {
        linkedActions = List.copyOf(linkedActions);
        actionsNotInPlan = List.copyOf(actionsNotInPlan);
    }

    /**
     * What the rules make of a separate integration plan. Sources: seed page for the first two; that a note is allowed from
     * 2020 is a reading of them.
     */
    public enum Standing {
        /** Beside a plan that starts before 2014: usual. */
        @JsonProperty("usual")
        USUAL,
        /** Beside a plan that starts from 2014 to 2019: not allowed. */
        @JsonProperty("not_allowed")
        NOT_ALLOWED,
        /** Beside a plan that starts from 2020 on, which holds its actions: allowed. */
        @JsonProperty("allowed")
        ALLOWED,
        /** Beside a plan that starts from 2020 on, which does not hold its actions: doubtful. */
        @JsonProperty("doubtful")
        DOUBTFUL
    }
}
