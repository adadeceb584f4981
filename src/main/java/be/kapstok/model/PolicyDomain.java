package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain of municipal policy. Integration is not a domain of its own: it is a task of all domains.
 *
 * @param id its id
 * @param name its name
 * @param onPage whether the seed page names it
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyDomain(
        @NotNull PolicyDomainId id,
        @NotNull @Valid Text name,
        @NotNull Boolean onPage,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public PolicyDomain {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id.value();
    }
}
