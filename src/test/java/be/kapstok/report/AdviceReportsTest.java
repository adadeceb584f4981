package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.advice.Advice;
import be.kapstok.document.Escapes;
import be.kapstok.model.Confidence;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class AdviceReportsTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final Advice GENK = KAPSTOK.advise("Genk", LocalDate.of(2013, 6, 1));
    static final List<Locale> LANGUAGES = List.of(Languages.DUTCH, Languages.ENGLISH, Languages.FRENCH);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theTextFitsATerminal(Locale language) {
        assertThat(Reports.of(GENK, ReportFormat.TEXT, language).lines())
                .allSatisfy(line -> assertThat(line.length() <= 80 || line.contains("://"))
                        .as(line)
                        .isTrue());
    }

    @Test
    void theTextTellsEachPart() {
        assertThat(Reports.of(GENK, ReportFormat.TEXT, Languages.ENGLISH))
                .contains(
                        "Local integration policy in Genk (71016), on 2013-06-01",
                        "\nSupport\n",
                        "Provinciaal Integratiecentrum Limburg (PRIC) (ic_limburg)",
                        "\nSubsidies\n",
                        "-   SUB-VL-001 ",
                        "\nPartners that work there\n",
                        "(vvsg)",
                        "\nWhat similar municipalities did\n",
                        "(DEV-011)",
                        "\nThe multi-year plan\n",
                        "-   2008-2013",
                        "-   2014-2019",
                        "-   RB-47 ",
                        "\nWhy\n",
                        "\nSources\n");
        assertThat(inOneLine(Reports.of(GENK, ReportFormat.TEXT, Languages.ENGLISH)))
                .contains("integration. (from 2014-01-01 to 2015-12-31) - RB-48");
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void whatHoldsInAllOfAPeriodIsToldWithoutDays() {
        String text = inOneLine(
                Reports.of(KAPSTOK.advise("Genk", LocalDate.of(2022, 6, 1)), ReportFormat.TEXT, Languages.ENGLISH));

        assertThat(text)
                .contains("- RB-34 A multi-year plan from 2020 on holds actions for integration as well. - RB-36")
                .contains("- Still asked, as in the period before: RB-16, RB-24, RB-25, RB-27")
                .containsOnlyOnce("- RB-34 ")
                .containsOnlyOnce("- RB-28 ");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everySourceThatIsCitedIsListed(Locale language) {
        for (Advice advice : List.of(GENK, KAPSTOK.advise("Antwerpen", LocalDate.of(2026, 2, 1)))) {
            String text = Reports.of(advice, ReportFormat.TEXT, language);
            long highest = Pattern.compile("\\[(\\d+)\\]")
                    .matcher(text)
                    .results()
                    .mapToLong(each -> Long.parseLong(each.group(1)))
                    .max()
                    .orElse(0);
            assertThat(highest).isPositive();
            for (int i = 1; i <= highest; i++) {
                assertThat(text).contains("\n  [" + i + "]");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyReasonStandsInEachFormat(Locale language) {
        String text = inOneLine(Reports.of(GENK, ReportFormat.TEXT, language));
        String markdown = Reports.of(GENK, ReportFormat.MARKDOWN, language);
        String html = Reports.of(GENK, ReportFormat.HTML, language);
        for (Reason each : GENK.reasons()) {
            assertThat(text).contains(inOneLine(each.text(language)));
            assertThat(markdown).contains(Escapes.markdown(each.text(language)));
            assertThat(html).contains(Escapes.xml(each.text(language)));
        }
        assertThat(GENK.reasons()).extracting(Reason::confidence).contains(Confidence.PROBABLE);
    }

    @Test
    void thePageLoadsNothingAndItsLinksLeadSomewhere() {
        String html = Reports.of(GENK, ReportFormat.HTML, Languages.DUTCH);

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains("default-src 'none'")
                .doesNotContain("<script", "<img", "<link");
        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(each -> each.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "Pelt,2014-06-01,Pelt (72043) does not exist yet",
        "Antwrpen,2014-06-01,Antwerp (11002)",
        "Genk,2008-12-31,2009-01-01",
        "Berchem,2018-12-31,Kluisbergen"
    })
    void whatIsNotAdvisedSaysWhy(String name, String day, String said) {
        Advice advice = KAPSTOK.advise(name, LocalDate.parse(day));

        assertThat(Reports.of(advice, ReportFormat.TEXT, Languages.ENGLISH)).contains(said);
        assertThat(Reports.of(advice, ReportFormat.MARKDOWN, Languages.ENGLISH)).startsWith("# ");
        assertThat(Reports.of(advice, ReportFormat.HTML, Languages.ENGLISH)).contains("<ol>");
    }

    @Test
    void whatAUserWroteIsNoMarkup() {
        Kapstok mine = KAPSTOK.overlaidWith(KAPSTOK.validate("""
            {"schemaVersion": 1, "practices": [
              {"id": "mine", "title": "<b>Feest</b> *nu*", "municipalities": ["Hasselt"], "year": 2012}]}\
            """).checked().orElseThrow());
        Advice advice = mine.advise("Genk", LocalDate.of(2013, 6, 1));

        assertThat(Reports.of(advice, ReportFormat.HTML, Languages.ENGLISH))
                .contains("&lt;b&gt;Feest")
                .doesNotContain("<b>");
        assertThat(Reports.of(advice, ReportFormat.MARKDOWN, Languages.ENGLISH))
                .contains("\\*nu\\*")
                .doesNotContain("<b>");
    }
}
