package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a subsidy: in words and, where it is about a figure, in a form that can be compared.
 *
 * @param figure the figure it is about, in lower snake case, or {@code null}; for example {@code
 *     foreign_origin_share} (a fraction), {@code foreign_origin_count}, {@code non_eu_origin_count}, {@code
 *     own_contribution} (a fraction)
 * @param atLeast the smallest value that will do, or {@code null}
 * @param moreThan the value that the figure must exceed, or {@code null}
 * @param atMost the greatest value that will do, or {@code null}
 * @param forWhom whom it concerns, or {@code null} for every applicant
 * @param text the condition in words
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubsidyCondition(
        @JsonProperty("figure") @Size(max = 200) @Nullable String figure,
        @JsonProperty("atLeast") @Nullable BigDecimal atLeast,
        @JsonProperty("moreThan") @Nullable BigDecimal moreThan,
        @JsonProperty("atMost") @Nullable BigDecimal atMost,
        @JsonProperty("forWhom") @Valid @Nullable Text forWhom,
        @JsonProperty("text") @NotNull @Valid Text text) {}
