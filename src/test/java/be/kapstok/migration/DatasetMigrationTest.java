package be.kapstok.migration;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whole data sets are carried across the mergers of the shipped data. */
class DatasetMigrationTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate EVE = day("2018-12-31");
    private static final LocalDate DAY = day("2019-01-01");

    private static final String DATA = """
            {"schemaVersion": 1, "title": "Van ons",
             "populations": [
              {"nis": "44001", "year": 2018, "population": 300, "foreignOriginShare": 0.10, "extra": 1},
              {"nis": "44021", "year": 2018, "population": 7},
              {"nis": "44029", "year": 2018, "population": 100, "foreignOriginShare": 0.20, "note": "geschat"},
              {"nis": "44084", "year": 2019, "population": 410}],
             "practices": [{"id": "p", "title": "P", "municipalities": ["44001", "44029", "Gent"]}],
             "measures": [
              {"id": "m1", "title": "Een", "municipality": "44001", "cooperation": ["44029", "44021"], "eigen": "x"},
              {"id": "m2", "title": "Twee", "municipality": "99999"},
              {"id": "m3", "title": "Drie"}],
             "plans": [{"id": "pl", "municipality": "44029", "startYear": 2014, "endYear": 2019}]}
            """;

    private static Dataset data() {
        return new DatasetReader(ReadOptions.DEFAULT.keepingUnknown())
                .read(RawText.of(DATA, "data.json"))
                .dataset();
    }

    @Test
    void everyCodeIsCarriedAndNothingIsLost() {
        DatasetMigrationReport report = KAPSTOK.migrate(data(), EVE, DAY);
        Dataset now = report.dataset();

        assertThat(now.header()).isEqualTo(data().header());
        assertThat(now.list(Kind.MEASURES))
                .extracting(each -> each.id() + " " + each.municipality() + " " + each.cooperation())
                .containsExactly("m1 44084 [44084, 44021]", "m2 99999 []", "m3 null []");
        assertThat(now.list(Kind.PLANS).get(0).municipality()).isEqualTo("44084");
        assertThat(now.list(Kind.PRACTICES).get(0).municipalities()).containsExactly("44084", "Gent");
        assertThat(now.list(Kind.POPULATIONS))
                .extracting(each -> each.key() + " " + each.population() + " " + each.foreignOriginShare())
                .containsExactly("44084 2018 400 0.13", "44021 2018 7 null", "44084 2019 410 null");
        assertThat(now.list(Kind.POPULATIONS).get(0).note().nl()).isEqualTo("44029: geschat");
        assertThat(new DatasetWriter().write(now)).contains("\"eigen\":\"x\"", "\"extra\":1");
        assertThat(report.with(Outcome.UNKNOWN)).singleElement().satisfies(each -> {
            assertThat(each.was()).containsExactly("99999");
            assertThat(each.places().get(0)).hasToString("data.json:10:3 /measures/1");
        });
        assertThat(report.with(Outcome.MERGED)).hasSize(1);
        assertThat(report.totals()).singleElement().satisfies(each -> {
            assertThat(each.before()).isEqualByComparingTo("817");
            assertThat(each.after()).isEqualByComparingTo("817");
        });
    }

    @Test
    void aSecondRunChangesNothing() {
        Dataset once = KAPSTOK.migrate(data(), EVE, DAY).dataset();

        assertThat(KAPSTOK.migrate(once, EVE, DAY).dataset()).isEqualTo(once);
    }

    @Test
    void populationsThatAreToBeAskedAboutStay() {
        DatasetMigrationReport report =
                KAPSTOK.migrate(data(), EVE, DAY, MergePolicies.NONE.with("population", MergePolicy.ASK));

        assertThat(report.refused()).hasSize(1);
        assertThat(report.dataset().list(Kind.POPULATIONS))
                .containsExactlyInAnyOrderElementsOf(data().list(Kind.POPULATIONS));
    }

    @Test
    void everyShippedRecordIsThereAfterAllMergers() {
        Dataset shipped = KAPSTOK.data();
        DatasetMigrationReport report = KAPSTOK.migrate(shipped, EVE, day("2025-01-01"));

        assertThat(report.dataset().list(Kind.PRACTICES)).hasSameSizeAs(shipped.list(Kind.PRACTICES));
        assertThat(report.dataset().list(Kind.INTEGRATIEDIENSTEN)).hasSameSizeAs(shipped.list(Kind.INTEGRATIEDIENSTEN));
        assertThat(report.totals().get(0).after())
                .isEqualByComparingTo(report.totals().get(0).before());
        assertThat(report.refused()).isEmpty();
    }
}
