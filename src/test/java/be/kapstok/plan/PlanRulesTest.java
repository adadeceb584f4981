package be.kapstok.plan;

import static be.kapstok.plan.Reviews.action;
import static be.kapstok.plan.Reviews.actions;
import static be.kapstok.plan.Reviews.measure;
import static be.kapstok.plan.Reviews.plan;
import static be.kapstok.plan.Reviews.told;
import static be.kapstok.plan.Reviews.why;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.plan.rule.PlanRules;
import be.kapstok.reason.ReasonCode;
import be.kapstok.validation.CheckedDataset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {
    private static final String OPEN = measure("open", "'openToAll': true");
    private static final String GROUP = measure("group", "'targetGroups': ['newcomers']");

    private static String tagged(String id, String measure, String domain) {
        return action(
                id,
                "'integration': true" + (measure.isEmpty() ? "" : ", 'measure': '" + measure + "'")
                        + (domain.isEmpty() ? "" : ", 'policyDomain': '" + domain + "'"));
    }

    private static PlanReview of(int start, String fields) {
        return Reviews.of(plan(start, fields));
    }

    private static PlanReview measured(String... actions) {
        return measured(PlanSettings.usual(), actions);
    }

    private static PlanReview measured(PlanSettings settings, String... actions) {
        return Reviews.of(plan(2014, actions(actions), OPEN + ", " + GROUP), settings);
    }

    /** Over a text alone, without what ships. */
    private static PlanReview alone(String text) {
        CheckedDataset own = Reviews.checked(text);
        return Reviews.over(own).review(Reviews.plan(own));
    }

    @Nested
    class Days {
        /** The days that are written here by hand from the facts, the end as the first day no longer included. */
        @ParameterizedTest
        @CsvSource({
            "RB-16,2014,", "RB-25,2013,", "RB-26,2014,2020", "RB-27,2020,", "RB-28,2026,", "RB-29,2014,", "RB-30,2020,",
            "RB-31,2014,", "RB-32,2014,", "RB-33,2014,2020", "RB-34,2020,", "RB-35,2014,2020", "RB-36,2020,",
                    "RB-37,,2014",
            "RB-38,2014,", "RB-39,2014,", "RB-40,2014,", "RB-41,2014,", "RB-42,2014,", "RB-43,2014,", "RB-44,2014,",
            "RB-45,2014,", "RB-46,2010,", "RB-47,2014,2016", "RB-48,2014,", "RB-49,2014,", "RB-50,2014,", "RB-51,2014,",
            "RB-52,2014,", "RB-53,2014,", "RB-54,2014,", "RB-55,2014,", "RB-57,2014,", "RB-74,2010,"
        })
        void rulesHoldForPlansThatStartInTheirPeriod(String rule, Integer from, Integer until) {
            if (from != null) {
                assertThat(outOfForce(from - 1)).contains(rule);
                assertThat(outOfForce(from)).doesNotContain(rule);
            }
            if (until == null) {
                assertThat(outOfForce(2060)).doesNotContain(rule);
            } else {
                assertThat(outOfForce(until - 1)).doesNotContain(rule);
                assertThat(outOfForce(until)).contains(rule);
            }
        }

        private Set<String> outOfForce(int start) {
            return of(start, "").notApplied().stream()
                    .filter(each -> isOutOfForce(each.why().code()))
                    .map(each -> each.rule().value())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static boolean isOutOfForce(ReasonCode code) {
            return code == UnappliedReason.NOT_YET_IN_FORCE || code == UnappliedReason.NO_LONGER_IN_FORCE;
        }

        @Test
        void theCycleIsJudgedOnAnyDay() {
            assertThat(outOfForce(2000)).doesNotContain("RB-24");
        }

        @Test
        void aRuleOutOfForceSaysWhenItHoldsAndOnWhatItRests() {
            assertThat(why(of(2020, ""), "RB-35"))
                    .containsExactly("no_longer_in_force: This rule held until 2019-12-31");
            assertThat(why(of(2014, ""), "RB-37"))
                    .containsExactly("no_longer_in_force: This rule held until 2013-12-31");
            assertThat(why(of(2014, ""), "RB-36"))
                    .containsExactly("not_yet_in_force: This rule holds from 2020-01-01 on");
            assertThat(of(2014, "").notApplied())
                    .filteredOn(each -> isOutOfForce(each.why().code()))
                    .allSatisfy(each -> assertThat(each.why().sources()).isNotEmpty());
        }

        @Test
        void everyDatedRuleIsInTheTable() {
            assertThat(Catalogue.of(PlanRules.class).cards().stream()
                            .map(RuleCard::inForce)
                            .filter(each -> each == null))
                    .isEmpty();
            assertThat(PlanRules.ALL.stream()
                            .filter(each -> !each.dated())
                            .map(each -> each.id().value()))
                    .containsExactly("RB-24");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RB-25,adoptedOn", "RB-38,policyDomains", "RB-43,contextAnalysis", "RB-46,audienceGroups",
        "RB-47,asksIntegrationSubsidy", "RB-50,policyDomains", "RB-74,director.heldBy", "RB-26,parts"
    })
    void whatAPlanDoesNotTellIsNotHeldAgainstIt(String rule, String field) {
        assertThat(why(of(2014, ""), rule))
                .containsExactly("not_told: The plan says nothing about this: " + field + " is absent");
        assertThat(told(of(2014, ""), rule)).isEmpty();
    }

    @Test
    void aListThatTheDataLacksRefutesNothing() {
        PlanReview review = alone(plan(2014, "'policyDomains': [{'name': 'Zomaar', 'fields': ['0531']}]"));

        assertThat(why(review, "RB-48"))
                .containsExactly("no_list_in_data: The data has no list policyFields to compare the plan with");
        assertThat(why(review, "RB-40"))
                .containsExactly("no_list_in_data: The data has no list policyDomains to compare the plan with");
        assertThat(why(review, "RB-57")).hasSize(1);
        assertThat(told(review, "RB-53")).isEmpty();
    }

    @Nested
    class TheCycle {
        private List<String> cycle(int start, int end) {
            return told(
                    Reviews.of(plan(start, "").replace("\"endYear\": " + (start + 5), "\"endYear\": " + end)), "RB-24");
        }

        @ParameterizedTest
        @CsvSource({
            "1996,2001",
            "2002,2007",
            "2008,2013",
            "2014,2019",
            "2020,2025",
            "2026,2031",
            "2032,2037",
            "2056,2061"
        })
        void isSixYearsFromTheSecondYearAfterTheElections(int start, int end) {
            assertThat(cycle(start, end)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2013,2018,2014,2019",
            "2012,2017,2014,2019",
            "2015,2020,2014,2019",
            "2019,2024,2020,2025",
            "2033,2038,2032,2037",
            "2031,2036,2032,2037",
            "2006,2011,2008,2013",
            "2003,2008,2002,2007",
            "1999,2004,1996,2001",
            // at three years from both, the end decides, and then the earlier one is taken
            "2017,2022,2014,2019"
        })
        void whenMissedIsToldWithTheNearest(int start, int end, int first, int last) {
            assertThat(cycle(start, end))
                    .containsExactly(
                            "/startYear | The plan starts in " + start + "; the nearest policy cycle runs from " + first
                                    + " to " + last + " | " + first,
                            "/endYear | The plan ends in " + end + "; the nearest policy cycle runs from " + first
                                    + " to " + last + " | " + last);
        }

        @ParameterizedTest
        @CsvSource({
            "2014,2021,/endYear,2019",
            "2014,2014,/endYear,2019",
            "2017,2019,/startYear,2014",
            "2017,2025,/startYear,2020"
        })
        void mayBeMissedAtOneEnd(int start, int end, String pointer, String meant) {
            assertThat(cycle(start, end))
                    .singleElement()
                    .satisfies(each -> assertThat(each).startsWith(pointer).endsWith("| " + meant));
        }

        @ParameterizedTest
        @CsvSource({"2014,0", "2020,0", "2008,0", "2013,2"})
        void isCountedFromTheFirstNamedWhereTheDataHasNone(int start, int findings) {
            assertThat(told(alone(plan(start, "")), "RB-24")).hasSize(findings);
        }

        @Test
        void isThatOfTheDataWhereItHasPeriods() {
            String periods = "\"planningPeriods\": [" + period("b", "2020-01-01", "2024-01-01") + ", "
                    + period("a", "2016-01-01", "2020-01-01") + ", "
                    + "{\"id\": \"c\", \"period\": {\"from\": \"2050-01-01\"}, \"regime\": \"r\", \"integrationRule\": \"i\"},"
                    + "{\"id\": \"d\", \"period\": {\"until\": \"1950-01-01\"}, \"regime\": \"r\", \"integrationRule\": \"i\"}"
                    + "], ";
            String four = plan(2016, "").replace("\"endYear\": 2021", "\"endYear\": 2019");

            assertThat(told(alone(four.replace("\"measures\"", periods + "\"measures\"")), "RB-24"))
                    .isEmpty();
            assertThat(told(alone(plan(2026, "").replace("\"measures\"", periods + "\"measures\"")), "RB-24"))
                    .isEmpty();
            assertThat(told(alone(plan(2014, "").replace("\"measures\"", periods + "\"measures\"")), "RB-24"))
                    .containsExactly(
                            "/startYear | The plan starts in 2014; the nearest policy cycle runs from 2016 to 2019 | 2016");
        }

        private String period(String id, String from, String until) {
            return "{\"id\": \"" + id + "\", \"period\": {\"from\": \"" + from + "\", \"until\": \"" + until
                    + "\"}, \"regime\": \"r\", \"integrationRule\": \"i\"}";
        }
    }

    @Nested
    class Formalities {
        @ParameterizedTest
        @CsvSource({"2019-12-31,false", "2020-01-01,true"})
        void thePlanIsAdoptedBeforeItsFirstDay(String adopted, boolean late) {
            List<String> told = told(of(2020, "'adoptedOn': '" + adopted + "'"), "RB-25");

            assertThat(told).hasSize(late ? 1 : 0);
            assertThat(told)
                    .allMatch(each ->
                            each.equals("/adoptedOn | The plan was adopted on 2020-01-01; that was due by 2019-12-31"));
        }

        @Test
        void eachMissingPartIsTold() {
            assertThat(told(of(2014, "'parts': ['strategic_note']"), "RB-26"))
                    .containsExactly(
                            "/parts | Of the parts of the plan, the policy part is missing",
                            "/parts | Of the parts of the plan, the financial note is missing",
                            "/parts | Of the parts of the plan, the explanation is missing");
            assertThat(told(of(2020, "'parts': ['policy_part', 'financial_note']"), "RB-27"))
                    .containsExactly(
                            "/parts | Of the parts of the plan, the strategic note is missing",
                            "/parts | Of the parts of the plan, the explanation is missing");
            assertThat(why(of(2020, ""), "RB-27")).hasSize(1);
        }

        @Test
        void thePolicyIsStatedAndEachObjectiveDescribed() {
            assertThat(told(
                            of(
                                    2026,
                                    "'policyStatement': ' ', 'objectives': [{'id': 'A', 'title': 'a', 'description': 'd'},"
                                            + " {'id': 'B', 'title': 'b', 'description': ' '}, {'id': 'C', 'title': 'c'}]"),
                            "RB-28"))
                    .containsExactly(
                            " | The plan has no policy statement",
                            "/objectives/1 | The policy objective ‘B’ is not described",
                            "/objectives/2 | The policy objective ‘C’ is not described");
        }

        @Test
        void nothingHangsLoose() {
            assertThat(told(
                            of(
                                    2014,
                                    "'looseActions': [" + action("A", "") + ", " + action("B", "")
                                            + "], 'looseActionPlans': [{'id': 'P', 'title': 'p'}, {'id': 'Q', 'title':"
                                            + " 'q'}]"),
                            "RB-29"))
                    .containsExactly(
                            "/looseActionPlans/0 | The action plan ‘P’ hangs loose: it belongs to no policy objective",
                            "/looseActionPlans/1 | The action plan ‘Q’ hangs loose: it belongs to no policy objective",
                            "/looseActions/0 | The action ‘A’ hangs loose: it belongs to no action plan",
                            "/looseActions/1 | The action ‘B’ hangs loose: it belongs to no action plan");
        }

        @ParameterizedTest
        @CsvSource({
            ",,,",
            "true,true,,",
            "true,,true,",
            "false,,,",
            "false,false,false,",
            ",true,true,",
            "true,,,called a priority",
            "true,false,false,called a priority",
            "false,true,,said not to be a priority",
            "false,,true,said not to be a priority"
        })
        void priorityComesFromBelow(String objective, String actionPlan, String action, String said) {
            List<String> told = told(
                    of(
                            2020,
                            "'objectives': [{'id': 'Z', 'title': 'z'}, {'id': 'A', 'title': 'a'" + priority(objective)
                                    + ", 'actionPlans': [{'id': 'P', 'title': 'p'" + priority(actionPlan)
                                    + ", 'actions':"
                                    + " [{'id': 'X', 'title': 'x'" + priority(action)
                                    + "}, {'id': 'Y', 'title': 'y'}]}]}]"),
                    "RB-30");

            assertThat(told).hasSize(said == null ? 0 : 1);
            assertThat(told).allSatisfy(each -> {
                assertThat(each).startsWith("/objectives/1/priority | The policy objective ‘A’ is " + said);
                assertThat(each.endsWith("| true")).isEqualTo(said.contains("not to be"));
            });
        }

        private String priority(String value) {
            return value == null ? "" : ", 'priority': " + value;
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "'receipts': {'amount': '1.00', 'currency': 'EUR'} | 'year': 2014 | false",
                    "'expenses': {'amount': '1.00', 'currency': 'EUR'} | 'year': 2014 | false",
                    "'year': 2014 | 'expenses': {'amount': '1.00', 'currency': 'EUR'} | false",
                    "'year': 2014 | 'year': 2014 | true"
                })
        void anObjectiveIsEstimatedItselfOrBeneath(String own, String beneath, boolean missing) {
            List<String> told = told(
                    of(
                            2014,
                            "'objectives': [{'id': 'A', 'title': 'a', 'estimates': [{" + own
                                    + "}], 'actionPlans': [{'id':"
                                    + " 'P', 'title': 'p', 'actions': ["
                                    + action("X", "'estimates': [{" + beneath + "}]") + "]}]}]"),
                    "RB-31");

            assertThat(told)
                    .containsExactlyElementsOf(
                            missing
                                    ? List.of("/objectives/0 | Nothing is estimated for the policy objective ‘A’")
                                    : List.of());
        }

        @ParameterizedTest
        @CsvSource({
            "'2014-06-01 2015-01-01 2016-12-31',", "'2016-05-05',2014 2015", "'2017-05-05 2015-05-05',2014 2016",
            "'2012-01-01',", "'2021-01-01 2014-01-01 2015-01-01 2016-01-01 2017-01-01',2018 2019", "'2014-12-31',"
        })
        void aYearThatIsOverByTheLastRevisionHasOne(String revisions, String years) {
            List<String> told = told(of(2014, "'revisions': ['" + revisions.replace(" ", "', '") + "']"), "RB-32");

            assertThat(told)
                    .containsExactlyElementsOf((years == null ? List.<String>of() : List.of(years.split(" ", -1)))
                            .stream()
                                    .map(each -> "/revisions | The plan was not revised in " + each)
                                    .toList());
        }

        @Test
        void noRevisionAtAllIsToldOnce() {
            assertThat(told(of(2014, ""), "RB-32")).containsExactly(" | The plan names no revision at all");
        }
    }

    @Nested
    class Integration {
        @Test
        void isPartOfThePlan() {
            assertThat(told(of(2014, actions(action("A", ""), action("B", ""))), "RB-33"))
                    .containsExactly(
                            " | None of the actions of the plan is an integration action; number of actions: 2");
            assertThat(told(of(2020, ""), "RB-34"))
                    .containsExactly(" | The plan has no integration actions any more; number of actions: 0");
        }

        @Test
        void hasNoSeparatePlan() {
            assertThat(told(of(2014, "'separatePlans': [{'title': 'Een'}, {'title': 'Twee'}]"), "RB-35"))
                    .containsExactly(
                            "/separatePlans/0 | There is a separate plan next to the multi-year plan: ‘Een’",
                            "/separatePlans/1 | There is a separate plan next to the multi-year plan: ‘Twee’");
            assertThat(told(of(2014, ""), "RB-35")).isEmpty();
        }

        @Test
        void mayHaveANoteWhoseActionsThePlanHolds() {
            assertThat(told(
                            of(
                                    2020,
                                    actions(action("taalcafe", ""))
                                            + ", 'separatePlans': [{'title': 'Een', 'linkedActions':"
                                            + " ['taalcafe', 'taalcaffe', 'iets heel anders']}, {'title': 'Twee'}]"),
                            "RB-36"))
                    .containsExactly(
                            "/separatePlans/0/linkedActions/1 | The note ‘Een’ links to the action ‘taalcaffe’, which the"
                                    + " multi-year plan does not hold | taalcafe",
                            "/separatePlans/0/linkedActions/2 | The note ‘Een’ links to the action ‘iets heel anders’, which"
                                    + " the multi-year plan does not hold",
                            "/separatePlans/1 | The note ‘Twee’ links to no action of the multi-year plan");
        }

        @Test
        void couldHaveASeparatePlanBefore2014() {
            assertThat(told(of(2008, "'separatePlans': [{'title': 'Een'}, {'title': 'Twee'}]"), "RB-37"))
                    .containsExactly(
                            "/separatePlans | A separate integration plan was still usual before 2014: Een, Twee");
            assertThat(told(of(2008, ""), "RB-37")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Integratie,true",
            "INTEGRATIE & INBURGERING,true",
            "Diversiteit en integratie,true",
            "Intégration,true",
            "Integratie van personen met vreemde herkomst,true",
            "L'intégration,true",
            "Integratiebeleid,true",
            "Diversiteit,false",
            "Integratie en sport,false",
            "Sport en integratie,false",
            "Samenleven,false",
            "Integratie 2.0,false",
            "'---',false"
        })
        void isNoDomainOfItsOwn(String name, boolean alone) {
            String json = name.replace("'", "’");
            PlanReview review =
                    of(2014, "'policyDomains': [{'name': 'Onderwijs'}, {'id': 'x', 'name': '" + json + "'}]");

            assertThat(told(review, "RB-38"))
                    .containsExactlyElementsOf(
                            alone
                                    ? List.of("/policyDomains/1/name | The policy domain ‘" + json
                                            + "’ is integration alone")
                                    : List.of());
            // a domain that is integration alone is no split of one's own
            assertThat(told(review, "RB-57")).hasSize(alone ? 0 : 1);
        }

        @Test
        void isNoDomainOfItsOwnByItsIdEither() {
            assertThat(told(of(2014, "'policyDomains': [{'id': 'Integratie'}, {}]"), "RB-38"))
                    .containsExactly("/policyDomains/0/id | The policy domain ‘Integratie’ is integration alone");
        }

        @Test
        void isSpreadOverDomains() {
            assertThat(told(measured(tagged("A", "", "sport"), tagged("B", "", "sport")), "RB-39"))
                    .containsExactly(
                            " | Number of policy domains with integration actions: 1 (Sport), where at least 2 are asked");
            assertThat(told(measured(tagged("A", "", "sport")), "RB-39")).isEmpty();
            assertThat(told(measured(tagged("A", "", "sport"), tagged("B", "", "youth")), "RB-39"))
                    .isEmpty();
            PlanSettings three = PlanSettings.usual().withMinimumDomains(3);
            assertThat(told(measured(three, tagged("A", "", "sport"), tagged("B", "", "youth")), "RB-39"))
                    .containsExactly(
                            " | Number of policy domains with integration actions: 2 (Sport, Youth), where at least 3 are"
                                    + " asked");
        }

        @Test
        void thatMayLieInOtherDomainsIsNotJudged() {
            PlanReview open = measured(tagged("A", "", "sport"), tagged("B", "", "sport"), tagged("C", "", ""));
            assertThat(told(open, "RB-39")).isEmpty();
            assertThat(why(open, "RB-39"))
                    .containsExactly(
                            "too_few_domains_known: The policy domain is known for too few integration actions");
            assertThat(why(measured(tagged("A", "", "sport"), tagged("B", "", "youth"), tagged("C", "", "")), "RB-39"))
                    .isEmpty();
            assertThat(why(measured(tagged("A", "", "")), "RB-39")).isEmpty();
        }

        @Test
        void isMissedInDomainsOfThePageOnlyWhereThereIsAny() {
            assertThat(told(measured(action("A", "'policyDomain': 'sport'")), "RB-40"))
                    .isEmpty();
            assertThat(told(measured(tagged("A", "", "education")), "RB-40"))
                    .singleElement()
                    .satisfies(each -> assertThat(each)
                            .startsWith(
                                    " | Of the policy domains that the source names, these have no integration action:"
                                            + " Mobility and traffic, Environment"));
        }
    }

    @Nested
    class Kinds {
        @ParameterizedTest
        @CsvSource({
            // inclusive, categorical, undetermined, lead: told, allowed, why
            "1,1,0,1,true,false,false", "2,1,0,1,false,true,false", "0,1,0,1,true,false,false",
                    "1,0,0,1,false,false,false",
            "0,0,2,1,false,false,true", "1,1,1,1,false,false,true", "0,2,2,1,true,false,false",
                    "0,2,3,1,false,false,true",
            "3,1,5,1,false,true,false", "1,1,0,0,false,true,false", "0,1,0,0,true,false,false",
                    "0,0,0,1,false,false,true",
            "2,1,0,2,true,false,false"
        })
        void inclusiveIsTheMajority(
                int inclusive,
                int categorical,
                int unknown,
                int lead,
                boolean told,
                boolean allowed,
                boolean notApplied) {
            List<String> all = new java.util.ArrayList<>();
            java.util.stream.IntStream.range(0, inclusive).forEach(i -> all.add(tagged("I" + i, "open", "sport")));
            java.util.stream.IntStream.range(0, categorical).forEach(i -> all.add(tagged("C" + i, "group", "sport")));
            java.util.stream.IntStream.range(0, unknown).forEach(i -> all.add(tagged("U" + i, "", "sport")));
            PlanReview review = measured(PlanSettings.usual().withInclusiveLead(lead), all.toArray(String[]::new));

            assertThat(told(review, "RB-41"))
                    .containsExactlyElementsOf(
                            told
                                    ? List.of(" | The integration actions are not mainly inclusive: inclusive "
                                            + inclusive + ", categorical " + categorical)
                                    : List.of());
            assertThat(told(review, "RB-42"))
                    .containsExactlyElementsOf(
                            allowed
                                    ? List.of(" | Categorical integration actions (" + categorical
                                            + ") are allowed beside the inclusive ones (" + inclusive + ")")
                                    : List.of());
            assertThat(why(review, "RB-41"))
                    .containsExactlyElementsOf(
                            notApplied
                                    ? List.of(
                                            "too_few_kinds_known: It is known for too few integration actions whether they"
                                                    + " are inclusive or categorical")
                                    : List.of());
        }

        @Test
        void categoricalStandsBesideInclusiveInEachDomain() {
            PlanReview review = measured(
                    tagged("A", "open", "sport"),
                    tagged("B", "group", "sport"),
                    tagged("C", "open", "youth"),
                    tagged("D", "group", "housing"),
                    tagged("E", "group", "housing"));

            assertThat(told(review, "RB-16"))
                    .containsExactly(
                            "/objectives/0/actionPlans/0/actions/3 | Housing has categorical integration actions (2)"
                                    + " and too few inclusive ones beside them: 0, where at least 1 is asked");
            assertThat(why(review, "RB-16")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            // of one more action: measure, domain, whether it may be the inclusive one
            "'',housing,true",
            "open,'',true",
            "'','',true",
            "'',sport,false",
            "open,sport,false",
            "group,housing,false",
            "group,'',false"
        })
        void whatIsNotKnownMayBeTheInclusiveOne(String measure, String domain, boolean open) {
            PlanReview review = measured(tagged("A", "group", "housing"), tagged("B", measure, domain));

            assertThat(told(review, "RB-16")).hasSize(open ? 0 : 1);
            assertThat(why(review, "RB-16")).hasSize(open ? 1 : 0);
        }

        @Test
        void aDomainThatIsCertainIsToldThoughAnotherIsOpen() {
            PlanReview review = measured(
                    tagged("A", "group", "housing"), tagged("B", "", "housing"), tagged("C", "group", "sport"));

            assertThat(told(review, "RB-16"))
                    .singleElement()
                    .satisfies(each -> assertThat(each).startsWith("/objectives/0/actionPlans/0/actions/2 | Sport"));
            assertThat(why(review, "RB-16")).isEmpty();
        }

        @Test
        void aDomainWithoutCategoricalOnesOrWithEnoughInclusiveOnesIsNotOpen() {
            assertThat(why(measured(tagged("A", "", "sport")), "RB-16")).isEmpty();
            assertThat(why(measured(tagged("A", "open", "sport"), tagged("B", "group", "sport")), "RB-16"))
                    .isEmpty();
        }

        @Test
        void howManyInclusiveOnesIsASetting() {
            String[] actions = {tagged("A", "open", "sport"), tagged("B", "group", "sport")};

            assertThat(told(measured(PlanSettings.usual().withMinimumInclusivePerDomain(2), actions), "RB-16"))
                    .containsExactly(
                            "/objectives/0/actionPlans/0/actions/1 | Sport has categorical integration actions (1) and"
                                    + " too few inclusive ones beside them: 1, where at least 2 is asked");
            assertThat(told(
                            measured(
                                    PlanSettings.usual().withMinimumInclusivePerDomain(0),
                                    tagged("A", "group", "sport")),
                            "RB-16"))
                    .isEmpty();
        }
    }

    @Nested
    class Drafting {
        @Test
        void theAnalysisHasFigures() {
            assertThat(told(of(2014, "'contextAnalysis': {'originFigures': ' '}"), "RB-43"))
                    .containsExactly("/contextAnalysis | The context analysis has no figures on origin");
            assertThat(told(of(2014, "'contextAnalysis': {'originFigures': '12 %'}"), "RB-43"))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "'director': {} | /director | Nobody is named",
                    "'director': {'alderman': ' ', 'official': ' '} | /director | Nobody is named",
                    "'director': {'alderman': 'A', 'official': ' '} | /director | No official is named",
                    "'director': {'official': 'O'} | /director | No alderman is named",
                    "'asksIntegrationSubsidy': false | '' | Nobody is named"
                })
        void anAldermanAndAnOfficialAreNamed(String fields, String pointer, String said) {
            assertThat(told(of(2014, fields), "RB-44"))
                    .containsExactly(pointer.replace("'", "") + " | " + said + " to direct integration policy");
        }

        @Test
        void peopleTakePart() {
            assertThat(told(of(2014, ""), "RB-45"))
                    .containsExactly(" | The plan names nobody who took part in drafting it");
            assertThat(told(of(2014, "'participation': [{'who': 'Inwoners'}]"), "RB-45"))
                    .isEmpty();
        }

        @Test
        void itIsForAllInhabitants() {
            assertThat(told(of(2014, "'audienceGroups': ['newcomers', 'other:buren']"), "RB-46"))
                    .containsExactly(
                            "/audienceGroups | The plan is not for all inhabitants, but for newcomers, other:buren");
            assertThat(told(of(2014, "'audienceGroups': ['all_inhabitants']"), "RB-46"))
                    .isEmpty();
            assertThat(why(of(2014, "'audience': 'Nieuwkomers'"), "RB-46")).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "true |  | none",
                    "true | {'priority': 'P1'} | none",
                    "true | {'priority': 'P1'}, {'priority': 'P2', 'actions': ['A']} | ",
                    "true | {'priority': 'P1', 'actions': ['A', 'B2']} | unknown",
                    "false |  | ",
                    "false | {'priority': 'P1', 'actions': ['B2']} | "
                })
        void whoAsksTheSubsidyAnswersThePriorities(boolean asks, String links, String said) {
            PlanReview review = of(
                    2014,
                    actions(action("A", ""), action("B1", "")) + ", 'asksIntegrationSubsidy': " + asks
                            + ", 'priorityLinks': [" + (links == null ? "" : links) + "]");

            assertThat(told(review, "RB-47"))
                    .containsExactlyElementsOf(
                            said == null
                                    ? List.of()
                                    : said.equals("none")
                                            ? List.of(
                                                    "/asksIntegrationSubsidy | The plan asks for the integration subsidy, and"
                                                            + " links no action to a Flemish policy priority")
                                            : List.of(
                                                    "/priorityLinks/0/actions/1 | Priority P1 links to the action ‘B2’, which"
                                                            + " the plan does not hold | B1"));
            assertThat(why(review, "RB-47")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "71016,municipality,",
            "71016,agency,the Agency",
            "71016,vgc,the Flemish Community Commission",
            "21004,vgc,",
            "21004,agency,the Agency"
        })
        void theMunicipalityDirects(String code, String holder, String named) {
            PlanReview review = Reviews.of(
                    plan(2014, "'director': {'heldBy': '" + holder + "'}").replace("71016", code));

            assertThat(told(review, "RB-74"))
                    .containsExactlyElementsOf(
                            named == null
                                    ? List.of()
                                    : List.of(
                                            "/director/heldBy | The municipality directs integration policy; the plan gives"
                                                    + " that to " + named + " | municipality"));
        }
    }

    @Nested
    class Fields {
        private PlanReview domains(int start, String... domains) {
            return of(start, "'policyDomains': [" + String.join(", ", domains) + "]");
        }

        private String domain(String name, String... fields) {
            return "{'name': '" + name + "', 'fields': ["
                    + String.join(
                            ", ",
                            List.of(fields).stream()
                                    .map(each -> "'" + each + "'")
                                    .toList()) + "]}";
        }

        @ParameterizedTest
        @CsvSource({"0531,0530", "0538,0530", "9020,0920", "9999,", "2905,0905", "2222,", "9530,0530", "0539,0530"})
        void haveACodeOfTheStandardSystem(String code, String meant) {
            assertThat(told(domains(2014, domain("Zorg", "0902", code)), "RB-48"))
                    .containsExactly("/policyDomains/0/fields/1 | " + code
                            + " is not a code of the standard system of policy fields"
                            + (meant == null ? "" : " | " + meant));
        }

        @ParameterizedTest
        @CsvSource({"05300,false", "053012,false", "0530,true", "0531,true", "053,true", "10530,true"})
        void areSplitInItemsOnly(String item, boolean wrong) {
            assertThat(told(
                            of(2014, actions(action("A", "'policyField': '0530', 'policyItem': '" + item + "'"))),
                            "RB-49"))
                    .containsExactlyElementsOf(
                            wrong
                                    ? List.of("/objectives/0/actionPlans/0/actions/0/policyItem | The policy item ‘"
                                            + item
                                            + "’ is not a split of the policy field 0530: the code of the field, with digits after"
                                            + " it")
                                    : List.of());
        }

        @Test
        void withoutAnItemOrAnItemWithoutAFieldAreNotJudged() {
            assertThat(told(
                            of(2014, actions(action("A", "'policyItem': '1'"), action("B", "'policyField': '0530'"))),
                            "RB-49"))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "{'name': 'Algemene Financiering'}, {'name': 'Sport'} | ",
                    "{'id': 'finance'}, {'name': 'Sport'} | ",
                    "{'id': '00 Algemene financiering'}, {} | ",
                    "{'name': 'Financement général'}, {'name': 'Sport'} | ",
                    "{'id': 'x', 'name': 'General financing'}, {'name': 'Sport'} | ",
                    "{'name': 'Algemene financiering'}, {'id': 'finance'} | but general financing",
                    "{'name': 'Sport'} | of general financing",
                    "{'id': 'finances'}, {'name': 'Jeugd'} | of general financing"
                })
        void standUnderGeneralFinancingAndOneMoreDomain(String domains, String said) {
            assertThat(told(domains(2014, domains), "RB-50"))
                    .containsExactlyElementsOf(
                            said == null
                                    ? List.of()
                                    : List.of("/policyDomains | The plan has no policy domain " + said));
        }

        @ParameterizedTest
        @CsvSource({"0010,true", "0050,true", "0090,true", "0100,false", "0000,false", "0091,false"})
        void ofGeneralFinancingStayThere(String code, boolean theirs) {
            assertThat(told(domains(2014, domain("Algemene financiering", code), domain("Zorg", code)), "RB-51"))
                    .containsExactlyElementsOf(
                            theirs
                                    ? List.of("/policyDomains/1/fields/0 | The policy field " + code
                                            + " belongs to general financing, not to Zorg")
                                    : List.of());
        }

        @Test
        void ofGeneralFinancingStayThereInActionsToo() {
            assertThat(told(
                            of(
                                    2014,
                                    actions(
                                            action("A", "'policyField': '0020'"),
                                            action("B", "'policyField': '0020', 'policyDomain': 'finance'"),
                                            action("C", "'policyField': '0020', 'policyDomain': 'sport'"))),
                            "RB-51"))
                    .containsExactly(
                            "/objectives/0/actionPlans/0/actions/2/policyField | The policy field 0020 belongs to"
                                    + " general financing, not to Sport");
        }

        @Test
        void standUnderOneDomain() {
            assertThat(told(
                            domains(
                                    2014,
                                    domain("Zorg", "0902", "0902"),
                                    domain("Vrije tijd", "0750"),
                                    domain("Zorg", "0902"),
                                    domain("Wonen", "0750", "0902")),
                            "RB-52"))
                    .containsExactly(
                            "/policyDomains/3/fields/0 | The policy field 0750 stands under two policy domains: ‘Vrije tijd’"
                                    + " and ‘Wonen’",
                            "/policyDomains/3/fields/1 | The policy field 0902 stands under two policy domains: ‘Zorg’ and"
                                    + " ‘Wonen’");
            assertThat(told(
                            of(
                                    2014,
                                    "'policyDomains': [" + domain("Zorg", "0902") + "], "
                                            + actions(action("A", "'policyField': '0902', 'policyDomain': 'sport'"))),
                            "RB-52"))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2014,0904,",
            "2020,0904,from 2014 to 2019",
            "2015,0904,from 2014 to 2019",
            "2014,0741,since 2020",
            "2020,0741,",
            "2014,0902,",
            "2026,0902,",
            // one code under two names, one after the other
            "2017,0550,",
            "2014,0550,",
            "2014,0531,"
        })
        void existInAllYearsOfThePlan(int start, String code, String period) {
            assertThat(told(domains(start, domain("Zorg", code)), "RB-53"))
                    .containsExactlyElementsOf(
                            period == null
                                    ? List.of()
                                    : List.of("/policyDomains/0/fields/0 | The policy field " + code
                                            + " does not exist in all years of the plan: it exists " + period));
        }

        @ParameterizedTest
        @CsvSource({
            // one more record of a field of one's own: until 2017, and from a day on
            "2017-01-01,,false",
            "2017-01-02,,true",
            "2017-01-01,2020-01-01,false",
            "2017-01-01,2019-12-31,true"
        })
        void existWithoutAGap(String from, String until, boolean gap) {
            String fields =
                    "\"policyFields\": [{\"code\": \"0999\", \"name\": \"Later\", \"domain\": \"social_affairs\","
                            + " \"period\": {\"from\": \"" + from + "\""
                            + (until == null ? "" : ", \"until\": \"" + until + "\"")
                            + "}}, {\"code\": \"0999\", \"name\": \"Eerst\", \"domain\": \"social_affairs\", \"period\":"
                            + " {\"until\": \"2017-01-01\"}}], ";
            String text = plan(2014, "'policyDomains': [" + domain("Zorg", "0999") + "]")
                    .replace("\"measures\"", fields + "\"measures\"");

            assertThat(told(Reviews.of(text), "RB-53")).hasSize(gap ? 1 : 0);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "'policyDomains': [{'name': 'Zorg', 'fields': ['0750', '0902']}] | /policyDomains/0/fields/1",
                    "'looseActions': [{'id': 'A', 'title': 'a', 'policyField': '0902'}] | /looseActions/0/policyField",
                    "'looseActions': [{'id': 'Z', 'title': 'z'}, {'id': 'A', 'title': 'a', 'measure': 'm'}] | /looseActions/1",
                    "'looseActions': [{'id': 'A', 'title': 'a', 'policyField': '0900'}] | "
                })
        void mayBeThatOfIntegration(String fields, String pointer) {
            assertThat(told(Reviews.of(plan(2014, fields, measure("m", "'policyField': '0902'"))), "RB-54"))
                    .containsExactlyElementsOf(
                            pointer == null
                                    ? List.of()
                                    : List.of(
                                            pointer
                                                    + " | Policy field 0902 may be used; it does not make integration a policy domain"));
        }

        @Test
        void areNotAllThatOfIntegration() {
            String booked = "'policyField': '0902'";
            assertThat(told(of(2014, actions(action("A", booked), action("B", booked), action("C", ""))), "RB-55"))
                    .containsExactly(" | All integration actions are booked on policy field 0902; number: 2");
            assertThat(told(of(2014, actions(action("A", booked))), "RB-55")).isEmpty();
            assertThat(told(of(2014, actions(action("A", booked), action("B", "'integration': true"))), "RB-55"))
                    .isEmpty();
            assertThat(told(of(2014, ""), "RB-55")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "{'name': 'Sport'}, {'id': 'youth'}, {'id': 'housing', 'name': 'Wonen in Genk'}, {'name': 'algemene financiering'} | ",
                    "{'id': 'x', 'name': 'Logement'}, {'name': 'public safety and order'} | ",
                    "{'name': 'Sport en spel'}, {'id': 'vrije tijd'}, {'name': 'Sport'} | Sport en spel, vrije tijd"
                })
        void mayBeDividedInAnotherWay(String domains, String own) {
            assertThat(told(domains(2014, domains), "RB-57"))
                    .containsExactlyElementsOf(
                            own == null
                                    ? List.of()
                                    : List.of(
                                            "/policyDomains | A split of your own is not an error; outside the usual policy domains: "
                                                    + own));
        }
    }
}
