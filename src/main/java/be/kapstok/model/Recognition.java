package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The recognition of an integratiedienst by the Flemish government. In JSON it is its period.
 *
 * @param period the days of the recognition; a period with neither day means that the service was recognised on unknown
 *     days
 * @since 0.1.0
 */
public record Recognition(@JsonValue @NotNull @Valid Period period) {
    /** Makes the recognition for a period. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Recognition {}
}
