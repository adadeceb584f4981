package be.kapstok.validation;

import static be.kapstok.validation.SmallRules.NOORDZUID;
import static be.kapstok.validation.SmallRules.findings;
import static be.kapstok.validation.SmallRules.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of who serves which area, in a small world that never changes. */
class CoverageRulesTest {
    @Nested
    class OverlappingCoverage {
        @Test
        void isToldWithTheDaysThatBothServe() {
            assertThat(
                            told(
                                    "'coverages': [{'body': 'agency_west', 'area': '10001', 'period': {'from': '2016-01-01', 'until': '2016-07-01'}}]"))
                    .containsExactly("/coverages/0 KD-OVERLAPPING-COVERAGE agency_west and agency_east both serve "
                            + "Sint-Jan-op-den-Berg (10001) as its centre, from 2016-01-01 to 2016-06-30");
        }

        @ParameterizedTest
        @CsvSource({"2014-12-31, 1", "2015-01-01, 1", "2015-01-02, 2"})
        void beginsOnTheFirstDayThatBothServe(String until, int overlaps) {
            String coverage =
                    "{'body': 'agency_%s', 'area': '%s', 'period': {'from': '2010-01-01', 'until': '" + until + "'}}";
            String bodies = "'bodies': [{'id': 'agency_west', 'kind': 'agency_region', 'name': 'W', 'period': {}}]";

            assertThat(told(bodies, "'coverages': [" + coverage.formatted("west", "10001") + "]"))
                    .hasSize(overlaps);
        }

        @Test
        void respectsAnExclusion() {
            assertThat(
                            told(
                                    "'coverages': [{'body': 'agency_west', 'area': '10005', 'period': {'from': '2015-01-01', 'until': '2015-05-01'}}]"))
                    .containsExactly("/coverages/0 KD-OVERLAPPING-COVERAGE agency_west and city_centre both serve "
                            + "City (10005) as its centre, from 2015-01-01 to 2015-04-30");
            assertThat(
                            told(
                                    "'coverages': [{'body': 'agency_west', 'area': '10000', 'except': ['10001', '10002', '10003', '10004', '10005'], 'period': {'from': '2015-01-01'}}]"))
                    .isEmpty();
        }

        @Test
        void isOverWhenTheFileReplacesTheOtherByKey() {
            String east = "{'body': 'agency_east', 'area': '10000', 'except': ['10005', '10001'], "
                    + "'period': {'from': '2015-01-01'}}";
            String west = "{'body': 'agency_west', 'area': '10001', 'period': {'from': '2015-01-01'}}";

            assertThat(told("'coverages': [" + west + "]")).hasSize(1);
            assertThat(told("'coverages': [" + west + ", " + east + "]")).isEmpty();
        }

        @Test
        void isToldOnceForAPair() {
            assertThat(
                            told(
                                    "'coverages': [{'body': 'agency_west', 'area': '10000', 'period': {'from': '2030-01-01'}}]"))
                    .hasSize(2)
                    .anyMatch(each -> each.contains("agency_west and agency_east both serve Sint-Jan"))
                    .anyMatch(each -> each.contains("agency_west and city_agency both serve City"));
        }

        @Test
        void isNoMatterOfBodiesThatAreNoCentres() {
            assertThat(told("'coverages': [{'body': 'commission', 'area': '10000', 'period': {'from': '2011-02-24'}}]"))
                    .isEmpty();
        }
    }

    @Nested
    class MissingCoverage {
        private static String westdorp(String more) {
            return "{'nis': '20001', 'name': 'Dorp', 'province': '20000', 'region': 'flanders', 'period': {}" + more
                    + "}";
        }

        @Test
        void isNotAskedForInTheWalloonRegion() {
            assertThat(told("'municipalities': [{'nis': '62063', 'name': 'Luik', 'region': 'wallonia', 'period': {}}]"))
                    .isEmpty();
        }

        @Test
        void isToldWithTheDaysWithoutACentre() {
            assertThat(told(
                            "'coveredFrom': '2012-01-01'",
                            "'asOf': '2026-01-31'",
                            "'municipalities': [" + westdorp("") + "]"))
                    .containsExactly(
                            "/municipalities/0 KD-MISSING-COVERAGE Dorp (20001) has no centre from 2012-01-01 to 2014-12-31");
        }

        @Test
        void isJudgedOnTheDaysOfTheKnownWorldWhenTheFileNamesNone() {
            assertThat(told("'municipalities': [" + westdorp("") + "]"))
                    .containsExactly(
                            "/municipalities/0 KD-MISSING-COVERAGE Dorp (20001) has no centre from 2009-01-01 to 2014-12-31");
        }

        @Test
        void isToldForEachGapOfTheFilesOwnCoverages() {
            String centre = "{'body': 'centre', 'area': '10004', 'period': {'from': '%s', 'until': '%s'}}";

            assertThat(told(
                            Validation.against(KnownWorld.empty()),
                            "'municipalities': [" + NOORDZUID + "]",
                            "'bodies': [{'id': 'centre', 'kind': 'integratiecentrum', 'name': 'C', 'period': {}}]",
                            "'coverages': [" + centre.formatted("2019-03-01", "2020-01-01") + ", "
                                    + centre.formatted("2020-01-02", "2024-12-31") + "]"))
                    .containsExactly(
                            "/municipalities/0 KD-MISSING-COVERAGE Noordzuid (10004) has no centre from 2019-01-01 to 2019-02-28",
                            "/municipalities/0 KD-MISSING-COVERAGE Noordzuid (10004) has no centre from 2020-01-01 to 2020-01-01",
                            "/municipalities/0 KD-MISSING-COVERAGE Noordzuid (10004) has no centre from 2024-12-31 to 2024-12-31");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "{} | {'from': '2015-01-01'} | | until 2014-12-31, start not known",
                    "{} | {'until': '2015-01-01'} | | since 2015-01-01",
                    "{} | {} | | ",
                    "{} | {'until': '2012-01-01'} | {'from': '2013-01-01'} | from 2012-01-01 to 2012-12-31",
                    "{} | {'until': '2012-01-01'} | {'from': '2012-01-01'} | ",
                    "{} | {'until': '2015-01-01'} | {'from': '2012-01-01', 'until': '2014-01-01'} | since 2015-01-01",
                    "{'from': '2012-01-01'} | {'until': '2015-01-01'} | | since 2015-01-01",
                    "{'from': '2012-01-01', 'until': '2015-01-01'} | {'until': '2015-01-01'} | | ",
                    "{'from': '2012-01-01', 'until': '2015-01-01'} | {'from': '2013-01-01'} | | from 2012-01-01 to 2012-12-31",
                    "{'until': '2015-01-01'} | {'from': '2013-01-01'} | | until 2012-12-31, start not known",
                    "{'until': '2015-01-01'} | {'from': '2016-01-01'} | | until 2014-12-31, start not known",
                    "{} | {'from': '2016-01-01', 'until': '2017-01-01'} | | since 2017-01-01; until 2015-12-31, start not known"
                })
        void isToldOfDaysWithoutABeginningOrEnd(String lives, String served, String servedToo, String gaps) {
            String coverages = "{'body': 'centre', 'area': '10004', 'period': " + served + "}"
                    + (servedToo == null ? "" : ", {'body': 'other', 'area': '10004', 'period': " + servedToo + "}");
            String body = "{'id': '%s', 'kind': 'integratiecentrum', 'name': 'C', 'period': {}}";

            assertThat(told(
                            Validation.against(KnownWorld.empty()),
                            "'municipalities': [{'nis': '10004', 'name': 'N', 'region': 'flanders', 'period': " + lives
                                    + "}]",
                            "'bodies': [" + body.formatted("centre") + ", " + body.formatted("other") + "]",
                            "'coverages': [" + coverages + "]"))
                    .filteredOn(each -> each.contains("KD-MISSING-COVERAGE"))
                    .extracting(each -> each.substring(each.indexOf("no centre ") + 10))
                    .isEqualTo(gaps == null ? List.of() : List.of(gaps.split("; ")));
        }

        @Test
        void isNotToldOfTheKnownWorldsMunicipalities() {
            assertThat(
                            told(
                                    "'coverages': [{'body': 'agency_east', 'area': '10000', 'except': ['10001', '10005'], 'period': {'from': '2015-01-01'}}]"))
                    .isEmpty();
        }

        @Test
        void isNotToldWhereNoCoverageIsKnownAtAll() {
            assertThat(told(Validation.against(KnownWorld.empty()), "'municipalities': [" + NOORDZUID + "]"))
                    .isEmpty();
        }

        @Test
        void isNotToldOfNoDays() {
            assertThat(told(
                            "'coveredFrom': '2020-01-01'",
                            "'asOf': '2010-01-01'",
                            "'municipalities': [" + westdorp("") + "]"))
                    .noneMatch(each -> each.contains("KD-MISSING-COVERAGE"));
        }
    }

    @Nested
    class ABody {
        @ParameterizedTest
        @CsvSource({
            "2011-01-09, 2015-01-01, 1",
            "2011-01-10, 2015-01-01, 0",
            "2011-01-11, 2014-12-31, 0",
            "2011-01-10, 2015-01-02, 1",
            "2016-01-01, 2017-01-01, 1"
        })
        void servesWithinItsPeriod(String from, String until, int findings) {
            assertThat(told("'coverages': [{'body': 'crossroads', 'area': '10000', 'period': {'from': '" + from
                            + "', 'until': '" + until + "'}}]"))
                    .hasSize(findings);
        }

        @Test
        void outsideItsPeriodIsToldWithBothPeriods() {
            assertThat(
                            told(
                                    "'coverages': [{'body': 'crossroads', 'area': '10000', 'period': {'from': '2011-01-10', 'until': '2016-01-01'}}]"))
                    .containsExactly("/coverages/0/period KD-OUTSIDE-BODY-PERIOD crossroads serves the area "
                            + "from 2011-01-10 to 2015-12-31, but exists from 2011-01-10 to 2014-12-31");
        }

        @Test
        void ofWhichAnEndIsNotToldContradictsNothing() {
            assertThat(told("'coverages': [{'body': 'crossroads', 'area': '10000', 'period': {'from': '2012-01-01'}}, "
                            + "{'body': 'crossroads', 'area': '20000', 'period': {'until': '2014-01-01'}}]"))
                    .isEmpty();
        }
    }

    @Nested
    class TheDaysThatTheDataSpeaksOf {
        @ParameterizedTest
        @CsvSource({"2019-12-31, 1", "2020-01-01, 0", "2020-01-02, 0"})
        void doNotEndBeforeTheyBegin(String asOf, int findings) {
            assertThat(told("'coveredFrom': '2020-01-01'", "'asOf': '" + asOf + "'"))
                    .hasSize(findings)
                    .allMatch(each -> each.equals("/asOf KD-ORDERED-PERIOD asOf lies before coveredFrom"));
        }
    }
}
