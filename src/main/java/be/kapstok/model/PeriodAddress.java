package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An address that an organisation had for a time.
 *
 * @param street street and number, or {@code null} when not known
 * @param postcode postcode, or {@code null} when not known
 * @param city city, or {@code null} when not known
 * @param period the days on which it is known to have had it
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodAddress(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @NotNull @Valid Period period) {}
