package be.kapstok.validation;

import static be.kapstok.validation.SmallRules.NOORDZUID;
import static be.kapstok.validation.SmallRules.SMALL;
import static be.kapstok.validation.SmallRules.findings;
import static be.kapstok.validation.SmallRules.measure;
import static be.kapstok.validation.SmallRules.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of codes of municipalities on their day, in a small world that never changes. */
class MunicipalityRulesTest {
    @Nested
    class AMunicipalityOfAnotherDay {
        @ParameterizedTest
        @CsvSource({"2018-12-31, 0", "2019-01-01, 1", "2019-01-02, 1"})
        void isOneThatIsAbolishedOnTheDay(String day, int findings) {
            assertThat(told("'measures': [" + measure("m", "10002", "'date': '" + day + "'") + "]"))
                    .hasSize(findings);
        }

        @Test
        void isToldWithItsSuccessor() {
            assertThat(told("'plans': [{'id': 'p', 'municipality': '10002', 'startYear': 2020, 'endYear': 2025}]"))
                    .containsExactly(
                            "/plans/0/municipality KD-MUNICIPALITY-OF-ANOTHER-DAY 10002 does not exist on "
                                    + "2020-01-01: it exists until 2018-12-31, start not known; then it became Noordzuid (10004) -> 10004");
        }

        @Test
        void isToldWithTheSuccessorOfTheSuccessorOnALaterDay() {
            assertThat(told("'measures': [" + measure("m", "10002", "'startDate': '2026-01-01'") + "]"))
                    .hasSize(1)
                    .allMatch(each -> each.endsWith("then it became City (10005) -> 10005"));
        }

        @Test
        void isToldOfOneStillToCome() {
            assertThat(told("'measures': [" + measure("m", "10004", "'date': '2018-12-31'") + "]"))
                    .containsExactly("/measures/0/municipality KD-MUNICIPALITY-OF-ANOTHER-DAY 10004 does not exist on "
                            + "2018-12-31: it exists from 2019-01-01 to 2024-12-31");
        }

        @Test
        void isJudgedByTheFilesOwnRecordWhenItReplacesTheKnownOne() {
            String longer = NOORDZUID.replace("2025-01-01", "2028-01-01");

            assertThat(told("'measures': [" + measure("m", "10004", "'date': '2026-01-01'") + "]"))
                    .hasSize(1);
            assertThat(told(
                            "'municipalities': [" + longer + "]",
                            "'measures': [" + measure("m", "10004", "'date': '2026-01-01'") + "]"))
                    .isEmpty();
        }

        @Test
        void isJudgedByTheKnownRecordsTooWhenTheFileAddsOne() {
            String again = NOORDZUID.replace("2025-01-01", "2032-01-01").replace("2019-01-01", "2030-01-01");

            assertThat(told(
                            "'municipalities': [" + again + "]",
                            "'measures': [" + measure("m", "10004", "'date': '2020-01-01'") + ", "
                                    + measure("n", "10004", "'date': '2031-01-01'") + "]"))
                    .noneMatch(each -> each.contains("KD-MUNICIPALITY-OF-ANOTHER-DAY"));
        }

        @ParameterizedTest
        @CsvSource({"2147483647", "-2147483648"})
        void isNotLookedForInAYearThatIsNone(int year) {
            String plan = "{'id': 'p', 'municipality': '10001', 'startYear': " + year + ", 'endYear': " + year + "}";

            assertThat(findings(SMALL.validation(), "'plans': [" + plan + "]"))
                    .extracting(each -> each.rule().value())
                    .isSubsetOf("KD-ABOVE", "KD-BELOW")
                    .hasSize(2);
        }
    }

    @Nested
    class AChange {
        @Test
        void agreesWithTheMunicipalities() {
            assertThat(
                            told(
                                    "'changes': [{'date': '2019-01-01', 'kind': 'merger', 'from': ['10002', '10003'], 'to': '10004'}, "
                                            + "{'date': '2025-01-01', 'kind': 'merger', 'from': ['10004', '20004', '10005'], 'to': '10005'}]"))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2018-12-31", "2019-01-02"})
        void contradictsThemOnAnyOtherDay(String day) {
            assertThat(told("'changes': [{'date': '" + day + "', 'kind': 'merger', 'from': ['10002'], 'to': '10004'}]"))
                    .containsExactly(
                            "/changes/0/from/0 KD-CHANGE-CONTRADICTS 10002 does not end on " + day
                                    + ": the municipalities say until 2018-12-31, start not known",
                            "/changes/0/to KD-CHANGE-CONTRADICTS 10004 does not start on " + day
                                    + ": the municipalities say from 2019-01-01 to 2024-12-31");
        }
    }

    @Nested
    class MixedYears {
        @Test
        void areToldAtTheCodesOfAnotherTimeThanTheRest() {
            assertThat(told("'measures': [" + measure("a", "10004") + ", " + measure("b", "10004") + ", "
                            + measure("c", "10002") + ", " + measure("d", "10001") + "]"))
                    .containsExactly(
                            "/measures/2/municipality KD-MIXED-YEARS 10002 is of another time than the rest: "
                                    + "it exists until 2018-12-31, start not known, and most of the others exist on 2019-01-01");
        }

        @Test
        void areNotToldOfCodesThatAreRightOnTheirOwnDay() {
            assertThat(told("'measures': [" + measure("a", "10004") + ", " + measure("b", "10004")
                            + ", {'id': 'c', 'title': 'C', 'municipality': '10002', 'date': '2015-01-01'}]"))
                    .isEmpty();
        }

        @Test
        void areNotToldOfCodesThatLiveOnOneDay() {
            assertThat(told("'measures': [" + measure("a", "10002") + ", " + measure("b", "20003") + ", "
                            + measure("c", "10001") + "]"))
                    .isEmpty();
        }
    }
}
