package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actions that together serve an objective: the middle level of a plan.
 *
 * @param id its id, unique in the plan
 * @param title its title
 * @param description what it means, or {@code null}
 * @param priority whether it has priority, or {@code null} when not stated
 * @param actions its actions
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ActionPlan(
        @Filled @IdFormat @Size(max = 200) String id,
        @Filled @Size(max = 1000) String title,
        @Size(max = 20000) @Nullable String description,
        @Nullable Boolean priority,
        @Size(max = 10000) List<@Valid @NotNull Action> actions) {

    /** Copies the lists; an absent list becomes an empty list. */
    public ActionPlan {
        actions = Lists.copy(actions);
    }
}
