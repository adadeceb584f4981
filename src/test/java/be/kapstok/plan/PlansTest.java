package be.kapstok.plan;

import static be.kapstok.SmallWorld.day;
import static be.kapstok.plan.Reviews.action;
import static be.kapstok.plan.Reviews.actions;
import static be.kapstok.plan.Reviews.measure;
import static be.kapstok.plan.Reviews.plan;
import static be.kapstok.plan.Reviews.reason;
import static be.kapstok.plan.Reviews.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Confidence;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Trusted;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansTest {
    private static PlanReview of(String fields, String measures) {
        return Reviews.of(plan(2014, fields, measures));
    }

    private static List<String> kinds(PlanReview review) {
        return review.actions().stream()
                .map(each -> each.action() + " " + each.kind())
                .toList();
    }

    @Nested
    class AnIntegrationAction {
        private boolean counts(String action, String measure) {
            return !of(actions(action("A", action)), measure("m", measure))
                    .actions()
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    // its own tag comes first
                    "'integration': true, 'measure': 'm' | 'integration': false | true",
                    "'integration': false, 'policyField': '0902', 'measure': 'm' | 'integration': true | false",
                    // then that of its measure
                    "'measure': 'm' | 'integration': true | true",
                    "'measure': 'm' | 'integration': true, 'declaredKind': 'not_integration' | true",
                    "'measure': 'm', 'policyField': '0902' | 'integration': false, 'declaredKind': 'inclusive' | false",
                    // then the kind that its measure declares
                    "'measure': 'm' | 'declaredKind': 'inclusive' | true",
                    "'measure': 'm' | 'declaredKind': 'mixed' | true",
                    "'measure': 'm', 'policyField': '0902' | 'declaredKind': 'not_integration' | false",
                    // then the field
                    "'measure': 'm', 'policyField': '0902' | 'openToAll': true | true",
                    "'policyField': '0902' | 'openToAll': true | true",
                    "'policyField': '0622' | 'openToAll': true | true",
                    "'policyField': '0903' | 'openToAll': true | true",
                    "'measure': 'm' | 'policyField': '0903' | true",
                    "'measure': 'm', 'policyField': '0750' | 'policyField': '0902' | false",
                    "'policyField': '0900' | 'openToAll': true | false",
                    // and nothing else: not what it is for
                    "'measure': 'm' | 'targetGroups': ['newcomers'] | false",
                    "'priority': true | 'integration': true | false"
                })
        void isOneByTagsFirstAndFieldsLast(String action, String measure, boolean counts) {
            assertThat(counts(action, measure)).isEqualTo(counts);
        }

        @Test
        void mayHangLoose() {
            PlanReview review = of(
                    "'looseActions': [" + action("A1", "'integration': true") + "], 'looseActionPlans': [{'id': 'AP',"
                            + " 'title': 'Los', 'actions': [" + action("A2", "'integration': true") + "]}]",
                    "");

            assertThat(kinds(review)).containsExactly("A2 UNDETERMINED", "A1 UNDETERMINED");
            assertThat(reason(review, PlanReason.INTEGRATION_ACTIONS))
                    .startsWith("Number of integration actions: 2, of 2 actions in all;");
        }

        @Test
        void isToldWithSources() {
            PlanReview review = of(actions(action("A", ""), action("B", "'integration': true")), "");

            assertThat(reason(review, PlanReason.INTEGRATION_ACTIONS)).contains(": 1, of 2 actions");
            Reason counted = review.reasons().stream()
                    .filter(each -> each.code() == PlanReason.INTEGRATION_ACTIONS)
                    .findFirst()
                    .orElseThrow();
            assertThat(counted.sources())
                    .extracting(each -> each.id().value())
                    .containsExactly("seed_page", "bbc_dr_policy_fields");
            assertThat(counted.confidence()).isEqualTo(Confidence.PROBABLE);
        }
    }

    @Nested
    class TheKindOfAnAction {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "'measure': 'm' | 'targetGroups': ['newcomers'] | CATEGORICAL",
                    "'measure': 'm', 'policyField': '0903' | 'openToAll': true | INCLUSIVE",
                    "'measure': 'm' | 'targetGroups': ['newcomers'], 'openToAll': true | MIXED",
                    "'policyField': '0622' | 'openToAll': true | CATEGORICAL",
                    "'policyField': '0902' | 'openToAll': true | UNDETERMINED",
                    "'measure': 'm' | 'policyField': '0903' | CATEGORICAL",
                    // a measure that says nothing leaves it to the field of the action, one that contradicts itself
                    // does not
                    "'measure': 'm', 'policyField': '0903' | 'title': 'Opvang' | CATEGORICAL",
                    "'measure': 'm', 'policyField': '0903' | 'targetGroups': ['none'] | UNDETERMINED",
                    "'measure': 'm', 'policyField': '0903' | 'openToAll': false | UNDETERMINED",
                    "'measure': 'm', 'policyField': '0750' | 'title': 'Opvang' | UNDETERMINED"
                })
        void isThatOfItsMeasureElseOfItsField(String action, String measure, MeasureKind kind) {
            PlanReview review = of(
                    actions(action("A", "'integration': true, " + action)),
                    measure.contains("title") ? "{'id': 'm', " + measure + "}" : measure("m", measure));

            assertThat(review.actions())
                    .singleElement()
                    .satisfies(each -> assertThat(each.kind()).isEqualTo(kind));
            assertThat(reasons(review).contains("kind_not_known")).isEqualTo(kind == MeasureKind.UNDETERMINED);
        }

        @Test
        void fromAFieldIsTold() {
            PlanReview review =
                    of(actions(action("A", "'policyField': '0622'"), action("B", "'policyField': '0902'")), "");

            assertThat(reason(review, PlanReason.KIND_FROM_FIELD))
                    .isEqualTo("These integration actions count as categorical, since their policy field is about one"
                            + " group: A");
            assertThat(reason(review, PlanReason.KIND_NOT_KNOWN))
                    .isEqualTo("It is not known whom these integration actions are for: B");
            assertThat(reasons(of(
                            actions(action("A", "'integration': true, 'measure': 'm'")),
                            measure("m", "'openToAll':" + " true"))))
                    .doesNotContain("kind_from_field", "kind_not_known");
        }
    }

    @Nested
    class TheDomainOfAnAction {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "2014 | 'policyDomain': 'sport', 'measure': 'm', 'policyField': '0902' | 'policyDomain': 'youth' | sport",
                    "2014 | 'measure': 'm', 'policyField': '0902' | 'policyDomain': 'youth' | youth",
                    "2014 | 'measure': 'm', 'policyField': '0902' | 'policyField': '0750' | social_affairs",
                    "2014 | 'measure': 'm' | 'policyField': '0750' | youth",
                    "2014 | 'policyField': '0902' | 'openToAll': true | social_affairs",
                    "2008 | 'policyField': '0902' | 'openToAll': true | ",
                    "2014 | 'measure': 'm' | 'openToAll': true | "
                })
        void isItsOwnElseThatOfItsMeasureElseOfItsFieldOnTheFirstDay(
                int start, String action, String measure, String domain) {
            PlanReview review = Reviews.of(
                    plan(start, actions(action("A", "'integration': true, " + action)), measure("m", measure)));

            assertThat(review.actions())
                    .singleElement()
                    .satisfies(each -> assertThat(
                                    each.domain() == null ? null : each.domain().value())
                            .isEqualTo(domain));
        }
    }

    @Nested
    class TheMeasures {
        @Test
        void areThoseOfAllActionsEachOnceOnItsOwnDayOrTheFirstOfThePlan() {
            PlanReview review = of(
                    actions(
                            action("A", "'measure': 'late'"),
                            action("B", "'measure': 'undated'"),
                            action("C", "'measure': 'late'"),
                            action("D", "'measure': 'started'"),
                            action("E", "")),
                    measure("unused", "") + ", " + measure("undated", "") + ", "
                            + measure("late", "'date': '2017-03-01', 'startDate': '2018-01-01'") + ", "
                            + measure("started", "'startDate': '2016-05-01'"));

            assertThat(review.measures())
                    .extracting(each -> each.measure() + " " + each.day())
                    .containsExactly("late 2017-03-01", "undated 2014-01-01", "started 2016-05-01");
        }

        @Test
        void mayComeWithTheQuestionAndThenComeFirst() {
            CheckedDataset own = Reviews.checked(plan(
                    2014,
                    actions(action("A", "'integration': true, 'measure': 'm'")),
                    measure("m", "'openToAll': true")));
            MultiYearPlan plan = Reviews.plan(own);
            Measure other = Reviews.checked(
                            "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"Onthaal\","
                                    + " \"targetGroups\": [\"newcomers\"]}]}")
                    .dataset()
                    .list(Kind.MEASURES)
                    .get(0);
            Plans plans = Reviews.shippedWith(own);

            assertThat(kinds(plans.review(plan))).containsExactly("A INCLUSIVE");
            assertThat(kinds(plans.review(plan, List.of(other)))).containsExactly("A CATEGORICAL");
        }

        @Test
        void thatAreNotKnownAreTold() {
            CheckedDataset own =
                    Reviews.checked("{\"schemaVersion\": 1, \"plans\": [{\"id\": \"p\", \"municipality\": \"71016\","
                            + " \"startYear\": 2014, \"endYear\": 2019, \"looseActions\": [{\"id\": \"A\", \"title\": \"a\","
                            + " \"measure\": \"z\", \"integration\": true}, {\"id\": \"B\", \"title\": \"b\", \"measure\": \"b\"},"
                            + " {\"id\": \"C\", \"title\": \"c\"}]}]}");
            PlanReview review = Reviews.shippedWith(own).review(Reviews.plan(own));

            assertThat(reason(review, PlanReason.MEASURES_NOT_KNOWN))
                    .isEqualTo("These measures, which actions of the plan name, are not known: b, z");
            assertThat(review.actions()).singleElement().satisfies(each -> {
                assertThat(each.measure()).isEqualTo("z");
                assertThat(each.kind()).isEqualTo(MeasureKind.UNDETERMINED);
            });
            assertThat(reasons(of("", ""))).doesNotContain("measures_not_known", "kind_from_field", "other_currencies");
        }
    }

    @Nested
    class TheMatrix {
        private final PlanReview review = of(
                actions(
                        action("A", "'integration': true, 'policyDomain': 'sport', 'measure': 'open'"),
                        action("B", "'integration': true, 'policyDomain': 'youth', 'measure': 'group'"),
                        action("C", "'integration': true, 'policyDomain': 'youth', 'measure': 'open'"),
                        action("D", "'integration': true, 'policyDomain': 'housing', 'measure': 'group'"),
                        action("E", "'integration': true"),
                        action("F", "'policyDomain': 'tourism'")),
                measure("open", "'openToAll': true, 'targetGroups': ['all_inhabitants'], 'aims': ['access_for_all']")
                        + ", "
                        + measure(
                                "group",
                                "'targetGroups': ['other:grootouders', 'newcomers', 'newcomers', 'none', 'roma'], 'aims':"
                                        + " ['access_for_all', 'reach_everyone']"));

        private List<String> row(DomainRow row) {
            return row.cells().stream()
                    .map(each -> each.kind() + " " + each.count() + " " + each.share())
                    .toList();
        }

        @Test
        void hasTheDomainsOfThePageFirstThenTheOthersThatHaveAnyAndThoseUnknownLast() {
            assertThat(review.matrix())
                    .extracting(each -> each.domain() + " " + each.onPage())
                    .containsExactly(
                            "education true",
                            "mobility true",
                            "environment true",
                            "social_affairs true",
                            "community_development true",
                            "equal_opportunities true",
                            "culture_leisure true",
                            "youth true",
                            "human_resources true",
                            "language true",
                            "parenting_support true",
                            "sport false",
                            "housing false",
                            "null false");
            assertThat(review.matrix().get(7).name().en()).isEqualTo("Youth");
            assertThat(review.matrix().get(11).name().nl()).isEqualTo("Sport");
            assertThat(review.matrix().get(13).name()).isNull();
        }

        @Test
        void countsEachKindAndItsShareOfAllIntegrationActions() {
            assertThat(row(review.matrix().get(7)))
                    .containsExactly(
                            "INCLUSIVE 1 0.2000", "CATEGORICAL 1 0.2000", "MIXED 0 0.0000", "UNDETERMINED 0 0.0000");
            assertThat(row(review.matrix().get(13)))
                    .containsExactly(
                            "INCLUSIVE 0 0.0000", "CATEGORICAL 0 0.0000", "MIXED 0 0.0000", "UNDETERMINED 1 0.2000");
            assertThat(review.shares())
                    .extracting(each -> each.kind() + " " + each.count() + " " + each.share())
                    .containsExactly(
                            "INCLUSIVE 2 0.4000", "CATEGORICAL 2 0.4000", "MIXED 0 0.0000", "UNDETERMINED 1 0.2000");
        }

        @Test
        void goesWithTheAimsTheGroupsAndTheDomainsOfThePageWithout() {
            assertThat(review.aims())
                    .extracting(each -> each.aim() + " " + each.count())
                    .containsExactly("INTEREST_OF_ALL 0", "ACCESS_FOR_ALL 4", "REACH_EVERYONE 2");
            assertThat(review.targetGroups())
                    .extracting(each -> each.group() + " " + each.count())
                    .containsExactly("all_inhabitants 2", "roma 2", "newcomers 2", "other:grootouders 2");
            assertThat(review.domainsWithout())
                    .extracting(each -> each.value())
                    .containsExactly(
                            "education",
                            "mobility",
                            "environment",
                            "social_affairs",
                            "community_development",
                            "equal_opportunities",
                            "culture_leisure",
                            "human_resources",
                            "language",
                            "parenting_support");
        }

        @Test
        void hasARowForADomainThatTheDataLacks() {
            CheckedDataset own = Reviews.checked(
                    plan(2014, actions(action("A", "'integration': true, 'policyDomain': 'youth'")), ""));
            PlanReview bare = Reviews.over(own).review(Reviews.plan(own));

            assertThat(bare.matrix())
                    .extracting(each -> each.domain() + " " + each.name() + " " + each.onPage())
                    .containsExactly("youth null false");
            assertThat(bare.domainsWithout()).isEmpty();
        }

        @Test
        void ofNoIntegrationActionsHasNoShares() {
            PlanReview none = of(actions(action("A", "")), "");

            assertThat(none.shares()).hasSize(4).allSatisfy(each -> {
                assertThat(each.count()).isZero();
                assertThat(each.share()).isNull();
                assertThat(each.expenses()).isNull();
                assertThat(each.shareOfExpenses()).isNull();
            });
            assertThat(none.matrix()).hasSize(11);
        }

        @Test
        void namesTheActionsOnTheIntegrationField() {
            PlanReview booked = of(
                    actions(
                            action("A", "'policyField': '0902'"),
                            action("B", "'policyField': '0902', 'integration': false"),
                            action("C", "'measure': 'm'"),
                            action("D", "'policyField': '0750', 'integration': true")),
                    measure("m", "'policyField': '0902'"));

            assertThat(booked.bookedOnIntegrationField()).containsExactly("A", "C");
        }
    }

    @Nested
    class TheMoney {
        private static final String ESTIMATES =
                "'estimates': [{'year': 2014, 'expenses': {'amount': '100.50', 'currency': 'EUR'}},"
                        + " {'year': 2015, 'expenses': {'amount': '200.00', 'currency': 'EUR'}, 'receipts': {'amount':"
                        + " '900.00', 'currency': 'EUR'}}]";

        @Test
        void isTheSumOfAllYearsOfTheActionElseOfItsMeasure() {
            PlanReview review = of(
                    actions(
                            action("A", "'integration': true, 'measure': 'open', " + ESTIMATES),
                            action("B", "'integration': true, 'measure': 'group'"),
                            action("C", "'integration': true, 'measure': 'shared'"),
                            action("D", "'measure': 'shared'"),
                            action("E", "'integration': true")),
                    measure(
                                    "open",
                                    "'openToAll': true, 'estimates': [{'expenses': {'amount': '7.00', 'currency': 'EUR'}}]")
                            + ", "
                            + measure(
                                    "group",
                                    "'targetGroups': ['newcomers'], 'estimates': [{'expenses': {'amount': '150.00',"
                                            + " 'currency': 'EUR'}}]")
                            + ", "
                            + measure(
                                    "shared",
                                    "'openToAll': true, 'estimates': [{'expenses': {'amount': '9.00', 'currency':"
                                            + " 'EUR'}}]"));

            assertThat(review.actions())
                    .extracting(ActionKind::expenses)
                    .containsExactly(Money.euro("300.50"), Money.euro("150.00"), null, null);
            assertThat(review.shares())
                    .extracting(each -> each.expenses() + " " + each.shareOfExpenses())
                    .containsExactly(
                            Money.euro("300.50") + " 0.6670",
                            Money.euro("150.00") + " 0.3330",
                            "null null",
                            "null null");
        }

        @Test
        void inOtherCurrenciesIsLeftOutAndTold() {
            PlanReview review = of(
                    actions(
                            action(
                                    "A",
                                    "'integration': true, 'measure': 'm', 'estimates': [{'expenses': {'amount': '5.00',"
                                            + " 'currency': 'USD'}}, {'expenses': {'amount': '3.00', 'currency': 'EUR'}},"
                                            + " {'receipts': {'amount': '3.00', 'currency': 'GBP'}}]"),
                            action("B", "'estimates': [{'expenses': {'amount': '5.00', 'currency': 'NOK'}}]")),
                    measure("m", "'estimates': [{'expenses': {'amount': '5.00', 'currency': 'CHF'}}]"));

            assertThat(review.actions()).extracting(ActionKind::expenses).containsExactly(Money.euro("3.00"));
            assertThat(reason(review, PlanReason.OTHER_CURRENCIES))
                    .isEqualTo("Amounts in these currencies are left out of the sums in euro: CHF, USD");
        }

        @Test
        void thatComesToNothingHasNoShares() {
            PlanReview review = of(
                    actions(action(
                            "A",
                            "'integration': true, 'estimates': [{'expenses': {'amount': '0.00', 'currency': 'EUR'}}]")),
                    "");

            assertThat(review.shares().get(3).expenses()).isEqualTo(Money.euro("0.00"));
            assertThat(review.shares().get(3).shareOfExpenses()).isNull();
        }

        @Test
        void isRoundedHalfUpAtTheFourthDecimal() {
            PlanReview thirds = of(
                    actions(
                            action("A", "'integration': true, 'measure': 'm'"),
                            action("B", "'integration': true, 'measure': 'm'"),
                            action("C", "'integration': true")),
                    measure("m", "'openToAll': true"));

            assertThat(thirds.shares())
                    .extracting(KindShare::share)
                    .extracting(String::valueOf)
                    .containsExactly("0.6667", "0.0000", "0.0000", "0.3333");
        }
    }

    @Nested
    class TheMunicipality {
        private PlanReview review(String code, int start, int end) {
            CheckedDataset own = Trusted.dataset(Dataset.builder().build());
            MultiYearPlan plan = planOf(code, start, end);
            return Reviews.shippedWith(own).review(plan);
        }

        private MultiYearPlan planOf(String code, int start, int end) {
            return new MultiYearPlan(
                    "p", code, start, end, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null, null);
        }

        @ParameterizedTest
        @CsvSource({
            // Deinze and Nevele merge on 2019-01-01
            "44011,2012,2018,44011,",
            "44011,2013,2019,44011 44083,2019-01-01 44083",
            "44083,2019,2024,44083,",
            // Hasselt and Kortessem merge on 2025-01-01
            "73040,2020,2025,73040 71072,2025-01-01 71072",
            "73040,2020,2024,73040,",
            // nothing happens to Genk
            "71016,2008,2031,71016,"
        })
        void isReviewedWithWhatItMergesIntoWithinTheYearsOfThePlan(
                String code, int start, int end, String codes, String mergers) {
            PlanReview review = review(code, start, end);

            assertThat(String.join(
                            " ",
                            review.municipalities().stream()
                                    .map(each -> each.nis().value())
                                    .toList()))
                    .isEqualTo(codes);
            assertThat(String.join(
                            " ",
                            review.mergers().stream().map(each -> each.key()).toList()))
                    .isEqualTo(mergers == null ? "" : mergers);
            assertThat(reasons(review).contains("merges_within")).isEqualTo(mergers != null);
        }

        @Test
        void isToldWithItsMergers() {
            PlanReview review = review("44011", 2014, 2019);

            assertThat(reasons(review)).startsWith("municipality", "merges_within", "planning_period");
            assertThat(reason(review, PlanReason.MUNICIPALITY)).isEqualTo("The plan is that of Deinze (44011)");
            assertThat(reason(review, PlanReason.MERGES_WITHIN))
                    .isEqualTo("On 2019-01-01, within the years of the plan, Deinze (44011), Nevele (44049) merge into"
                            + " Deinze (44083): the plan is reviewed under both");
            assertThat(review.reasons().get(1).sources()).isNotEmpty();
            assertThat(review.reasons().get(1).records()).containsExactly("2019-01-01 44083");
            assertThat(review.day()).isEqualTo(day("2014-01-01"));
        }

        @ParameterizedTest
        @CsvSource({
            "10001,unknown_code",
            "44011,ended",
            "44083,starts_later",
            "Genk,planning_period",
            "'',planning_period"
        })
        void thatIsNotKnownOnTheFirstDayIsTold(String code, String next) {
            PlanReview review = review(code, code.equals("44011") ? 2020 : 2014, 2025);

            assertThat(review.municipalities()).isEmpty();
            assertThat(review.mergers()).isEmpty();
            assertThat(reasons(review)).startsWith("municipality_not_known").contains(next);
            assertThat(review.reasons().get(0).text())
                    .isEqualTo("No municipality in the data has the code ‘" + code + "’ on " + review.day()
                            + ", the first day of the plan");
        }

        @Test
        void beforeTheFactsIsLookedUpOnTheirFirstDay() {
            assertThat(reasons(review("10001", 2008, 2013)))
                    .startsWith("municipality_not_known")
                    .contains("unknown_code", "starts_before_facts")
                    .doesNotContain("after_as_of");
        }
    }

    @Nested
    class ThePlanningPeriod {
        @ParameterizedTest
        @CsvSource({
            "2007,",
            "2008,2008-2013",
            "2013,2008-2013",
            "2014,2014-2019",
            "2019,2014-2019",
            "2020,2020-2025",
            "2025,2020-2025",
            "2026,2026-2031",
            "2031,2026-2031",
            "2032,"
        })
        void isTheOneThatHoldsTheFirstDay(int start, String id) {
            PlanReview review =
                    Reviews.of(plan(start, "").replace("\"endYear\": " + (start + 5), "\"endYear\": " + start));

            assertThat(
                            review.planningPeriod() == null
                                    ? null
                                    : review.planningPeriod().id())
                    .isEqualTo(id);
            assertThat(reasons(review)).contains(id == null ? "planning_period_not_known" : "planning_period");
        }

        @Test
        void isToldWithItsRuleAndSources() {
            PlanReview review = Reviews.of(plan(2020, ""));

            assertThat(reason(review, PlanReason.PLANNING_PERIOD))
                    .startsWith("The plan starts in the planning period 2020-2025: Integration stays");
            assertThat(review.reasons().get(1).records()).containsExactly("2020-2025");
            assertThat(reason(Reviews.of(plan(2032, "")), PlanReason.PLANNING_PERIOD_NOT_KNOWN))
                    .isEqualTo("The data knows no planning period on 2032-01-01; cycles are counted on by six years");
        }

        @ParameterizedTest
        @CsvSource({"2008,true,false", "2009,false,false", "2026,false,false", "2027,false,true"})
        void outsideTheDaysOfTheFactsIsTold(int start, boolean before, boolean after) {
            List<String> reasons = reasons(Reviews.of(plan(start, "")));

            assertThat(reasons.contains("starts_before_facts")).isEqualTo(before);
            assertThat(reasons.contains("after_as_of")).isEqualTo(after);
        }

        @Test
        void outsideTheDaysOfTheFactsNamesThem() {
            assertThat(reason(Reviews.of(plan(2008, "")), PlanReason.STARTS_BEFORE_FACTS))
                    .startsWith("The plan starts on 2008-01-01, and the facts start on 2009-01-01;");
            assertThat(reason(Reviews.of(plan(2027, "")), CommonReason.AFTER_AS_OF))
                    .startsWith("The facts were gathered on 2026-11-23;");
        }
    }

    @Nested
    class SeparatePlans {
        @ParameterizedTest
        @CsvSource({
            "2013,A,USUAL",
            "2014,A,NOT_ALLOWED",
            "2019,A,NOT_ALLOWED",
            "2020,A,ALLOWED",
            "2020,,DOUBTFUL",
            "2020,A B,DOUBTFUL"
        })
        void standByTheFirstYearOfThePlan(int start, String linked, SeparatePlanStanding.Standing standing) {
            List<String> links = linked == null ? List.of() : List.of(linked.split(" ", -1));
            PlanReview review = Reviews.of(plan(
                    start,
                    actions(action("A", "")) + ", 'separatePlans': [{'title': 'Nota', 'linkedActions': ["
                            + String.join(
                                    ", ",
                                    links.stream().map(each -> "'" + each + "'").toList()) + "]}]"));

            assertThat(review.separatePlans())
                    .containsExactly(new SeparatePlanStanding(
                            "Nota", standing, links, links.contains("B") ? List.of("B") : List.of()));
        }
    }

    @Test
    void findingsStandWhereTheCallerSays() {
        CheckedDataset own = Reviews.checked(plan(2013, "'adoptedOn': '2013-02-01'"));
        PlanReview review = Reviews.shippedWith(own)
                .review(
                        Reviews.plan(own),
                        List.of(),
                        pointer -> new Location("plans.json", "/plans/0" + pointer, 7, 3));

        assertThat(review.findings())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(
                                each.location().file() + each.location().line())
                        .isEqualTo("plans.json7"));
        assertThat(review.findings().get(0).location().pointer()).isEqualTo("/plans/0/startYear");
        assertThat(Reviews.shippedWith(own)
                        .review(Reviews.plan(own))
                        .findings()
                        .get(0)
                        .location())
                .isEqualTo(new Location("(plan)", "/startYear", 0, 0));
    }

    @Test
    void findingsAndRulesNotAppliedComeInTheOrderOfTheRulesAndNoRuleInBoth() {
        PlanReview review = Reviews.of(plan(2020, "'parts': ['explanation']"));

        assertThat(review.findings().stream().map(Finding::rule)).isNotEmpty().isSorted();
        assertThat(review.notApplied().stream().map(each -> each.rule()))
                .isNotEmpty()
                .isSorted();
        assertThat(review.notApplied().stream().map(each -> each.rule()))
                .doesNotContainAnyElementsOf(
                        review.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void manyThreadsGetTheSameReview() throws Exception {
        CheckedDataset own = Reviews.checked(plan(2014, actions(action("A", "'policyField': '0902'"))));
        Plans plans = Reviews.shippedWith(own);
        MultiYearPlan plan = Reviews.plan(own);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<PlanReview>> calls = java.util.Collections.nCopies(8, () -> plans.review(plan));
            for (var each : pool.invokeAll(calls)) {
                assertThat(each.get()).isEqualTo(plans.review(plan));
            }
        } finally {
            pool.shutdown();
        }
    }
}
