package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period for which municipalities make their multi-year plans, and the rules that hold in it.
 *
 * @param id first and last year; for example {@code 2014-2019}
 * @param period its days
 * @param regime the rules that apply to the plans
 * @param integrationRule the rule on integration in the plans
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanningPeriod(
        @Filled @IdFormat String id,
        @NotNull @Valid Period period,
        @NotNull @Valid Text regime,
        @NotNull @Valid Text integrationRule,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public PlanningPeriod {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id;
    }
}
