package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of the surroundings (omgevingsanalyse) that a plan rests on.
 *
 * @param text what it says, or {@code null}
 * @param originFigures its figures on the origin of the inhabitants, in words, or {@code null} when it has none
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ContextAnalysis(
        @JsonProperty("text") @Size(max = 20000) @Nullable String text,

        @JsonProperty("originFigures") @Size(max = 20000) @Nullable
        String originFigures) {}
