package be.kapstok.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Period")
class PeriodInvariants {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);

    @Property
    @Label("two periods overlap exactly when some day lies in both")
    void overlapMeansASharedDay(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        boolean shared =
                FIRST.minusDays(1).datesUntil(FIRST.plusDays(42)).anyMatch(day -> a.contains(day) && b.contains(day));

        assertThat(a.overlaps(b)).isEqualTo(shared);
        assertThat(b.overlaps(a)).isEqualTo(shared);
    }

    @Property
    @Label("a day lies before a period, in it, or after it, and only one of the three")
    void everyDayHasOnePlace(@ForAll("periods") Period period, @ForAll("days") LocalDate day) {
        int places = (period.startsAfter(day) ? 1 : 0) + (period.contains(day) ? 1 : 0) + (period.endedBy(day) ? 1 : 0);

        assertThat(places).isEqualTo(1);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        days().injectNull(0.2),
                        Arbitraries.integers().between(1, 20).injectNull(0.2))
                .as((from, length) -> new Period(
                        from, length == null ? null : (from == null ? FIRST : from).plusDays(length), null, null));
    }
}
