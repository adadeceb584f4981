package be.kapstok.migration;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.NisCode;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each cell when rows are merged, moved and divided. */
class CellsTest {
    private static TableMigrationReport carry(String from, String to, MergePolicies policies, String... lines) {
        Table table = Table.read(RawText.of(String.join("\n", lines) + "\n", "t.csv"));
        return Kapstok.flanders().migrate(table, "nis", day(from), day(to), policies);
    }

    private static TableMigrationReport there(MergePolicies policies, String... lines) {
        return carry("2018-12-31", "2019-01-01", policies, lines);
    }

    private static TableMigrationReport back(MergePolicies policies, String... lines) {
        return carry(
                "2019-01-01",
                "2018-12-31",
                policies.withShare(NisCode.of("44001"), new BigDecimal("0.75"))
                        .withShare(NisCode.of("44029"), new BigDecimal("0.25")),
                lines);
    }

    private static List<String> sentences(MigrationReport report, int entry) {
        return report.entries().get(entry).reasons().stream()
                .map(each -> each.text(Locale.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIST|44001;x|44084;44001: x",
                "LIST|44001;|44084;",
                "LIST|44021;x|44021;x",
                "FIRST|44001;x|44084;x",
                "SUM|44001;2|44084;2"
            })
    void aRowThatOnlyMovesKeepsItsCellsAndListsTheirOrigin(MergePolicy policy, String row, String becomes) {
        assertThat(there(MergePolicies.NONE.with("t", policy), "nis;t", row)
                        .table()
                        .write())
                .isEqualTo("nis;t\n" + becomes + "\n");
    }

    @ParameterizedTest
    @CsvSource({"FIRST,44084;een;9", "LIST,44084;44001: een | 44029: twee;9", "KEEP_WHEN_EQUAL,refused", "SUM,refused"})
    void cellsBecomeOneByTheirPolicy(MergePolicy policy, String becomes) {
        TableMigrationReport report =
                there(MergePolicies.NONE.with("t", policy), "nis;t;g", "44001;een;9", "44029;twee;9", "44021;q;8");

        if (becomes.equals("refused")) {
            assertThat(report.refused()).hasSize(1);
        } else {
            assertThat(report.table().write()).isEqualTo("nis;t;g\n" + becomes + "\n44021;q;8\n");
        }
    }

    @Test
    void equalCellsAreKept() {
        TableMigrationReport report = there(
                MergePolicies.NONE.with("t", MergePolicy.KEEP_WHEN_EQUAL),
                "nis;t",
                "44001;zelfde",
                "44029; zelfde ",
                "44021;q");

        assertThat(report.table().write()).isEqualTo("nis;t\n44084;zelfde\n44021;q\n");
    }

    @Test
    void whyCellsAreRefusedIsToldWithThem() {
        TableMigrationReport report = there(
                MergePolicies.NONE.with("t", MergePolicy.KEEP_WHEN_EQUAL), "nis;t;", "44001;een;1", "44029;twee;2");

        assertThat(sentences(report, 0))
                .contains(
                        "Column t: 'een', 'twee' are not equal; choose another policy, such as first or list",
                        "Column #3: no merge policy says how to combine '1', '2'; type --policy \"#3=sum\", or mean, equal, list or first");
    }

    @Test
    void emptyCellsStayEmptyAndBesideNumbersRefuse() {
        MergePolicies both = MergePolicies.NONE
                .with("n", MergePolicy.SUM)
                .with("m", MergePolicy.WEIGHTED_MEAN)
                .weightedBy("w");
        assertThat(there(both, "nis;n;m;w", "44001;;;1", "44029;;;2").table().write())
                .isEqualTo("nis;n;m;w\n44084;;;3\n");
        assertThat(there(both, "nis;n;m;w", "44001;1;;1", "44029;;;2").refused())
                .hasSize(1);
        assertThat(there(both, "nis;n;m;w", "44001;;1;1", "44029;;;2").refused())
                .hasSize(1);
    }

    @Test
    void meansHaveTheMostDecimalsAndNeedAWeight() {
        MergePolicies mean =
                MergePolicies.NONE.with("m", MergePolicy.WEIGHTED_MEAN).weightedBy("w");

        assertThat(there(mean, "nis;m;w", "44001;1,5;1", "44029;2,25;2").table().write())
                .isEqualTo("nis;m;w\n44084;2,00;3\n");
        assertThat(there(mean, "nis;m;w", "44001;2,25;2", "44029;1,5;1").table().write())
                .isEqualTo("nis;m;w\n44084;2,00;3\n");
        TableMigrationReport none = there(mean, "nis;m;w", "44001;1,5;0", "44029;2,25;0");
        assertThat(sentences(none, 0))
                .contains("Column m: there is no weight for 44001, 44029; name a column that weighs: --weight COLUMN");
        TableMigrationReport long0 = carry(
                "2010-01-01",
                "2019-01-01",
                MergePolicies.NONE.with("m", MergePolicy.WEIGHTED_MEAN),
                "nis;m",
                "44001;1",
                "44029;2");
        assertThat(sentences(long0, 0)).contains("Weighted by how many people lived there on 1 January 2010");
    }

    @Test
    void theYearByWhichMeansAreWeightedIsToldOnce() {
        MergePolicies means =
                MergePolicies.NONE.with("a", MergePolicy.WEIGHTED_MEAN).with("b", MergePolicy.WEIGHTED_MEAN);
        TableMigrationReport report = there(means, "nis;a;b", "44001;1;1", "44029;2;2");

        assertThat(sentences(report, 0)).containsOnlyOnce("Weighted by how many people lived there on 1 January 2018");
    }

    @Test
    void namesBecomeThoseOfTheOtherDayInTheirLanguage() {
        TableMigrationReport report = carry(
                "2018-12-31",
                "2025-01-01",
                MergePolicies.NONE,
                "nis;naam;tekst",
                "44001;Aalter;Aalter",
                "44029;Knesselare;x",
                "44011;Deinze;y",
                "44021;Gand;z",
                "11002;Antwerp;",
                "44036;;v");

        assertThat(report.table().write())
                .isEqualTo(
                        "nis;naam;tekst\n44084;Aalter;44001: Aalter | 44029: x\n44083;Deinze;y\n44021;Gand;z\n11002;Antwerp;\n44085;;v\n");
        assertThat(carry(
                                "2018-12-31",
                                "2019-01-01",
                                MergePolicies.NONE,
                                "nis;naam",
                                "44080;Zomergem",
                                "44036;Lovendegem")
                        .table()
                        .write())
                .isEqualTo("nis;naam\n44085;Lievegem\n");
        assertThat(carry(
                                "2018-12-31",
                                "2019-01-01",
                                MergePolicies.NONE.with("naam", MergePolicy.FIRST),
                                "nis;naam",
                                "44080;Zomergem")
                        .table()
                        .write())
                .isEqualTo("nis;naam\n44085;Zomergem\n");
        assertThat(carry(
                                "2018-12-31",
                                "2019-01-01",
                                MergePolicies.NONE.keyedBy("naam"),
                                "nis;naam",
                                "44080;Zomergem",
                                "44036;Lovendegem")
                        .table()
                        .rows())
                .hasSize(2);
    }

    @Test
    void aDividedRowHasItsSumsInPartsAndTheRestInEach() {
        TableMigrationReport report = back(
                MergePolicies.NONE.with("n", MergePolicy.SUM),
                "nis;n;t;naam",
                "44084;10,01;x;Aalter",
                "44021;1,00;y;Gent");

        assertThat(report.table().write())
                .isEqualTo("nis;n;t;naam\n44001;7,51;x;Aalter\n44029;2,50;x;Knesselare\n44021;1,00;y;Gent\n");
        assertThat(sentences(report, 0)).contains("Divided by the shares 0.75, 0.25");
    }

    @ParameterizedTest
    @CsvSource({"SUM,x,CARRIED_NO_NUMBER", "ASK,1,CARRIED_ASKED"})
    void whatCannotBeDividedIsRefused(MergePolicy policy, String cell, MigrationReason why) {
        TableMigrationReport report = back(MergePolicies.NONE.with("n", policy), "nis;n", "44084;" + cell, "44021;2");

        assertThat(report.refused())
                .singleElement()
                .satisfies(each -> assertThat(each.reasons())
                        .extracting(reason -> reason.code())
                        .contains(why));
        assertThat(report.table().rows()).hasSize(2);
    }

    @Test
    void numbersWithoutAPolicyAndNegativeSharesAreNotDivided() {
        assertThat(back(MergePolicies.NONE, "nis;n", "44084;1", "44021;2")
                        .table()
                        .write())
                .isEqualTo("nis;n\n44001;1\n44029;1\n44021;2\n");
        assertThat(back(MergePolicies.NONE.with("n", MergePolicy.SUM), "nis;n", "44084;", "44021;2")
                        .table()
                        .write())
                .isEqualTo("nis;n\n44001;\n44029;\n44021;2\n");
        TableMigrationReport negative = back(MergePolicies.NONE.with("n", MergePolicy.SUM), "nis;n", "44084;1");
        assertThat(negative.with(Outcome.SPLIT)).hasSize(1);
        MergePolicies below = MergePolicies.NONE
                .with("n", MergePolicy.SUM)
                .withShare(NisCode.of("44001"), new BigDecimal("-0.5"))
                .withShare(NisCode.of("44029"), new BigDecimal("1.5"));
        assertThat(carry("2019-01-01", "2018-12-31", below, "nis;n", "44084;1").refused())
                .hasSize(1);
        MergePolicies nothing = MergePolicies.NONE
                .with("n", MergePolicy.SUM)
                .withShare(NisCode.of("44001"), BigDecimal.ZERO)
                .withShare(NisCode.of("44029"), BigDecimal.ONE);
        assertThat(carry("2019-01-01", "2018-12-31", nothing, "nis;n", "44084;3")
                        .table()
                        .write())
                .isEqualTo("nis;n\n44001;0\n44029;3\n");
    }

    @Test
    void whatRoundingLeavesGoesToTheLargestRests() {
        List<BigDecimal> thirds = List.of(new BigDecimal("0.34"), new BigDecimal("0.33"), new BigDecimal("0.33"));

        assertThat(ShareSplit.of(BigDecimal.ONE, thirds))
                .containsExactly(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(ShareSplit.of(new BigDecimal("-1"), List.of(new BigDecimal("0.4"), new BigDecimal("0.6"))))
                .containsExactly(BigDecimal.ZERO, new BigDecimal("-1"));
        assertThat(ShareSplit.of(new BigDecimal("0.05"), thirds))
                .containsExactly(new BigDecimal("0.02"), new BigDecimal("0.02"), new BigDecimal("0.01"));
    }

    @Test
    void theWeightIsSummedUnlessItHasAPolicyAndTheCodeHasNone() {
        assertThat(there(MergePolicies.NONE.with("w", MergePolicy.FIRST).weightedBy("w"), "nis;w", "44001;1", "44029;2")
                        .table()
                        .write())
                .isEqualTo("nis;w\n44084;1\n");
        assertThatThrownBy(() -> there(MergePolicies.NONE.keyedBy("nis"), "nis;w", "44001;1"))
                .hasMessageContaining("the column of codes, 'nis', is carried");
        TableMigrationReport first =
                carry("2018-12-31", "2019-01-01", MergePolicies.NONE.weightedBy("w"), "w;nis", "1;44001", "2;44029");
        assertThat(first.table().write()).isEqualTo("w;nis\n3;44084\n");
        assertThat(first.totals())
                .singleElement()
                .satisfies(each -> assertThat(each.column()).isEqualTo("w"));
    }

    @Test
    void totalsTellHowManyCellsAreNoNumbers() {
        TableMigrationReport report = there(
                MergePolicies.NONE.with("n", MergePolicy.SUM), "nis;n", "44021;1", "44001;", "44029;x", "44011;y");

        assertThat(report.totals()).singleElement().satisfies(each -> {
            assertThat(each.notNumbers()).isEqualTo(2);
            assertThat(each.before()).isEqualByComparingTo("1");
        });
        assertThat(report.counts()).containsEntry(Outcome.UNCHANGED, 1).containsEntry(Outcome.REFUSED, 1);
        assertThat(report.toString())
                .startsWith("TableMigrationReport[2018-12-31 to 2019-01-01, {UNCHANGED=1, PARTIAL=1");
    }
}
