package be.kapstok.index;

import be.kapstok.dataset.Header;
import be.kapstok.model.Period;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of which a data set speaks.
 *
 * @param coveredFrom the first day of which its facts speak
 * @param asOf the day on which they were gathered, or {@code null} when not told
 */
public record CoveredDays(LocalDate coveredFrom, @Nullable LocalDate asOf) {
    /** The first day when a data set names none: that of the shipped data. */
    public static final LocalDate FIRST = LocalDate.of(2009, 1, 1);

    private static final int FRESH_YEARS = 2;
    private static final LocalDate LAST_THAT_AGES = LocalDate.MAX.minusYears(FRESH_YEARS + 1);

    /** The days of a data set. */
    public static CoveredDays of(CheckedDataset data) {
        Header header = data.dataset().header();
        LocalDate first = header.coveredFrom();
        return new CoveredDays(first == null ? FIRST : first, header.asOf());
    }

    /** Whether the facts may have changed before a day without being gathered: it lies after {@code asOf}. */
    public boolean afterAsOf(LocalDate day) {
        return asOf != null && day.isAfter(asOf);
    }

    /** That the day of an answer lies before the first fact, or after the last; nothing when it lies between. */
    public List<Reason> remarks(LocalDate day) {
        if (day.isBefore(coveredFrom)) {
            return List.of(Reason.of(CommonReason.BEFORE_COVERED, coveredFrom));
        }
        return asOf != null && afterAsOf(day)
                ? List.of(Reason.of(CommonReason.AFTER_AS_OF, asOf).probable())
                : List.of();
    }

    /** That a record was last checked more than two years before a day; nothing when it was not, or nobody knows. */
    public static List<Reason> staleness(@Nullable LocalDate checkedOn, LocalDate day) {
        LocalDate stale = firstStale(checkedOn);
        return stale == null || checkedOn == null || day.isBefore(stale)
                ? List.of()
                : List.of(Reason.of(CommonReason.CHECKED_LONG_AGO, checkedOn).probable());
    }

    /** The first day on which a record was checked long ago, or {@code null} when nobody knows when it was. */
    public static @Nullable LocalDate firstStale(@Nullable LocalDate checkedOn) {
        return checkedOn == null || checkedOn.isAfter(LAST_THAT_AGES)
                ? null
                : checkedOn.plusYears(FRESH_YEARS).plusDays(1);
    }

    /** Reasons, and at their end what an answer on a day says when it lies outside these days. */
    public List<Reason> closing(List<Reason> reasons, LocalDate day) {
        List<Reason> all = new ArrayList<>(reasons);
        all.addAll(remarks(day));
        return List.copyOf(all);
    }

    /** Adds the first day of a period and the first behind it, where they are known. */
    public static void addBounds(Period period, Set<LocalDate> days) {
        if (period.from() != null) {
            days.add(period.from());
        }
        if (period.until() != null) {
            days.add(period.until());
        }
    }

    /**
     * The first day on which answers rest on older facts, or {@code null} when {@code asOf} is not told or is the last
     * of all days.
     */
    public @Nullable LocalDate firstAfterAsOf() {
        return asOf == null || asOf.equals(LocalDate.MAX) ? null : asOf.plusDays(1);
    }
}
