package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy field (beleidsveld) of the standard system of the policy and management cycle, under one name.
 *
 * @param code its code
 * @param name its name
 * @param domain the policy domain under which this library puts it; our own grouping, not law
 * @param period the days on which the code has this name
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyField(
        @NotNull PolicyFieldCode code,
        @NotNull @Valid Text name,
        @NotNull PolicyDomainId domain,
        @NotNull @Valid Period period,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public PolicyField {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return Keys.of(code.value(), period);
    }
}
