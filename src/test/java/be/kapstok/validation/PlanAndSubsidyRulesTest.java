package be.kapstok.validation;

import static be.kapstok.validation.SmallRules.findings;
import static be.kapstok.validation.SmallRules.measure;
import static be.kapstok.validation.SmallRules.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of measures of plans, and of subsidies, in a small world that never changes. */
class PlanAndSubsidyRulesTest {
    @Nested
    class AMeasureOfAPlan {
        private static String plan(String id, int start, int end) {
            return "{'id': '" + id + "', 'municipality': '10001', 'startYear': " + start + ", 'endYear': " + end
                    + ", 'looseActions': [{'id': 'a', 'title': 'A', 'measure': 'm'}]}";
        }

        @ParameterizedTest
        @CsvSource({"2013-12-31, 1", "2014-01-01, 0", "2019-12-31, 0", "2020-01-01, 1"})
        void runsWithinItsYears(String day, int findings) {
            assertThat(told(
                            "'measures': [" + measure("m", "10001", "'startDate': '" + day + "'") + "]",
                            "'plans': [" + plan("p", 2014, 2019) + "]"))
                    .hasSize(findings);
        }

        @Test
        void outsideItIsToldWithTheYearsOfThePlan() {
            assertThat(told(
                            "'measures': ["
                                    + measure("m", "10001", "'startDate': '2019-01-01', 'endDate': '2021-06-30'") + "]",
                            "'plans': [" + plan("p", 2014, 2019) + "]"))
                    .containsExactly("/measures/0/endDate KD-OUTSIDE-PLAN 2021-06-30 lies outside the plan p, "
                            + "which runs from 2014 to 2019");
        }

        @Test
        void mayGoOnInTheNextPlan() {
            assertThat(told(
                            "'measures': ["
                                    + measure("m", "10001", "'startDate': '2019-01-01', 'endDate': '2021-06-30'") + "]",
                            "'plans': [" + plan("p", 2014, 2019) + ", " + plan("q", 2020, 2025) + "]"))
                    .isEmpty();
        }
    }

    @Nested
    class ASubsidy {
        @Test
        void hasTheLevelOfItsSource() {
            assertThat(
                            told(
                                    "'subsidySources': [{'id': 's', 'name': 'S', 'level': 'provincial'}]",
                                    "'subsidies': [{'id': 'x', 'name': 'X', 'level': 'flemish', 'source': 's', 'applicants': ['municipality']}]"))
                    .containsExactly("/subsidies/0/level KD-SUBSIDY-LEVEL The subsidy is flemish, and its source s is "
                            + "provincial -> provincial");
        }
    }
}
