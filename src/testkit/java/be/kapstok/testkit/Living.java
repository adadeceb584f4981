package be.kapstok.testkit;

import be.kapstok.model.Municipality;
import java.time.LocalDate;

/**
 * A municipality and a day on which it exists.
 *
 * @param municipality the municipality
 * @param day a day of its period, in Belgian civil time
 * @since 0.1.0
 */
public record Living(Municipality municipality, LocalDate day) {}
