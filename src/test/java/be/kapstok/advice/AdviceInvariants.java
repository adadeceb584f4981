package be.kapstok.advice;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.advice.Advice.Advised;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.support.SupportAnswer;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of advice for every municipality on every day. */
class AdviceInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    @Provide
    Arbitrary<Municipality> municipalities() {
        return Arbitraries.of(KAPSTOK.data().list(Kind.MUNICIPALITIES));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2008, 12, 1).toEpochDay(),
                        LocalDate.of(2033, 1, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 200)
    void whoIsSupportedIsAdvised(@ForAll("municipalities") Municipality one, @ForAll("days") LocalDate day) {
        Advice advice = KAPSTOK.advise(one.nis().value(), day);
        SupportAnswer support = KAPSTOK.support(one.nis(), day);

        assertThat(advice.day()).isEqualTo(day);
        assertThat(advice.reasons()).isNotEmpty();
        boolean exists =
                support.fold(supported -> true, not -> true, noClaim -> true, notYet -> false, unresolved -> false);
        assertThat(advice instanceof Advised).isEqualTo(exists);
    }

    @Property(tries = 200)
    void partsAreOfTheSameMunicipalityAndDay(
            @ForAll("municipalities") Municipality one, @ForAll("days") LocalDate day) {
        if (KAPSTOK.advise(one.nis().value(), day) instanceof Advised advised) {
            assertThat(advised.municipality().period().contains(day)).isTrue();
            assertThat(advised.funding().day()).isEqualTo(day);
            assertThat(advised.funding().municipality()).isEqualTo(advised.municipality());
            assertThat(advised.partners().day()).isEqualTo(day);
            if (advised.planningPeriod() != null) {
                assertThat(advised.planningPeriod().period().period().contains(day))
                        .isTrue();
            }
            if (advised.nextPlanningPeriod() != null) {
                assertThat(advised.nextPlanningPeriod().period().period().startsAfter(day))
                        .isTrue();
            }
            for (ComparablePractice each : advised.practices()) {
                assertThat(each.alike()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(each.found().doneBy())
                        .anyMatch(doer ->
                                !doer.nis().equals(advised.municipality().nis()));
            }
        }
    }
}
