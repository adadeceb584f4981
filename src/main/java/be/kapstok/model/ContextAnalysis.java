package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of the local context (omgevingsanalyse) on which a plan rests.
 *
 * @param text what it says, or {@code null}
 * @param originFigures its figures on the origin of the inhabitants, in words, or {@code null} when it has none
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ContextAnalysis(
        @Size(max = 20000) @Nullable String text,
        @Size(max = 20000) @Nullable String originFigures) {}
