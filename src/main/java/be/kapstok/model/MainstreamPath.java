package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The plan to move a measure into the regular offer.
 *
 * @param service the regular service that takes over, or {@code null} when not stated
 * @param date the day on which it does, or {@code null} when not stated
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MainstreamPath(
        @Size(max = 1000) @Nullable String service,
        @Nullable LocalDate date) {}
