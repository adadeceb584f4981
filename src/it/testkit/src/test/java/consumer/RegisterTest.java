package consumer;

import static be.kapstok.testing.KapstokAssertions.assertThatDataset;

import be.kapstok.dataset.Dataset;
import be.kapstok.model.Measure;
import be.kapstok.testkit.DatasetArbitraries;
import be.kapstok.testkit.FaultyDataset;
import be.kapstok.testkit.Living;
import be.kapstok.testkit.MeasureArbitraries;
import be.kapstok.testkit.MunicipalityArbitraries;
import be.kapstok.testkit.PlanArbitraries;
import be.kapstok.testkit.PlanWithMeasures;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

class RegisterTest {
    private final Register register = new Register();

    @Property
    boolean aMunicipalityHasItsNameOnEachOfItsDays(@ForAll("living") Living living) {
        return hasItsName(register, living);
    }

    @Property
    @AddLifecycleHook(FindsTheSeededBug.class)
    boolean notSoInARegisterWithABug(@ForAll("living") Living living) {
        return hasItsName(new RegisterWithABug(), living);
    }

    private static boolean hasItsName(Register register, Living living) {
        Optional<String> name = register.name(living.municipality().nis().value(), living.day());
        return name.equals(Optional.of(living.municipality().name().nl()));
    }

    @Property(tries = 100)
    void whatIsExportedIsValid(@ForAll("measures") Measure measure) {
        assertThatDataset(register.export(List.of(measure)))
                .hasNoErrorsOrWarnings()
                .hasRecords(1);
    }

    @Property(tries = 50)
    void validDataSetsAreValid(@ForAll("datasets") Dataset dataset) {
        assertThatDataset(dataset).hasNoErrorsOrWarnings();
    }

    @Property(tries = 50)
    void plansAreValidWithTheirMeasures(@ForAll("plans") PlanWithMeasures plan) {
        assertThatDataset(plan.dataset()).hasNoErrorsOrWarnings();
    }

    @Property(tries = 50)
    void faultsAreFound(@ForAll("faults") FaultyDataset fault) {
        assertThatDataset(fault.json()).hasFinding(fault.rule().value(), fault.pointer());
    }

    @Provide
    Arbitrary<Living> living() {
        return MunicipalityArbitraries.living();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return MeasureArbitraries.valid();
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return DatasetArbitraries.valid();
    }

    @Provide
    Arbitrary<PlanWithMeasures> plans() {
        return PlanArbitraries.valid();
    }

    @Provide
    Arbitrary<FaultyDataset> faults() {
        return DatasetArbitraries.faulty();
    }
}
