package be.kapstok.report;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.migration.MigrationReport;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Languages;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationReportsTest {
    private static MigrationReport carry(String... rows) {
        return Kapstok.flanders()
                .migrate(
                        Table.read(RawText.of("nis;n|n\n" + String.join("\n", rows) + "\n", "t.csv")),
                        "nis",
                        day("2018-12-31"),
                        day("2019-01-01"),
                        MergePolicies.NONE.with("n|n", MergePolicy.SUM));
    }

    private static final MigrationReport MIXED =
            carry("44001;1,5", "44029;2", "44011;x", "44049;1", "44021;4", "<b>*a*;5", "44084;6", ";7", "71047;8");

    private static String write(ReportFormat format, Locale language) {
        return Reports.of(MIXED, format, language);
    }

    @Test
    void thePageTellsEachRow() {
        String page = write(ReportFormat.HTML, Languages.ENGLISH);

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Report of a migration, 2018-12-31 to 2019-01-01</title>")
                .contains("<p class=\"bad\">Not everything was carried from")
                .contains("<dd>refused: 1</dd>", "<dd>unknown: 2</dd>", "<dd>ambiguous: 1</dd>", "<dd>merged: 1</dd>")
                .contains("<th scope=\"row\">n|n</th><td class=\"number\">34.5</td><td class=\"number\">34.5</td>"
                        + "<td class=\"number\">1</td></tr>")
                .contains(
                        "<p class=\"where\"><span>2:1, 3:1</span></p>\n"
                                + "<p class=\"what\"><strong>Aalter (44001) + Knesselare (44029) → Aalter (44084)</strong></p>\n<p>n|n: 1,5 + 2 = 3,5</p>")
                .contains("<dd>unchanged: 1</dd>", "<strong>&lt;b&gt;*a*</strong>", "<strong>-</strong>")
                .contains("<a class=\"cite\" href=\"#s1\">[1]</a>", "<li id=\"s1\">")
                .doesNotContain("<b>", "class=\"good\"");
        assertThat(page.indexOf(">refused (1)<")).isPositive().isLessThan(page.indexOf(">merged (1)<"));
    }

    @Test
    void theMarkdownTellsEachRow() {
        assertThat(write(ReportFormat.MARKDOWN, Languages.ENGLISH))
                .startsWith("# Report of a migration, 2018-12-31 to 2019-01-01\n\n**Not everything was carried from the"
                        + " municipalities of 2018-12-31 to those of 2019-01-01**\n")
                .contains("  - merged\\: 1\n  - unchanged\\: 1\n  - partial\\: 1\n")
                .contains("| Column | Before | After | No numbers |\n"
                        + "| --- | ---: | ---: | ---: |\n"
                        + "| n\\|n | 34.5 | 34.5 | 1 |")
                .contains(
                        " 2\\:1, 3\\:1\\\n  **Aalter (44001) + Knesselare (44029) → Aalter (44084)**\n  - n\\|n\\: 1,5 + 2 = 3,5\n")
                .contains(" 7\\:1\\\n  **&lt;b&gt;\\*a\\***\n")
                .contains("## Why\n\n1. Carried from", "## Sources\n\n1. ");
    }

    @Test
    void aTableMadeInCodeHasNoPlacesThatSayNothing() {
        // fault 29: the text had "44001, 44029 -> 44084 (, )"
        Table table = Table.of(List.of("nis", "n"), List.of(List.of("44001", "1"), List.of("44029", "2")));
        MigrationReport report = Kapstok.flanders()
                .migrate(
                        table,
                        "nis",
                        day("2018-12-31"),
                        day("2019-01-01"),
                        MergePolicies.NONE.with("n", MergePolicy.SUM));

        assertThat(Reports.of(report, ReportFormat.TEXT, Languages.ENGLISH))
                .contains("\n  Aalter (44001) + Knesselare (44029) → Aalter (44084)\n")
                .doesNotContain("(, )", "  , \n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void everyLanguageHasItsWords(String language) {
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.MARKDOWN)) {
            String page = write(format, Locale.forLanguageTag(language));
            assertThat(page)
                    .contains(
                            switch (language) {
                                case "nl" -> "Verslag van een overzetting, 2018-12-31 naar 2019-01-01";
                                case "fr" -> "Rapport d";
                                default -> "Report of a migration, 2018-12-31 to 2019-01-01";
                            })
                    .doesNotContain("migration.", "Outcome.");
        }
    }

    @Test
    void whatIsWholeIsGood() {
        String page = Reports.of(carry("44021;1"), ReportFormat.HTML, Languages.ENGLISH);

        assertThat(page).contains("<p class=\"good\">Everything was carried", "<dd>unchanged: 1</dd>");
        MigrationReport none = carry();
        assertThat(Reports.of(none, ReportFormat.HTML, Languages.ENGLISH)).doesNotContain("<script");
    }

    @Test
    void longListsShowWhatWasNotCarriedFirstAndSayHowManyMoreThereAre() {
        // fault 14: the text of a million rows had a million lines
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 10_001; i++) {
            rows.add("Nergens" + i + ";1");
        }
        rows.add("44001;1");
        rows.add("44029;x");
        MigrationReport report = carry(rows.toArray(new String[0]));
        String page = Reports.of(report, ReportFormat.HTML, Languages.ENGLISH);
        String text = Reports.of(report, ReportFormat.TEXT, Languages.ENGLISH);

        assertThat(page.split("<li class=\"error\" data", -1)).hasSize(302);
        assertThat(page.indexOf("<strong>44001, 44029")).isPositive().isLessThan(page.indexOf("<strong>Nergens0"));
        assertThat(page).contains("<p>and 9701 more</p>");
        assertThat(Reports.of(report, ReportFormat.MARKDOWN, Languages.ENGLISH)).contains("\nand 9701 more\n");
        assertThat(text).contains("\n  and 9991 more\n").hasLineCount(text.split("\n").length);
        assertThat(text.lines().count()).isLessThan(100);
    }

    @Test
    void theReportToSignBeginsWithWhatItIsAndAPlaceToSign() {
        About about = new About(
                "1.0", day("2026-01-01"), day("2019-01-01"), "migrate a.csv", List.of(new About.File("a.csv", "ab12")));
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.MARKDOWN, ReportFormat.HTML)) {
            String report = Reports.of(MIXED, about, format, Languages.DUTCH);
            List<String> inOrder = List.of(
                    "a.csv",
                    "SHA",
                    "ab12",
                    "migrate a.csv",
                    "2026",
                    "Regels",
                    "de som (sum)",
                    "Akkoord",
                    "Naam",
                    "Datum",
                    "geweigerd (1)",
                    "Totalen",
                    "34,5",
                    "samengevoegd (1)",
                    "1,5 + 2 = 3,5");
            int from = 0;
            for (String each : inOrder) {
                assertThat(report.indexOf(each, from))
                        .as("%s in %s", each, format)
                        .isNotNegative();
                from = report.indexOf(each, from);
            }
        }
        assertThat(Reports.of(MIXED, ReportFormat.TEXT, Languages.DUTCH)).doesNotContain("Akkoord");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        MigrationReport large = carry("44001;11271", "44029;54093", "44021;1");

        assertThat(Reports.of(large, ReportFormat.TEXT, Languages.DUTCH))
                .contains("n|n: 11.271 + 54.093 = 65.364", "65.365");
        assertThat(Reports.of(large, ReportFormat.TEXT, Languages.ENGLISH)).contains("n|n: 11,271 + 54,093 = 65,364");
        assertThat(Reports.of(large, ReportFormat.JSON, Languages.DUTCH))
                .contains("\"values\":{\"n|n\":{\"from\":[\"11271\",\"54093\"],\"to\":\"65364\"}}", "\"n|n\":\"sum\"");
    }

    @Test
    void thePictureShowsTheMergersAlone() {
        String picture = write(ReportFormat.SVG, Languages.ENGLISH);

        assertThat(picture)
                .contains(">Aalter (44001)<", ">Knesselare (44029)<", ">Aalter (44084)<", ">Oudsbergen (72042)<")
                .contains("<text class=\"end soft\" x=\"278\" y=\"154\">Meeuwen-Gruitrode (72040)</text>")
                .doesNotContain("Deinze", "Gent", "Ghent");
        assertThat(MIXED.mergers().values()).containsExactlyInAnyOrder(Set.of("44001", "44029"), Set.of("71047"));
        assertThat(Reports.of(carry("44021;1"), ReportFormat.SVG, Languages.ENGLISH))
                .doesNotContain("<circle");
    }

    @Test
    void aDivisionIsShownFromOneToSeveral() {
        Table table = Table.of(List.of("nis", "n"), List.of(List.of("44084", "10")));
        MergePolicies shares = MergePolicies.NONE
                .with("n", MergePolicy.SUM)
                .withShare(NisCode.of("44001"), new BigDecimal("0.7"))
                .withShare(NisCode.of("44029"), new BigDecimal("0.3"));
        MigrationReport report = Kapstok.flanders().migrate(table, "nis", day("2019-01-01"), day("2018-12-31"), shares);

        assertThat(Reports.of(report, ReportFormat.TEXT, Languages.ENGLISH))
                .contains("Aalter (44084) → Aalter (44001) + Knesselare (44029)", "n: 10 = 7 + 3");
        assertThat(Reports.of(report, ReportFormat.HTML, Languages.ENGLISH)).contains("<figure", "<circle");
    }
}
