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
 * An organisation that helps municipalities in their integration policy. A partner that is also a support body refers
 * to it: its names and its period are those of the body, and its area is what the body covers.
 *
 * @param id its id
 * @param body the id of the support body that it is, the same as its own, or {@code null} when it is not a support body
 * @param name its name; {@code null} when the body gives the name
 * @param sector the sector it belongs to
 * @param themes the themes it helps with; empty when it is not tied to a theme, or not known
 * @param area where it works: the code of a municipality, province or region, or words where no single code fits;
 *     {@code null} when not known, or when the coverages of the body say it
 * @param period the days on which it exists, or {@code null} when not known or when the body gives them
 * @param fromBook whether the book that the seed page recommends is known to list it
 * @param website its web site, or {@code null} when not known
 * @param contact how to reach it, or {@code null} when not known
 * @param checkedOn the day on which somebody last compared the record with its sources, or {@code null} when not stated
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
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

    /** Copies the lists; an absent list becomes an empty list. */
    public Partner {
        themes = Lists.copy(themes);
        sources = Lists.copy(sources);
    }

    /** {@return the area as a code; empty when it is not known or given in words} */
    public Optional<AreaCode> areaCode() {
        return Optional.ofNullable(area).filter(AreaCode::matches).map(AreaCode::of);
    }

    /** {@return its name or, where it has no name of its own, its id} */
    public Text label() {
        return name == null ? Text.of(id) : name;
    }

    @Override
    public String key() {
        return id;
    }
}
