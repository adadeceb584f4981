package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that helps municipalities in their integration policy. One that is a support body names it: its names and
 * its period are those of the body, and its area is what the body covers.
 *
 * @param id its id
 * @param body the support body that it is, which bears the same id, or {@code null} when it is none
 * @param name its name; {@code null} when it is that of the body
 * @param sector the sector it belongs to
 * @param themes the themes it helps with; empty when it is not tied to a theme, or not known
 * @param area where it works, or {@code null} when not known or told by the coverages of the body: the code of a municipality, province or region, or
 *     words where no single code fits
 * @param period the days on which it exists, or {@code null} when not known or those of the body
 * @param fromBook whether the book that the seed page recommends is known to list it
 * @param website its web site, or {@code null} when not known
 * @param contact how to reach it, or {@code null} when not known
 * @param checkedOn the day on which somebody last held the record against its sources, or {@code null} when not told
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not told
 * @param note what a reader should know besides, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Partner(
        @Filled @IdFormat @Size(max = 200) String id,
        @Nullable BodyId body,
        @Valid @Nullable Text name,
        @NotNull PartnerSector sector,
        @Size(max = 10000) List<@NotNull Theme> themes,
        @Size(max = 1000) @Nullable String area,
        @Valid @Nullable Period period,
        @NotNull Boolean fromBook,
        @WebAddress @Nullable String website,
        @Valid @Nullable Contact contact,
        @Nullable LocalDate checkedOn,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty one. */
    public Partner {
        themes = Lists.copy(themes);
        sources = Lists.copy(sources);
    }

    /** {@return the area as a code; empty when it is not known or told in words} */
    public Optional<AreaCode> areaCode() {
        return Optional.ofNullable(area).filter(AreaCode::matches).map(AreaCode::of);
    }

    /** {@return what to call it: its name, or its id where it has none of its own} */
    public Text label() {
        return name == null ? Text.of(id) : name;
    }

    @Override
    public String key() {
        return id;
    }
}
