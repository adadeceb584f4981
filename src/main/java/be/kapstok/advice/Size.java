package be.kapstok.advice;

import be.kapstok.model.Population;
import java.util.List;

/**
 * The number of people who live in a municipality, in the year nearest to a day for which the data has it.
 *
 * @param year the year; the number is that of 1 January
 * @param population the number of people
 * @param of the records of the data: one or, for a municipality that was formed later, one for each part
 * @since 0.1.0
 */
public record Size(int year, int population, List<Population> of) {
    /** Copies the list. */
    public Size {
        of = List.copyOf(of);
    }
}
