package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days after its period on which a subsidy went on for some applicants.
 *
 * @param period the days
 * @param condition the applicants for whom it went on
 * @param text what happened, in words
 * @param sources the sources it rests on; empty when they are those of the subsidy
 * @param confidence how sure it is, or {@code null} when it is as sure as the subsidy
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubsidyExtension(
        @NotNull @Valid Period period,
        @NotNull @Valid SubsidyCondition condition,
        @NotNull @Valid Text text,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence) {

    /** Copies the list; an absent list becomes an empty list. */
    public SubsidyExtension {
        sources = Lists.copy(sources);
    }
}
