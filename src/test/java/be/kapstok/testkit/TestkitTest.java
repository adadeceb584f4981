package be.kapstok.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestkitTest {
    private static final Random SEEDED = new Random(7);
    private static final Dataset VALID = drawn(DatasetArbitraries.ofAtLeast(2));

    private static <T> T drawn(Arbitrary<T> arbitrary) {
        return draws(arbitrary, 1).get(0);
    }

    private static <T> List<T> draws(Arbitrary<T> arbitrary, int times) {
        List<T> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = arbitrary.generator(1000);
            for (int i = 0; i < times; i++) {
                drawn.add(generator.next(SEEDED).value());
            }
        });
        return drawn;
    }

    static List<Fault> faults() {
        return Fault.ALL;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everySortOfFaultIsFoundAloneInEachRecordThatCanHaveIt(Fault fault) {
        for (int which = 0; which < 2; which++) {
            FaultyDataset faulty = fault.in(VALID, which);

            assertThat(Kapstok.flanders().validate(faulty.json()).findings())
                    .as(faulty.json())
                    .extracting(each -> each.rule() + " " + each.location().pointer())
                    .containsExactly(faulty.rule() + " " + faulty.pointer());
        }
    }

    @Test
    void noTwoSortsOfFaultAreTheSame() {
        assertThat(Fault.ALL).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(35);
        assertThat(Fault.ALL.stream().map(Fault::rule).distinct()).hasSizeGreaterThan(15);
    }

    @Test
    void theMunicipalitiesOfADayHaveDoneTheirMergers() {
        Arbitrary<Municipality> before = MunicipalityArbitraries.aliveOn(LocalDate.of(2018, 12, 31));
        Arbitrary<Municipality> after = MunicipalityArbitraries.aliveOn(LocalDate.of(2019, 1, 1));

        assertThat(draws(before, 2000))
                .extracting(each -> each.nis().value())
                .contains("44001")
                .doesNotContain("44084");
        assertThat(draws(after, 2000))
                .extracting(each -> each.nis().value())
                .contains("44084")
                .doesNotContain("44001");
    }

    @Test
    void knownDaysFallOnMergersAndTheirEves() {
        Arbitrary<LocalDate> days = DayArbitraries.known();

        assertThat(draws(days, 200))
                .contains(LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1), LocalDate.of(2025, 1, 1));
    }

    @Test
    void daysBetweenTakesTheFirstBeforeTheLast() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThat(drawn(DayArbitraries.between(day, day))).isEqualTo(day);
        assertThatThrownBy(() -> DayArbitraries.between(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-01-01 to 2019-12-31");
    }

    @Test
    void aPlanNamesItsMeasuresInOrder() {
        List<PlannedAction> planned = List.of(drawn(PlanArbitraries.actions()), drawn(PlanArbitraries.actions()));

        PlanWithMeasures plan = PlanWithMeasures.of("x", NisCode.of("71016"), 2014, planned);

        assertThat(plan.plan().endYear()).isEqualTo(2019);
        assertThat(plan.measures()).extracting(each -> each.id()).containsExactly("x.m0", "x.m1");
        assertThat(plan.plan().objectives().get(0).actionPlans().get(0).actions())
                .extracting(each -> each.id() + " " + each.measure())
                .containsExactly("x.a0 x.m0", "x.a1 x.m1");
        assertThat(plan.called("y")).isEqualTo(PlanWithMeasures.of("y", NisCode.of("71016"), 2014, planned));
    }

    @Test
    void membersAreTakenApartAndPutTogether() {
        String object = "{\"a\":\"},\\\"[\",\"b\":[{\"c\":1},2],\"d\":{}}";

        assertThat(Members.of(object))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "\"},\\\"[\"", "b", "[{\"c\":1},2]", "d", "{}"));
        assertThat(Members.written(Members.of(object))).isEqualTo(object);
        assertThat(Members.of("{}")).isEmpty();
    }

    @Test
    void noFieldIsSetThatARecordHasNot() {
        assertThatThrownBy(() -> Fields.make(Living.class, Map.of("month", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("month");
    }

    @Test
    void theKitNeedsTheLibraryAndJqwikOnly() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("be.kapstok.testkit")
                .and()
                .haveSimpleNameNotEndingWith("Test")
                .and()
                .haveSimpleNameNotEndingWith("Invariants")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "net.jqwik.api..",
                        "org.jspecify..",
                        "be.kapstok",
                        "be.kapstok.model",
                        "be.kapstok.reason",
                        "be.kapstok.dataset",
                        "be.kapstok.testkit")
                .check(new ClassFileImporter().importPackages("be.kapstok.testkit"));
    }
}
