package be.kapstok.testkit;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of municipalities of the shipped data.
 *
 * @since 0.1.0
 */
public final class MunicipalityArbitraries {
    private MunicipalityArbitraries() {}

    /**
     * Generates municipalities of all times; those that merged, came from a merger or were renamed occur more often
     * than others.
     *
     * @return municipalities, of which some no longer exist
     */
    public static Arbitrary<Municipality> any() {
        List<Municipality> all = Kapstok.flanders().data().list(Kind.MUNICIPALITIES);
        return Arbitraries.oneOf(Arbitraries.of(all), Arbitraries.of(changed(all)));
    }

    /**
     * Generates municipalities of a day; those that merged or came from a merger occur more often than others.
     *
     * @param day the day, in Belgian civil time
     * @return municipalities whose period holds the day
     */
    public static Arbitrary<Municipality> aliveOn(LocalDate day) {
        List<Municipality> alive = allOf(day);
        return Arbitraries.oneOf(Arbitraries.of(alive), Arbitraries.of(changed(alive)));
    }

    /**
     * Generates municipalities, each with a day on which it exists.
     *
     * @return pairs; the days are those of {@link DayArbitraries#known()}
     */
    public static Arbitrary<Living> living() {
        return DayArbitraries.known().flatMap(day -> aliveOn(day).map(each -> new Living(each, day)));
    }

    /** The municipalities that are the same on every day that the data covers. */
    static List<Municipality> unchanged() {
        return Kapstok.flanders().data().list(Kind.MUNICIPALITIES).stream()
                .filter(each -> each.period().from() == null && each.period().until() == null)
                .toList();
    }

    private static List<Municipality> allOf(LocalDate day) {
        return Kapstok.flanders().data().list(Kind.MUNICIPALITIES).stream()
                .filter(each -> each.period().contains(day))
                .toList();
    }

    private static List<Municipality> changed(List<Municipality> some) {
        return some.stream()
                .filter(each -> each.period().from() != null || each.period().until() != null)
                .toList();
    }
}
