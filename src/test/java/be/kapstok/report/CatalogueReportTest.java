package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueReportTest {
    private static RuleCard card(String source, LocalDate from, LocalDate to) {
        return new RuleCard(
                RuleId.of("KD-TEST"),
                Severity.WARNING,
                Nature.CHECKS,
                new Text("Een regel.", "Une règle.", "A rule."),
                source,
                List.of(),
                null,
                from,
                to,
                "0.1.0",
                List.of("{\"a\": \"</script>\n\"}"),
                List.of(),
                null);
    }

    private static String lastLine(String text) {
        return text.lines().reduce("", (before, line) -> line);
    }

    @Test
    void theJsonSaysAllThatTheCardsSay() {
        List<RuleCard> cards = Kapstok.flanders().rules();

        JsonNode json =
                JsonMapper.shared().readTree(Reports.of(new RuleCards(cards), ReportFormat.JSON, Languages.ENGLISH));

        assertThat(json.get("rules")).isEqualTo(JsonMapper.shared().valueToTree(cards));
    }

    @Test
    void theTableHasARowForEachRule() {
        List<RuleCard> cards = Kapstok.flanders().rules();

        List<String> rows = Reports.of(new RuleCards(cards), ReportFormat.MARKDOWN, Languages.ENGLISH)
                .lines()
                .filter(line -> line.startsWith("| KD-") || line.startsWith("| RB-"))
                .toList();

        assertThat(rows).hasSameSizeAs(cards);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.split("(?<!\\\\)\\|", -1)).hasSize(10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nl; | KD-TEST | waarschuwing | controleert | Een regel. | s | | 0.1.0 | altijd |",
                "fr; | KD-TEST | avertissement | contrôle | Une règle. | s | | 0.1.0 | toujours |",
                "en; | KD-TEST | warning | checks | A rule. | s | | 0.1.0 | always |",
                "de; | KD-TEST | warning | checks | A rule. | s | | 0.1.0 | always |"
            })
    void theTableSpeaksThreeLanguages(java.util.Locale language, String row) {
        String table = Reports.of(new RuleCards(List.of(card("s", null, null))), ReportFormat.MARKDOWN, language);

        assertThat(lastLine(table)).isEqualTo(row);
    }

    @Test
    void theTableSaysOfARuleOfPolicyWhetherItTellsAndHowSureItIs() {
        List<RuleCard> telling = Kapstok.flanders().rules().stream()
                .filter(card -> card.id().equals(RuleId.of("RB-83")))
                .toList();

        assertThat(lastLine(Reports.of(new RuleCards(telling), ReportFormat.MARKDOWN, Languages.ENGLISH)))
                .startsWith("| RB-83 | information | tells |")
                .contains("| probable | 0.1.0 | since 2026-01-01 |");
    }

    @Test
    void aPeriodIsShownWithItsLastDay() {
        RuleCard dated = card("s", LocalDate.of(2014, 1, 1), LocalDate.of(2020, 1, 1));
        RuleCard backwards = card("s", LocalDate.of(2020, 1, 1), LocalDate.of(2014, 1, 1));

        assertThat(lastLine(Reports.of(new RuleCards(List.of(dated)), ReportFormat.MARKDOWN, Languages.ENGLISH)))
                .contains("2014-01-01", "2019-12-31");
        assertThatThrownBy(
                        () -> Reports.of(new RuleCards(List.of(backwards)), ReportFormat.MARKDOWN, Languages.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTextOfACardIsMarkdownOrHtml() {
        RuleCard hostile = card("a|b <img src=x> [l](u) `c` *d* __e__ \\|\nf &amp; #g", null, null);

        assertThat(lastLine(Reports.of(new RuleCards(List.of(hostile)), ReportFormat.MARKDOWN, Languages.ENGLISH)))
                .contains("a\\|b &lt;img src=x&gt; \\[l\\](u) \\`c\\` \\*d\\* \\_\\_e\\_\\_ \\\\\\|\\\\u000Af &amp;amp;"
                        + " \\#g");
    }
}
