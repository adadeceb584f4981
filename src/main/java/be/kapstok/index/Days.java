package be.kapstok.index;

import be.kapstok.dataset.Header;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
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

    /**
     * The days of a data set.
     *
     * @param data the data set
     * @return its days
     */
    public static Days of(CheckedDataset data) {
        Header header = data.dataset().header();
        LocalDate first = header.coveredFrom();
        return new Days(first == null ? FIRST : first, header.asOf());
    }

    /**
     * Tells whether the facts may have changed before a day without being gathered.
     *
     * @param day the day
     * @return whether it lies after {@code asOf}
     */
    public boolean afterAsOf(LocalDate day) {
        return asOf != null && day.isAfter(asOf);
    }

    /**
     * The first day on which answers rest on older facts.
     *
     * @return the day after {@code asOf}, or {@code null} when that is not told or there is none
     */
    public @Nullable LocalDate firstAfterAsOf() {
        return asOf == null || asOf.equals(LocalDate.MAX) ? null : asOf.plusDays(1);
    }
}
