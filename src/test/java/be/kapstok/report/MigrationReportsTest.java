package be.kapstok.report;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.migration.TableMigrationReport;
import be.kapstok.reason.Languages;
import be.kapstok.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationReportsTest {
    private static TableMigrationReport carry(String... rows) {
        return Kapstok.flanders()
                .migrate(
                        Table.read(RawText.of("nis;n|n\n" + String.join("\n", rows) + "\n", "t.csv")),
                        "nis",
                        day("2018-12-31"),
                        day("2019-01-01"),
                        MergePolicies.NONE.with("n|n", MergePolicy.SUM));
    }

    private static final TableMigrationReport MIXED =
            carry("44001;1,5", "44029;2", "44011;x", "44049;1", "44021;4", "<b>*a*;5", "44084;6", ";7", "71047;8");

    private static String write(ReportFormat format, Locale language) {
        return MigrationReports.of(MIXED, format, language);
    }

    @Test
    void thePageTellsEachRow() {
        String page = write(ReportFormat.HTML, Languages.ENGLISH);

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Report of a migration, 2018-12-31 to 2019-01-01</title>")
                .contains("<p class=\"verdict bad\">✗ Not everything was carried from")
                .contains("<div class=\"error\"><dt>refused</dt><dd>1</dd></div>")
                .contains("<div class=\"error\"><dt>unknown</dt><dd>2</dd></div>")
                .contains("<div class=\"warning\"><dt>ambiguous</dt><dd>1</dd></div>")
                .contains("<div class=\"info\"><dt>merged</dt><dd>1</dd></div>")
                .contains("<tr class=\"kept\"><th scope=\"row\">n|n</th><td>34.5</td><td>34.5</td><td>1</td></tr>")
                .contains(
                        "<li class=\"info\" data-severity=\"merged\">\n<p class=\"what\"><span class=\"badge\">merged</span>"
                                + " <strong>44001, 44029 → 44084</strong></p>\n<p class=\"where\"><code>2:1, 3:1</code></p>")
                .contains("<strong>44021</strong>", "<strong>&lt;b&gt;*a*</strong>", "<strong>-</strong>")
                .contains("<input type=\"checkbox\" name=\"severity\" value=\"ambiguous\" checked> ambiguous")
                .contains("placeholder=\"code, name or place\"", "data-word=\"shown\"")
                .contains("<a class=\"cite\" href=\"#s1\">[1]</a>", "<li id=\"s1\">")
                .doesNotContain("<b>", "are listed", "verdict good");
    }

    @Test
    void theMarkdownTellsEachRow() {
        assertThat(write(ReportFormat.MARKDOWN, Languages.ENGLISH))
                .startsWith(
                        "# Report of a migration, 2018-12-31 to 2019-01-01\n\n**Not everything was carried from the"
                                + " municipalities of 2018-12-31 to those of 2019-01-01**\n\n- merged: 1\n- unchanged: 1\n- partial: 1\n")
                .contains(
                        "| Column | Before | After | No numbers |\n| --- | --- | --- | --- |\n| n\\|n | 34.5 | 34.5 | 1 |")
                .contains("| merged | 44001, 44029 | 44084 | 2\\:1, 3\\:1 | On 2019\\-01\\-01".replace("\\-", "-"))
                .contains("| unknown | &lt;b&gt;\\*a\\* | | 7\\:1 | ")
                .contains("## Why\n\n- Carried from", "## Sources\n\n1. ");
    }

    @Test
    void textAndJsonAreThoseOfTheOtherWriters() {
        assertThat(write(ReportFormat.TEXT, Languages.DUTCH)).isEqualTo(TextReport.of(MIXED, Languages.DUTCH));
        assertThat(write(ReportFormat.JSON, Languages.DUTCH)).isEqualTo(JsonReport.of(MIXED, Languages.DUTCH) + "\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"SARIF", "JUNIT"})
    void whatTellsFindingsIsRefused(ReportFormat format) {
        assertThatThrownBy(() -> write(format, Languages.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(format.word());
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
        String page = MigrationReports.of(carry("44021;1"), ReportFormat.HTML, Languages.ENGLISH);

        assertThat(page)
                .contains(
                        "<p class=\"verdict good\">✓ Everything was carried", "<div class=\"info\"><dt>unchanged</dt>")
                .doesNotContain("id=\"h-sources\"");
        TableMigrationReport none = carry();
        assertThat(MigrationReports.of(none, ReportFormat.HTML, Languages.ENGLISH))
                .doesNotContain("id=\"filter\" ");
        assertThat(MigrationReports.of(none, ReportFormat.MARKDOWN, Languages.ENGLISH))
                .doesNotContain("Row by row");
    }

    @Test
    void longListsShowWhatWasNotCarriedFirst() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 10_001; i++) {
            rows.add("44021;" + i);
        }
        rows.add("99999;1");
        TableMigrationReport report = carry(rows.toArray(new String[0]));
        String page = MigrationReports.of(report, ReportFormat.HTML, Languages.ENGLISH);

        assertThat(page)
                .contains("1000 of 10002 are listed, those that were not carried first", "<strong>99999</strong>");
        assertThat(page.split("<li class=\"info\" data", -1)).hasSize(1_000);
        assertThat(page.indexOf("<strong>99999")).isLessThan(page.indexOf("<strong>44021"));
        assertThat(MigrationReports.of(report, ReportFormat.MARKDOWN, Languages.ENGLISH))
                .contains("1000 of 10002 are listed", "| unknown | 99999 |");
    }
}
