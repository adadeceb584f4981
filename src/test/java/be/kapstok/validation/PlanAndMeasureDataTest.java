package be.kapstok.validation;

import static be.kapstok.validation.SmallRules.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What data should question in plans, measures, changes and subsidies (fault 4, K5, K7, K14)")
class PlanAndMeasureDataTest {
    private static final Validation SHIPPED = Kapstok.flanders().validation();

    private static String plan(String more) {
        return "'plans': [{'id': 'p', 'municipality': '44021', 'startYear': 2020, 'endYear': 2025, " + more + "}]";
    }

    private static String action(String id, String more) {
        return "{'id': '" + id + "', 'title': 'A'" + more + "}";
    }

    @Test
    void anActionUnderTwoActionPlansIsAnError() {
        assertThat(told(
                        SHIPPED,
                        plan("'objectives': [{'id': '1', 'title': 'O', 'actionPlans': [{'id': '1.1', 'title': 'P',"
                                + " 'actions': [" + action("a", "") + "]}]}, {'id': '1', 'title': 'O', 'actionPlans':"
                                + " [{'id': '1.1', 'title': 'P'}]}], 'looseActions': [" + action("a", "") + "]")))
                .containsExactlyInAnyOrder(
                        "/plans/0/looseActions/0/id KD-DUPLICATE-IN-PLAN 'a' stands in this plan already, at"
                                + " /plans/0/objectives/0/actionPlans/0/actions/0",
                        "/plans/0/objectives/1/actionPlans/0/id KD-DUPLICATE-IN-PLAN '1.1' stands in this plan already, at"
                                + " /plans/0/objectives/0/actionPlans/0",
                        "/plans/0/objectives/1/id KD-DUPLICATE-IN-PLAN '1' stands in this plan already, at"
                                + " /plans/0/objectives/0");
    }

    @Test
    void linksToWhatIsNoActionOfThePlanAreToldWithWhatWasMeant() {
        assertThat(told(
                        SHIPPED,
                        plan("'looseActions': [" + action("1.1.1", "")
                                + "], 'priorityLinks': [{'priority': 'P1', 'actions':"
                                + " ['1.1.1', '1.1.11']}], 'separatePlans': [{'title': 'V', 'linkedActions': ['x']}]")))
                .containsExactly(
                        "/plans/0/priorityLinks/0/actions/1 KD-UNKNOWN-ACTION '1.1.11' is not an action of this plan"
                                + " -> 1.1.1",
                        "/plans/0/separatePlans/0/linkedActions/0 KD-UNKNOWN-ACTION 'x' is not an action of this plan");
    }

    @Test
    void aFieldUnderAnOwnDomainThatDoesNotExistIsTold() {
        assertThat(told(SHIPPED, plan("'policyDomains': [{'id': 'd', 'fields': ['0902', '0531', '53']}]")))
                .as("fault 32")
                .containsExactly(
                        "/plans/0/policyDomains/0/fields/1 KD-UNKNOWN-OWN-FIELD '0531' is not a known policy field -> 0521",
                        "/plans/0/policyDomains/0/fields/2 KD-POLICY-FIELD-FORMAT '53' is not the code of a policy field:"
                                + " four digits");
    }

    @Test
    void anActionThatNamesAMeasureIsToldWhereNoMeasureIsKnown() {
        assertThat(told(SHIPPED, plan("'looseActions': [" + action("a", ", 'measure': 'm'") + "]")))
                .containsExactly(
                        "/plans/0/looseActions/0/measure KD-UNKNOWN-MEASURE Nothing is known of the measure 'm':"
                                + " the file has no measures");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'estimates': [{'year': 2020}, {'year': 2020}] | KD-REPEATED-YEAR | /estimates/1/year",
                "'estimates': [{'year': 2019}] | KD-OUTSIDE-PLAN-YEARS | /estimates/0/year",
                "'estimates': [{'year': 2026}] | KD-OUTSIDE-PLAN-YEARS | /estimates/0/year",
                "'estimates': [{'expenses': {'amount': '-10', 'currency': 'EUR'}}] | KD-NEGATIVE-AMOUNT | /estimates/0/expenses/amount",
                "'estimates': [{'receipts': {'amount': '-10', 'currency': 'EUR'}}] | KD-NEGATIVE-AMOUNT | /estimates/0/receipts/amount"
            })
    void estimatesAreQuestioned(String estimates, String rule, String pointer) {
        String written = estimates.replace('"', '\'');
        assertThat(told(SHIPPED, plan("'looseActions': [" + action("a", ", " + written) + "]")))
                .singleElement()
                .asString()
                .startsWith("/plans/0/looseActions/0" + pointer + " " + rule);
        assertThat(told(SHIPPED, plan("'objectives': [{'id': '1', 'title': 'O', " + written + "}]")))
                .singleElement()
                .asString()
                .startsWith("/plans/0/objectives/0" + pointer + " " + rule);
    }

    @ParameterizedTest
    @CsvSource({
        "date, endDate",
        "date, reviewDate",
        "startDate, reviewDate",
        "date, evaluationDate",
        "startDate, evaluationDate"
    })
    void aMeasureThatEndsOrIsLookedAtBeforeItsDayIsTold(String first, String later) {
        assertThat(told(
                        SHIPPED,
                        "'measures': [{'id': 'm', 'title': 'T', '" + first + "': '2020-05-01', '" + later
                                + "': '2020-04-30'}]"))
                .containsExactly("/measures/0/" + later + " KD-ORDER-OF-DAYS " + later + ", 2020-04-30, lies before "
                        + first + ", 2020-05-01");
        assertThat(told(
                        SHIPPED,
                        "'measures': [{'id': 'm', 'title': 'T', '" + first + "': '2020-05-01', '" + later
                                + "': '2020-05-01'}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, true", "2020-01-01, false", "2025-12-31, false", "2026-01-01, true"})
    void aRevisionOutsideThePlanIsTold(String day, boolean told) {
        assertThat(told(SHIPPED, plan("'revisions': ['" + day + "']"))).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"merger", "code_change"})
    void aMunicipalityThatGoesIntoItselfIsAnError(String kind) {
        assertThat(told(
                        SHIPPED,
                        "'changes': [{'date': '2019-01-01', 'kind': '" + kind
                                + "', 'from': ['44084'], 'to': '44084'}]"))
                .contains("/changes/0/from KD-CHANGE-CONTRADICTS 44084 goes into itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'atLeast': -1 | /atLeast KD-NEGATIVE",
                "'moreThan': -0.5 | /moreThan KD-NEGATIVE",
                "'atMost': -1 | /atMost KD-NEGATIVE",
                "'atLeast': 5, 'atMost': 4 | /atMost KD-IMPOSSIBLE-CONDITION",
                "'moreThan': 4, 'atMost': 4 | /atMost KD-IMPOSSIBLE-CONDITION",
                "'figure': 'foreign_origin_share', 'atLeast': 20 | /atLeast KD-IMPOSSIBLE-CONDITION",
                "'figure': 'own_contribution', 'moreThan': 50 | /moreThan KD-IMPOSSIBLE-CONDITION"
            })
    void aConditionThatNoFigureMeetsIsAnError(String condition, String expected) {
        assertThat(told(
                        SHIPPED,
                        "'subsidies': [{'id': 's', 'name': 'S', 'level': 'flemish', 'source': 'SRC-VL-ABB', 'applicants':"
                                + " ['vzw'], 'conditions': [{'text': 'T', " + condition.replace('"', '\'') + "}]}]"))
                .singleElement()
                .asString()
                .startsWith("/subsidies/0/conditions/0" + expected);
    }

    @Test
    void aBodyThatMakesShippedCoveragesOverlapIsToldAtThatBody() {
        assertThat(told(
                        SHIPPED,
                        "'bodies': [{'id': 'vgc', 'kind': 'city_agency', 'name': 'VGC', 'period':"
                                + " {'from': '2011-02-24'}}]"))
                .as("fault 32")
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).startsWith("/bodies/0/period KD-OVERLAPPING-COVERAGE"));
    }

    @Test
    void twoRecordsOfOneMunicipalityOnTheSameDaysAreAnError() {
        assertThat(told(
                        SHIPPED,
                        "'municipalities': [{'nis': '71016', 'name': 'Genk', 'province': '70000', 'region': 'flanders',"
                                + " 'period': {'from': '2000-01-01'}}]"))
                .anyMatch(each -> each.startsWith("/municipalities/0/period KD-OVERLAPPING-PERIODS"));
        assertThat(told(
                        SHIPPED,
                        "'policyFields': [{'code': '0902', 'name': 'X', 'domain': 'education', 'period':"
                                + " {'from': '2000-01-01'}}]"))
                .anyMatch(each -> each.startsWith("/policyFields/0/period KD-OVERLAPPING-PERIODS"));
    }
}
