package be.kapstok.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.reason.Reason;
import be.kapstok.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which day the codes of a table are. */
class FromTest {
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);
    private static final MergePolicies SUM = MergePolicies.NONE.with("n", MergePolicy.SUM);

    private static TableMigrationReport carry(From from, MergePolicies policies, String... lines) {
        Table table = Table.read(RawText.of(String.join("\n", lines) + "\n", "t.csv"));
        return Kapstok.flanders().migrations().migrate(table, "nis", from, TO, policies);
    }

    private static List<String> rows(TableMigrationReport report) {
        return report.table().write().lines().skip(1).toList();
    }

    @Nested
    class Columns {
        @Test
        void eachRowIsReadOnItsOwnDay() {
            TableMigrationReport report = carry(
                    From.column("Jaar"),
                    SUM,
                    "nis;Jaar;n",
                    "44001;2018;1",
                    "44029;2018;2",
                    "44084;2020;3",
                    "71022;2020;4",
                    "73040;2020;5",
                    "71072;2025;6",
                    "11002;2018;7",
                    "11007;2018;8",
                    "11002;2020;9",
                    "11007;2020;10",
                    "11002;2025;11");

            assertThat(rows(report))
                    .containsExactly(
                            "44084;2018;3",
                            "44084;2020;3",
                            "71072;2020;9",
                            "71072;2025;6",
                            "11002;2018;15",
                            "11002;2020;19",
                            "11002;2025;11");
            assertThat(report.allCarried()).isTrue();
            assertThat(report.from()).isEqualTo(LocalDate.of(2018, 1, 1));
            assertThat(report.reasons().get(0).text(Locale.ENGLISH))
                    .isEqualTo("Each row is of its own day, in column Jaar; a year or month means its first day");
        }

        @ParameterizedTest
        @CsvSource({
            "2018",
            "2018-12-31",
            "31/12/2018",
            "20181231",
            "2018-12",
            "2018.0",
            "31-12-2018",
            "201812",
            "2018-12-31T00:00:00"
        })
        void daysAreReadAsTheyAreWritten(String day) {
            TableMigrationReport report =
                    carry(From.column("d"), SUM, "nis;d;n", "44001;" + day + ";1", "44029;" + day + ";2");

            assertThat(rows(report)).containsExactly("44084;" + day + ";3");
        }

        @ParameterizedTest
        @CsvSource({"x,carried_no_day", "2018-13-01,carried_no_day", "'',carried_no_day", "1999,carried_day_too_early"})
        void aRowWithoutADayStaysAndBlocksNoOther(String day, String why) {
            TableMigrationReport report =
                    carry(From.column("d"), SUM, "nis;d;n", "71022;" + day + ";1", "44001;2018;1", "44029;2018;2");

            assertThat(rows(report)).containsExactly("71022;" + day + ";1", "44084;2018;3");
            assertThat(report.refused())
                    .singleElement()
                    .satisfies(each -> assertThat(each.reasons())
                            .extracting(reason -> reason.code().code())
                            .contains(why));
        }

        @Test
        void meansAreWeightedByThePeopleOfTheYearOfTheRow() {
            TableMigrationReport report = carry(
                    From.column("d"),
                    MergePolicies.NONE.with("m", MergePolicy.WEIGHTED_MEAN),
                    "nis;d;m",
                    "71022;2018;1,00",
                    "73040;2018;2,00");

            assertThat(report.entries().get(0).reasons())
                    .extracting(each -> each.text(Locale.ENGLISH))
                    .contains("Weighted by how many people lived there on 1 January 2018");
        }

        @Test
        void aSecondRunIsNoNews() {
            TableMigrationReport once =
                    carry(From.column("d"), SUM, "nis;d;n", "44001;2018;1", "44029;2018;2", "44021;2018;3");
            TableMigrationReport twice =
                    Kapstok.flanders().migrations().migrate(once.table(), "nis", From.column("d"), TO, SUM);

            assertThat(twice.table()).isEqualTo(once.table());
            assertThat(twice.counts()).containsOnlyKeys(Outcome.UNCHANGED);
        }
    }

    @Nested
    class Found {
        @Test
        void theLastDayOfTheCodesIsTaken() {
            TableMigrationReport report = carry(From.CODES, SUM, "nis;n", "44001;1", "44029;2", "11007;3", "11002;4");

            assertThat(report.from()).isEqualTo("2018-12-31");
            assertThat(rows(report)).containsExactly("44084;3", "11002;7");
            assertThat(report.reasons().get(0).text(Locale.forLanguageTag("nl")))
                    .isEqualTo("De codes zijn van 2018-12-31: gevonden uit de codes zelf");
        }

        @Test
        void codesOfTheOtherDayOnlyAreOfThatDay() {
            assertThat(carry(From.CODES, SUM, "nis;n", "44084;1", "71072;2").from())
                    .isEqualTo(TO);
            assertThat(carry(From.CODES, SUM, "nis;n", "44021;1").counts()).containsOnlyKeys(Outcome.UNCHANGED);
        }

        @Test
        void codesThatAreOfNoDayAreLeftAside() {
            TableMigrationReport report = carry(From.CODES, SUM, "nis;n", "44001;1", "44029;2", "99999;3");

            assertThat(rows(report)).containsExactly("44084;3", "99999;3");
        }

        @ParameterizedTest
        @CsvSource({"11002/44021,type --from with the day", "44001/44084/44029,type --from 2018-12-31", "99999,no word"
        })
        void whereItIsNotCertainItIsRefusedWithWhatToType(String codes, String why) {
            String[] lines = ("nis;n/" + codes.replace("/", ";1/") + ";1").split("/", -1);

            assertThatThrownBy(() -> carry(From.CODES, SUM, lines))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(why);
        }
    }

    @Test
    void aDayAndAColumnExcludeEachOther() {
        assertThatThrownBy(() -> new From(TO, "d")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Reason.of(MigrationReason.CARRIED_EACH_DAY, "d").text(Locale.FRENCH))
                .contains("colonne d");
    }
}
