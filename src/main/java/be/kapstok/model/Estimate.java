package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What is expected to come in and go out in a year.
 *
 * @param year the year, or {@code null} when not told
 * @param receipts what comes in, or {@code null} when not told
 * @param expenses what goes out, or {@code null} when not told
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Estimate(
        @Min(1900) @Max(2200) @Nullable Integer year,
        @Valid @Nullable Money receipts,
        @Valid @Nullable Money expenses) {}
