package be.kapstok.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.kapstok.place.Municipalities;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.review.Reviewing;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules about services and bodies find; each table gives records and the places that are found wrong. */
class SupportRulesTest {
    private static List<String> expected(@Nullable String places) {
        return places == null ? List.of() : List.of(places.split(" "));
    }

    private static String service(String rest) {
        return "\"integratiediensten\": [{\"id\": \"id_x\", \"municipality\": \"72020\", \"status\": \"present\", "
                + rest + "}]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "owner": "municipality", "period": {}                                             |
        "period": {}                                                                      |
        "owner": "ocmw", "period": {}                                                     | /integratiediensten/0/owner
        "owner": "vgc", "period": {}                                                      | /integratiediensten/0/owner
        "owner": "igs", "period": {"from": "2012-01-01"}                                  | /integratiediensten/0/owner
        "owner": "other", "period": {"until": "2009-07-02"}                               |
        "owner": "other", "period": {"until": "2009-07-03"}                               | /integratiediensten/0/owner
        """)
    void aServiceIsOfTheMunicipalityItself(String service, @Nullable String places) {
        assertThat(Reviewing.places("RB-64", service(service))).isEqualTo(expected(places));
    }

    @Test
    void aServiceThatIsSaidToBeAbsentIsNotJudged() {
        String absent = service("\"owner\": \"vzw\", \"period\": {}").replace("present", "absent");

        assertThat(Reviewing.places("RB-64", absent)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "period": {}                                                                                          |
        "period": {}, "tasks": ["advise_board", "support_services", "work_with_associations"]                 |
        "period": {}, "tasks": ["advise_board", "support_services"]                                           | /integratiediensten/0/tasks
        "period": {"until": "2014-01-01"}, "tasks": ["advise_board"]                                          |
        "period": {"until": "2014-01-02"}, "tasks": ["advise_board"]                                          | /integratiediensten/0/tasks
        """)
    void aServiceHasThreeTasksOnceTheyAreKnown(String service, @Nullable String places) {
        assertThat(Reviewing.places("RB-65", service(service))).isEqualTo(expected(places));
    }

    @Test
    void theTasksThatAreMissingAreNamedInEveryLanguage() {
        Finding found = Reviewing.findings("RB-65", service("\"period\": {}, \"tasks\": [\"support_services\"]"))
                .get(0);

        assertThat(found.message(Languages.DUTCH))
                .contains("Lommel", "het bestuur adviseren, samenwerken met lokale verenigingen");
        assertThat(found.message(Languages.FRENCH)).contains("conseiller l'administration communale");
        assertThat(found.message()).contains("advising the board").doesNotContain("supporting");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "foreignOriginShare": 0.10, "foreignOriginCount": 999       | "period": {}                                     | /integratiediensten/0
        "foreignOriginShare": 0.101, "foreignOriginCount": 999      | "period": {}                                     |
        "foreignOriginShare": 0.10, "foreignOriginCount": 1000      | "period": {}                                     |
        "foreignOriginShare": 0.01                                  | "period": {}                                     | /integratiediensten/0
        "foreignOriginShare": 0.099                                 | "period": {}                                     | /integratiediensten/0
        "foreignOriginCount": 800                                   | "period": {}                                     | /integratiediensten/0
        "foreignOriginShare": 0.01                                  | "period": {}, "note": "Er is een asielcentrum"   |
        "nonEuOriginCount": 10                                      | "period": {}                                     |
        "foreignOriginShare": 0.01                                  | "period": {"from": "2015-01-01"}                 |
        "foreignOriginShare": 0.01                                  | "period": {"from": "2014-12-31"}                 | /integratiediensten/0
        "foreignOriginShare": 0.01                                  | "period": {"until": "2014-01-02"}                | /integratiediensten/0
        "foreignOriginShare": 0.01                                  | "period": {"until": "2014-01-01"}                |
        """)
    void aServiceWhereFewOfForeignOriginLiveGivesAReason(String figures, String service, @Nullable String places) {
        String lists = "\"populations\": [{\"nis\": \"72020\", \"year\": 2014, \"population\": 10000, " + figures
                + "}], " + service(service);

        assertThat(Reviewing.places("RB-66", lists)).isEqualTo(expected(places));
    }

    @Test
    void theNewestFiguresThatAreKnownDecide() {
        String many = "{\"nis\": \"72020\", \"year\": 2013, \"population\": 9000, \"foreignOriginShare\": 0.2}";
        String few = "{\"nis\": \"72020\", \"year\": 2015, \"population\": 9000, \"foreignOriginShare\": 0.0777}";
        String unknown = "{\"nis\": \"72020\", \"year\": 2016, \"population\": 9000}";
        String elsewhere = "{\"nis\": \"71016\", \"year\": 2016, \"population\": 9000, \"foreignOriginShare\": 0.9}";
        String lists = "\"populations\": [" + String.join(", ", many, few, unknown, elsewhere) + "], "
                + service("\"period\": {}");

        assertThat(Reviewing.findings("RB-66", lists))
                .extracting(Finding::message)
                .containsExactly(
                        "In Lommel few people of foreign origin live (7.8 % or 699 people in 2015): say in a note why"
                                + " there is an integratiedienst");
    }

    @Test
    void aMunicipalityWithoutInhabitantsHasNoPartOfThem() {
        String lists =
                "\"populations\": [{\"nis\": \"72020\", \"year\": 2014, \"population\": 0, \"foreignOriginCount\": 0}], "
                        + service("\"period\": {}");

        assertThat(Reviewing.places("RB-66", lists)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "period": {}                                                                      | /integratiediensten/0
        "period": {}, "recognition": {}                                                   |
        "period": {"until": "2014-01-01"}                                                 |
        """)
    void thatRecognitionIsAChoiceIsToldOfAServiceWithoutIt(String service, @Nullable String places) {
        assertThat(Reviewing.places("RB-67", service(service))).isEqualTo(expected(places));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "recognition": {}                                                                 |
        "recognition": {"from": "2000-01-01"}                                             |
        "recognition": {"from": "2000-01-01", "until": "2016-02-29"}                      |
        "recognition": {"from": "2000-01-01", "until": "2016-03-01"}                      | /integratiediensten/0/recognition
        "recognition": {"from": "2000-01-01", "until": "2016-04-01", "untilPrecision": "month"} | /integratiediensten/0/recognition
        "recognition": {"from": "2000-01-01", "until": "2017-01-01", "untilPrecision": "year"} |
        "recognition": {"until": "2018-01-01", "untilPrecision": "year"}                  | /integratiediensten/0/recognition
        "recognition": {"from": "2016-02-28"}                                             |
        "recognition": {"from": "2016-02-29"}                                             | /integratiediensten/0/recognition
        """)
    void aRecognitionEndsWithTheDecree(String service, @Nullable String places) {
        assertThat(Reviewing.places("RB-68", service("\"period\": {}, " + service)))
                .isEqualTo(expected(places));
    }

    @ParameterizedTest
    @CsvSource({"11002", "44021", "04000", "70000"})
    void aCentreMayServeAProvinceACityOrBrussels(String area) {
        String body = switch (area) {
            case "11002" -> "ic_stad_antwerpen";
            case "44021" -> "ic_stad_gent";
            case "04000" -> "ic_brussel";
            default -> "ic_limburg";
        };
        String from = area.equals("11002") ? "\"from\": \"1998-01-01\", " : "";

        assertThat(Reviewing.places(
                        "RB-69",
                        "\"coverages\": [{\"body\": \"" + body + "\", \"area\": \"" + area + "\", \"period\": {" + from
                                + "\"until\": \"2014-12-31\"}}]"))
                .isEmpty();
    }

    private static String ninth(String period) {
        return """
            "bodies": [{"id": "ic_lommel", "kind": "integratiecentrum", "name": "IC Lommel", "period": %1$s}],
            "coverages": [{"body": "ic_limburg", "area": "70000", "except": ["72020"], "period": {"until": "2015-01-01"}},
              {"body": "ic_lommel", "area": "72020", "period": %1$s}]""".formatted(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"until": "2009-07-02"}                         |
        {"until": "2009-07-03"}                         | /bodies/0:eight /coverages/1/area
        {"from": "2014-12-31", "until": "2015-01-01"}   | /bodies/0:eight /coverages/1/area
        """)
    void aNinthCentreAndOneOfAVillageAreFoundInTheTimeOfTheCentres(String period, @Nullable String places) {
        assertThat(Reviewing.places("RB-69", ninth(period))).isEqualTo(expected(places));
    }

    @Test
    void tooManyCentresAreToldOnceForADay() {
        String two = """
            "bodies": [{"id": "ic_a", "kind": "integratiecentrum", "name": "A", "period": {"from": "2012-01-01", "until": "2013-01-01"}},
              {"id": "ic_b", "kind": "integratiecentrum", "name": "B", "period": {"from": "2012-01-01", "until": "2013-01-01"}},
              {"id": "ic_c", "kind": "integratiecentrum", "name": "C", "period": {"from": "2013-01-01", "until": "2014-01-01"}}]""";

        assertThat(Reviewing.findings("RB-69", two))
                .extracting(Finding::message)
                .containsExactly(
                        "On 2012-01-01 there are 10 integratiecentra at once, and there were eight",
                        "On 2013-01-01 there are 9 integratiecentra at once, and there were eight");
        assertThat(Reviewing.places("RB-69", two)).containsExactly("/bodies/1:eight", "/bodies/2:eight");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "integratiecentrum" | {"until": "2015-01-01"}                       | /bodies/0
        "integratiecentrum" | {"until": "2009-07-02"}                       |
        "integratiecentrum" | {"from": "2015-01-01", "until": "2015-05-01"} |
        "other"             | {"until": "2015-01-01"}                       |
        """)
    void whatACentreDoesIsToldOfOneOfItsTime(String kind, String period, @Nullable String places) {
        assertThat(Reviewing.places(
                        "RB-70",
                        "\"bodies\": [{\"id\": \"x\", \"kind\": " + kind + ", \"name\": \"X\", \"period\": " + period
                                + "}]"))
                .isEqualTo(expected(places));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2011-01-09 | id_genk | ["id_genk", "kmi"] | /consultations/0/participants/1
        2011-01-10 | id_genk | ["id_genk", "kmi"] |
        2014-12-31 | id_genk | ["id_genk", "kmi"] |
        2015-01-01 | id_genk | ["id_genk", "kmi"] | /consultations/0/participants/1
        2018-03-01 | kmi     | ["id_genk"]        | /consultations/0/calledBy
        2018-03-01 | kmi     | ["kmi", "id_genk"] | /consultations/0/participants/0
        2018-03-01 | agii    | ["id_genk"]        |
        """)
    void theKruispuntMeetsInItsTimeOnly(String date, String caller, String participants, @Nullable String places) {
        assertThat(Reviewing.places("RB-71", consultations(consultation(date, caller, participants))))
                .isEqualTo(expected(places));
    }

    private static String consultation(String date, String caller, String participants) {
        return "{\"id\": \"c " + date + caller + "\", \"date\": \"" + date + "\", \"calledBy\": \"" + caller
                + "\", \"participants\": " + participants + "}";
    }

    private static String consultations(String... meetings) {
        return "\"consultations\": [" + String.join(", ", meetings) + "]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"from": "2011-01-10"}                                                  | "offers": ["training"] |
        {"from": "2011-01-10", "until": "2015-01-01"}                           | "offers": ["training"] |
        {"from": "2011-01-10", "until": "2015-01-02"}                           | "offers": ["training"] | /bodies/0/period:offers
        {"from": "2011-01-10", "until": "2016-01-01", "untilPrecision": "year"} | "offers": ["training"] | /bodies/0/period:offers
        {"from": "2011-01-09"}                                                  | "offers": ["training"] | /bodies/0/period:offers
        {"from": "2011-01-01", "fromPrecision": "year"}                         | "offers": ["training"] |
        {"from": "2010-12-01", "fromPrecision": "month"}                        | "offers": ["training"] | /bodies/0/period:offers
        {"until": "2011-01-10"}                                                 | "offers": ["training"] | /bodies/0/period:offers
        {"until": "2011-01-11"}                                                 | "offers": ["training"] |
        {"from": "2015-01-01"}                                                  | "offers": ["training"] | /bodies/0/period:offers
        {"from": "2015-01-01"}                                                  | "offers": []           |
        """)
    void theKruispuntOffersInItsTimeOnly(String period, String offers, @Nullable String places) {
        assertThat(Reviewing.places(
                        "RB-71",
                        "\"bodies\": [{\"id\": \"kmi_2\", \"kind\": \"kruispunt\", \"name\": \"Kruispunt\", \"period\": "
                                + period + ", " + offers + "}]"))
                .isEqualTo(expected(places));
    }

    @Test
    void theKruispuntServesAnAreaInItsTimeOnly() {
        String bodies = "\"bodies\": [{\"id\": \"kmi\", \"kind\": \"kruispunt\", \"name\": \"Kruispunt\", \"period\":"
                + " {\"from\": \"2011-01-10\"}}], ";

        assertThat(Reviewing.places(
                        "RB-71",
                        bodies
                                + "\"coverages\": [{\"body\": \"kmi\", \"area\": \"02000\", \"period\": {\"from\":"
                                + " \"2015-01-01\"}}, {\"body\": \"kmi\", \"area\": \"04000\", \"period\": {\"from\":"
                                + " \"2014-12-31\"}}, {\"body\": \"agii_limburg\", \"area\": \"70000\", \"period\": {\"from\":"
                                + " \"2015-01-01\"}}]"))
                .containsExactly("/coverages/0/period:coverage");
    }

    private static String full(String service, String date) {
        return consultation(date, "ic_limburg", "[\"ic_limburg\", \"" + service + "\", \"kmi\"]");
    }

    @Test
    void twoYearsBetweenConsultationsAreRegularAndADayMoreIsNot() {
        assertThat(Reviewing.places(
                        "RB-72",
                        consultations(
                                full("id_genk", "2011-02-01"),
                                full("id_genk", "2013-02-01"),
                                full("id_genk", "2014-02-01"))))
                .isEmpty();
        List<Finding> found = Reviewing.findings(
                "RB-72",
                consultations(
                        full("id_genk", "2013-02-02"), full("id_genk", "2011-02-01"), full("id_genk", "2014-02-01")));
        assertThat(found)
                .extracting(Finding::message)
                .containsExactly("The integratiedienst of Genk has no consultation between 2011-02-01 and 2013-02-02");
        assertThat(found.get(0).location().pointer()).isEqualTo("/consultations/1/date");
    }

    @Test
    void theTimeAfterTheLastConsultationCountsToTheEndOfTheCentres() {
        assertThat(Reviewing.places("RB-72", consultations(full("id_genk", "2012-12-31"))))
                .containsExactly("/consultations/0/date");
        assertThat(Reviewing.places("RB-72", consultations(full("id_genk", "2013-01-01"))))
                .isEmpty();
    }

    @Test
    void theTimeBeforeTheFirstConsultationCountsOnceTheStartIsKnown() {
        String meetings = consultations(full("id_x", "2013-06-01")) + ", ";

        assertThat(Reviewing.places("RB-72", meetings + service("\"period\": {}")))
                .isEmpty();
        assertThat(Reviewing.places("RB-72", meetings + service("\"period\": {\"from\": \"2001-01-01\"}")))
                .containsExactly("/consultations/0/date");
        assertThat(Reviewing.places("RB-72", meetings + service("\"period\": {\"from\": \"2011-06-01\"}")))
                .isEmpty();
        assertThat(Reviewing.places("RB-72", meetings + service("\"period\": {\"from\": \"2011-05-31\"}")))
                .containsExactly("/consultations/0/date");
        assertThat(Reviewing.places(
                        "RB-72",
                        meetings + service("\"period\": {\"from\": \"2011-01-01\", \"fromPrecision\": \"year\"}")))
                .isEmpty();
    }

    @Test
    void aServiceThatEndsNeedsNoConsultationAfterwards() {
        String meetings = consultations(full("id_x", "2011-06-01")) + ", ";

        assertThat(Reviewing.places("RB-72", meetings + service("\"period\": {\"until\": \"2013-06-02\"}")))
                .isEmpty();
        assertThat(Reviewing.places("RB-72", meetings + service("\"period\": {\"until\": \"2013-06-03\"}")))
                .containsExactly("/consultations/0/date");
    }

    @Test
    void aServiceWithoutAnyConsultationIsLeftAlone() {
        assertThat(Reviewing.places("RB-72", service("\"period\": {\"from\": \"2001-01-01\"}")))
                .isEmpty();
        assertThat(Reviewing.places(
                        "RB-72",
                        consultations(full("id_genk", "2013-02-01")) + ", "
                                + service("\"period\": {\"from\": \"2001-01-01\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2013-03-05 | ic_limburg | ["ic_limburg", "id_genk", "kmi"] |
        2013-03-05 | ic_limburg | ["id_genk", "kmi"]               |
        2013-03-05 | kmi        | ["id_genk", "ic_limburg"]        |
        2013-03-05 | id_genk    | ["kmi"]                          | /consultations/0/participants:centre
        2013-03-05 | ic_limburg | ["id_genk"]                      | /consultations/0/participants:kruispunt
        2013-03-05 | ic_limburg | ["ic_limburg"]                   |
        2011-01-09 | ic_limburg | ["id_genk"]                      |
        2015-01-01 | ic_limburg | ["id_genk"]                      |
        """)
    void aConsultationOfAServiceHasACentreAndTheKruispunt(
            String date, String caller, String participants, @Nullable String places) {
        assertThat(Reviewing.places("RB-72", consultations(consultation(date, caller, participants))))
                .isEqualTo(expected(places));
    }

    private static final String GENT_UNTIL_2016 =
            "{\"body\": \"gent_agency\", \"area\": \"44021\", \"period\": {\"from\": \"2015-05-01\", \"until\": \"2016-01-01\"}}";
    private static final String ANTWERPEN_UNTIL_2016 =
            "{\"body\": \"atlas\", \"area\": \"11002\", \"period\": {\"from\": \"2015-01-01\", \"until\": \"2016-01-01\"}}";

    private static String coverages(String... coverages) {
        return "\"coverages\": [" + String.join(", ", coverages) + "]";
    }

    private static String coverage(String body, String area, String except, String from) {
        return "{\"body\": \"" + body + "\", \"area\": \"" + area + "\", \"except\": [" + except
                + "], \"period\": {\"from\": \"" + from + "\"}}";
    }

    @Test
    void theAgencyLeavesBothCitiesOut() {
        assertThat(Reviewing.places(
                        "RB-73", coverages(GENT_UNTIL_2016, coverage("agii_limburg", "44021", "", "2016-01-01"))))
                .containsExactly("/coverages/1/area");
        assertThat(Reviewing.places(
                        "RB-73",
                        coverages(ANTWERPEN_UNTIL_2016, coverage("agii_antwerpen", "11002", "", "2016-01-01"))))
                .containsExactly("/coverages/1/area");
        assertThat(Reviewing.places(
                        "RB-73",
                        coverages(
                                coverage("agii_antwerpen", "10000", "\"11002\"", "2015-01-01"),
                                coverage("agii_brussel", "04000", "", "2015-01-01"))))
                .isEmpty();
    }

    @Test
    void theRegionOrProvinceAroundACityLeavesItOut() {
        String east =
                "{\"body\": \"agii_oost_vlaanderen\", \"area\": \"40000\", \"except\": [\"44021\"], \"period\": {\"from\":"
                        + " \"2015-01-01\", \"until\": \"2016-01-01\"}}";

        assertThat(Reviewing.places(
                        "RB-73",
                        coverages(GENT_UNTIL_2016, east, coverage("agii_oost_vlaanderen", "40000", "", "2016-01-01"))))
                .containsExactly("/coverages/2:around");
    }

    @Test
    void theWholeRegionOfFlandersHoldsBothCities() {
        List<String> others = Stream.of(
                        "agii_antwerpen 10000 11002",
                        "agii_limburg 70000",
                        "agii_oost_vlaanderen 40000 44021",
                        "agii_vlaams_brabant 20001",
                        "agii_west_vlaanderen 30000")
                .map(each -> each.split(" "))
                .map(each -> "{\"body\": \"" + each[0] + "\", \"area\": \"" + each[1] + "\", \"except\": ["
                        + (each.length > 2 ? "\"" + each[2] + "\"" : "")
                        + "], \"period\": {\"from\": \"2015-01-01\", \"until\": \"2016-01-01\"}}")
                .toList();
        String all = String.join(", ", others) + ", " + GENT_UNTIL_2016 + ", " + ANTWERPEN_UNTIL_2016 + ", ";

        assertThat(Reviewing.places("RB-73", coverages(all + coverage("agii_limburg", "02000", "", "2016-01-01"))))
                .containsExactly("/coverages/7:around", "/coverages/7:around");
    }

    @Test
    void theAgencyOfACityServesThatCityOnly() {
        assertThat(Reviewing.places("RB-73", coverages(GENT_UNTIL_2016, coverage("atlas", "44021", "", "2016-01-01"))))
                .containsExactly("/coverages/1/area:city");
        assertThat(Reviewing.places("RB-73", coverages(coverage("atlas", "11002", "", "2015-01-01"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ic_stad_gent      | 44021 | {"until": "2015-05-01"}                       |
        ic_limburg        | 70000 | {"until": "2015-01-01"}                       |
        ic_stad_antwerpen | 11002 | {"from": "1998-01-01", "until": "2015-01-01"} |
        """)
    void aCentreServesUntilTheReform(String body, String area, String period, @Nullable String places) {
        assertThat(Reviewing.places(
                        "RB-73",
                        coverages("{\"body\": \"" + body + "\", \"area\": \"" + area + "\", \"period\": " + period
                                + "}")))
                .isEqualTo(expected(places));
    }

    @Test
    void aCentreThatServesAfterTheReformIsFoundFromItsFirstDay() {
        String centre =
                "\"bodies\": [{\"id\": \"ic_x\", \"kind\": \"integratiecentrum\", \"name\": \"X\", \"period\": {\"from\":"
                        + " \"2016-01-01\"}}], ";

        assertThat(Reviewing.places(
                        "RB-73", centre + coverages(GENT_UNTIL_2016, coverage("ic_x", "44021", "", "2016-01-01"))))
                .containsExactly("/coverages/1/period:centre");
        assertThat(Reviewing.findings(
                        "RB-73", centre + coverages(ANTWERPEN_UNTIL_2016, coverage("ic_x", "11002", "", "2016-01-01"))))
                .extracting(Finding::message)
                .containsExactly(
                        "X is an integratiecentrum and still serves an area on or after 2015-01-01, when the Agency or a"
                                + " city did so");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        agency_region     | {"from": "2015-01-01"}  | ["policy_direction"]             |       | /bodies/0/offers/0:body
        integratiecentrum | {"until": "2015-01-01"} | ["training", "policy_direction"] |       | /bodies/0/offers/1:body
        integratiecentrum | {"until": "2009-07-02"} | ["policy_direction"]             |       |
        city_agency       | {"from": "2015-01-01"}  | ["training"]                     |       |
        city_agency       | {"from": "2015-01-01"}  | ["policy_direction"]             |       | /bodies/0/offers/0:body
        kruispunt         | {"from": "2015-01-01"}  | ["policy_direction"]             |       | /bodies/0/offers/0:body
        other             | {"from": "2015-01-01"}  | ["policy_direction"]             |       |
        other             | {"from": "2015-01-01"}  | ["policy_direction"]             | 04000 |
        other             | {"from": "2015-01-01"}  | ["policy_direction"]             | 21004 |
        other             | {"from": "2015-01-01"}  | ["policy_direction"]             | 02000 | /bodies/0/offers/0:body
        other             | {"from": "2015-01-01"}  | ["policy_direction"]             | 72020 | /bodies/0/offers/0:body
        """)
    void aBodyDoesNotDirectThePolicyExceptInBrussels(
            String kind, String period, String offers, @Nullable String area, @Nullable String places) {
        String body = "\"bodies\": [{\"id\": \"x\", \"kind\": \"" + kind + "\", \"name\": \"X\", \"period\": " + period
                + ", \"offers\": " + offers + "}]";
        String served = area == null ? "" : ", " + coverages(coverage("x", area, "", "2015-01-01"));

        assertThat(Reviewing.places("RB-74", body + served)).isEqualTo(expected(places));
    }

    @Test
    void whatIsManyAndWhatIsRegularAreSettings() {
        CheckedDataset shipped = ShippedData.load();
        CheckedDataset own =
                Reviewing.checked("{\"schemaVersion\": 1, \"populations\": [{\"nis\": \"72020\", \"year\": 2014,"
                        + " \"population\": 10000, \"foreignOriginShare\": 0.15, \"foreignOriginCount\": 1500}], "
                        + service("\"period\": {\"from\": \"2012-01-01\"}") + ", "
                        + consultations(full("id_x", "2013-02-01"), full("id_x", "2014-02-02")) + "}");
        CheckedDataset all = shipped.overlaidWith(own);
        Municipalities municipalities = new Municipalities(all);

        assertThat(rules(SupportSettings.DEFAULT, own, all, municipalities)).doesNotContain("RB-66", "RB-72");
        assertThat(rules(SupportSettings.DEFAULT.many(new BigDecimal("0.15"), 1501), own, all, municipalities))
                .contains("RB-66")
                .doesNotContain("RB-72");
        assertThat(rules(SupportSettings.DEFAULT.monthsApart(12), own, all, municipalities))
                .contains("RB-72")
                .doesNotContain("RB-66");
    }

    private static List<String> rules(
            SupportSettings settings, CheckedDataset own, CheckedDataset all, Municipalities municipalities) {
        return new SupportRules(settings)
                .check(own, all, municipalities).stream()
                        .map(each -> each.rule().value())
                        .toList();
    }

    @Test
    void settingsThatMeanNothingAreRefused() {
        SupportSettings settings = SupportSettings.DEFAULT;

        assertThat(settings.many(BigDecimal.ONE, 1).mostShare()).isEqualTo(BigDecimal.ONE);
        assertThat(settings.many(BigDecimal.ZERO, 1).manyCount()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> settings.many(new BigDecimal("-0.01"), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.many(new BigDecimal("1.01"), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.many(BigDecimal.ONE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.monthsApart(0));
    }
}
