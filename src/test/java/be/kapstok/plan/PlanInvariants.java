package be.kapstok.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.catalogue.NotApplied;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.Measures;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.testkit.PlanArbitraries;
import be.kapstok.testkit.PlanWithMeasures;
import be.kapstok.testkit.PlannedAction;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Reviews of plans")
class PlanInvariants {
    private static final CheckedDataset SHIPPED = ShippedData.load();
    private static final Measures MEASURES = new Measures(SHIPPED);
    private static final Plans PLANS = new Plans(SHIPPED, new Municipalities(SHIPPED), MEASURES);

    private static Dataset dataset(List<PlannedAction> drawn, int start) {
        return PlanWithMeasures.of("p", NisCode.of("71016"), start, drawn).dataset();
    }

    private static PlanReview review(Dataset data) {
        return PLANS.review(data.list(Kind.PLANS).get(0), data.list(Kind.MEASURES));
    }

    @Property(tries = 200)
    @Label("every integration action is counted once in the matrix and once in the shares")
    void countsAgree(@ForAll("plans") List<PlannedAction> drawn, @ForAll("starts") int start) {
        PlanReview review = review(dataset(drawn, start));
        int inMatrix = review.matrix().stream()
                .flatMap(each -> each.cells().stream())
                .mapToInt(KindShare::count)
                .sum();

        assertThat(inMatrix).isEqualTo(review.actions().size());
        assertThat(review.shares().stream().mapToInt(KindShare::count).sum())
                .isEqualTo(review.actions().size());
        for (int i = 0; i < review.shares().size(); i++) {
            int kind = i;
            assertThat(review.matrix().stream()
                            .mapToInt(each -> each.cells().get(kind).count())
                            .sum())
                    .isEqualTo(review.shares().get(i).count());
        }
    }

    @Property(tries = 100)
    @Label("one more measure changes no finding of another")
    void anotherMeasureChangesNoFindingOfTheOthers(
            @ForAll("plans") List<PlannedAction> drawn,
            @ForAll("drawn") PlannedAction more,
            @ForAll("starts") int start) {
        List<PlannedAction> longer = new ArrayList<>(drawn);
        longer.add(more);

        List<MeasureAnswer> before = review(dataset(drawn, start)).measures();
        List<MeasureAnswer> after = review(dataset(longer, start)).measures();

        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    @Property(tries = 100)
    @Label("a measure is judged in a plan as it is alone, on its own day or else the first of the plan")
    void aMeasureIsJudgedAsAlone(@ForAll("plans") List<PlannedAction> drawn, @ForAll("starts") int start) {
        Dataset data = dataset(drawn, start);
        Map<String, Measure> byId =
                data.list(Kind.MEASURES).stream().collect(Collectors.toMap(Measure::id, each -> each));

        for (MeasureAnswer each : review(data).measures()) {
            Measure measure = byId.get(each.measure());
            LocalDate day = measure.date() == null ? LocalDate.of(start, 1, 1) : measure.date();
            assertThat(each).isEqualTo(MEASURES.check(measure, day));
        }
    }

    @Property(tries = 50)
    @Label("equal plans get equal reviews, whether their measures come with them or from the data")
    void equalPlansGetEqualReviews(@ForAll("plans") List<PlannedAction> drawn, @ForAll("starts") int start) {
        Dataset data = dataset(drawn, start);
        CheckedDataset both = SHIPPED.overlaidWith(Trusted.dataset(data));
        MultiYearPlan plan = dataset(drawn, start).list(Kind.PLANS).get(0);

        assertThat(review(dataset(drawn, start))).isEqualTo(review(data));
        assertThat(new Plans(both, new Municipalities(both), new Measures(both)).review(plan))
                .isEqualTo(review(data));
    }

    @Property(tries = 100)
    @Label("a rule either judges or says why it does not, and reasons are never empty")
    void everyRuleJudgesOrSaysWhyNot(@ForAll("plans") List<PlannedAction> drawn, @ForAll("starts") int start) {
        PlanReview review = review(dataset(drawn, start));

        assertThat(review.reasons()).isNotEmpty();
        Set<RuleId> judging = review.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        assertThat(review.notApplied().stream().map(NotApplied::rule))
                .doesNotHaveDuplicates()
                .noneMatch(judging::contains);
    }

    @Provide
    Arbitrary<List<PlannedAction>> plans() {
        return drawn().list().ofMaxSize(7);
    }

    @Provide
    Arbitrary<PlannedAction> drawn() {
        return PlanArbitraries.actions();
    }

    @Provide
    Arbitrary<Integer> starts() {
        return PlanArbitraries.startYears();
    }
}
