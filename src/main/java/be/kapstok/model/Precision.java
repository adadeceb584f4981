package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * How exactly a source gives a day.
 *
 * @since 0.1.0
 */
public enum Precision {
    /** The day itself. */
    @JsonProperty("day")
    DAY,
    /** The month; the day given is its first. */
    @JsonProperty("month")
    MONTH,
    /** The year; the day given is its first. */
    @JsonProperty("year")
    YEAR;

    /**
     * {@return the first day after all the days that a day of this precision may mean: for {@link #DAY} the next day,
     * for {@link #MONTH} and {@link #YEAR} the first day of the next month or year}
     */
    public LocalDate endOf(LocalDate day) {
        requireNonNull(day, "day");
        return switch (this) {
            case DAY -> day.plusDays(1);
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case YEAR -> day.withDayOfYear(1).plusYears(1);
        };
    }
}
