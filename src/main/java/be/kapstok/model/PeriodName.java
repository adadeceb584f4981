package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A name that an organisation had for a time.
 *
 * @param name the name
 * @param period the days on which it had the name
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodName(
        @NotNull @Valid Text name, @NotNull @Valid Period period) {}
