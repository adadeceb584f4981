package be.kapstok.migration;

import static be.kapstok.SmallWorld.day;
import static be.kapstok.migration.DatasetPoliciesTest.codes;
import static be.kapstok.migration.DatasetPoliciesTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.Confidence;
import be.kapstok.model.NisCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data sets are carried back, from one municipality to those that it was made of. */
class DatasetDivisionTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final MergePolicies SHARES = MergePolicies.NONE
            .withShare(NisCode.of("44001"), new BigDecimal("0.7"))
            .withShare(NisCode.of("44029"), new BigDecimal("0.3"));
    private static final String PEOPLE = "\"populations\": [{\"nis\": \"44084\", \"year\": 2019, \"population\": 5,"
            + " \"foreignOriginCount\": 4, \"foreignOriginShare\": 0.8, \"note\": \"n\"}]";

    private static DatasetMigrationReport back(Dataset data, MergePolicies policies) {
        return KAPSTOK.migrate(data, day("2019-01-01"), day("2018-12-31"), policies);
    }

    @Test
    void peopleAreDividedByShares() {
        DatasetMigrationReport report = back(read(PEOPLE), SHARES);

        assertThat(report.dataset().list(Kind.POPULATIONS))
                .extracting(each -> each.key() + " " + each.population() + " " + each.foreignOriginCount() + " "
                        + each.nonEuOriginCount() + " " + each.foreignOriginShare() + " " + each.note())
                .containsExactly("44001 2019 4 3 null 0.8 n", "44029 2019 1 1 null 0.8 n");
        assertThat(report.dataset().list(Kind.POPULATIONS))
                .allSatisfy(each -> assertThat(each.confidence()).isEqualTo(Confidence.PROBABLE));
        assertThat(report.entries()).singleElement().satisfies(each -> {
            assertThat(each.outcome()).isEqualTo(Outcome.SPLIT);
            assertThat(each.was()).containsExactly("44084");
            assertThat(each.now()).extracting(Object::toString).containsExactly("44001", "44029");
        });
        assertThat(codes(report)).containsExactly(MigrationReason.CARRIED_DIVIDED, MigrationReason.CARRIED_BY_SHARES);
        assertThat(report.totals()).allSatisfy(each -> assertThat(each.after()).isEqualTo(each.before()));
        assertThat(report.allCarried()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"foreignOriginShare,ASK", "foreignOriginCount,ASK", "population,ASK", "note,ASK"})
    void whatIsToBeAskedAboutIsNotDivided(String field, MergePolicy policy) {
        DatasetMigrationReport report = back(read(PEOPLE), SHARES.with(field, policy));

        assertThat(report.dataset()).isEqualTo(read(PEOPLE));
        assertThat(report.refused())
                .singleElement()
                .satisfies(each -> assertThat(each.now()).isEmpty());
        assertThat(codes(report)).contains(MigrationReason.CARRIED_ASKED);
    }

    @Test
    void aCountThatIsKeptIsThatOfEach() {
        DatasetMigrationReport report = back(
                read(PEOPLE), SHARES.with("population", MergePolicy.FIRST).with("nonEuOriginCount", MergePolicy.ASK));

        assertThat(report.dataset().list(Kind.POPULATIONS))
                .extracting(each -> each.population() + " " + each.foreignOriginCount())
                .containsExactly("5 3", "5 1");
        assertThat(report.totals().get(0).after()).isEqualByComparingTo("10");
    }

    @Test
    void withoutSharesNothingIsDivided() {
        DatasetMigrationReport report = back(read(PEOPLE), MergePolicies.NONE);

        assertThat(report.dataset()).isEqualTo(read(PEOPLE));
        assertThat(codes(report))
                .containsExactly(MigrationReason.CARRIED_DIVIDED, MigrationReason.CARRIED_NEEDS_SHARES);
        assertThat(report.refused()).hasSize(1);
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenOver() {
        String more = PEOPLE.replace("}]", "}, {\"nis\": \"44029\", \"year\": 2019, \"population\": 1}]");
        DatasetMigrationReport report = back(read(more), SHARES);

        assertThat(report.dataset()).isEqualTo(read(more));
        assertThat(report.entries()).extracting(Entry::outcome).containsExactly(Outcome.REFUSED, Outcome.UNCHANGED);
        assertThat(codes(report)).contains(MigrationReason.CARRIED_COLLIDES);
    }

    @Test
    void aCodeThatStaysIsDividedToo() {
        DatasetMigrationReport report = KAPSTOK.migrate(
                read("\"populations\": [{\"nis\": \"11002\", \"year\": 2025, \"population\": 10}]"),
                day("2025-01-01"),
                day("2024-12-31"),
                MergePolicies.NONE
                        .withShare(NisCode.of("11002"), new BigDecimal("0.9"))
                        .withShare(NisCode.of("11007"), new BigDecimal("0.1")));

        assertThat(report.dataset().list(Kind.POPULATIONS))
                .extracting(each -> each.nis() + " " + each.population())
                .containsExactly("11002 9", "11007 1");
    }

    @Test
    void coveragesOfTheWholeAreThoseOfItsParts() {
        Dataset data = read(
                "\"coverages\": ["
                        + "{\"body\": \"x\", \"area\": \"44084\", \"period\": {\"from\": \"2019-01-01\"}},"
                        + "{\"body\": \"y\", \"area\": \"40000\", \"except\": [\"44084\", \"44021\"], \"period\": {\"from\": \"2019-01-01\"}}]");
        DatasetMigrationReport report = back(data, MergePolicies.NONE);
        MergePolicies ask =
                MergePolicies.NONE.with("coverages.area", MergePolicy.ASK).with("except", MergePolicy.ASK);

        assertThat(report.dataset().list(Kind.COVERAGES))
                .extracting(each -> each.key() + " " + each.except())
                .containsExactly(
                        "x 44001 from 2019-01-01 []",
                        "x 44029 from 2019-01-01 []",
                        "y 40000 from 2019-01-01 [44001, 44029, 44021]");
        assertThat(report.entries()).extracting(Entry::outcome).containsExactly(Outcome.SPLIT, Outcome.SPLIT);
        assertThat(codes(report)).contains(MigrationReason.CARRIED_SERVED_WHOLE);
        assertThat(back(data, ask).dataset()).isEqualTo(data);
        assertThat(back(data, ask).refused()).hasSize(2);
        assertThat(codes(back(data, ask))).contains(MigrationReason.CARRIED_NOT_COPIED);
    }

    @Test
    void postcodesAreCopiedOnRequest() {
        Dataset data =
                read("\"postcodes\": [{\"postcode\": \"9880\", \"municipality\": \"44084\", \"places\": [\"Ursel\"]}]");
        DatasetMigrationReport copied = back(data, MergePolicies.NONE.with("postcodes.municipality", MergePolicy.LIST));

        assertThat(back(data, MergePolicies.NONE).dataset()).isEqualTo(data);
        assertThat(codes(back(data, MergePolicies.NONE))).contains(MigrationReason.CARRIED_NOT_COPIED);
        assertThat(copied.dataset().list(Kind.POSTCODES))
                .extracting(each -> each.key() + " " + each.places())
                .containsExactly("9880 44001 [Ursel]", "9880 44029 [Ursel]");
        assertThat(codes(copied)).contains(MigrationReason.CARRIED_COPIED);
    }

    private static final String OWNED =
            "\"practices\": [{\"id\": \"p\", \"title\": \"P\", \"municipalities\": [\"44084\", \"Gent\"]}],"
                    + "\"integratiediensten\": [{\"id\": \"s\", \"municipality\": \"44084\", \"status\": \"present\", \"period\": {\"from\": \"2019-01-01\"}}],"
                    + "\"measures\": [{\"id\": \"m\", \"title\": \"M\", \"municipality\": \"44084\", \"cooperation\": [\"44084\", \"44021\"]},"
                    + " {\"id\": \"g\", \"title\": \"G\", \"municipality\": \"44021\"}],"
                    + "\"plans\": [{\"id\": \"pl\", \"municipality\": \"44084\", \"startYear\": 2020, \"endYear\": 2025,"
                    + " \"objectives\": [{\"id\": \"o\", \"title\": \"O\", \"actionPlans\": [{\"id\": \"a\", \"title\": \"A\","
                    + " \"actions\": [{\"id\": \"x\", \"title\": \"X\", \"measure\": \"m\"}, {\"id\": \"y\", \"title\": \"Y\", \"measure\": \"g\"}]}]}],"
                    + " \"looseActionPlans\": [{\"id\": \"l\", \"title\": \"L\", \"actions\": [{\"id\": \"z\", \"title\": \"Z\", \"measure\": \"m\"}]}],"
                    + " \"looseActions\": [{\"id\": \"w\", \"title\": \"W\", \"measure\": \"m\"}, {\"id\": \"v\", \"title\": \"V\"}]}]";

    @Test
    void whatAMunicipalityHasIsRefusedRecordByRecord() {
        DatasetMigrationReport report = back(read(OWNED), SHARES);

        assertThat(report.dataset()).isEqualTo(read(OWNED));
        assertThat(report.refused()).hasSize(4).allSatisfy(each -> {
            assertThat(each.places()).hasSize(1);
            assertThat(each.reasons()).extracting(why -> why.code()).contains(MigrationReason.CARRIED_NOT_COPIED);
        });
        assertThat(report.refused().get(0).reasons())
                .extracting(each -> each.text(Locale.ENGLISH))
                .contains("A record of integratiediensten.municipality has no parts; it is copied for each municipality"
                        + " only when the policy of that field is list");
        assertThat(report.with(Outcome.UNCHANGED)).hasSize(1);
    }

    @Test
    void whatAMunicipalityHasIsCopiedOnRequest() {
        Dataset data = new DatasetReader(ReadOptions.DEFAULT.keepingUnknown())
                .read(RawText.of(
                        "{\"schemaVersion\": 1, " + OWNED.replace("\"title\": \"M\"", "\"title\": \"M\", \"own\": 1")
                                + "}",
                        "d.json"))
                .dataset();
        DatasetMigrationReport report = back(
                data,
                MergePolicies.NONE
                        .with("measures.municipality", MergePolicy.LIST)
                        .with("plans.municipality", MergePolicy.LIST)
                        .with("integratiediensten.municipality", MergePolicy.LIST)
                        .with("municipalities", MergePolicy.LIST)
                        .with("cooperation", MergePolicy.LIST));
        Dataset now = report.dataset();

        assertThat(now.list(Kind.PRACTICES).get(0).municipalities()).containsExactly("44001", "44029", "Gent");
        assertThat(now.list(Kind.INTEGRATIEDIENSTEN))
                .extracting(each -> each.id() + " " + each.municipality())
                .containsExactly("s-44001 44001", "s-44029 44029");
        assertThat(now.list(Kind.MEASURES))
                .extracting(each -> each.id() + " " + each.municipality() + " " + each.cooperation())
                .containsExactly(
                        "m-44001 44001 [44001, 44029, 44021]", "m-44029 44029 [44001, 44029, 44021]", "g 44021 []");
        assertThat(now.list(Kind.PLANS)).hasSize(2).allSatisfy(plan -> {
            String measure = "m-" + plan.municipality();
            assertThat(plan.id()).isEqualTo("pl-" + plan.municipality());
            assertThat(plan.objectives().get(0).actionPlans().get(0).actions())
                    .extracting(each -> each.measure())
                    .containsExactly(measure, "g");
            assertThat(plan.looseActionPlans().get(0).actions().get(0).measure())
                    .isEqualTo(measure);
            assertThat(plan.looseActions()).extracting(each -> each.measure()).containsExactly(measure, null);
        });
        assertThat(now.unknownFields().keySet()).containsExactly("/measures/0/own", "/measures/1/own");
        assertThat(report.with(Outcome.SPLIT)).hasSize(4);
        assertThat(codes(report)).contains(MigrationReason.CARRIED_COPIED);
        assertThat(report.allCarried()).isTrue();
    }

    @Test
    void whatIsNamedIsCopiedOnlyWithWhatNamesIt() {
        DatasetMigrationReport measures =
                back(read(OWNED), MergePolicies.NONE.with("measures.municipality", MergePolicy.LIST));
        String met = OWNED
                + ", \"consultations\": [{\"id\": \"c\", \"date\": \"2019-05-01\", \"calledBy\": \"%s\", \"participants\": [\"%s\"]}]";

        assertThat(measures.dataset()).isEqualTo(read(OWNED));
        assertThat(codes(measures)).contains(MigrationReason.CARRIED_NAMED);
        for (List<String> who : List.of(List.of("s", "q"), List.of("q", "s"))) {
            DatasetMigrationReport services = back(
                    read(met.formatted(who.get(0), who.get(1))),
                    MergePolicies.NONE.with("integratiediensten.municipality", MergePolicy.LIST));
            assertThat(services.dataset().list(Kind.INTEGRATIEDIENSTEN)).hasSize(1);
            assertThat(codes(services)).contains(MigrationReason.CARRIED_NAMED);
        }
        assertThat(back(
                                read(met.formatted("q", "q")),
                                MergePolicies.NONE.with("integratiediensten.municipality", MergePolicy.LIST))
                        .dataset()
                        .list(Kind.INTEGRATIEDIENSTEN))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-44001", "g-44029"})
    void aCopyDoesNotTakeTheIdOfAnother(String taken) {
        Dataset data = read("\"measures\": [{\"id\": \"g\", \"title\": \"G\", \"municipality\": \"44084\"}, {\"id\": \""
                + taken + "\", \"title\": \"T\"}]");
        DatasetMigrationReport report = back(data, MergePolicies.NONE.with("municipality", MergePolicy.LIST));

        assertThat(report.dataset()).isEqualTo(data);
        assertThat(codes(report)).contains(MigrationReason.CARRIED_COLLIDES);
    }
}
