package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that helps municipalities in their integration policy.
 *
 * @param id its id
 * @param name its name
 * @param sector the sector it belongs to
 * @param themes the themes it helps with; empty when it is not tied to a theme, or not known
 * @param area where it works, or {@code null} when not known: the code of a municipality, province or region, or
 *     words where no single code fits
 * @param period the days on which it exists, or {@code null} when not known
 * @param fromBook whether the book that the seed page recommends is known to list it
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not told
 * @param note what a reader should know besides, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Partner(
        @JsonProperty("id") @Filled @IdFormat @Size(max = 200)
        String id,

        @JsonProperty("name") @NotNull @Valid Text name,
        @JsonProperty("sector") @NotNull PartnerSector sector,
        @JsonProperty("themes") @Size(max = 10000) List<@NotNull Theme> themes,
        @JsonProperty("area") @Size(max = 1000) @Nullable String area,
        @JsonProperty("period") @Valid @Nullable Period period,
        @JsonProperty("fromBook") @NotNull Boolean fromBook,
        @JsonProperty("sources") @Size(max = 10000) List<@NotNull SourceId> sources,
        @JsonProperty("confidence") @Nullable Confidence confidence,
        @JsonProperty("note") @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty one. */
    public Partner {
        themes = Lists.copy(themes);
        sources = Lists.copy(sources);
    }

    /**
     * The area as a code.
     *
     * @return the code; empty when the area is not known or told in words
     */
    public Optional<AreaCode> areaCode() {
        return Optional.ofNullable(area).filter(AreaCode::matches).map(AreaCode::of);
    }

    @Override
    public String key() {
        return id;
    }
}
