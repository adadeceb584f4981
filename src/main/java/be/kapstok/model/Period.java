package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A period of days, half-open: {@code from} is the first day in it, {@code until} the first day after it.
 *
 * <p>An unknown start and an open end are absent; they are not dates far away. A period with an unknown start holds
 * every day before its {@code until}, a period with an open end every day from its {@code from} on.
 *
 * @param from the first day included, or {@code null} when the start is not known
 * @param until the first day no longer included, or {@code null} while the end is open as far as known
 * @param fromPrecision how exactly {@code from} is known, or {@code null} for the day itself
 * @param untilPrecision how exactly {@code until} is known, or {@code null} for the day itself
 * @since 0.1.0
 */
@PrecisionNeedsDay
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Precision fromPrecision,
        @Nullable Precision untilPrecision) {

    private static final Period UNBOUNDED = new Period(null, null, null, null);

    /**
     * Checks that the period holds a day. A precision without its day is kept; {@link PrecisionNeedsDay} reports it.
     *
     * @throws IllegalArgumentException when {@code until} is not after {@code from}
     */
    @JsonCreator
    public Period {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException(
                    "A period ends after it starts; until is the first day no longer included. Got from " + from
                            + " until " + until);
        }
        fromPrecision = fromPrecision == Precision.DAY ? null : fromPrecision;
        untilPrecision = untilPrecision == Precision.DAY ? null : untilPrecision;
    }

    /**
     * {@return the period from {@code from}, included, to {@code until}, excluded}
     *
     * @throws IllegalArgumentException when {@code until} is not after {@code from}
     */
    public static Period between(LocalDate from, LocalDate until) {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        return new Period(from, until, null, null);
    }

    /** {@return the period with an open end, {@code from} included} */
    public static Period startingOn(LocalDate from) {
        requireNonNull(from, "from");
        return new Period(from, null, null, null);
    }

    /** {@return the period whose start is not known, {@code until} no longer included} */
    public static Period endingBefore(LocalDate until) {
        requireNonNull(until, "until");
        return new Period(null, until, null, null);
    }

    /** {@return the period with an unknown start and an unknown end} */
    public static Period unbounded() {
        return UNBOUNDED;
    }

    /** {@return whether {@code from <= day < until}; an unknown start and an open end exclude no day} */
    public boolean contains(LocalDate day) {
        requireNonNull(day, "day");
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** {@return whether any day lies in both periods} */
    public boolean overlaps(Period other) {
        requireNonNull(other, "other");
        return (from == null || other.until == null || from.isBefore(other.until))
                && (other.from == null || until == null || other.from.isBefore(until));
    }

    /** {@return the days that lie in both periods; {@code null} when there are none} */
    public @Nullable Period intersection(Period other) {
        if (!overlaps(other)) {
            return null;
        }
        boolean startsLater = from != null && (other.from == null || from.isAfter(other.from));
        boolean endsEarlier = until != null && (other.until == null || until.isBefore(other.until));
        return new Period(
                startsLater ? from : other.from,
                endsEarlier ? until : other.until,
                startsLater ? fromPrecision : other.fromPrecision,
                endsEarlier ? untilPrecision : other.untilPrecision);
    }

    /** {@return whether the period is over on a day: it ended on that day or before} */
    public boolean endedBy(LocalDate day) {
        requireNonNull(day, "day");
        return until != null && !until.isAfter(day);
    }

    /** {@return whether the period is still to come on a day: it starts after that day} */
    public boolean startsAfter(LocalDate day) {
        requireNonNull(day, "day");
        return from != null && from.isAfter(day);
    }

    /**
     * {@return whether a day of the period lies in a month or year that is all the source gives for its start or end,
     * so that the period may not have started yet, or may be over}
     */
    public boolean uncertainOn(LocalDate day) {
        requireNonNull(day, "day");
        return (from != null && fromPrecision != null && day.isBefore(fromPrecision.endOf(from)))
                || (until != null
                        && untilPrecision != null
                        && !day.isBefore(until.minusDays(1).with(firstOf(untilPrecision))));
    }

    private static TemporalAdjuster firstOf(Precision precision) {
        return precision == Precision.MONTH ? TemporalAdjusters.firstDayOfMonth() : TemporalAdjusters.firstDayOfYear();
    }
}
