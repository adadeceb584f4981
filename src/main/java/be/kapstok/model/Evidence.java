package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A figure that shows a need.
 *
 * @param source its origin: the id of a source, or words, or {@code null} when not stated
 * @param year the year it is about, or {@code null} when not stated
 * @param figure the figure in words, or {@code null} when not stated
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evidence(
        @Size(max = 1000) @Nullable String source,
        @Min(1900) @Max(2200) @Nullable Integer year,
        @Size(max = 20000) @Nullable String figure) {}
