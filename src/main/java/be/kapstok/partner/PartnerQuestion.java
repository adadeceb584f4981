package be.kapstok.partner;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.PartnerSector;
import be.kapstok.model.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for partners. Each criterion narrows the question; a criterion that is not set has no effect.
 *
 * @param day the day, in Belgian civil time
 * @param themes the wanted themes, of which one is enough; empty for any theme
 * @param sectors the wanted sectors, of which one is enough; empty for any sector
 * @param near the municipality in which they must work, as {@code Kapstok.municipality} takes it, or {@code null} for
 *     anywhere
 * @since 0.1.0
 */
public record PartnerQuestion(
        LocalDate day,
        List<Theme> themes,
        List<PartnerSector> sectors,
        @Nullable String near) {
    /** Copies the lists, each value once and in the order of its enum. */
    public PartnerQuestion {
        themes = themes.stream().distinct().sorted().toList();
        sectors = sectors.stream().distinct().sorted().toList();
    }

    /**
     * Asks for all partners of a day.
     *
     * @param day the day, in Belgian civil time
     * @return a question without further criteria
     */
    public static PartnerQuestion on(LocalDate day) {
        requireNonNull(day, "day");
        return new PartnerQuestion(day, List.of(), List.of(), null);
    }

    /**
     * Gives the same question about themes.
     *
     * @param wanted the wanted themes, of which one is enough; none for any theme
     * @return a new question, with these themes instead of those it had
     */
    public PartnerQuestion about(Theme... wanted) {
        requireNonNull(wanted, "wanted");
        return new PartnerQuestion(day, List.of(wanted), sectors, near);
    }

    /**
     * Gives the same question about sectors.
     *
     * @param wanted the wanted sectors, of which one is enough; none for any sector
     * @return a new question, with these sectors instead of those it had
     */
    public PartnerQuestion of(PartnerSector... wanted) {
        requireNonNull(wanted, "wanted");
        return new PartnerQuestion(day, themes, List.of(wanted), near);
    }

    /**
     * Gives the same question near a municipality.
     *
     * @param municipality a name, code, postcode or place
     * @return a new question
     */
    public PartnerQuestion near(String municipality) {
        requireNonNull(municipality, "municipality");
        return new PartnerQuestion(day, themes, sectors, municipality);
    }
}
