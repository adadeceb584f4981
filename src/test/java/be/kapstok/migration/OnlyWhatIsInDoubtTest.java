package be.kapstok.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.CellChange;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Reason;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in doubt blocks the rows that would become one with it, and nothing else. */
class OnlyWhatIsInDoubtTest {
    private static final LocalDate FROM = LocalDate.of(2018, 12, 31);
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);
    private static final MergePolicies SUM = MergePolicies.NONE.with("n", MergePolicy.SUM);

    private static TableMigrationReport carry(MergePolicies policies, String... lines) {
        return carry(FROM, TO, policies, lines);
    }

    private static TableMigrationReport carry(LocalDate from, LocalDate to, MergePolicies policies, String... lines) {
        Table table = Table.read(RawText.of(String.join("\n", lines) + "\n", "t.csv"));
        return Kapstok.flanders().migrate(table, "nis", from, to, policies);
    }

    private static List<String> rows(TableMigrationReport report) {
        return report.table().write().lines().skip(1).toList();
    }

    private static List<String> sentences(Entry entry) {
        return entry.reasons().stream().map(each -> each.text(Locale.ENGLISH)).toList();
    }

    private static List<Object> codes(List<Reason> reasons) {
        return reasons.stream().<Object>map(Reason::code).toList();
    }

    @Nested
    class DoubleKeys {
        @Test
        void aDoubleKeyElsewhereBlocksNothing() {
            TableMigrationReport report = carry(
                    MergePolicies.NONE.with("votes", MergePolicy.SUM).keyedBy("party"),
                    "nis;party;votes",
                    "23098;A;1",
                    "23098;A;2",
                    "11002;A;3",
                    "11007;A;4");

            assertThat(rows(report)).containsExactly("23098;A;1", "23098;A;2", "11002;A;7");
            assertThat(report.allCarried()).isTrue();
        }

        @Test
        void theRowsOfItsGroupStayWhollyAsTheyWere() {
            TableMigrationReport report = carry(
                    SUM.keyedBy("party"),
                    "nis;party;n",
                    "11002;A;3",
                    "11007;A;4",
                    "11007;A;5",
                    "11002;B;6",
                    "11007;B;7",
                    "71022;A;8",
                    "73040;A;9");

            assertThat(report.marked("m").write().lines().skip(1))
                    .containsExactly(
                            "11002;A;3;refused",
                            "11007;A;4;refused",
                            "11007;A;5;refused",
                            "11002;B;13;",
                            "71072;A;17;");
            assertThat(report.refused()).singleElement().satisfies(each -> {
                assertThat(each.was()).containsExactly("11002", "11007", "11007");
                assertThat(each.now()).isEmpty();
                assertThat(sentences(each))
                        .contains(
                                "Several rows are of 11007 with the key A, so none of these rows were merged; remove one,"
                                        + " or name more columns that tell them apart: --key COLUMN");
            });
        }

        @Test
        void oneDoubleInATableOfMunicipalitiesMakesNoListOfIt() {
            String[] real = {
                "11001", "11004", "11005", "11008", "11009", "11013", "11016", "11018", "11021", "11022", "11023",
                "11024"
            };
            StringBuilder text = new StringBuilder("nis;t\n");
            for (String each : real) {
                text.append(each).append(";x\n");
            }
            text.append("71022;a\n73040;b\n11002;c\n11007;d\n11007;e\n");
            TableMigrationReport report =
                    carry(MergePolicies.NONE, text.toString().split("\n", -1));

            assertThat(rows(report)).contains("71072;71022: a | 73040: b", "11002;c", "11007;d", "11007;e");
            assertThat(report.refused()).hasSize(1);
        }

        @Test
        void aListOfThingsOnlyMoves() {
            TableMigrationReport report =
                    carry(MergePolicies.NONE, "nis;school", "71022;a", "71022;b", "73040;c", "73040;d", "11007;e");

            assertThat(rows(report)).containsExactly("71072;a", "71072;b", "71072;c", "71072;d", "11002;e");
            assertThat(codes(report.reasons())).contains(MigrationReason.CARRIED_SEVERAL_ROWS);
        }
    }

    @Nested
    class Equal {
        @ParameterizedTest
        @CsvSource({"2019,2019", "11002,11002", "70000,70000", "5,5", "Limburg,Limburg", "-,-"})
        void equalCellsStayWithoutAPolicy(String one, String other) {
            TableMigrationReport report = carry(
                    SUM, "nis;jaar;n", "71022;" + one + ";1", "73040;" + other + ";2", "44021;2018;3", "11001;x;4");

            assertThat(rows(report)).first().isEqualTo("71072;" + one + ";3");
            assertThat(report.allCarried()).isTrue();
        }

        @Test
        void thatANumberStaysIsTold() {
            TableMigrationReport report = carry(SUM, "nis;m;n", "71022;5;1", "73040;5;2", "44021;4;3");
            TableMigrationReport constant = carry(SUM, "nis;m;n", "71022;5;1", "73040;5;2", "44021;5;3");

            assertThat(sentences(report.entries().get(0)))
                    .contains(
                            "Column m: all hold 5, which stays and is not added; type --policy \"m=sum\" to add them");
            assertThat(codes(constant.entries().get(0).reasons())).doesNotContain(MigrationReason.CARRIED_KEPT_EQUAL);
        }

        @Test
        void numbersThatDifferBlockTheirOwnGroup() {
            TableMigrationReport report = carry(
                    SUM, "nis;jaar;n", "71022;2019;1", "73040;2019;2", "11002;2018;3", "11007;2019;4", "44021;2019;5");

            assertThat(rows(report)).containsExactly("71072;2019;3", "11002;2018;3", "11007;2019;4", "44021;2019;5");
            assertThat(sentences(report.refused().get(0)).toString()).contains("--policy \"jaar=sum\"");
        }

        @Test
        void aSingleCellGoingBackwardsStaysInEachPart() {
            MergePolicies shares = SUM.withShare(NisCode.of("71022"), new BigDecimal("0.75"))
                    .withShare(NisCode.of("73040"), new BigDecimal("0.25"));
            TableMigrationReport report =
                    carry(TO, FROM, shares, "nis;jaar;n;naam", "71072;2025;8;Hasselt", "44021;2024;1;Gent");

            assertThat(rows(report)).startsWith("71022;2025;6;Hasselt", "73040;2025;2;Kortessem");
            assertThat(report.entries().get(0).values()).containsEntry("n", new CellChange(List.of("8"), "6 + 2"));
            assertThat(codes(report.entries().get(0).reasons())).contains(MigrationReason.CARRIED_IN_EACH);
        }
    }

    @Nested
    class Names {
        @Test
        void anOddNameElsewhereSpoilsNothing() {
            TableMigrationReport report =
                    carry(SUM, "nis;naam;n", "11002;Antwerpen;1", "11007;Borsbeek;2", "45065;Zwalin;3", "44021;Gent;4");

            assertThat(rows(report)).containsExactly("11002;Antwerpen;3", "45065;Zwalin;3", "44021;Gent;4");
        }

        @Test
        void anOddNameBlocksItsOwnGroup() {
            TableMigrationReport report = carry(
                    SUM,
                    "nis;naam;n",
                    "71022;Hasselt;1",
                    "73040;Kortesem;2",
                    "11002;Antwerpen;3",
                    "11007;Borsbeek;4",
                    "44021;Gent;5");

            assertThat(rows(report))
                    .containsExactly("71022;Hasselt;1", "73040;Kortesem;2", "11002;Antwerpen;7", "44021;Gent;5");
            assertThat(codes(report.refused().get(0).reasons())).contains(MigrationReason.CARRIED_NOT_THE_NAME);
        }

        @ParameterizedTest
        @CsvSource({
            "Oost-Vlaanderen,Antwerpen,Oost-Vlaanderen",
            "40000,10000,40000",
            "Flandre orientale,Anvers,Flandre orientale",
            "Provincie Oost-Vlaanderen,Provincie Antwerpen,Provincie Oost-Vlaanderen",
            "Province de Flandre orientale,Province d'Anvers,Province de Flandre orientale",
            "46000,11000,46000"
        })
        void aProvinceBecomesThatOfTheNewMunicipality(String east, String antwerp, String becomes) {
            TableMigrationReport report = carry(
                    SUM,
                    "nis;p;n",
                    "11056;" + antwerp + ";1",
                    "46003;" + east + ";2",
                    "46013;" + east + ";3",
                    "44021;" + east + ";4");

            assertThat(rows(report)).containsExactly("46030;" + becomes + ";6", "44021;" + becomes + ";4");
        }
    }

    @Nested
    class Missing {
        @ParameterizedTest
        @ValueSource(strings = {"-", "NA", ".", "<5", "n.b.", "..", "5-9", ""})
        void theSameMarkStays(String mark) {
            TableMigrationReport report = carry(SUM, "nis;n", "71022;" + mark, "73040;" + mark, "44021;1");

            assertThat(rows(report)).containsExactly("71072;" + mark, "44021;1");
        }

        @ParameterizedTest
        @CsvSource({
            "-,8,,refused",
            "NA,8,ZERO,8",
            "NA,8,UNKNOWN,''",
            "'',8,ZERO,8",
            "'',8,UNKNOWN,''",
            "<5,8,RANGE,8-12",
            "<5,<5,RANGE,0-8",
            "<=4,8,RANGE,8-12",
            "5-9,8,RANGE,13-17",
            "NA,8,RANGE,refused",
            "<5,8,ZERO,8",
            "<5,8,UNKNOWN,''",
            "ca. 2,8,ZERO,refused",
            "-,NA,ZERO,0",
            "-,NA,,refused",
            "<5,8,,refused"
        })
        void aMarkBesideANumberGoesByItsPolicy(String one, String other, MissingPolicy policy, String becomes) {
            MergePolicies policies = policy == null ? SUM : SUM.withMissing("n", policy);
            TableMigrationReport report =
                    carry(policies, "nis;n", "71022;" + one, "73040;" + other, "11002;1", "11007;2", "44021;3");

            if (becomes.equals("refused")) {
                assertThat(rows(report)).containsExactly("71022;" + one, "73040;" + other, "11002;3", "44021;3");
            } else {
                assertThat(rows(report)).containsExactly("71072;" + becomes, "11002;3", "44021;3");
                assertThat(report.entries().get(0).reasons().size()).isGreaterThan(1);
            }
        }

        @Test
        void aRefusalSaysWhatToType() {
            assertThat(sentences(
                            carry(SUM, "nis;n", "71022;NA", "73040;2").entries().get(0)))
                    .contains("Column n: 'NA' is no number; type --missing \"n=zero\" to count it as zero, or unknown");
            assertThat(sentences(carry(SUM, "nis;n", "71022;<5", "73040;2")
                                    .entries()
                                    .get(0))
                            .toString())
                    .contains("--missing \"n=range\"");
        }

        @Test
        void aSumThatIsNotKnownMakesTheTotalNotKnown() {
            TableMigrationReport report =
                    carry(SUM.withMissing("n", MissingPolicy.UNKNOWN), "nis;n", "71022;NA", "73040;2", "44021;1");

            assertThat(report.totals().get(0).before()).isEqualByComparingTo("3");
            assertThat(report.totals().get(0).after()).isNull();
        }

        @Test
        void rangesAreCarriedInTwoStepsAsInOne() {
            MergePolicies range = SUM.withMissing("n", MissingPolicy.RANGE);
            TableMigrationReport once = carry(range, "nis;n", "71022;<5", "73040;8");
            MergePolicies back = range.withShare(NisCode.of("71022"), new BigDecimal("0.5"))
                    .withShare(NisCode.of("73040"), new BigDecimal("0.5"));
            TableMigrationReport parts = Kapstok.flanders().migrate(once.table(), "nis", TO, FROM, back);

            assertThat(rows(parts)).containsExactly("71022;4-6", "73040;4-6");
            assertThat(Kapstok.flanders()
                            .migrate(parts.table(), "nis", FROM, TO, range)
                            .table())
                    .isEqualTo(once.table());
        }

        @Test
        void aPolicyForMissingValuesNeedsASumOrMean() {
            assertThatThrownBy(() -> carry(
                            MergePolicies.NONE.withMissing("n", MissingPolicy.ZERO), "nis;n", "71022;NA", "73040;2"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("type --policy \"n=sum\" or --policy \"n=mean\" too");
        }
    }

    @Nested
    @DisplayName("Means are rounded as was asked, and it is told")
    class Scales {
        @ParameterizedTest
        @CsvSource({"0,2", "1,1.7", "3,1.667", ",2"})
        void theScaleCanBeSet(Integer scale, String mean) {
            MergePolicies policies =
                    MergePolicies.NONE.with("m", MergePolicy.WEIGHTED_MEAN).weightedBy("n");
            TableMigrationReport report = carry(
                    scale == null ? policies : policies.withScale("m", scale), "nis;m;n", "71022;1;1", "73040;2;2");

            assertThat(rows(report)).containsExactly("71072;" + mean + ";3");
            assertThat(sentences(report.entries().get(0)).toString())
                    .contains("the mean is rounded; decimals kept: " + (scale == null ? 0 : scale));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 31})
        void aScaleIsFromZeroToThirty(int scale) {
            assertThatThrownBy(() -> MergePolicies.NONE.withScale("m", scale))
                    .hasMessageContaining("from 0 to 30, got: " + scale);
        }
    }

    @Test
    void theValuesBeforeAndAfterAreTold() {
        TableMigrationReport report = carry(SUM, "nis;naam;n", "71022;Hasselt;1", "73040;Kortessem;2", "44021;Gent;3");

        assertThat(report.entries().get(0).values())
                .containsEntry("naam", new CellChange(List.of("Hasselt", "Kortessem"), "Hasselt"))
                .containsEntry("n", new CellChange(List.of("1", "2"), "3"));
        assertThat(report.entries().get(1).values()).isEmpty();
        assertThat(report.with(Outcome.MERGED)).hasSize(1);
    }

    @Test
    void theValuesOfRecordsAreToldToo() {
        String json = """
                {"populations": [{"nis": "71022", "year": 2018, "population": 77651, "sources": ["s"]},
                 {"nis": "73040", "year": 2018, "population": 8427, "sources": ["s"]}]}""";
        DatasetMigrationReport report = Kapstok.flanders()
                .migrate(new DatasetReader().read(RawText.of(json, "d.json")).dataset(), FROM, TO);

        assertThat(report.entries().get(0).values())
                .containsEntry("population", new CellChange(List.of("77651", "8427"), "86078"));
    }
}
