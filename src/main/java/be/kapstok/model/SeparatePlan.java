package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A plan for integration, separate from the multi-year plan.
 *
 * @param title its title
 * @param linkedActions the ids of actions of the multi-year plan that carry it out
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SeparatePlan(
        @Filled @Size(max = 1000) String title,
        @Size(max = 10000) List<@Filled @Size(max = 200) String> linkedActions) {

    /** Copies the lists; an absent list becomes an empty list. */
    public SeparatePlan {
        linkedActions = Lists.copy(linkedActions);
    }
}
