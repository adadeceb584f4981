package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of people for whom measures are meant. One record stands for all inhabitants, another for no group at all.
 *
 * @param id its id
 * @param name its name
 * @param period the days on which the decree counts it as a special target group, or {@code null} when it does not
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetGroup(
        @NotNull TargetGroupId id,
        @NotNull @Valid Text name,
        @Valid @Nullable Period period,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public TargetGroup {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id.value();
    }
}
