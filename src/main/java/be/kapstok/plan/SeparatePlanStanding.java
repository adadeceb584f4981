package be.kapstok.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A separate integration plan, and whether it is allowed next to the multi-year plan.
 *
 * @param title its title
 * @param standing the verdict of the rules
 * @param linkedActions the ids of the actions of the multi-year plan that it names
 * @param actionsNotInPlan the ids that it names but the multi-year plan does not have
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
     * The verdict of the rules on a separate integration plan. The seed page gives the first two; that a note is
     * allowed from 2020 is our reading of it.
     */
    public enum Standing {
        /** Usual: the multi-year plan starts before 2014. */
        @JsonProperty("usual")
        USUAL,
        /** Not allowed: the multi-year plan starts from 2014 to 2019. */
        @JsonProperty("not_allowed")
        NOT_ALLOWED,
        /** Allowed: the multi-year plan starts in 2020 or later and has its actions. */
        @JsonProperty("allowed")
        ALLOWED,
        /** Doubtful: the multi-year plan starts in 2020 or later and does not have its actions. */
        @JsonProperty("doubtful")
        DOUBTFUL
    }
}
