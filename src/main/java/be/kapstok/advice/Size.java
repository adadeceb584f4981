package be.kapstok.advice;

import be.kapstok.model.Population;
import java.util.List;

/**
 * How many people live in a municipality, by the year nearest to a day of which the data tells.
 *
 * @param year on 1 January of which year
 * @param population how many people
 * @param of what the data tells: one record, or, for a municipality that was formed later, one for each part
 * @since 0.1.0
 */
public record Size(int year, int population, List<Population> of) {
    /** Copies the list. */
    public Size {
        of = List.copyOf(of);
    }
}
