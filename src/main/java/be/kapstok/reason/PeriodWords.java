package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A period in words: its first and its last day included, each as exactly as it is known. */
public final class PeriodWords {
    private PeriodWords() {}

    /**
     * The whole period.
     *
     * @param period the period
     * @return words that can stand in a sentence, such as "from 2013-01-01 to 2015-12-31" or "since 2009"
     */
    public static Message of(Period period) {
        requireNonNull(period, "period");
        if (period.from() == null) {
            return period.until() == null ? words("period.unknown") : words("period.before", end(period));
        }
        return period.until() == null
                ? words("period.since", start(period))
                : words("period.between", start(period), end(period));
    }

    /**
     * The start of a period.
     *
     * @param period the period
     * @return its first day, month or year; in words that it is not known when it is not
     */
    public static Object start(Period period) {
        requireNonNull(period, "period");
        return period.from() == null
                ? words("period.start_unknown")
                : exactly(requireNonNull(period.from()), period.fromPrecision());
    }

    /**
     * The end of a period.
     *
     * @param period the period
     * @return its last day, month or year; in words that it is not known when it is not
     */
    public static Object end(Period period) {
        requireNonNull(period, "period");
        return period.until() == null
                ? words("period.end_unknown")
                : exactly(requireNonNull(period.until()).minusDays(1), period.untilPrecision());
    }

    private static Object exactly(LocalDate day, @Nullable Precision precision) {
        return switch (precision == null ? Precision.DAY : precision) {
            case DAY -> day;
            case MONTH -> day.toString().substring(0, 7);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private static Message words(String key, Object... arguments) {
        return new Message(PeriodWords.class, key, List.of(arguments));
    }
}
