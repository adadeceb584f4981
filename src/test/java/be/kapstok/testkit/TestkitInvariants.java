package be.kapstok.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Measure;
import be.kapstok.reason.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

@Label("The test kit")
class TestkitInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final Set<Kind<?>> LISTS = new HashSet<>();

    @Property(tries = 200)
    @Label("nothing is found in a valid data set, not even a warning")
    void validDataSetsAreClean(@ForAll("validDatasets") Dataset dataset) {
        assertThat(KAPSTOK.validate(dataset).findings()).isEmpty();
        Kind.ALL.stream().filter(each -> !dataset.list(each).isEmpty()).forEach(LISTS::add);
    }

    @Property(tries = 100)
    @Label("in a faulty data set the named rule finds the named value, and nothing else is found")
    void faultyDataSetsHaveTheirFaultOnly(@ForAll("faultyDatasets") FaultyDataset faulty) {
        List<Finding> found = KAPSTOK.validate(faulty.json()).findings();

        assertThat(found).as(faulty.json()).hasSize(1);
        assertThat(found.get(0).rule()).isEqualTo(faulty.rule());
        assertThat(found.get(0).location().pointer()).isEqualTo(faulty.pointer());
    }

    @AfterContainer
    static void everyListWasDrawn() {
        assertThat(LISTS).hasSize(7);
    }

    @Property(tries = 200)
    @Label("a valid measure is clean by itself, and has an answer")
    void validMeasuresAreClean(@ForAll("validMeasures") Measure measure) {
        Dataset alone = Dataset.builder().list(Kind.MEASURES, List.of(measure)).build();

        assertThat(KAPSTOK.validate(alone).findings()).isEmpty();
        assertThat(KAPSTOK.check(measure).reasons()).isNotEmpty();
    }

    @Property(tries = 200)
    @Label("a measure of any sort keeps to the form of its fields")
    void anyMeasureIsWellFormed(@ForAll("anyMeasures") Measure measure) {
        Dataset alone = Dataset.builder().list(Kind.MEASURES, List.of(measure)).build();

        assertThat(KAPSTOK.validate(alone).findings())
                .extracting(each -> each.rule().value())
                .isSubsetOf("KD-UNKNOWN-REFERENCE", "KD-ORDERED-PERIOD", "KD-BLANK", "KD-ORDER-OF-DAYS");
    }

    @Property(tries = 200)
    @Label("a valid plan is clean with its measures")
    void validPlansAreClean(@ForAll("validPlans") PlanWithMeasures plan) {
        assertThat(KAPSTOK.validate(plan.dataset()).findings()).isEmpty();
        assertThat(KAPSTOK.review(plan.plan()).reasons()).isNotEmpty();
    }

    @Property(tries = 500)
    @Label("a municipality exists on its day, which is one that the data speaks of")
    void livingMunicipalitiesExist(@ForAll("living") Living living) {
        assertThat(living.day()).isBetween(DayArbitraries.first(), DayArbitraries.last());
        assertThat(KAPSTOK.municipality(living.municipality().nis(), living.day())
                        .<Object>fold(
                                now -> now.municipality().nis(),
                                was -> was,
                                notYet -> notYet,
                                many -> many,
                                none -> none,
                                out -> out))
                .isEqualTo(living.municipality().nis());
    }

    @Property(tries = 500)
    @Label("days stay between the first and the last")
    void daysStayBetween(@ForAll("anyDays") LocalDate day) {
        assertThat(day).isBetween(LocalDate.of(1997, 1, 1), LocalDate.of(2063, 12, 31));
    }

    @Provide
    Arbitrary<Dataset> validDatasets() {
        return DatasetArbitraries.valid();
    }

    @Provide
    Arbitrary<FaultyDataset> faultyDatasets() {
        return DatasetArbitraries.faulty();
    }

    @Provide
    Arbitrary<Measure> validMeasures() {
        return MeasureArbitraries.valid();
    }

    @Provide
    Arbitrary<Measure> anyMeasures() {
        return MeasureArbitraries.any("SUB-NONE");
    }

    @Provide
    Arbitrary<PlanWithMeasures> validPlans() {
        return PlanArbitraries.valid();
    }

    @Provide
    Arbitrary<Living> living() {
        return MunicipalityArbitraries.living();
    }

    @Provide
    Arbitrary<LocalDate> anyDays() {
        return DayArbitraries.any();
    }
}
