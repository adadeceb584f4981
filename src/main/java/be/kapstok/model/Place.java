package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place (deelgemeente) under a postcode; or, with a municipality, where it lay on earlier days. In JSON a plain string or a
 * text in languages means its name alone.
 *
 * @param name its name
 * @param from the first day on which it lay in {@code municipality}, or {@code null} when not known
 * @param until the first day on which it did no longer, or {@code null} while it does
 * @param municipality the municipality in which it lay on these days; {@code null} for that of the postcode
 * @since 0.1.0
 */
@OrderedPeriod(from = "from", until = "until")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
        @NotNull @Valid Text name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable NisCode municipality) {

    /** Takes the values as they are. */
    @JsonCreator
    public Place {}

    /** {@return a place of which only the Dutch name is known} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Place of(String nl) {
        return of(Text.of(nl));
    }

    /** {@return a place of that name, in the municipality of its postcode} */
    public static Place of(Text name) {
        return new Place(requireNonNull(name, "name"), null, null, null);
    }

    /** {@return whether nothing but its name is told: it lies in the municipality of its postcode} */
    public boolean hasOnlyName() {
        return from == null && until == null && municipality == null;
    }

    /** {@return the municipality in which it is said to have lain on a day, or {@code null} when nothing is said of that day} */
    public @Nullable NisCode municipalityOn(LocalDate day) {
        requireNonNull(day, "day");
        return new Period(from, until, null, null).contains(day) ? municipality : null;
    }

    @Override
    public String toString() {
        return municipality == null ? String.valueOf(name) : name + " (" + municipality + ")";
    }
}
