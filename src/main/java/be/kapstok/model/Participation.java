package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How people took part in the preparation of a plan.
 *
 * @param who the people who took part, or {@code null} when not stated
 * @param date the day, or {@code null} when not stated
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Participation(
        @Size(max = 1000) @Nullable String who, @Nullable LocalDate date) {}
