package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param regime under which rules the plans stand
 * @param integrationRule what holds for integration in them
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not told
 * @param note what a reader should know besides, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanningPeriod(
        @JsonProperty("id") @Filled @IdFormat String id,
        @JsonProperty("period") @NotNull @Valid Period period,
        @JsonProperty("regime") @NotNull @Valid Text regime,
        @JsonProperty("integrationRule") @NotNull @Valid Text integrationRule,
        @JsonProperty("sources") @Size(max = 10000) List<@NotNull SourceId> sources,
        @JsonProperty("confidence") @Nullable Confidence confidence,
        @JsonProperty("note") @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty one. */
    public PlanningPeriod {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id;
    }
}
