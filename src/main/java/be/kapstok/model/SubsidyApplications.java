package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a subsidy accepted applications.
 *
 * @param from the first day, or {@code null} when not known
 * @param until the first day on which it no longer accepted applications, or {@code null} when not known
 * @param text what else the source says about it, or {@code null}
 * @since 0.1.0
 */
@OrderedPeriod(from = "from", until = "until")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubsidyApplications(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Valid @Nullable Text text) {}
