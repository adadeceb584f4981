package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public authority or fund that gives subsidies.
 *
 * @param id its id
 * @param name its name
 * @param level its level
 * @param area the area for which it gives subsidies, such as the code of a province; {@code null} when not stated
 * @param period the days on which it gives subsidies, or {@code null} when not known
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubsidySource(
        @NotNull SubsidySourceId id,
        @NotNull @Valid Text name,
        @NotNull FundingLevel level,
        @Nullable AreaCode area,
        @Valid @Nullable Period period,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public SubsidySource {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id.value();
    }
}
