package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * The expected receipts and expenses of a year.
 *
 * @param year the year, or {@code null} when not stated
 * @param receipts the expected receipts, or {@code null} when not stated
 * @param expenses the expected expenses, or {@code null} when not stated
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Estimate(
        @Min(1900) @Max(2200) @Nullable Integer year,
        @Valid @Nullable Money receipts,
        @Valid @Nullable Money expenses) {}
