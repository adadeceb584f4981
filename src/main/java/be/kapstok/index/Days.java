package be.kapstok.index;

import be.kapstok.dataset.Header;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of which a data set speaks.
 *
 * @param coveredFrom the first day of which its facts speak
 * @param asOf the day on which they were gathered, or {@code null} when not told
 */
public record Days(LocalDate coveredFrom, @Nullable LocalDate asOf) {
    /** The first day when a data set names none: that of the shipped data. */
    public static final LocalDate FIRST = LocalDate.of(2009, 1, 1);

    /** The days of a data set. */
    public static Days of(CheckedDataset data) {
        Header header = data.dataset().header();
        LocalDate first = header.coveredFrom();
        return new Days(first == null ? FIRST : first, header.asOf());
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

    /**
     * The first day on which answers rest on older facts, or {@code null} when {@code asOf} is not told or is the last
     * of all days.
     */
    public @Nullable LocalDate firstAfterAsOf() {
        return asOf == null || asOf.equals(LocalDate.MAX) ? null : asOf.plusDays(1);
    }
}
