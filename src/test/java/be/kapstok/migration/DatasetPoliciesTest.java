package be.kapstok.migration;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.Confidence;
import be.kapstok.model.Population;
import be.kapstok.reason.ReasonCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policies of a data set, field by field, when municipalities become one. */
class DatasetPoliciesTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate EVE = day("2018-12-31");
    private static final LocalDate DAY = day("2019-01-01");
    private static final String ONE = "\"population\": 300, \"foreignOriginShare\": 0.10, \"foreignOriginCount\": 30,"
            + " \"nonEuOriginCount\": 5, \"note\": {\"nl\": \"een\", \"fr\": \"un\"}, \"sources\": [\"a\"]";
    private static final String OTHER =
            "\"population\": 100, \"foreignOriginShare\": 0.200, \"foreignOriginCount\": 20,"
                    + " \"nonEuOriginCount\": 15, \"note\": \"twee\", \"sources\": [\"a\", \"b\"], \"confidence\": \"probable\"";

    static Dataset read(String lists) {
        return new DatasetReader()
                .read(RawText.of("{\"schemaVersion\": 1, " + lists + "}", "data.json"))
                .dataset();
    }

    private static Dataset populations(String one, String other) {
        return read("\"populations\": [{\"nis\": \"44001\", \"year\": 2018, " + one
                + "}, {\"nis\": \"44029\", \"year\": 2018, " + other + "}]");
    }

    private static DatasetMigrationReport to2019(Dataset data, MergePolicies policies) {
        return KAPSTOK.migrate(data, EVE, DAY, policies);
    }

    private static DatasetMigrationReport to2019(String field, MergePolicy policy) {
        return to2019(populations(ONE, OTHER), MergePolicies.NONE.with(field, policy));
    }

    static List<ReasonCode> codes(MigrationReport report) {
        return report.entries().stream()
                .flatMap(each -> each.reasons().stream())
                .map(each -> each.code())
                .toList();
    }

    @Test
    void eachFieldIsMergedAsItIsUsual() {
        DatasetMigrationReport report = to2019(populations(ONE, OTHER), MergePolicies.NONE);
        Population now = report.dataset().list(Kind.POPULATIONS).get(0);

        assertThat(now.nis()).hasToString("44084");
        assertThat(now.population()).isEqualTo(400);
        assertThat(now.foreignOriginShare()).isEqualTo("0.125");
        assertThat(now.foreignOriginCount()).isEqualTo(50);
        assertThat(now.nonEuOriginCount()).isEqualTo(20);
        assertThat(now.note().nl()).isEqualTo("44001: een | 44029: twee");
        assertThat(now.note().fr()).isEqualTo("44001: un | 44029: twee");
        assertThat(now.note().en()).isNull();
        assertThat(now.sources()).extracting(Object::toString).containsExactly("a", "b");
        assertThat(now.confidence()).isEqualTo(Confidence.PROBABLE);
        assertThat(report.totals())
                .extracting(each -> each.column() + " " + each.before() + " " + each.after())
                .containsExactly(
                        "populations.population 400 400",
                        "populations.foreignOriginCount 50 50",
                        "populations.nonEuOriginCount 20 20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "population#FIRST#300 0.125 50 20 44001: een | 44029: twee",
                "foreignOriginCount#FIRST#400 0.125 30 20 44001: een | 44029: twee",
                "populations.nonEuOriginCount#FIRST#400 0.125 50 5 44001: een | 44029: twee",
                "foreignOriginShare#FIRST#400 0.10 50 20 44001: een | 44029: twee",
                "foreignOriginShare#WEIGHTED_MEAN#400 0.125 50 20 44001: een | 44029: twee",
                "note#FIRST#400 0.125 50 20 een",
                "note#LIST#400 0.125 50 20 44001: een | 44029: twee"
            })
    void aPolicyHoldsForItsField(String field, MergePolicy policy, String becomes) {
        Population now = to2019(field, policy).dataset().list(Kind.POPULATIONS).get(0);

        assertThat(now.population() + " " + now.foreignOriginShare() + " " + now.foreignOriginCount() + " "
                        + now.nonEuOriginCount() + " " + now.note().nl())
                .isEqualTo(becomes);
    }

    @ParameterizedTest
    @CsvSource({
        "population,KEEP_WHEN_EQUAL,CARRIED_NOT_EQUAL",
        "foreignOriginShare,KEEP_WHEN_EQUAL,CARRIED_NOT_EQUAL",
        "note,KEEP_WHEN_EQUAL,CARRIED_NOT_EQUAL",
        "population,ASK,CARRIED_ASKED",
        "nonEuOriginCount,ASK,CARRIED_ASKED",
        "foreignOriginShare,ASK,CARRIED_ASKED",
        "note,ASK,CARRIED_ASKED"
    })
    void whatAPolicyRefusesStays(String field, MergePolicy policy, MigrationReason why) {
        Dataset data = populations(ONE, OTHER);
        DatasetMigrationReport report = to2019(field, policy);

        assertThat(report.dataset()).isEqualTo(data);
        assertThat(report.refused()).singleElement().satisfies(each -> {
            assertThat(each.now()).isEmpty();
            assertThat(each.was()).containsExactly("44001", "44029");
        });
        assertThat(codes(report)).contains(why).doesNotContain(MigrationReason.CARRIED_LEFT_OUT);
    }

    @Test
    void whatIsEqualIsKept() {
        String same = "\"population\": 7, \"foreignOriginShare\": 0.1, \"note\": \"zelfde\"";
        MergePolicies equal = MergePolicies.NONE
                .with("population", MergePolicy.KEEP_WHEN_EQUAL)
                .with("foreignOriginShare", MergePolicy.KEEP_WHEN_EQUAL);
        Population now = to2019(populations(same, same.replace("0.1", "0.100")), equal)
                .dataset()
                .list(Kind.POPULATIONS)
                .get(0);

        assertThat(now.population()).isEqualTo(7);
        assertThat(now.foreignOriginShare()).isEqualTo("0.1");
        assertThat(now.note().nl()).isEqualTo("zelfde");
        assertThat(now.foreignOriginCount()).isNull();
        assertThat(now.confidence()).isNull();
    }

    @Test
    void meansAreWeightedByTheGivenCount() {
        MergePolicies byCount = MergePolicies.NONE.weightedBy("nonEuOriginCount");
        DatasetMigrationReport report = to2019(populations(ONE, OTHER), byCount);

        assertThat(report.dataset().list(Kind.POPULATIONS).get(0).foreignOriginShare())
                .isEqualTo("0.175");
        MergePolicies named = MergePolicies.NONE.weightedBy("populations.nonEuOriginCount");
        assertThat(to2019(populations(ONE, OTHER), named).dataset()).isEqualTo(report.dataset());
    }

    @Test
    void whatOneLacksIsLeftOutAndTold() {
        String bare = "\"population\": 100";
        DatasetMigrationReport report = to2019(populations(ONE, bare), MergePolicies.NONE);
        Population now = report.dataset().list(Kind.POPULATIONS).get(0);

        assertThat(now.population()).isEqualTo(400);
        assertThat(now.foreignOriginCount()).isNull();
        assertThat(now.foreignOriginShare()).isNull();
        assertThat(now.note().nl()).isEqualTo("44001: een");
        assertThat(codes(report))
                .filteredOn(MigrationReason.CARRIED_LEFT_OUT::equals)
                .hasSize(3);
        assertThat(report.entries().get(0).reasons())
                .anySatisfy(each -> assertThat(each.text(java.util.Locale.ENGLISH))
                        .isEqualTo("foreignOriginCount is left out, since not all tell it: '30', ''"));
    }

    @ParameterizedTest
    @CsvSource({
        "foreignOriginCount,SUM,CARRIED_LACKING",
        "foreignOriginShare,WEIGHTED_MEAN,CARRIED_LACKING",
        "foreignOriginCount,KEEP_WHEN_EQUAL,CARRIED_NOT_EQUAL"
    })
    void whatOneLacksIsRefusedWhenItWasAskedFor(String field, MergePolicy policy, MigrationReason why) {
        DatasetMigrationReport report =
                to2019(populations(ONE, "\"population\": 100"), MergePolicies.NONE.with(field, policy));

        assertThat(report.refused()).hasSize(1);
        assertThat(codes(report)).contains(why);
    }

    @Test
    void aMeanWithoutWeightIsLeftOutOrRefused() {
        String empty = "\"population\": 0, \"foreignOriginShare\": 0.1";
        DatasetMigrationReport usual = to2019(populations(empty, empty), MergePolicies.NONE);
        DatasetMigrationReport asked = to2019(
                populations(empty, empty), MergePolicies.NONE.with("foreignOriginShare", MergePolicy.WEIGHTED_MEAN));
        DatasetMigrationReport lacks = to2019(
                populations(ONE, "\"population\": 1, \"foreignOriginShare\": 0.5"),
                MergePolicies.NONE
                        .weightedBy("foreignOriginCount")
                        .with("foreignOriginShare", MergePolicy.WEIGHTED_MEAN));

        assertThat(usual.dataset().list(Kind.POPULATIONS).get(0).foreignOriginShare())
                .isNull();
        assertThat(codes(usual)).contains(MigrationReason.CARRIED_LEFT_OUT);
        assertThat(codes(asked)).contains(MigrationReason.CARRIED_NO_WEIGHT);
        assertThat(asked.refused()).hasSize(1);
        assertThat(codes(lacks)).contains(MigrationReason.CARRIED_NO_WEIGHT);
    }

    @Test
    void aSumThatIsTooMuchIsRefused() {
        DatasetMigrationReport most =
                to2019(populations("\"population\": 2147483646", "\"population\": 1"), MergePolicies.NONE);
        DatasetMigrationReport more =
                to2019(populations("\"population\": 2147483647", "\"population\": 1"), MergePolicies.NONE);

        assertThat(most.dataset().list(Kind.POPULATIONS).get(0).population()).isEqualTo(Integer.MAX_VALUE);
        assertThat(codes(more)).contains(MigrationReason.CARRIED_TOO_MUCH);
        assertThat(more.refused()).hasSize(1);
        assertThat(more.dataset().list(Kind.POPULATIONS)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget|SUM|budget=sum (of the records that are carried none has such a field to merge)",
                "populatoin|SUM|perhaps 'population' is meant",
                "measures.title|FIRST|measures.title=first (of the records",
                "population|LIST|population=list (a number holds no list)",
                "population|WEIGHTED_MEAN|population=weighted_mean (a mean of counts is the count of nobody)",
                "foreignOriginShare|SUM|foreignOriginShare=sum (shares of different wholes do not add up)",
                "foreignOriginShare|LIST|a number holds no list",
                "note|SUM|note=sum (words are not counted; it takes list, keep_when_equal, first or ask)",
                "places|WEIGHTED_MEAN|words are not counted",
                "measures.municipality|SUM|measures.municipality=sum (a code is carried, never merged",
                "municipality|FIRST|a code is carried",
                "coverages.area|KEEP_WHEN_EQUAL|a code is carried",
                "sources|ASK|sources=ask (it follows from the others",
                "confidence|LIST|it follows from the others",
            })
    void aPolicyThatMakesNoSenseIsRefusedWithItsNameAndWhy(String field, MergePolicy policy, String message) {
        assertThatThrownBy(() -> to2019(field, policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a data set has no use for: ")
                .hasMessageContaining(message);
    }

    @Test
    void allThatMakesNoSenseIsToldAtOnce() {
        MergePolicies wrong = MergePolicies.NONE
                .with("population", MergePolicy.LIST)
                .keyedBy("year")
                .weightedBy("people");

        assertThatThrownBy(() -> to2019(populations(ONE, OTHER), wrong))
                .hasMessage("a data set has no use for: population=list (a number holds no list);"
                        + " key year (records have keys of their own);"
                        + " weight people (means are weighted by population, foreignOriginCount, nonEuOriginCount)");
    }

    @Test
    void postcodesOfWhatBecomesOneBecomeOne() {
        Dataset data = read("\"postcodes\": ["
                + "{\"postcode\": \"9880\", \"municipality\": \"44001\", \"places\": [\"Aalter\", \"Lotenhulle\"], \"note\": \"een\"},"
                + "{\"postcode\": \"9880\", \"municipality\": \"44029\", \"places\": [\"Aalter\", \"Ursel\"], \"confidence\": \"probable\"},"
                + "{\"postcode\": \"9910\", \"municipality\": \"44029\"}]");
        DatasetMigrationReport report = to2019(data, MergePolicies.NONE);

        assertThat(report.dataset().list(Kind.POSTCODES))
                .extracting(each -> each.key() + " " + each.places() + " " + each.confidence() + " " + each.note())
                .containsExactly(
                        "9880 44084 [Aalter, Lotenhulle, Ursel] PROBABLE 44001: een", "9910 44084 [] null null");
        assertThat(report.with(Outcome.MERGED)).singleElement().satisfies(each -> {
            assertThat(each.places())
                    .extracting(place -> place.pointer())
                    .containsExactly("/postcodes/0", "/postcodes/1");
            assertThat(each.now()).extracting(Object::toString).containsExactly("44084");
        });
        assertThat(to2019(data, MergePolicies.NONE.with("places", MergePolicy.FIRST))
                        .dataset()
                        .list(Kind.POSTCODES)
                        .get(0)
                        .places())
                .extracting(Object::toString)
                .containsExactly("Aalter", "Lotenhulle");
        DatasetMigrationReport asked = to2019(data, MergePolicies.NONE.with("postcodes.places", MergePolicy.ASK));
        assertThat(asked.refused()).hasSize(1);
        assertThat(asked.dataset().list(Kind.POSTCODES))
                .extracting(each -> each.key())
                .containsExactly("9880 44001", "9880 44029", "9910 44084");
    }

    @Test
    void aPostcodeThatIsThereAlreadyCollides() {
        Dataset data = read(
                "\"postcodes\": ["
                        + "{\"postcode\": \"9880\", \"municipality\": \"44001\"}, {\"postcode\": \"9880\", \"municipality\": \"44084\"}]");
        DatasetMigrationReport report = to2019(data, MergePolicies.NONE);

        assertThat(report.dataset()).isEqualTo(data);
        assertThat(report.entries())
                .extracting(each -> each.outcome())
                .containsExactly(Outcome.AMBIGUOUS, Outcome.UNCHANGED);
        assertThat(report.entries().get(0).now()).isEmpty();
        assertThat(codes(report)).contains(MigrationReason.CARRIED_COLLIDES);
    }

    @Test
    void aCodeThatStaysTakesInTheOther() {
        Dataset data = read("\"postcodes\": ["
                + "{\"postcode\": \"2150\", \"municipality\": \"11007\", \"places\": [\"Borsbeek\"]},"
                + "{\"postcode\": \"2150\", \"municipality\": \"11002\", \"places\": [\"Antwerpen\"]}]");
        DatasetMigrationReport report = KAPSTOK.migrate(data, day("2024-12-31"), day("2025-01-01"));

        assertThat(report.dataset().list(Kind.POSTCODES))
                .extracting(each -> each.key() + " " + each.places())
                .containsExactly("2150 11002 [Borsbeek, Antwerpen]");
        assertThat(KAPSTOK.migrate(report.dataset(), day("2024-12-31"), day("2025-01-01"))
                        .dataset())
                .isEqualTo(report.dataset());
    }

    @Test
    void coveragesOfWhatBecomesOneBecomeOne() {
        Dataset data = read(
                "\"coverages\": ["
                        + "{\"body\": \"x\", \"area\": \"44001\", \"period\": {\"from\": \"2015-01-01\"}, \"note\": \"een\"},"
                        + "{\"body\": \"x\", \"area\": \"44029\", \"period\": {\"from\": \"2015-01-01\"}, \"note\": \"twee\"},"
                        + "{\"body\": \"y\", \"area\": \"40000\", \"except\": [\"44001\", \"44029\", \"44021\"], \"period\": {\"from\": \"2015-01-01\"}}]");
        DatasetMigrationReport report = to2019(data, MergePolicies.NONE);

        assertThat(report.dataset().list(Kind.COVERAGES))
                .extracting(each -> each.key() + " " + each.except() + " " + each.note())
                .containsExactly(
                        "x 44084 from 2015-01-01 [] 44001: een | 44029: twee",
                        "y 40000 from 2015-01-01 [44084, 44021] null");
        assertThat(report.entries()).extracting(each -> each.outcome()).containsExactly(Outcome.MERGED, Outcome.MOVED);
        assertThat(report.allCarried()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"x,2015-01-01,PARTIAL", "y,2015-01-01,AMBIGUOUS", "y,2016-12-31,AMBIGUOUS", "y,2017-01-01,PARTIAL"})
    void whoServesAPartServesTheWholeUnlessOthersServeTheRest(String body, String from, Outcome outcome) {
        Dataset data = read("\"coverages\": ["
                + "{\"body\": \"x\", \"area\": \"44001\", \"period\": {\"from\": \"2014-01-01\", \"until\": \"2017-01-01\"}},"
                + "{\"body\": \"" + body + "\", \"area\": \"44029\", \"period\": {\"from\": \"" + from + "\"}}]");
        DatasetMigrationReport report = to2019(data, MergePolicies.NONE);

        assertThat(report.entries()).extracting(each -> each.outcome()).containsExactly(outcome, outcome);
        assertThat(report.dataset().list(Kind.COVERAGES).get(0).area())
                .hasToString(outcome == Outcome.PARTIAL ? "44084" : "44001");
        assertThat(codes(report)).contains(MigrationReason.CARRIED_IN_PART);
        assertThat(codes(report).contains(MigrationReason.CARRIED_SERVED_BY_OTHERS))
                .isEqualTo(outcome == Outcome.AMBIGUOUS);
    }
}
