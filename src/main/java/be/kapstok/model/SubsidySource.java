package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param area the area for which it gives, such as the code of a province; {@code null} when not told
 * @param period the days on which it gives subsidies, or {@code null} when not known
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not told
 * @param note what a reader should know besides, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubsidySource(
        @JsonProperty("id") @NotNull SubsidySourceId id,
        @JsonProperty("name") @NotNull @Valid Text name,
        @JsonProperty("level") @NotNull FundingLevel level,
        @JsonProperty("area") @Nullable AreaCode area,
        @JsonProperty("period") @Valid @Nullable Period period,
        @JsonProperty("sources") @Size(max = 10000) List<@NotNull SourceId> sources,
        @JsonProperty("confidence") @Nullable Confidence confidence,
        @JsonProperty("note") @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty one. */
    public SubsidySource {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id.value();
    }
}
