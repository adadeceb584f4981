package be.kapstok.migration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which day the codes and names of a table are: of one day, each row of its own, or of the day that the codes themselves tell.
 *
 * @param day the day, or {@code null}
 * @param column the column of years or days, or {@code null}
 * @since 0.1.0
 */
public record From(@Nullable LocalDate day, @Nullable String column) {
    /**
     * The codes themselves tell the day. Where they may be of several days between which what becomes of them differs, there
     * is no migration but a refusal.
     */
    public static final From CODES = new From(null, null);

    /**
     * Refuses a day and a column at once.
     *
     * @throws IllegalArgumentException when both are given
     */
    public From {
        if (day != null && column != null) {
            throw new IllegalArgumentException("Codes are of one day, or each row of its own, not both");
        }
    }

    /** {@return all codes are of one day} */
    public static From day(LocalDate day) {
        return new From(requireNonNull(day, "day"), null);
    }

    /**
     * {@return each row is of the day in a column, such as {@code 2018-12-31}, {@code 31/12/2018}, {@code 20181231},
     * {@code 2018-12} or {@code 2018}; a month or year means its first day, as it does in the population figures of
     * Statbel}
     */
    public static From column(String name) {
        return new From(null, requireNonNull(name, "name"));
    }
}
