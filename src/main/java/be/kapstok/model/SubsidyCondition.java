package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a subsidy: in words and, when it is about a figure, in a form that a program can compare.
 *
 * @param figure the figure it is about, in lower snake case, or {@code null}; for example {@code
 *     foreign_origin_share} (a fraction), {@code foreign_origin_count}, {@code non_eu_origin_count}, {@code
 *     own_contribution} (a fraction)
 * @param atLeast the smallest value that meets it, or {@code null}
 * @param moreThan the value that the figure must exceed, or {@code null}
 * @param atMost the greatest value that meets it, or {@code null}
 * @param anyOf a word that alternatives share: it is enough to meet one of the conditions of a subsidy with the same
 *     word; {@code null} when the condition must be met by itself
 * @param forWhom the applicants it concerns, in words, or {@code null} for every applicant
 * @param forApplicants the kinds of applicants that it concerns; empty for all kinds that may apply
 * @param municipalities the municipalities for which the figure is 1, when it is 0 for all others; empty when the
 *     figure is of another kind
 * @param excludesKinds the kinds of measures that it excludes; empty when it is not about kinds
 * @param aboutProject {@code true} when it is about the project that is paid, such as how long it may last, and not
 *     about who may apply: then answers mention it, but it leaves no doubt about who may apply; otherwise {@code null}
 *     or {@code false}
 * @param text the condition in words
 * @param sources the sources it rests on; empty when they are those of the subsidy
 * @param confidence how sure it is, or {@code null} when it is as sure as the subsidy
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubsidyCondition(
        @IdFormat @Size(max = 200) @Nullable String figure,

        @PositiveOrZero(message = "must not be negative") @Nullable
        BigDecimal atLeast,

        @PositiveOrZero(message = "must not be negative") @Nullable
        BigDecimal moreThan,

        @PositiveOrZero(message = "must not be negative") @Nullable
        BigDecimal atMost,

        @IdFormat @Size(max = 200) @Nullable String anyOf,
        @Valid @Nullable Text forWhom,
        @Size(max = 10000) List<@NotNull OrganisationKind> forApplicants,
        @Size(max = 10000) List<@NotNull NisCode> municipalities,
        @Size(max = 10000) List<@NotNull MeasureKind> excludesKinds,
        @Nullable Boolean aboutProject,
        @NotNull @Valid Text text,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence) {

    /** Copies the lists; an absent list becomes an empty list. */
    public SubsidyCondition {
        forApplicants = Lists.copy(forApplicants);
        municipalities = Lists.copy(municipalities);
        excludesKinds = Lists.copy(excludesKinds);
        sources = Lists.copy(sources);
    }
}
