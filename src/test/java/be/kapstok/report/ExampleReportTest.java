package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.RuleId;
import be.kapstok.review.ExampleRun;
import be.kapstok.review.ExampleRun.Expected;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.RuleRun;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExampleReportTest {
    private static final Finding FOUND =
            Kapstok.flanders().validate("{").findings().get(0);
    private static final RuleRun GOOD = new RuleRun(
            RuleId.of("RB-64"),
            List.of(
                    new ExampleRun("{}", Expected.NONE, true, List.of()),
                    new ExampleRun("{", Expected.FINDING, true, List.of(FOUND))));
    private static final RuleRun BAD =
            new RuleRun(RuleId.of("RB-67"), List.of(new ExampleRun("{}", Expected.NOTE, false, List.of())));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nl; voorbeelden zoals verwacht: alle 2; voorbeelden zoals verwacht: maar 0 van 1; 2 regels:"
                        + " voorbeelden zoals verwacht: maar 2 van 3",
                "en; examples as expected: all 2; examples as expected: only 0 of 1; 2 rules: examples as expected:"
                        + " only 2 of 3",
                "fr; exemples comme attendu : tous (2); exemples comme attendu : seulement 0 sur 1; 2 règles :"
                        + " exemples comme attendu : seulement 2 sur 3"
            })
    void textHasALineForEachRuleAndASum(Locale language, String good, String bad, String sum) {
        assertThat(Reports.of(new ExampleRuns(List.of(GOOD, BAD)), ReportFormat.TEXT, language))
                .isEqualTo(sum + "\n  RB-64              " + good + "\n  RB-67              " + bad + "\n");
    }

    @Test
    void jsonSaysAllOfEachExample() {
        String text = Reports.of(new ExampleRuns(List.of(GOOD, BAD)), ReportFormat.JSON, Languages.DUTCH);
        JsonNode json = JsonMapper.shared().readTree(text).get("rules");

        assertThat(json.size()).isEqualTo(2);
        assertThat(json.get(0).get("rule").asString()).isEqualTo("RB-64");
        JsonNode example = json.get(0).get("examples").get(1);
        assertThat(example.propertyNames()).containsExactly("text", "expected", "ok", "findings");
        assertThat(example.get("text").asString()).isEqualTo("{");
        assertThat(example.get("expected").asString()).isEqualTo("finding");
        assertThat(example.get("ok").asBoolean()).isTrue();
        assertThat(example.get("findings").get(0).get("message").asString()).isEqualTo(FOUND.message(Languages.DUTCH));
        assertThat(json.get(0).get("examples").get(0).get("expected").asString())
                .isEqualTo("none");
        assertThat(json.get(1).get("examples").get(0).get("expected").asString())
                .isEqualTo("note");
        assertThat(json.get(1).get("examples").get(0).get("ok").asBoolean()).isFalse();
    }
}
