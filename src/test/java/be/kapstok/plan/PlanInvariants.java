package be.kapstok.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RawText;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.Measures;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Finding;
import be.kapstok.reason.NotApplied;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Reviews of plans")
class PlanInvariants {
    private static final CheckedDataset SHIPPED = ShippedData.load();
    private static final Measures MEASURES = new Measures(SHIPPED);
    private static final Plans PLANS = new Plans(SHIPPED, new Municipalities(SHIPPED), MEASURES);

    /** What a drawn action is like: its measure's groups and tag, its own domain, field and cost. */
    record Drawn(List<String> groups, String integration, String domain, String field, Integer cost, String date) {
        String measure(int i) {
            return "{\"id\": \"m" + i + "\", \"title\": \"Maatregel\", \"targetGroups\": [\""
                    + String.join("\", \"", groups) + "\"]" + (date.isEmpty() ? "" : ", \"date\": \"" + date + "\"")
                    + "}";
        }

        String action(int i) {
            return "{\"id\": \"a" + i + "\", \"title\": \"Actie\", \"measure\": \"m" + i + "\""
                    + (integration.isEmpty() ? "" : ", \"integration\": " + integration)
                    + (domain.isEmpty() ? "" : ", \"policyDomain\": \"" + domain + "\"")
                    + (field.isEmpty() ? "" : ", \"policyField\": \"" + field + "\"")
                    + (cost == null
                            ? ""
                            : ", \"estimates\": [{\"expenses\": {\"amount\": \"" + cost
                                    + ".00\", \"currency\": \"EUR\"}}]")
                    + "}";
        }
    }

    private static Dataset dataset(List<Drawn> drawn, int start) {
        List<String> measures = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            measures.add(drawn.get(i).measure(i));
            actions.add(drawn.get(i).action(i));
        }
        String text = "{\"schemaVersion\": 1, \"measures\": [" + String.join(", ", measures)
                + "], \"plans\": [{\"id\": \"p\", \"municipality\": \"71016\", \"startYear\": " + start
                + ", \"endYear\": "
                + (start + 5)
                + ", \"objectives\": [{\"id\": \"o\", \"title\": \"o\", \"actionPlans\": [{\"id\": \"ap\","
                + " \"title\": \"ap\", \"actions\": [" + String.join(", ", actions) + "]}]}]}]}";
        return new DatasetReader().read(RawText.of(text, "drawn")).dataset();
    }

    private static PlanReview review(Dataset data) {
        return PLANS.review(data.list(Kind.PLANS).get(0), data.list(Kind.MEASURES));
    }

    @Property(tries = 200)
    @Label("every integration action is counted once in the matrix and once in the shares")
    void countsAgree(@ForAll("plans") List<Drawn> drawn, @ForAll("starts") int start) {
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
            @ForAll("plans") List<Drawn> drawn, @ForAll("drawn") Drawn more, @ForAll("starts") int start) {
        List<Drawn> longer = new ArrayList<>(drawn);
        longer.add(more);

        List<MeasureAnswer> before = review(dataset(drawn, start)).measures();
        List<MeasureAnswer> after = review(dataset(longer, start)).measures();

        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    @Property(tries = 100)
    @Label("a measure is judged in a plan as it is alone, on its own day or else the first of the plan")
    void aMeasureIsJudgedAsAlone(@ForAll("plans") List<Drawn> drawn, @ForAll("starts") int start) {
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
    void equalPlansGetEqualReviews(@ForAll("plans") List<Drawn> drawn, @ForAll("starts") int start) {
        Dataset data = dataset(drawn, start);
        CheckedDataset both = SHIPPED.overlaidWith(Trusted.dataset(data));
        MultiYearPlan plan = dataset(drawn, start).list(Kind.PLANS).get(0);

        assertThat(review(dataset(drawn, start))).isEqualTo(review(data));
        assertThat(new Plans(both, new Municipalities(both), new Measures(both)).review(plan))
                .isEqualTo(review(data));
    }

    @Property(tries = 100)
    @Label("a rule either judges or says why it does not, and reasons are never empty")
    void everyRuleJudgesOrSaysWhyNot(@ForAll("plans") List<Drawn> drawn, @ForAll("starts") int start) {
        PlanReview review = review(dataset(drawn, start));

        assertThat(review.reasons()).isNotEmpty();
        Set<RuleId> judging = review.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        assertThat(review.notApplied().stream().map(NotApplied::rule))
                .doesNotHaveDuplicates()
                .noneMatch(judging::contains);
    }

    @Provide
    Arbitrary<List<Drawn>> plans() {
        return drawn().list().ofMaxSize(7);
    }

    @Provide
    Arbitrary<Drawn> drawn() {
        return Combinators.combine(
                        Arbitraries.of("all_inhabitants", "newcomers", "roma", "none", "other:buren")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of("", "true", "true", "false"),
                        Arbitraries.of("", "sport", "youth", "education"),
                        Arbitraries.of("", "0902", "0622", "0750"),
                        Arbitraries.integers().between(0, 9).injectNull(0.5),
                        Arbitraries.of("", "2015-03-01", "2021-03-01"))
                .as(Drawn::new);
    }

    @Provide
    Arbitrary<Integer> starts() {
        return Arbitraries.of(2008, 2014, 2020, 2026);
    }
}
