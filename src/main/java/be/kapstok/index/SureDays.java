package be.kapstok.index;

import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a period proves. A start that nobody knows, an end that is open as far as known, and the days that a month or a
 * year leaves in doubt prove nothing: unknown is not no.
 */
public final class SureDays {
    private SureDays() {}

    /**
     * Whether a period surely holds a day before another: its end is known and not after that, or its start is known
     * and before it.
     */
    public static boolean before(Period period, LocalDate day) {
        LocalDate first = latestStart(period);
        LocalDate until = period.until();
        return (first != null && first.isBefore(day)) || (until != null && !until.isAfter(day));
    }

    /**
     * Whether a period surely holds a day or one after it: its start is known and not before it, or its last day is
     * known and not before it.
     */
    public static boolean onOrAfter(Period period, LocalDate day) {
        LocalDate from = period.from();
        LocalDate last = earliestLastDay(period);
        return (from != null && !from.isBefore(day)) || (last != null && !last.isBefore(day));
    }

    /** The last day on which a period may have started, or {@code null} when the start is not known. */
    public static @Nullable LocalDate latestStart(Period period) {
        LocalDate from = period.from();
        Precision precision = period.fromPrecision();
        return from == null || precision == null ? from : precision.endOf(from).minusDays(1);
    }

    /** The first day that may have been the last of a period, or {@code null} when the end is open as far as known. */
    public static @Nullable LocalDate earliestLastDay(Period period) {
        LocalDate until = period.until();
        if (until == null) {
            return null;
        }
        LocalDate last = until.minusDays(1);
        return period.untilPrecision() == null
                ? last
                : period.untilPrecision() == Precision.MONTH ? last.withDayOfMonth(1) : last.withDayOfYear(1);
    }
}
