package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a plan answers a Flemish policy priority.
 *
 * @param priority the priority
 * @param actions the ids of the actions that answer it
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PriorityLink(
        @NotNull PolicyPriority priority, @Size(max = 10000) List<@Filled @Size(max = 200) String> actions) {

    /** Copies the lists; an absent list becomes an empty list. */
    public PriorityLink {
        actions = Lists.copy(actions);
    }
}
