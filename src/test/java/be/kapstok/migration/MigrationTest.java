package be.kapstok.migration;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.NisCode;
import be.kapstok.place.PlaceReason;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables are carried across the mergers of the shipped data. */
class MigrationTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate EVE_2019 = day("2018-12-31");
    private static final LocalDate DAY_2019 = day("2019-01-01");
    private static final LocalDate EVE_2025 = day("2024-12-31");
    private static final LocalDate DAY_2025 = day("2025-01-01");
    private static final MergePolicies SUM = MergePolicies.NONE.with("n", MergePolicy.SUM);

    static Table table(String... lines) {
        return Table.read(RawText.of(String.join("\n", lines) + "\n", "t.csv"));
    }

    private static TableMigrationReport to2019(MergePolicies policies, String... lines) {
        return KAPSTOK.migrate(table(lines), EVE_2019, DAY_2019, policies);
    }

    private static List<ReasonCode> codes(Entry entry) {
        return codes(entry.reasons());
    }

    private static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(each -> each.code()).toList();
    }

    private static List<Outcome> outcomes(MigrationReport report) {
        return report.entries().stream().map(Entry::outcome).toList();
    }

    /** The mergers of 2019 and 2025: the day, the codes that merge, the code that comes of it. */
    static Stream<Merger> mergers() {
        return Stream.of(
                new Merger(day("2019-01-01"), List.of("12030", "12034"), "12041"),
                new Merger(day("2019-01-01"), List.of("44011", "44049"), "44083"),
                new Merger(day("2019-01-01"), List.of("44001", "44029"), "44084"),
                new Merger(day("2019-01-01"), List.of("44036", "44072", "44080"), "44085"),
                new Merger(day("2019-01-01"), List.of("45017", "45057"), "45068"),
                new Merger(day("2019-01-01"), List.of("71047", "72040"), "72042"),
                new Merger(day("2019-01-01"), List.of("72025", "72029"), "72043"),
                new Merger(day("2025-01-01"), List.of("11002", "11007"), "11002"),
                new Merger(day("2025-01-01"), List.of("23023", "23024", "23032"), "23106"),
                new Merger(day("2025-01-01"), List.of("37012", "37018"), "37021"),
                new Merger(day("2025-01-01"), List.of("37007", "37015"), "37022"),
                new Merger(day("2025-01-01"), List.of("44012", "44048"), "44086"),
                new Merger(day("2025-01-01"), List.of("44034", "44073"), "44087"),
                new Merger(day("2025-01-01"), List.of("44040", "44043"), "44088"),
                new Merger(day("2025-01-01"), List.of("44045", "46014"), "46029"),
                new Merger(day("2025-01-01"), List.of("11056", "46003", "46013"), "46030"),
                new Merger(day("2025-01-01"), List.of("71057", "71069"), "71071"),
                new Merger(day("2025-01-01"), List.of("71022", "73040"), "71072"),
                new Merger(day("2025-01-01"), List.of("73006", "73032"), "73110"),
                new Merger(day("2025-01-01"), List.of("73009", "73083"), "73111"));
    }

    record Merger(LocalDate day, List<String> parts, String whole) {
        /** Ten of each part, and one of a municipality that stays. */
        Table before() {
            return Table.of(
                    List.of("nis", "n"),
                    Stream.concat(parts.stream().map(each -> List.of(each, "10")), Stream.of(List.of("44021", "1")))
                            .toList());
        }

        TableMigrationReport forwards() {
            return KAPSTOK.migrate(before(), day.minusDays(1), day, SUM);
        }

        TableMigrationReport back(MergePolicies policies) {
            return KAPSTOK.migrate(forwards().table(), day, day.minusDays(1), policies);
        }

        /** 0.3 for each part but the last, which has what is left. */
        MergePolicies shares() {
            MergePolicies shares = SUM;
            BigDecimal left = BigDecimal.ONE;
            for (String each : parts.subList(1, parts.size())) {
                shares = shares.withShare(NisCode.of(each), new BigDecimal("0.3"));
                left = left.subtract(new BigDecimal("0.3"));
            }
            return shares.withShare(NisCode.of(parts.get(0)), left);
        }
    }

    @ParameterizedTest
    @MethodSource("mergers")
    void mergersAddUp(Merger merger) {
        TableMigrationReport forwards = merger.forwards();

        String sum = String.valueOf(10 * merger.parts().size());
        assertThat(forwards.table().rows())
                .extracting(Row::cells)
                .containsExactly(List.of(merger.whole(), sum), List.of("44021", "1"));
        assertThat(outcomes(forwards)).containsExactly(Outcome.MERGED, Outcome.UNCHANGED);
        assertThat(forwards.entries().get(0).was()).isEqualTo(merger.parts());
        assertThat(forwards.allCarried()).isTrue();
        assertThat(forwards.entries().get(0).reasons().get(0).sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("mergers")
    void mergersAreNotDividedWithoutShares(Merger merger) {
        TableMigrationReport refused = merger.back(SUM);

        assertThat(refused.table()).isEqualTo(merger.forwards().table());
        assertThat(refused.refused()).hasSize(1);
        assertThat(codes(refused.refused().get(0)))
                .containsExactly(MigrationReason.CARRIED_DIVIDED, MigrationReason.CARRIED_NEEDS_SHARES);
    }

    @ParameterizedTest
    @MethodSource("mergers")
    void sharesDivideAMergerToTheUnit(Merger merger) {
        TableMigrationReport back = merger.back(merger.shares());

        assertThat(back.table().rows())
                .extracting(each -> each.cell(0))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(merger.parts().stream(), Stream.of("44021"))
                        .toList());
        assertThat(outcomes(back)).containsExactly(Outcome.SPLIT, Outcome.UNCHANGED);
        assertThat(back.totals().get(0).after())
                .isEqualByComparingTo(merger.forwards().totals().get(0).before());
    }

    @Test
    void sharesThatAreNoWholeAreRefused() {
        TableMigrationReport report = KAPSTOK.migrate(
                table("nis;n", "44084;10"),
                DAY_2019,
                EVE_2019,
                SUM.withShare(NisCode.of("44001"), new BigDecimal("0.6"))
                        .withShare(NisCode.of("44029"), new BigDecimal("0.5")));

        assertThat(report.table().write()).isEqualTo("nis;n\n44084;10\n");
        assertThat(codes(report.refused().get(0))).contains(MigrationReason.CARRIED_SHARES_NOT_WHOLE);
    }

    @Test
    void aCodeThatOnlyChangesGoesBothWays() {
        TableMigrationReport there = KAPSTOK.migrate(table("nis;n", "71047;1", "72040;2"), EVE_2019, DAY_2025, SUM);

        assertThat(there.table().write()).isEqualTo("nis;n\n72042;3\n");
        assertThat(there.entries().get(0).places())
                .extracting(Object::toString)
                .containsExactly("t.csv:2:1", "t.csv:3:1");
    }

    @Nested
    class Policies {
        private static final String[] TWO = {
            "nis;naam;n;gem;tekst;jaar", "44001;Aalter;1,50;10,0;een;2018", "44029;Knesselare;2,25;20,0;twee;2018"
        };

        @Test
        void eachColumnGoesByItsOwn() {
            TableMigrationReport report =
                    to2019(SUM.with("gem", MergePolicy.WEIGHTED_MEAN).weightedBy("n"), TWO);

            assertThat(report.table().write())
                    .isEqualTo("nis;naam;n;gem;tekst;jaar\n44084;Aalter;3,75;16,0;44001: een | 44029: twee;2018\n");
            assertThat(report.totals()).singleElement().satisfies(total -> {
                assertThat(total.before()).isEqualByComparingTo("3.75");
                assertThat(total.after()).isEqualByComparingTo("3.75");
            });
        }

        @Test
        void meansAreWeightedByPopulationWhereItIsKnown() {
            TableMigrationReport report = to2019(SUM.with("gem", MergePolicy.WEIGHTED_MEAN), TWO);

            assertThat(report.table().rows().get(0).cell(3)).isEqualTo("12,9");
            assertThat(codes(report.entries().get(0))).contains(MigrationReason.CARRIED_WEIGHED);
        }

        @ParameterizedTest
        @CsvSource({
            "n,SUM,'',CARRIED_ASKED",
            "gem,SUM,'',CARRIED_ASKED",
            "tekst,SUM,'n gem',CARRIED_NO_NUMBER",
            "tekst,ASK,'n gem',CARRIED_ASKED",
            "tekst,KEEP_WHEN_EQUAL,'n gem',CARRIED_NOT_EQUAL"
        })
        void whatNothingTellsIsRefusedAndStays(String column, MergePolicy policy, String summed, MigrationReason why) {
            MergePolicies policies = MergePolicies.NONE.with(column, policy);
            for (String each : summed.isEmpty() ? new String[0] : summed.split(" ")) {
                policies = policies.with(each, MergePolicy.SUM);
            }
            TableMigrationReport report = to2019(policies, TWO);

            assertThat(report.table()).isEqualTo(table(TWO));
            assertThat(codes(report.refused().get(0))).contains(why);
            assertThat(report.allCarried()).isFalse();
        }

        @Test
        void rowsOfSeveralYearsAreMergedYearByYear() {
            TableMigrationReport report = to2019(
                    SUM.keyedBy("jaar"), "nis;jaar;n", "44001;2017;1", "44001;2018;2", "44029;2018;3", "44029;2017;4");

            assertThat(report.table().write()).isEqualTo("nis;jaar;n\n44084;2017;5\n44084;2018;5\n");
        }

        @Test
        void rowsThatNothingTellsApartAreMovedAndNotMerged() {
            String[] rows = {"nis;titel", "44001;een", "44001;twee", "44029;drie"};
            TableMigrationReport report = to2019(MergePolicies.NONE, rows);
            TableMigrationReport asked = to2019(MergePolicies.NONE.with("titel", MergePolicy.FIRST), rows);

            assertThat(report.table().write()).isEqualTo("nis;titel\n44084;een\n44084;twee\n44084;drie\n");
            assertThat(codes(report.reasons())).contains(MigrationReason.CARRIED_SEVERAL_ROWS);
            assertThat(report.allCarried()).isTrue();
            assertThat(outcomes(asked)).containsExactly(Outcome.REFUSED);
            assertThat(codes(asked.entries().get(0))).contains(MigrationReason.CARRIED_DOUBLED);
            assertThat(asked.table().write()).isEqualTo("nis;titel\n44001;een\n44001;twee\n44029;drie\n");
        }

        @Test
        void listsKeepTheOriginOfTheirParts() {
            MergePolicies list = MergePolicies.NONE.with("t", MergePolicy.LIST);
            TableMigrationReport report = to2019(list, "nis;t", "44080;44035: x | 44034: y", "44036;b", "44072;");

            assertThat(report.table().write()).isEqualTo("nis;t\n44085;44034: y | 44035: x | 44036: b\n");
        }

        @Test
        void columnsThatAreNotThereAreToldAtOnce() {
            assertThatThrownBy(() -> to2019(MergePolicies.NONE.with("naan", MergePolicy.SUM), TWO))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("naam");
            assertThatThrownBy(() -> to2019(MergePolicies.NONE.with("nis", MergePolicy.SUM), TWO))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> to2019(MergePolicies.NONE, "a;b", "1;2"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("none of its columns");
            assertThatThrownBy(() -> KAPSTOK.migrate(table(TWO), day("2008-12-31"), DAY_2019, SUM))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WrongInput {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"44001.0", "44001,00", "44.001", "044001", "44 001"})
        void aCodeThatASpreadsheetBrokeIsReadAndTold(String written) {
            TableMigrationReport report = to2019(SUM, "nis;n", written + ";1", "44029;2");

            assertThat(report.table().write()).isEqualTo("nis;n\n44084;3\n");
            assertThat(report.entries().get(0).was()).containsExactly(written, "44029");
            assertThat(codes(report.entries().get(0))).contains(PlaceReason.READ_AS_CODE);
        }

        @Test
        void whatIsUnknownStaysAndIsMarked() {
            TableMigrationReport report =
                    to2019(SUM, "nis;n", "99999;1", ";2", "nergens;3", "2000;4", "62063;5", "44021;6", "44001;7");

            assertThat(report.table().write())
                    .isEqualTo("nis;n\n99999;1\n;2\nnergens;3\n2000;4\n62063;5\n44021;6\n44084;7\n");
            assertThat(outcomes(report))
                    .containsExactly(
                            Outcome.UNKNOWN,
                            Outcome.UNKNOWN,
                            Outcome.UNKNOWN,
                            Outcome.UNKNOWN,
                            Outcome.UNCHANGED,
                            Outcome.UNCHANGED,
                            Outcome.PARTIAL);
            assertThat(codes(report.entries().get(3))).contains(MigrationReason.CARRIED_LOST_ZERO);
            assertThat(codes(report.entries().get(6))).contains(MigrationReason.CARRIED_IN_PART);
            assertThat(report.entries().get(2).places().get(0)).hasToString("t.csv:4:1");
        }

        @Test
        void mixedYearsAreTold() {
            TableMigrationReport report = KAPSTOK.migrate(
                    table("nis;n", "44012;1", "44048;2", "44086;3", "44001;4"), EVE_2025, DAY_2025, SUM);

            assertThat(report.table().write()).isEqualTo("nis;n\n44086;3\n44086;3\n44001;4\n");
            assertThat(outcomes(report)).containsExactly(Outcome.MERGED, Outcome.AMBIGUOUS, Outcome.AMBIGUOUS);
            assertThat(codes(report.reasons())).contains(MigrationReason.CARRIED_MIXED);
            assertThat(codes(report.entries().get(1))).containsExactly(MigrationReason.CARRIED_ALREADY);
            assertThat(codes(report.entries().get(2))).containsExactly(MigrationReason.CARRIED_OTHER_DAY);
        }

        @ParameterizedTest
        @CsvSource({
            "'1,5','2.5',CARRIED_WHICH_DECIMAL",
            "'1.500','2.250',CARRIED_WHICH_DECIMAL",
            "'1','',CARRIED_BLANK",
            "'1','ca. 2',CARRIED_NO_NUMBER"
        })
        void numbersThatAreNoneAreRefused(String one, String other, MigrationReason why) {
            TableMigrationReport report = to2019(SUM, "nis;n", "44001;" + one, "44029;" + other);

            assertThat(codes(report.refused().get(0))).contains(why);
            assertThat(report.table().rows()).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({
            "'1.234,50','10,00','1.244,50'",
            "'1 234.5','0.25','1 234.75'",
            "'1.234','0,5','1.234,5'",
            "'-3','1','-2'",
            "'999.999','0,01','1.000,009'"
        })
        void numbersAreWrittenAsTheyWereRead(String one, String other, String sum) {
            TableMigrationReport report = to2019(SUM, "nis;n;m", "44001;" + one + ";1", "44029;" + other + ";1");

            if (!sum.equals("1.000,009")) {
                assertThat(report.table().rows().get(0).cell(1)).isEqualTo(sum);
            } else {
                assertThat(report.table().rows().get(0).cell(1)).isEqualTo("999.999,01");
            }
        }
    }

    @Nested
    class Names {
        @Test
        void aNameIsReadOnTheFirstDayAndBecomesACode() {
            TableMigrationReport report = to2019(SUM, "nis;n", "Aalter;1", " knesselare ;2", "44021;3", "Ukkel;4");

            assertThat(report.table().write()).isEqualTo("nis;n\n44084;3\n44021;3\n21016;4\n");
            assertThat(report.entries().get(0).was()).containsExactly("Aalter", " knesselare ");
            assertThat(report.entries().get(0).reasons())
                    .extracting(each -> each.text(java.util.Locale.ENGLISH))
                    .contains(
                            "'Aalter' is the name of Aalter (44001) on 2018-12-31",
                            "'knesselare' is the name of Knesselare (44029) on 2018-12-31");
            assertThat(outcomes(report)).containsExactly(Outcome.MERGED, Outcome.UNCHANGED, Outcome.MOVED);
            assertThat(KAPSTOK.migrate(report.table(), EVE_2019, DAY_2019, SUM).table())
                    .isEqualTo(report.table());
        }

        @Test
        void aNameOfOtherDaysIsToldAsItsCodeIs() {
            TableMigrationReport report = KAPSTOK.migrate(
                    table("gemeente;n", "Knesselare;1", "Lievegem;2", "44021;3"), DAY_2019, DAY_2025, SUM);

            assertThat(report.table().write()).isEqualTo("gemeente;n\nKnesselare;1\n44085;2\n44021;3\n");
            assertThat(outcomes(report)).containsExactly(Outcome.AMBIGUOUS, Outcome.MOVED, Outcome.UNCHANGED);
            assertThat(codes(report.entries().get(0)))
                    .containsExactly(MigrationReason.CARRIED_OTHER_DAY, MigrationReason.READ_AS_NAME);
        }

        @ParameterizedTest
        @CsvSource({
            "Altr,UNKNOWN_NAME CARRIED_PERHAPS",
            "Qwertyuiop,UNKNOWN_NAME",
            "Lotenhulle,FOUND_BY_PLACE CARRIED_PLACE",
            "9880,CARRIED_NOT_A_CODE",
            "n.v.t.,CARRIED_NOT_A_CODE"
        })
        void whatIsNoMunicipalityStaysAndIsTold(String cell, String why) {
            TableMigrationReport report = to2019(SUM, "nis;n", cell + ";1", "44021;2");

            assertThat(report.table().rows().get(0).cells()).containsExactly(cell, "1");
            assertThat(report.entries().get(0).outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(codes(report.entries().get(0)).toString()).isEqualTo("[" + why.replace(" ", ", ") + "]");
        }

        @Test
        void theColumnOfCodesIsTakenBeforeThatOfNames() {
            assertThat(to2019(SUM, "naam;nis;n", "Aalter;44001;1", "Gent;44021;2")
                            .table()
                            .write())
                    .isEqualTo("naam;nis;n\nAalter;44084;1\nGent;44021;2\n");
        }
    }

    @Test
    void aSecondRunIsNoNews() {
        TableMigrationReport once = to2019(SUM, "nis;n", "44001;1", "44029;2", "44021;3");
        TableMigrationReport twice = KAPSTOK.migrate(once.table(), EVE_2019, DAY_2019, SUM);

        assertThat(twice.table()).isEqualTo(once.table());
        assertThat(outcomes(twice)).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(twice.allCarried()).isTrue();
    }

    @Test
    void rowsThatWereNotCarriedAreMarked() {
        Table table = table("nis;n", "44001;1", "44029;x", "99999;3", "44021;4");
        TableMigrationReport report = to2019(SUM, "nis;n", "44001;1", "44029;x", "99999;3", "44021;4");

        assertThat(report.marked("mark").write())
                .isEqualTo("nis;n;mark\n44001;1;refused\n44029;x;refused\n99999;3;unknown\n44021;4;\n");
        assertThatThrownBy(() -> report.marked("n")).isInstanceOf(IllegalArgumentException.class);
        String kind = report.fold(ofTable -> "table", ofDataset -> "data set");
        assertThat(kind).isEqualTo("table");
        assertThat(report.table().header()).isEqualTo(table.header());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Misschien is een van deze bedoeld: Brussel (21004)|Borsbeek (11007), Borsbeke, Herzele (41027)",
                "fr|Bruxelles (21004)|Borsbeek (11007), Borsbeke, Herzele (41027)",
                "en|Perhaps one of these is meant: Brussels (21004)|Borsbeek (11007), Borsbeke, Herzele (41027)"
            })
    void whatWasPerhapsMeantIsToldInEachLanguage(String language, String one, String other) {
        TableMigrationReport report = KAPSTOK.migrate(
                table("naam;n", "Bruxelless;1", "Borsbeck;2"), "naam", EVE_2019, DAY_2019, MergePolicies.NONE);

        assertThat(report.entries().get(0).reasons().get(1).text(Locale.forLanguageTag(language)))
                .endsWith(one);
        assertThat(report.entries().get(1).reasons().get(1).text(Locale.forLanguageTag(language)))
                .endsWith(other);
    }
}
