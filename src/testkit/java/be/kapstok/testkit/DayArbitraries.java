package be.kapstok.testkit;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.MunicipalityChange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of days, in Belgian civil time.
 *
 * @since 0.1.0
 */
public final class DayArbitraries {
    /** Days before the first fact and after the last: questions about such days have answers too. */
    private static final LocalDate LONG_BEFORE = LocalDate.of(1997, 1, 1);

    private static final LocalDate LONG_AFTER = LocalDate.of(2063, 12, 31);

    private DayArbitraries() {}

    /**
     * Generates days that the shipped data covers. Half of them are days on which a municipality changed, or the days
     * before.
     *
     * @return days from the first of the data to the day it was gathered, both included
     */
    public static Arbitrary<LocalDate> known() {
        return Arbitraries.oneOf(between(first(), last()), turning());
    }

    /**
     * Generates days that the data may or may not cover.
     *
     * @return days from 1997 to 2063
     */
    public static Arbitrary<LocalDate> any() {
        return Arbitraries.oneOf(known(), between(LONG_BEFORE, LONG_AFTER));
    }

    /**
     * Generates days between two days.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return days
     * @throws IllegalArgumentException when {@code last} lies before {@code first}
     */
    public static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day lies before the first: " + first + " to " + last);
        }
        return Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(first, last))
                .map(first::plusDays);
    }

    /**
     * The first day that the shipped data covers.
     *
     * @return 2009-01-01
     */
    public static LocalDate first() {
        return Objects.requireNonNull(Kapstok.flanders().data().header().coveredFrom());
    }

    /**
     * The day on which the shipped data was gathered.
     *
     * @return the last day that it covers
     */
    public static LocalDate last() {
        return Objects.requireNonNull(Kapstok.flanders().data().header().asOf());
    }

    private static Arbitrary<LocalDate> turning() {
        List<LocalDate> days = Kapstok.flanders().data().list(Kind.CHANGES).stream()
                .map(MunicipalityChange::date)
                .flatMap(each -> Stream.of(each.minusDays(1), each))
                .filter(each -> !each.isBefore(first()) && !each.isAfter(last()))
                .distinct()
                .sorted()
                .toList();
        return Arbitraries.of(days);
    }
}
