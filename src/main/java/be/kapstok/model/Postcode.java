package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A postcode and a municipality in which it is used; a postcode of several municipalities has a record for each.
 *
 * @param postcode four digits, not starting with 0
 * @param municipality the municipality
 * @param places the places under this postcode (deelgemeenten), and where they lay before a merger; empty when not known
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Postcode(
        @NotNull @Pattern(regexp = "[1-9][0-9]{3}") String postcode,
        @NotNull NisCode municipality,
        @Size(max = 10000) List<@Valid @NotNull Place> places,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Postcode {
        places = Lists.copy(places);
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return postcode + " " + municipality;
    }
}
