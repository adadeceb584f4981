package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.RuleId;
import be.kapstok.review.ExampleRun;
import be.kapstok.review.ExampleRun.Expected;
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
                "nl; 2 voorbeelden, alle zoals verwacht; 1 voorbeelden, waarvan maar 0 zoals verwacht; 2 regels: 3 voorbeelden, waarvan maar 2 zoals verwacht",
                "en; 2 examples, all as expected; 1 examples, of which only 0 as expected; 2 rules: 3 examples, of which only 2 as expected",
                "fr; 2 exemples, tous comme attendu; 1 exemples, dont seulement 0 comme attendu; 2 règles : 3 exemples, dont seulement 2 comme attendu"
            })
    void textHasALineForEachRuleAndASum(Locale language, String good, String bad, String sum) {
        assertThat(ExampleReport.text(List.of(GOOD, BAD), language))
                .isEqualTo("RB-64  " + good + "\nRB-67  " + bad + "\n" + sum + "\n");
    }

    @Test
    void jsonSaysAllOfEachExample() {
        String text = ExampleReport.json(List.of(GOOD, BAD), Languages.DUTCH);
        JsonNode json = JsonMapper.shared().readTree(text);

        assertThat(text.lines()).hasSize(4);
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
