package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    private static final String WHOLE = """
        {
          "schemaVersion": 1,
          "measures": [
            {"id": "own-day", "title": "Taalcafé", "municipality": "72020", "date": "2016-05-01", "targetGroups": ["all_inhabitants"]},
            {"id": "in-plan", "title": "Onthaal", "municipality": "72020", "targetGroups": ["newcomers"]},
            {"id": "alone", "title": "Buurtfeest"}
          ],
          "plans": [
            {"id": "later", "municipality": "72020", "startYear": 2020, "endYear": 2025,
              "looseActions": [{"id": "a", "title": "A", "measure": "in-plan"}]},
            {"id": "asks", "municipality": "72020", "startYear": 2014, "endYear": 2019, "asksIntegrationSubsidy": true,
              "onMinisterialList": false,
              "looseActions": [{"id": "a", "title": "A", "measure": "in-plan"}, {"id": "b", "title": "B", "measure": "own-day"}]}
          ],
          "integratiediensten": [
            {"id": "id_x", "municipality": "72020", "status": "present", "owner": "vzw",
              "period": {}, "recognition": {}}
          ]
        }
        """;

    @Test
    void everyMeasureIsJudgedOnceOnItsOwnDayOrTheFirstOfItsPlan() {
        DatasetReview review = KAPSTOK.review(Reviewing.checked(WHOLE));

        assertThat(review.measures()).extracting(MeasureAnswer::measure).containsExactly("own-day", "in-plan", "alone");
        assertThat(review.measures())
                .extracting(MeasureAnswer::day)
                .containsExactly(LocalDate.of(2016, 5, 1), LocalDate.of(2020, 1, 1), null);
        assertThat(review.measures())
                .extracting(MeasureAnswer::kind)
                .containsExactly(MeasureKind.INCLUSIVE, MeasureKind.CATEGORICAL, MeasureKind.UNDETERMINED);
    }

    @Test
    void everyPlanIsReviewedWithItsMeasures() {
        DatasetReview review = KAPSTOK.review(Reviewing.checked(WHOLE));

        assertThat(review.plans()).extracting(each -> each.plan()).containsExactly("later", "asks");
        assertThat(review.plans().get(0).measures())
                .extracting(MeasureAnswer::measure)
                .containsExactly("in-plan");
        assertThat(review.plans().get(1).measures())
                .extracting(MeasureAnswer::measure)
                .containsExactly("in-plan", "own-day");
    }

    @Test
    void findingsHaveTheirPlacesInTheFileInOrderEachOnce() {
        DatasetReview review = KAPSTOK.review(Reviewing.checked(WHOLE));

        assertThat(review.file()).isEqualTo("(text)");
        assertThat(review.findings())
                .doesNotHaveDuplicates()
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.location().file()).isEqualTo("(text)"))
                .allSatisfy(each -> assertThat(each.location().line()).isPositive());
        assertThat(review.findings().stream().map(each -> each.location().line()))
                .isSorted();
        Map<String, Finding> byRule = new TreeMap<>();
        review.findings().forEach(each -> byRule.put(each.rule().value(), each));
        Finding list = byRule.get("RB-77");
        assertThat(list.location().pointer()).isEqualTo("/plans/1/onMinisterialList");
        assertThat(list.location().line()).isEqualTo(12);
        assertThat(list.location().column()).isEqualTo(28);
        assertThat(byRule.get("RB-64").location().toString()).isEqualTo("(text):16:75 /integratiediensten/0/owner");
    }

    @Test
    void theFindingsOfMeasuresAndPlansAreAmongAllWithTheSamePlace() {
        DatasetReview review = KAPSTOK.review(Reviewing.checked(WHOLE));

        review.measures().forEach(each -> assertThat(review.findings()).containsAll(each.findings()));
        review.plans().forEach(each -> assertThat(review.findings()).containsAll(each.findings()));
        review.plans()
                .forEach(plan -> plan.measures()
                        .forEach(measure -> measure.findings().forEach(each -> {
                            assertThat(each.location().file()).isEqualTo("(text)");
                            assertThat(each.location().pointer()).startsWith("/measures/");
                        })));
    }

    @Test
    void rulesThatWereNotAppliedAreCountedByRuleAndWhy() {
        DatasetReview review = KAPSTOK.review(Reviewing.checked(WHOLE));
        long told = review.measures().stream()
                        .mapToLong(each -> each.notApplied().size())
                        .sum()
                + review.plans().stream()
                        .mapToLong(each -> each.notApplied().size())
                        .sum();

        assertThat(review.notApplied().stream()
                        .mapToLong(NotAppliedCount::times)
                        .sum())
                .isEqualTo(told);
        assertThat(review.notApplied())
                .extracting(each -> each.rule() + " " + each.why().code().code())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void askingTwiceGivesTheSame() {
        assertThat(KAPSTOK.review(Reviewing.checked(WHOLE))).isEqualTo(KAPSTOK.review(Reviewing.checked(WHOLE)));
    }

    @Test
    void aFileThatBringsItsMunicipalitiesIsUnderstoodByThem() {
        String text = """
            {"schemaVersion": 1,
             "municipalities": [{"nis": "72099", "name": "Nieuwstad", "province": "70000", "region": "flanders", "period": {}}],
             "integratiediensten": [{"id": "id_n", "municipality": "72099", "status": "present", "owner": "vzw", "period": {}}]}""";

        assertThat(KAPSTOK.review(Reviewing.checked(text)).findings())
                .extracting(Finding::message)
                .contains(
                        "The integratiedienst of Nieuwstad is a service of a non-profit association, and not of the municipality"
                                + " itself");
    }

    @Test
    void aDataSetThatWasNotReadFromATextIsReviewedWithoutLines() {
        Dataset parts = Dataset.builder()
                .list(
                        Kind.INTEGRATIEDIENSTEN,
                        Reviewing.checked(WHOLE).dataset().list(Kind.INTEGRATIEDIENSTEN))
                .build();

        DatasetReview review = KAPSTOK.review(Trusted.dataset(parts));

        assertThat(review.file()).isEqualTo("(dataset)");
        assertThat(review.findings())
                .extracting(each -> each.location().toString())
                .containsExactly("(dataset):0:0 /integratiediensten/0/owner");
    }

    @Test
    void anEmptyDataSetHasNothingToTell() {
        DatasetReview review = KAPSTOK.review(Reviewing.checked("{\"schemaVersion\": 1}"));

        assertThat(review.findings()).isEmpty();
        assertThat(review.measures()).isEmpty();
        assertThat(review.plans()).isEmpty();
        assertThat(review.notApplied()).isEmpty();
    }

    @Test
    void dataThatStandsAloneIsReviewedToo() {
        Kapstok small = SmallWorld.kapstok();

        assertThat(small.review(Trusted.dataset(SmallWorld.dataset())).file()).isEqualTo("small-world.json");
    }

    /** What the rules say of the shipped data; a change of it is to be looked at. No error among them. */
    @Test
    void theShippedDataIsReviewedWithoutErrors() {
        DatasetReview review = KAPSTOK.review(ShippedData.load());
        Map<String, Long> perRule = review.findings().stream()
                .collect(Collectors.groupingBy(each -> each.rule().value(), TreeMap::new, Collectors.counting()));

        assertThat(review.findings()).noneMatch(each -> each.severity() == Severity.ERROR);
        // 16 services whose recognition no source tells, the eight centres, and the two of the social cohesion plan
        assertThat(perRule).isEqualTo(Map.of("RB-67", 16L, "RB-70", 8L, "RB-83", 2L));
    }
}
