package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Integration service: a service of the municipality itself, for which the municipality may ask recognition and a
 * subsidy.
 *
 * <p>Source: decree of 28 April 1998 as changed by the decree of 30 April 2009, art. 2. A record may also say that a
 * municipality had none.
 *
 * @param id its id
 * @param municipality the municipality whose service it is
 * @param status whether a source says that it exists, or that it does not
 * @param owner what kind of organisation runs it, or {@code null} when not stated
 * @param name its name, or {@code null} when not known
 * @param period the days on which it existed; the start is the day on which it was set up
 * @param recognition its recognition by the Flemish government, or {@code null} when not stated
 * @param tasks what it does; empty when not known
 * @param address its address, or {@code null} when not known
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Integratiedienst(
        @NotNull ServiceId id,
        @NotNull NisCode municipality,
        @NotNull ServiceStatus status,
        @Nullable OrganisationKind owner,
        @Valid @Nullable Text name,
        @NotNull @Valid Period period,
        @Valid @Nullable Recognition recognition,
        List<@NotNull ServiceTask> tasks,
        @Valid @Nullable Address address,
        List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Integratiedienst {
        tasks = Lists.copy(tasks);
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id.value();
    }
}
