package be.kapstok.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Measure;
import be.kapstok.model.Municipality;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.review.Reviewing;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about subsidies find; each table gives records and the places that are found wrong. */
class FundingRulesTest {
    private static final String SOURCES =
            "\"subsidySources\": [{\"id\": \"SRC-VL-ABB\", \"name\": \"ABB\", \"level\": \"flemish\"},"
                    + " {\"id\": \"SRC-VL-GEMFONDS\", \"name\": \"Gemeentefonds\", \"level\": \"flemish\"}], ";

    private static List<String> expected(@Nullable String places) {
        return places == null ? List.of() : List.of(places.split(" "));
    }

    private static String subsidy(String rest) {
        return SOURCES
                + "\"subsidies\": [{\"id\": \"s\", \"name\": {\"nl\": \"De subsidie\", \"en\": \"The subsidy\"}, \"level\":"
                + " \"flemish\", \"applicants\": [\"municipality\"], " + rest + "}]";
    }

    private static String scheme(String scheme, String period) {
        return subsidy("\"source\": \"SRC-VL-ABB\", \"scheme\": \"" + scheme + "\", \"period\": " + period);
    }

    private static String measure(String rest) {
        return ", \"measures\": [{\"id\": \"m\", \"title\": \"Buurtwerking\", \"subsidies\": [\"s\"], " + rest + "}]";
    }

    private static String plan(int year, String rest) {
        return "\"plans\": [{\"id\": \"p\", \"municipality\": \"72020\", \"startYear\": " + year + ", \"endYear\": "
                + (year + 5) + ", " + rest + "}]";
    }

    @Test
    void aSubsidyHasTheLevelOfItsGiver() {
        String givers = """
            "subsidySources": [{"id": "SRC-A-1", "name": "Het Fonds", "level": "european"},
              {"id": "SRC-A-2", "name": "HET FONDS", "level": "federal"}, {"id": "SRC-A-3", "name": "Anders", "level": "provincial"}],
            "subsidies": [
              {"id": "a", "name": "A", "level": "european", "source": "SRC-A-1", "applicants": ["vzw"]},
              {"id": "b", "name": "B", "level": "provincial", "source": "SRC-A-3", "applicants": ["vzw"], "period": {"from": "2014-01-01"}},
              {"id": "c", "name": "C", "level": "european", "source": "SRC-A-1", "applicants": ["vzw"], "period": {"until": "2014-01-01"}},
              {"id": "d", "name": "D", "level": "european", "source": "SRC-A-1", "applicants": ["vzw"], "period": {"until": "2014-01-02"}}]""";

        assertThat(Reviewing.places("RB-75", givers)).containsExactly("/subsidies/0/level", "/subsidies/3/level");
        assertThat(Reviewing.findings("RB-75", givers).get(0).message(Languages.DUTCH))
                .isEqualTo(
                        "Deze subsidie heet Europees, terwijl HET FONDS (SRC-A-2) federaal is: een subsidie komt van één van de"
                                + " vijf bronnen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2014 | true  | "year": 2013, "foreignOriginShare": 0.10, "foreignOriginCount": 999   | /plans/0/asksIntegrationSubsidy
        2014 | true  | "year": 2013, "foreignOriginShare": 0.1001, "foreignOriginCount": 999 |
        2014 | true  | "year": 2013, "foreignOriginShare": 0.10, "foreignOriginCount": 1000  |
        2014 | false | "year": 2013, "foreignOriginShare": 0.01                              |
        2015 | true  | "year": 2015, "foreignOriginShare": 0.01                              | /plans/0/asksIntegrationSubsidy
        2015 | true  | "year": 2016, "foreignOriginShare": 0.01                              |
        2015 | true  | "year": 2013                                                          |
        2013 | true  | "year": 2013, "foreignOriginShare": 0.01                              |
        2016 | true  | "year": 2013, "foreignOriginShare": 0.01                              |
        """)
    void thePlanOfAMunicipalityWithFewOfForeignOriginCannotAskTheSubsidy(
            int year, String asks, String figures, @Nullable String places) {
        String lists = "\"populations\": [{\"nis\": \"72020\", \"population\": 9000, " + figures + "}], "
                + plan(year, "\"asksIntegrationSubsidy\": " + asks);

        assertThat(Reviewing.places("RB-76", lists)).isEqualTo(expected(places));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2014 | "asksIntegrationSubsidy": true, "onMinisterialList": false  | /plans/0/onMinisterialList
        2015 | "asksIntegrationSubsidy": true, "onMinisterialList": false  | /plans/0/onMinisterialList
        2013 | "asksIntegrationSubsidy": true, "onMinisterialList": false  |
        2016 | "asksIntegrationSubsidy": true, "onMinisterialList": false  |
        2014 | "asksIntegrationSubsidy": true, "onMinisterialList": true   |
        2014 | "asksIntegrationSubsidy": true                              |
        2014 | "asksIntegrationSubsidy": false, "onMinisterialList": false |
        2014 | "onMinisterialList": false                                  |
        """)
    void thePlanOfAMunicipalityThatIsNotOnTheListCannotAskTheSubsidy(int year, String rest, @Nullable String places) {
        assertThat(Reviewing.places("RB-77", plan(year, rest))).isEqualTo(expected(places));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        local_integration_subsidy | {"from": "2014-01-01", "until": "2016-01-01"} |
        local_integration_subsidy | {"from": "2014-01-01", "until": "2016-01-02"} | /subsidies/0/period
        local_integration_subsidy | {"from": "2014-01-01"}                        |
        local_integration_subsidy | {"from": "2016-01-01"}                        | /subsidies/0/period
        local_integration_subsidy | {"from": "2015-12-31"}                        |
        local_integration_subsidy | {}                                            |
        plan_samenleven           | {"from": "2016-01-01"}                        |
        """)
    void theSubsidyWithConditionsEndedWith2015(String scheme, String period, @Nullable String places) {
        assertThat(Reviewing.places("RB-78", scheme(scheme, period))).isEqualTo(expected(places));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SRC-VL-GEMFONDS | "period": {"from": "2016-01-01"}, "conditions": [{"text": "x"}] | /subsidies/0/conditions:gemeentefonds
        SRC-VL-GEMFONDS | "period": {"from": "2016-01-01"}                                |
        SRC-VL-GEMFONDS | "period": {"from": "2016-01-01"}, "scheme": "local_integration_subsidy" |
        SRC-VL-GEMFONDS | "period": {"from": "2016-01-01"}, "conditions": [{"figure": "facilities_around_brussels", "atMost": 0, "text": "x"}] |
        SRC-VL-GEMFONDS | "period": {"from": "2015-12-31"}, "conditions": [{"text": "x"}] |
        SRC-VL-GEMFONDS | "conditions": [{"text": "x"}]                                   |
        SRC-VL-ABB      | "period": {"from": "2016-01-01"}, "conditions": [{"text": "x"}] |
        """)
    void theGemeentefondsHasNoConditions(String source, String rest, @Nullable String places) {
        assertThat(Reviewing.places("RB-78", subsidy("\"source\": \"" + source + "\", " + rest)))
                .isEqualTo(expected(places));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2015 | "asksIntegrationSubsidy": true  |
        2016 | "asksIntegrationSubsidy": true  | /plans/0/asksIntegrationSubsidy:plan
        2020 | "asksIntegrationSubsidy": false |
        2020 | "policyStatement": "x"          |
        """)
    void aPlanFrom2016OnHasNoSubsidyToAsk(int year, String rest, @Nullable String places) {
        assertThat(Reviewing.places("RB-78", plan(year, rest))).isEqualTo(expected(places));
        assertThat(Reviewing.places("RB-78", plan(year, rest).replace("72020", "23102")))
                .isEmpty();
    }

    @Test
    void theSixMunicipalitiesWithFacilitiesAreThoseOfTheLaw() {
        List<String> names = ShippedData.load().dataset().list(Kind.MUNICIPALITIES).stream()
                .filter(each -> SchemeRules.FACILITIES.contains(each.nis().value()))
                .map((Municipality each) -> each.name().nl())
                .toList();

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Drogenbos", "Kraainem", "Linkebeek", "Sint-Genesius-Rode", "Wemmel", "Wezembeek-Oppem");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        local_integration_subsidy | "municipality": "41002", "date": "2015-12-31"      |
        local_integration_subsidy | "municipality": "41002", "date": "2016-01-01"      | /measures/0/subsidies/0
        local_integration_subsidy | "municipality": "41002", "startDate": "2018-12-31" | /measures/0/subsidies/0
        local_integration_subsidy | "municipality": "41002", "date": "2019-01-01"      |
        local_integration_subsidy | "municipality": "23099", "date": "2017-01-01"      |
        local_integration_subsidy | "date": "2017-01-01"                               |
        local_integration_subsidy | "municipality": "41002"                            |
        plan_samenleven           | "municipality": "41002", "date": "2017-01-01"      |
        """)
    void onlyTheSixKeptTheOldScheme(String scheme, String rest, @Nullable String places) {
        assertThat(Reviewing.places("RB-79", scheme(scheme, "{\"until\": \"2016-01-01\"}") + measure(rest)))
                .isEqualTo(expected(places));
    }

    @ParameterizedTest
    @CsvSource({"2015, 72020,", "2016, 72020, /plans/0/asksIntegrationSubsidy", "2018, 23098,", "2019, 72020,"})
    void aPlanRestsOnTheOldSchemeToo(int year, String municipality, @Nullable String places) {
        assertThat(Reviewing.places(
                        "RB-79", plan(year, "\"asksIntegrationSubsidy\": true").replace("72020", municipality)))
                .isEqualTo(expected(places));
    }

    @Test
    void aMeasureWithoutADayHasThatOfItsPlan() {
        String inPlan = scheme("local_integration_subsidy", "{\"until\": \"2016-01-01\"}")
                + measure("\"municipality\": \"41002\"") + ", "
                + plan(2017, "\"looseActions\": [{\"id\": \"a\", \"title\": \"A\", \"measure\": \"m\"}]");

        assertThat(Reviewing.places("RB-79", inPlan)).containsExactly("/measures/0/subsidies/0");
        assertThat(Reviewing.places("RB-79", inPlan.replace("2017", "2015").replace("2022", "2020")))
                .isEmpty();
    }

    private static String people(String nis, int year, int count) {
        return "{\"nis\": \"" + nis + "\", \"year\": " + year + ", \"population\": 90000, \"nonEuOriginCount\": "
                + count + "}";
    }

    private static String samenleven(String rest, String... people) {
        return "\"populations\": [" + String.join(", ", people) + "], "
                + scheme("plan_samenleven", "{\"from\": \"2022-10-01\"}") + measure(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "7500, 2022-10-01, /measures/0/subsidies/0",
        "7501, 2022-10-01,",
        "7500, 2022-09-30,",
        "7500, 2025-09-30,/measures/0/subsidies/0",
        "7500, 2025-10-01,"
    })
    void planSamenlevenNeedsMoreThan7500OfNonEuOrigin(int count, String date, @Nullable String places) {
        assertThat(Reviewing.places(
                        "RB-80",
                        samenleven(
                                "\"municipality\": \"46021\", \"date\": \"" + date + "\"",
                                people("46021", 2022, count))))
                .isEqualTo(expected(places));
    }

    @Test
    void municipalitiesThatCooperateAreAddedUpEachOnce() {
        String together =
                "\"municipality\": \"46021\", \"cooperation\": [\"46021\", \"72020\"], \"date\": \"2023-02-01\"";

        assertThat(Reviewing.findings(
                        "RB-80", samenleven(together, people("46021", 2022, 4000), people("72020", 2021, 3500))))
                .extracting(Finding::message)
                .containsExactly(
                        "For Sint-Niklaas, Lommel there are 7500 known residents of non-EU origin, and Plan Samenleven"
                                + " asks for more than 7500");
        assertThat(Reviewing.places(
                        "RB-80", samenleven(together, people("46021", 2022, 4000), people("72020", 2022, 3501))))
                .isEmpty();
    }

    @Test
    void aFigureThatIsNotKnownIsNotTooSmall() {
        String alone = "\"municipality\": \"46021\", \"date\": \"2023-02-01\"";
        String together = "\"municipality\": \"46021\", \"cooperation\": [\"72020\"], \"date\": \"2023-02-01\"";

        assertThat(Reviewing.places("RB-80", samenleven(alone, people("72020", 2022, 10))))
                .isEmpty();
        assertThat(Reviewing.places("RB-80", samenleven(together, people("46021", 2022, 10))))
                .isEmpty();
        assertThat(Reviewing.places("RB-80", samenleven(alone, people("46021", 2024, 10))))
                .isEmpty();
        assertThat(Reviewing.places("RB-80", samenleven(alone, people("46021", 2023, 10))))
                .hasSize(1);
        assertThat(Reviewing.places("RB-80", samenleven("\"date\": \"2023-02-01\"", people("46021", 2023, 10))))
                .isEmpty();
    }

    @Test
    void anotherSchemeHasNoThreshold() {
        String other = samenleven("\"municipality\": \"46021\", \"date\": \"2023-02-01\"", people("46021", 2022, 10))
                .replace("plan_samenleven", "buurtstewards");

        assertThat(Reviewing.places("RB-80", other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plan_samenleven | {"from": "2022-10-01"} | "date": "2022-10-01", "ownContribution": 0.49 | /measures/0/ownContribution
        plan_samenleven | {"from": "2022-10-01"} | "date": "2022-10-01", "ownContribution": 0.5  |
        plan_samenleven | {"from": "2022-10-01"} | "date": "2022-10-01"                          |
        plan_samenleven | {"from": "2022-10-01"} | "date": "2022-09-30", "ownContribution": 0.49 |
        plan_samenleven | {"from": "2022-10-01"} | "date": "2023-09-30", "ownContribution": 0.49 | /measures/0/ownContribution
        plan_samenleven | {"from": "2022-10-01"} | "date": "2023-10-01", "ownContribution": 0.49 |
        plan_samenleven | {"from": "2023-09-30"} | "date": "2023-09-01", "ownContribution": 0.49 | /measures/0/ownContribution
        plan_samenleven | {"from": "2023-10-01"} | "date": "2023-09-01", "ownContribution": 0.49 |
        plan_samenleven | {}                     | "date": "2023-09-01", "ownContribution": 0.49 | /measures/0/ownContribution
        buurtstewards   | {"from": "2022-10-01"} | "date": "2022-10-01", "ownContribution": 0.49 |
        """)
    void theFirstRoundAsksHalfOfTheMeans(String scheme, String period, String rest, @Nullable String places) {
        assertThat(Reviewing.places("RB-81", scheme(scheme, period) + measure(rest)))
                .isEqualTo(expected(places));
    }

    @Test
    void thePartThatIsTooSmallIsNamed() {
        String lists = scheme("plan_samenleven", "{}") + measure("\"date\": \"2022-10-01\", \"ownContribution\": 0.2");

        assertThat(Reviewing.findings("RB-81", lists))
                .extracting(Finding::message)
                .containsExactly(
                        "The municipality pays 20 % of the means itself, and the first round of Plan Samenleven asks for"
                                + " half");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        social_cohesion_plan | {"from": "2026-01-01"} | 2026-01-01 | /measures/0/subsidies/0 /subsidies/0/scheme
        social_cohesion_plan | {"from": "2026-01-01"} | 2025-12-31 | /subsidies/0/scheme
        social_cohesion_plan | {}                     | 2025-12-31 | /subsidies/0/scheme
        plan_samenleven      | {"from": "2026-01-01"} | 2026-01-01 | /measures/0/subsidies/0 /subsidies/0/scheme
        plan_samenleven      | {"from": "2025-12-31"} | 2026-01-01 |
        plan_samenleven      | {}                     | 2026-01-01 |
        buurtstewards        | {"from": "2026-01-01"} | 2026-01-01 |
        """)
    void thePlanForSocialCohesionIsTold(String scheme, String period, String date, @Nullable String places) {
        assertThat(Reviewing.places("RB-83", scheme(scheme, period) + measure("\"date\": \"" + date + "\"")))
                .containsExactlyInAnyOrderElementsOf(expected(places));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void aPartIsAFraction(BigDecimal part) {
        assertThatIllegalArgumentException().isThrownBy(() -> FundingSettings.DEFAULT.moreThanShare(part));
    }

    @Test
    void theFiguresOfTheSubsidyAreSettings() {
        CheckedDataset own =
                Reviewing.checked("{\"schemaVersion\": 1, \"populations\": [{\"nis\": \"72020\", \"year\": 2013,"
                        + " \"population\": 10000, \"foreignOriginShare\": 0.15, \"foreignOriginCount\": 900}], "
                        + plan(2014, "\"asksIntegrationSubsidy\": true") + "}");
        CheckedDataset all = ShippedData.load().overlaidWith(own);
        FundingSettings higher = FundingSettings.DEFAULT.moreThanShare(new BigDecimal("0.15"));

        assertThat(found(FundingSettings.DEFAULT, own, all)).isEmpty();
        assertThat(found(higher, own, all)).containsExactly("RB-76");
        assertThat(found(higher.atLeastCount(900), own, all)).isEmpty();
        assertThat(FundingSettings.DEFAULT.moreThanShare(BigDecimal.ZERO).moreThanShare())
                .isZero();
        assertThat(FundingSettings.DEFAULT.moreThanShare(BigDecimal.ONE).moreThanShare())
                .isEqualTo(BigDecimal.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> higher.atLeastCount(0));
    }

    private static List<String> found(FundingSettings settings, CheckedDataset own, CheckedDataset all) {
        return new FundingRules(settings)
                .check(own, all, new Municipalities(all), Measure::day).stream()
                        .map(each -> each.rule().value())
                        .toList();
    }
}
