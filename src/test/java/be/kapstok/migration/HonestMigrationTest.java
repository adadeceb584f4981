package be.kapstok.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.reason.ReasonCode;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A migration says of what it carries no more than is so. */
class HonestMigrationTest {
    private static final LocalDate FROM = LocalDate.of(2018, 12, 31);
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);
    private static final MergePolicies SUM = MergePolicies.NONE.with("n", MergePolicy.SUM);

    private static TableMigrationReport carry(MergePolicies policies, String... lines) {
        Table table = Table.read(RawText.of(String.join("\n", lines) + "\n", "t.csv"));
        return Kapstok.flanders().migrate(table, "nis", FROM, TO, policies);
    }

    private static List<Outcome> outcomes(MigrationReport report) {
        return report.entries().stream().map(Entry::outcome).toList();
    }

    private static List<ReasonCode> codes(Entry entry) {
        List<ReasonCode> codes = new ArrayList<>();
        entry.reasons().forEach(each -> codes.add(each.code()));
        return codes;
    }

    @Nested
    @DisplayName("A part does not become the whole (fault 5)")
    class Parts {
        @Test
        void aRowOfOnePartIsPartialAndMarked() {
            TableMigrationReport report = carry(SUM, "nis;n", "73040;3", "44021;1");

            assertThat(outcomes(report)).containsExactly(Outcome.PARTIAL, Outcome.UNCHANGED);
            assertThat(codes(report.entries().get(0))).contains(MigrationReason.CARRIED_IN_PART);
            assertThat(report.allCarried()).isFalse();
            assertThat(report.allCarriedInPart()).isTrue();
            assertThat(report.marked("mark").write()).isEqualTo("nis;n;mark\n71072;3;partial\n44021;1;\n");
            assertThat(Reports.of(report, ReportFormat.TEXT, Locale.ENGLISH))
                    .contains("but some rows are only a part of their municipality", "partial (1)");
        }

        @Test
        void aRowThatKeepsItsCodeIsPartialToo() {
            TableMigrationReport report = carry(SUM, "nis;n", "11002;3");

            assertThat(outcomes(report)).containsExactly(Outcome.PARTIAL);
            assertThat(report.table().write()).isEqualTo("nis;n\n11002;3\n");
        }

        @Test
        void allPartsAreTheWholeAndTwoOfThreeAreNot() {
            TableMigrationReport whole = carry(SUM, "nis;n", "71022;1", "73040;2");
            TableMigrationReport two = carry(SUM, "nis;n", "46003;1", "11056;2");

            assertThat(outcomes(whole)).containsExactly(Outcome.MERGED);
            assertThat(whole.allCarried()).isTrue();
            assertThat(two.entries().get(0).now()).hasSize(1);
            assertThat(outcomes(two)).containsExactly(Outcome.PARTIAL);
        }

        @Test
        void withAKeyItIsToldOnceForAMunicipality() {
            TableMigrationReport report = carry(
                    SUM.keyedBy("jaar"), "nis;jaar;n", "73040;2016;1", "73040;2017;2", "73040;2018;3", "44021;2018;4");

            assertThat(outcomes(report)).containsExactly(Outcome.PARTIAL, Outcome.UNCHANGED);
            assertThat(report.entries().get(0).places()).hasSize(3);
            assertThat(report.marked("m").rows())
                    .extracting(row -> row.cell(3))
                    .containsExactly("partial", "partial", "partial", "");
        }

        @Test
        void aYearThatOnePartLacksIsToldWithTheYear() {
            TableMigrationReport report =
                    carry(SUM.keyedBy("jaar"), "nis;jaar;n", "71022;2017;1", "73040;2017;2", "71022;2018;3");

            assertThat(outcomes(report)).containsExactly(Outcome.MERGED, Outcome.PARTIAL);
            assertThat(report.entries().get(1).reasons().get(1).text(Locale.ENGLISH))
                    .isEqualTo("For 2018 this is only a part of Hasselt (71072): of Kortessem (73040) there is no row");
        }

        @Test
        void quartersOfAllPartsAreTheWhole() {
            TableMigrationReport report = carry(
                    SUM.keyedBy("sector"), "nis;sector;n", "71022;A0;1", "71022;A1;1", "73040;B0;2", "73040;B1;2");

            assertThat(report.allCarried()).isTrue();
            assertThat(outcomes(report)).containsOnly(Outcome.MOVED);
        }

        @Test
        void aTableOfTheOtherDayIsWholeAlready() {
            TableMigrationReport once = carry(SUM, "nis;n", "11002;1", "11007;2", "71022;3", "73040;4");
            TableMigrationReport twice = Kapstok.flanders().migrate(once.table(), "nis", FROM, TO, SUM);

            assertThat(once.allCarried()).isTrue();
            assertThat(twice.allCarried()).isTrue();
        }

        @Test
        void aPopulationOfOnePartIsNotThatOfTheWhole() {
            String json = """
                    {"populations": [{"nis": "73040", "year": 2018, "population": 8000, "sources": ["s"]}]}""";
            Dataset data = new DatasetReader().read(RawText.of(json, "d.json")).dataset();
            DatasetMigrationReport report = Kapstok.flanders().migrate(data, FROM, TO);

            assertThat(outcomes(report)).containsExactly(Outcome.PARTIAL);
            assertThat(report.allCarried()).isFalse();
        }
    }

    @Nested
    @DisplayName("A sum of what is not understood is not known (fault 6)")
    class Numbers {
        @Test
        void pointsBeforeThreeDigitsBesideSmallWholeNumbersAreThousands() {
            TableMigrationReport report = carry(SUM, "nis;n", "44034;1.204", "44073;310", "11001;2.511");

            assertThat(report.totals())
                    .containsExactly(new Total("n", new BigDecimal("4025"), new BigDecimal("4025"), 0));
        }

        @Test
        void commasLikewise() {
            TableMigrationReport report = carry(SUM, "nis;n", "71022;\"1,204\"", "73040;310", "11001;\"2,511\"");

            assertThat(report.table().rows().get(0).cells()).containsExactly("71072", "1,514");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2.511", "5000", "2,511"})
        void whatMayBeEitherIsRefusedAndItsTotalNotKnown(String other) {
            TableMigrationReport report = carry(SUM, "nis;n", "71022;1.204", "73040;1.300", "44021;" + other);

            assertThat(outcomes(report)).containsExactly(Outcome.REFUSED, Outcome.UNCHANGED);
            assertThat(report.totals()).containsExactly(new Total("n", null, null, 0));
            assertThat(Reports.of(report, ReportFormat.TEXT, Locale.ENGLISH))
                    .containsPattern("n +not known +not known")
                    .contains("--decimal");
            assertThat(Reports.of(report, ReportFormat.JSON, Locale.ENGLISH)).containsPattern("\"before\" ?: ?null");
        }

        @Test
        void onlyTheCellsInDoubtAreRefused() {
            TableMigrationReport report = carry(SUM, "nis;n", "71022;1000", "73040;2000", "11002;1.204", "11007;1.300");

            assertThat(outcomes(report)).containsExactly(Outcome.MERGED, Outcome.REFUSED);
        }

        @ParameterizedTest
        @CsvSource({"., 2.504", "',', 2.504"})
        void theDecimalSignCanBeTold(char sign, String sum) {
            TableMigrationReport report = carry(SUM.withDecimal(sign), "nis;n", "71022;1.204", "73040;1.300");

            assertThat(report.table().rows().get(0).cell(1)).isEqualTo(sum);
            assertThat(report.totals().get(0).before()).isEqualByComparingTo(sign == '.' ? "2.504" : "2504");
        }

        @Test
        void aMeanThatIsRoundedSaysSo() {
            TableMigrationReport report = carry(
                    MergePolicies.NONE.with("n", MergePolicy.WEIGHTED_MEAN).weightedBy("w"),
                    "nis;n;w",
                    "71022;1;1",
                    "73040;2;1");

            assertThat(codes(report.entries().get(0))).contains(MigrationReason.CARRIED_ROUNDED);
        }
    }

    @Nested
    @DisplayName("Unchanged is byte for byte unchanged (fault 23)")
    class Unchanged {
        @ParameterizedTest
        @CsvSource({"' 24062 ',carried_blanks_around", "24062.0,read_as_code", "Leuven,read_as_name"})
        void aCodeThatIsWrittenOtherwiseIsToldToBeRewritten(String written, String how) {
            TableMigrationReport report = carry(SUM, "nis;n", written + ";1");

            assertThat(outcomes(report)).containsExactly(Outcome.MOVED);
            assertThat(codes(report.entries().get(0)).stream().map(ReasonCode::code))
                    .contains(how, "carried_rewritten");
            assertThat(report.table().write()).isEqualTo("nis;n\n24062;1\n");
        }

        @Test
        void aCodeOfTheOtherDayWithBlanksStaysAsItIs() {
            TableMigrationReport report = carry(SUM, "nis;n", " 71072 ;1");

            assertThat(outcomes(report)).containsExactly(Outcome.UNCHANGED);
            assertThat(report.table().write()).isEqualTo("nis;n\n 71072 ;1\n");
        }
    }

    @ParameterizedTest
    @DisplayName("A table without a header, or with cells without a heading, is refused (K3, K4)")
    @CsvSource(
            delimiter = '|',
            value = {
                "44001;3/44029;4 | --no-header",
                "Aalter;3/Knesselare;4 | type --no-header",
                "44001/44029 | --no-header",
                "nis,people/44001,1,50/44029,2,50 | Cells stand behind the last column that has a heading"
            })
    void tablesThatEndangerTheDataAreRefused(String lines, String why) {
        Table table = Table.read(RawText.of(lines.strip().replace('/', '\n') + "\n", "t.csv"));

        assertThatThrownBy(() -> Kapstok.flanders().migrate(table, FROM, TO, MergePolicies.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why.strip());
    }

    @Test
    @DisplayName("A row of shares with a cell under no heading is told (K3)")
    void sharesWithAnUnquotedCommaAreTold() {
        Table table = Table.read(RawText.of("old,new,share\n71022,71072,0,9\n73040,71072,0,1\n", "s.csv"));

        assertThat(Kapstok.flanders().migrations().shares(table, FROM, TO).faults())
                .extracting(each -> each.reason().code().code())
                .contains("shares_more_cells");
    }

    @ParameterizedTest
    @DisplayName("Shares are not read from a table that may be misread (K8, K10)")
    @CsvSource(
            delimiter = '|',
            value = {
                "old,new,share | no row below it",
                "'' | The file is empty",
                "old,new,share/73040,71072,\"1 | not closed",
                "old,new,share/71022,71072,0.9/73040,71072,0.1//naam,n,x/Gent,1,2 | the second starts on line 5"
            })
    void sharesOfATableThatMayBeMisreadAreRefused(String lines, String why) {
        Table table = Table.read(RawText.of(lines.strip().replace('/', '\n') + "\n", "s.csv"));

        assertThatThrownBy(() -> Kapstok.flanders().migrations().shares(table, FROM, TO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why.strip());
    }

    @Test
    @DisplayName("A code of shares that a spreadsheet wrote is read, and told (K15)")
    void sharesTellTheCodesThatTheyReadOtherwise() {
        Table table = Table.read(RawText.of("old;new;share\n71022.0;71072;0,9\n 73040 ;71072;0,1\n", "s.csv"));
        Shares shares = Kapstok.flanders().migrations().shares(table, FROM, TO);

        assertThat(shares.faults()).isEmpty();
        assertThat(shares.readings())
                .extracting(each -> each.place() + " " + each.reason().text(Locale.ENGLISH))
                .containsExactly(
                        "s.csv:2:1 71022.0 is read as the code 71022: a spreadsheet made a number of it",
                        "s.csv:3:1 ' 73040 ' is the code 73040 with blanks around it");
    }

    @Test
    @DisplayName("A list that cannot be taken apart is refused, one that holds bars says so")
    void aListThatCannotBeTakenApartIsNotMade() {
        MergePolicies list = MergePolicies.NONE.with("nota", MergePolicy.LIST);

        TableMigrationReport refused = carry(list, "nis;nota", "71022;een | 73040: twee", "73040;drie");
        assertThat(outcomes(refused)).containsExactly(Outcome.REFUSED);
        assertThat(codes(refused.entries().get(0))).contains(MigrationReason.CARRIED_LIST_UNCLEAR);

        TableMigrationReport told = carry(list, "nis;nota", "71022;een | twee", "73040;drie");
        assertThat(told.table().rows().get(0).cell(1)).isEqualTo("71022: een | twee | 73040: drie");
        assertThat(codes(told.entries().get(0))).contains(MigrationReason.CARRIED_LIST_HOLDS_BARS);

        TableMigrationReport plain = carry(list, "nis;nota", "71022;een", "73040;drie");
        assertThat(codes(plain.entries().get(0))).doesNotContain(MigrationReason.CARRIED_LIST_HOLDS_BARS);
    }

    @Test
    @DisplayName("Of two equal headings the totals name the second as it can be asked for (fault 24)")
    void totalsNameEqualHeadingsApart() {
        MergePolicies both = MergePolicies.NONE.with("n", MergePolicy.SUM).with("n#2", MergePolicy.SUM);

        TableMigrationReport report = carry(both, "nis;n;n", "71022;1;10", "73040;2;20");

        assertThat(report.totals()).extracting(Total::column).containsExactly("n", "n#2");
        assertThat(report.table().write()).isEqualTo("nis;n;n\n71072;3;30\n");
    }

    @ParameterizedTest
    @DisplayName("A code is read as spreadsheets write it (K15)")
    @ValueSource(strings = {"\"=\"\"71022\"\"\"", "71022.0", "7.1022E4", "71.022", "\"7,1022E+04\""})
    void codesAreReadAsSpreadsheetsWriteThem(String written) {
        TableMigrationReport report = carry(SUM, "nis;n", written + ";1", "73040;2");

        assertThat(report.table().rows().get(0).cells()).containsExactly("71072", "3");
        assertThat(Kapstok.flanders()
                        .places()
                        .vintageOf(report.entries().get(0).was())
                        .words())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("A table made in code has no places (fault 29)")
    void aTableMadeInCodeHasNoPlaces() {
        Table table = Table.of(
                List.of("nis", "n"), List.of(List.of("71022", "1"), List.of("73040", "2"), List.of("99999", "3")));
        TableMigrationReport report = Kapstok.flanders().migrate(table, "nis", FROM, TO, SUM);

        assertThat(report.entries().get(0).places()).isEmpty();
        assertThat(Reports.of(report, ReportFormat.TEXT, Locale.ENGLISH)).doesNotContain("(, )", "()", "(0:");
        assertThat(report.marked("m").rows()).extracting(row -> row.cell(2)).containsExactly("", "unknown");
    }

    @Test
    @DisplayName("What was done is told shortly (fault 14)")
    void textAndPagesAreLimited() {
        List<String> lines = new ArrayList<>(List.of("nis;jaar;n"));
        for (int i = 0; i < 3000; i++) {
            lines.add("71022;" + i + ";1");
            lines.add("44021;" + i + ";1");
        }
        lines.add("73040;x;1");
        lines.add("99999;1;1");
        TableMigrationReport report = carry(SUM.keyedBy("jaar"), lines.toArray(new String[0]));

        String text = Reports.of(report, ReportFormat.TEXT, Locale.ENGLISH);
        assertThat(text.lines().count()).isLessThan(200);
        assertThat(text.indexOf("99999")).isLessThan(text.indexOf("71022"));
        assertThat(text).contains("unchanged: 3,000").doesNotContain("44021");
        assertThat(text).contains("and 2991 more");
        assertThat(Reports.of(report, ReportFormat.MARKDOWN, Locale.ENGLISH)
                        .lines()
                        .count())
                .isLessThan(1100);
        assertThat(report.entries()).hasSize(6002);
    }
}
