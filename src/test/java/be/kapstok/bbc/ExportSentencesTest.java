package be.kapstok.bbc;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Most sentences are shown by the examples of their rules; the others need several files, or bytes, and have tests here. */
class ExportSentencesTest {
    private static final Set<String> ELSEWHERE = Set.of(
            "KD-CHARACTER-SET.export",
            "KD-DAMAGED-TEXT.export",
            "KD-MALFORMED-CSV.export",
            "KD-NO-ROWS.export",
            "KD-PLAN-FILE.files",
            "KD-PLAN-FILE.headings",
            "KD-PLAN-FILE.none",
            "KD-PLAN-FILE.unreadable",
            "KD-PLAN-LEFT-OUT.no_field",
            "KD-PLAN-LEFT-OUT.not_asked",
            "KD-PLAN-LEFT-OUT.parent",
            "KD-PLAN-READING.column",
            "KD-PLAN-READING.text",
            "KD-PLAN-ROW.direction",
            "KD-PLAN-ROW.nowhere");

    @Test
    void theExamplesShowTheSentencesInEveryLanguage() {
        Set<String> told = new TreeSet<>(ELSEWHERE);
        for (RuleCard card : Kapstok.flanders().rules()) {
            if (card.id().value().startsWith("KD-PLAN-")) {
                for (String text : card.fails()) {
                    for (Finding each : Kapstok.flanders()
                            .validation()
                            .check(RawText.of(text, "example"))
                            .findings()) {
                        Languages.ALL.forEach(language ->
                                assertThat(each.message(language)).isNotBlank().doesNotContain("{"));
                        told.add(each.wording().key());
                    }
                }
            }
        }
        told.removeIf(key -> !key.contains("."));
        for (Locale language : Languages.ALL) {
            assertThat(told)
                    .isEqualTo(new TreeSet<>(
                            ResourceBundle.getBundle("be.kapstok.bbc.messages_" + language.getLanguage(), Locale.ROOT)
                                    .keySet()));
        }
    }
}
