package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RawText;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.model.Coverage;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules between records tell, in a small world that never changes. */
class DatasetRulesTest {
    private static final Kapstok SMALL = SmallWorld.kapstok();

    private static final String NOORDZUID =
            "{'nis': '10004', 'name': 'Noordzuid', 'province': '10000', 'region': 'flanders', "
                    + "'period': {'from': '2019-01-01', 'until': '2025-01-01'}}";

    /** Checks a data set with these lists; {@code '} stands for a double quote. */
    private static List<Finding> findings(Validation validation, String... lists) {
        String text = "{'schemaVersion': 1, " + String.join(", ", lists) + "}";
        return validation.check(RawText.of(text.replace('\'', '"'), "file")).findings();
    }

    /** Pointer, rule, message and suggestion of each finding. */
    private static List<String> told(Validation validation, String... lists) {
        return findings(validation, lists).stream().map(DatasetRulesTest::line).toList();
    }

    private static List<String> told(String... lists) {
        return told(SMALL.validation(), lists);
    }

    private static String line(Finding finding) {
        return finding.location().pointer() + " " + finding.rule() + " " + finding.message()
                + (finding.suggestion() == null ? "" : " -> " + finding.suggestion());
    }

    private static String measure(String id, String municipality) {
        return "{'id': '" + id + "', 'title': 'T', 'municipality': '" + municipality + "'}";
    }

    private static String measure(String id, String municipality, String more) {
        return "{'id': '" + id + "', 'title': 'T', 'municipality': '" + municipality + "', " + more + "}";
    }

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
    class UnknownReference {
        @Test
        void isToldWithWhatWasProbablyMeant() {
            assertThat(
                            told(
                                    "'coverages': [{'body': 'agency_wst', 'area': '02000', 'except': ['10009'], 'period': {'from': '2030-01-01'}}]"))
                    .containsExactly(
                            "/coverages/0/body KD-UNKNOWN-REFERENCE 'agency_wst' is not known among the bodies -> agency_west",
                            "/coverages/0/except/0 KD-UNKNOWN-REFERENCE '10009' is not known among the municipalities -> 10001");
        }

        @Test
        void isToldOfAreasProvincesAndMeetings() {
            assertThat(
                            told(
                                    "'municipalities': [" + NOORDZUID.replace("'10000'", "'10009'") + "]",
                                    "'coverages': [{'body': 'commission', 'area': '90000', 'period': {}}]",
                                    "'consultations': [{'id': 'm', 'date': '2013-01-01', 'calledBy': 'id_stat', 'participants': ['crossroads', 'nobody']}]"))
                    .filteredOn(each -> each.contains("KD-UNKNOWN-REFERENCE"))
                    .containsExactly(
                            "/municipalities/0/province KD-UNKNOWN-REFERENCE '10009' is not known among the provinces -> 10000",
                            "/coverages/0/area KD-UNKNOWN-REFERENCE '90000' is not known among the provinces -> 10000",
                            "/consultations/0/calledBy KD-UNKNOWN-REFERENCE 'id_stat' is not known among the bodies -> id_stad",
                            "/consultations/0/participants/1 KD-UNKNOWN-REFERENCE 'nobody' is not known among the bodies");
        }

        @Test
        void mayBeToARecordOfTheFileItself() {
            assertThat(told(
                            "'sources': [{'id': 'own', 'title': 'Own'}]",
                            "'measures': [" + measure("m", "10001", "'sources': ['own', 'page']") + "]"))
                    .isEmpty();
        }

        @Test
        void isNotToldOfAListOfWhichNothingIsKnown() {
            assertThat(told("'measures': [" + measure("m", "10001", "'subsidies': ['any'], 'policyDomain': 'any'")
                            + "]"))
                    .isEmpty();
            assertThat(
                            told(
                                    Validation.against(KnownWorld.empty()),
                                    "'measures': [" + measure("m", "44021") + "]",
                                    "'municipalities': [" + NOORDZUID + "]",
                                    "'coverages': [{'body': 'b', 'area': '40000', 'period': {}}]",
                                    "'consultations': [{'id': 'm', 'date': '2013-01-01', 'calledBy': 'a', 'participants': ['b']}]"))
                    .filteredOn(each -> each.contains("KD-UNKNOWN-REFERENCE"))
                    .containsExactly(
                            "/measures/0/municipality KD-UNKNOWN-REFERENCE '44021' is not known among the municipalities");
            assertThat(told(
                            Validation.against(KnownWorld.empty()),
                            "'measures': [" + measure("m", "44021") + "]",
                            "'coverages': [{'body': 'b', 'area': '44021', 'period': {}}]"))
                    .isEmpty();
        }

        @Test
        void isToldInAStreamAsInADocument(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(
                    folder.resolve("coverages.ndjson"),
                    "{\"body\": \"agency_wst\", \"area\": \"90000\", \"period\": {}}\n"
                            + "{\"body\": \"agency_west\", \"area\": \"02000\", \"period\": {}}\n");

            List<Finding> findings = new ArrayList<>();
            SMALL.validateEach(file, (record, found) -> findings.addAll(found));

            assertThat(findings.stream().map(DatasetRulesTest::line))
                    .containsExactly(
                            "/coverages/0/body KD-UNKNOWN-REFERENCE 'agency_wst' is not known among the bodies -> agency_west",
                            "/coverages/0/area KD-UNKNOWN-REFERENCE '90000' is not known among the provinces -> 10000");
        }

        @Test
        void isNotToldInAStreamOfWhatMayStandFurtherOn(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(
                    folder.resolve("bodies.ndjson"),
                    "{\"id\": \"a\", \"kind\": \"other\", \"name\": \"A\", \"period\": {}, \"successor\": \"b\"}\n"
                            + "{\"id\": \"b\", \"kind\": \"other\", \"name\": \"B\", \"period\": {}}\n");

            assertThat(SMALL.validation()
                            .reading(ReadOptions.DEFAULT.withKind(Kind.BODIES))
                            .checkEach(file, (record, found) -> {})
                            .findings())
                    .isEmpty();
        }
    }

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
                    .containsExactly("/plans/0/municipality KD-MUNICIPALITY-OF-ANOTHER-DAY 10002 does not exist on "
                            + "2020-01-01: it exists until 2018-12-31; then it became Noordzuid (10004) -> 10004");
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
                                    + ": the municipalities say until 2018-12-31",
                            "/changes/0/to KD-CHANGE-CONTRADICTS 10004 does not start on " + day
                                    + ": the municipalities say from 2019-01-01 to 2024-12-31");
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
    class MixedYears {
        @Test
        void areToldAtTheCodesOfAnotherTimeThanTheRest() {
            assertThat(told("'measures': [" + measure("a", "10004") + ", " + measure("b", "10004") + ", "
                            + measure("c", "10002") + ", " + measure("d", "10001") + "]"))
                    .containsExactly("/measures/2/municipality KD-MIXED-YEARS 10002 is of another time than the rest: "
                            + "it exists until 2018-12-31, and most of the others exist on 2019-01-01");
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

    @Nested
    class ADuplicateId {
        @Test
        void isToldWithThePlaceOfTheFirstInTheFile() {
            assertThat(told("'measures': [{'id': 'broken'}, " + measure("m", "10001") + ", " + measure("m", "10005")
                            + "]"))
                    .contains("/measures/2 KD-DUPLICATE-ID The key 'm' stands in this list already, at /measures/1");
        }

        @Test
        void isNotToldOfARecordThatReplacesAKnownOne() {
            assertThat(told("'sources': [{'id': 'page', 'title': 'Another page'}]"))
                    .isEmpty();
        }
    }

    @Nested
    class ARecordMadeInCodeThatLacksWhatItMustHave {
        @SuppressWarnings("NullAway")
        private final Dataset dataset = Dataset.builder()
                .list(Kind.COVERAGES, List.of(new Coverage(null, null, null, null, null, null, null)))
                .build();

        @Test
        void isToldAndNoRuleBetweenRecordsIsRun() {
            ValidationReport report = SMALL.validate(dataset);

            assertThat(report.findings().stream().map(DatasetRulesTest::line))
                    .containsExactly(
                            "/coverages/0/area KD-MISSING-FIELD A required value is missing",
                            "/coverages/0/body KD-MISSING-FIELD A required value is missing",
                            "/coverages/0/period KD-MISSING-FIELD A required value is missing");
            assertThat(report.rulesNotRun()).hasSameSizeAs(DatasetRules.ALL);
        }

        @Test
        void isNotCheckedEvenWhenAProfileSwitchesTheRuleOff() {
            Profile off = new Profile(
                    List.of(new Profile.RuleSetting(RuleId.of("KD-MISSING-FIELD"), Profile.Setting.OFF)), List.of());

            assertThat(SMALL.validation().under(off, null).check(dataset).checked())
                    .isEmpty();
        }
    }

    @Test
    void aRecordThatLacksOtherFieldsCanBeReferredTo() {
        ValidationReport report = Kapstok.flanders().validate("""
                {"schemaVersion": 1,
                 "bodies": [{"id": "new_body", "kind": "other", "period": {}}],
                 "coverages": [{"body": "new_body", "area": "44021", "period": {}}]}""");

        assertThat(report.findings())
                .extracting(each -> each.rule().value() + " " + each.location().pointer())
                .containsExactly("KD-MISSING-FIELD /bodies/0");
    }
}
