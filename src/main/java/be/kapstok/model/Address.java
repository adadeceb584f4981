package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a body receives its post.
 *
 * @param street street and number, or {@code null} when not known
 * @param postcode postcode, or {@code null} when not known
 * @param city city, or {@code null} when not known
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Address(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city) {}
