package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The recognition of an integratiedienst by the Flemish government. In JSON it is its period.
 *
 * @param period from when to when; both open means: recognised, days not known
 * @since 0.1.0
 */
public record Recognition(@JsonValue @NotNull @Valid Period period) {
    /** Takes the period. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Recognition {}
}
