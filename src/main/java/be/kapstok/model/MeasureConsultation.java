package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the target group took part in the design of a measure.
 *
 * @param who the people who were heard, or {@code null} when not stated
 * @param date the day, or {@code null} when not stated
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeasureConsultation(
        @Size(max = 1000) @Nullable String who, @Nullable LocalDate date) {}
