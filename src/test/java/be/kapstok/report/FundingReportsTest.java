package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.model.OrganisationKind;
import be.kapstok.reason.Languages;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingReportsTest {
    private static final FundingAnswer DROGENBOS =
            Kapstok.flanders().funding(FundingQuestion.of("Drogenbos", LocalDate.of(2017, 1, 1)));
    private static final FundingAnswer ANYONE =
            Kapstok.flanders().funding(FundingQuestion.of(LocalDate.of(2022, 11, 1)));

    @Test
    void textTellsOpenFirstThenIfsThenNo() {
        String text = Reports.of(DROGENBOS, ReportFormat.TEXT, Languages.ENGLISH);

        assertThat(text)
                .startsWith(
                        "Subsidies for Drogenbos (23098) on 2017-01-01\n  Applicant          municipality\n\nOpen if\n")
                .containsSubsequence(
                        "  -   SUB-VL-003 Local integration subsidy through the strategic multi-year plan\n"
                                + "      Flemish; from 2014-01-01 to 2018-12-31;",
                        "      If this, or another of its kind: At least 1,000 residents",
                        "      If: The municipality is on the ministerial list for 2014-2019.\n",
                        "      It went on after 2015-12-31:",
                        "\n  -   SUB-VL-018 Subsidy for caravan sites (Wonen-Vlaanderen)\n"
                                + "      Flemish; from 2016-01-01 to 2023-12-31; Purchase 100%;",
                        "      If: One could apply on this day\n",
                        "\nNot open\n",
                        "  -   SUB-VL-004 ",
                        "      Condition not met: Not for the six facility municipalities",
                        "      What would change it: Another municipality.",
                        "\nWhy\n  1. ",
                        "Schemes judged: 53, of which open: ",
                        "\nSources\n  [1] ");
        assertThat(text.substring(text.indexOf("\nNot open"), text.indexOf("\nWhy\n")))
                .doesNotContain("Note: ", "Who may apply: ");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,# Subsidies op 2022-11-01,- **Aanvrager**: om het even wie,## Open als,€ 14.136.359",
        "fr,# Subventions le 2022-11-01,- **Demandeur** : n'importe qui,## Ouverts si,14 136 359 €",
        "en,# Subsidies on 2022-11-01,- **Applicant**: anyone,## Open if,€14\\,136\\,359"
    })
    void markdownSpeaksThreeLanguages(String language, String title, String applicant, String heading, String money) {
        String markdown = Reports.of(ANYONE, ReportFormat.MARKDOWN, Locale.forLanguageTag(language))
                .replace("\\", "");

        assertThat(markdown)
                .startsWith(title + "\n\n" + applicant + "\n")
                .contains("\n" + heading + "\n", "\n- `SUB-VL-013` ");
        assertThat(markdown.replace('\u202F', ' ').replace('\u00A0', ' ')).contains(money.replace("\\", ""));
        assertThat(markdown).contains("\n1. ").doesNotContain("null");
    }

    @Test
    void markdownListsEachSchemeOnceWithItsSources() {
        String markdown = Reports.of(DROGENBOS, ReportFormat.MARKDOWN, Languages.ENGLISH);

        Kapstok.flanders()
                .data()
                .list(Kind.SUBSIDIES)
                .forEach(each -> assertThat(markdown).containsOnlyOnce("- `" + each.id() + "` "));
        assertThat(markdown).containsSubsequence("## Why\n", "## Sources\n", "1. ");
    }

    @Test
    void whatIsNoMunicipalityIsToldAsALookUp() {
        FundingAnswer pelt = Kapstok.flanders().funding(FundingQuestion.of("Pelt", LocalDate.of(2014, 6, 1)));

        assertThat(Reports.of(pelt, ReportFormat.TEXT, Languages.DUTCH))
                .startsWith("Pelt (72043) bestaat nog niet op 2014-06-01\n");
        assertThat(Reports.of(pelt, ReportFormat.MARKDOWN, Languages.DUTCH))
                .startsWith("# Pelt (72043) bestaat nog niet op 2014-06-01\n");
    }

    @Test
    void jsonSpeaksTheLanguageAskedFor() {
        FundingAnswer vzw =
                Kapstok.flanders().funding(FundingQuestion.of(OrganisationKind.VZW, LocalDate.of(2011, 6, 1)));

        assertThat(Reports.of(vzw, ReportFormat.JSON, Languages.DUTCH))
                .startsWith(
                        "{\"answer\":\"Schemes\",\"day\":\"2011-06-01\",\"municipality\":null,\"applicant\":\"vzw\",")
                .contains("\"text\":\"De regeling loopt van 2006 tot en met 2012\"");
    }
}
