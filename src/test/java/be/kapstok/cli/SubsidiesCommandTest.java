package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.funding.Figure;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubsidiesCommandTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    private static Ran run(String words) {
        return Ran.answered((Object[]) ("subsidies " + words).split(" "));
    }

    private static Ran json(FundingQuestion question) {
        return new Ran(0, Reports.of(Kapstok.flanders().funding(question), ReportFormat.JSON, Languages.FRENCH), "");
    }

    @Test
    void everyOptionIsPartOfTheQuestion() {
        assertThat(run("--on 2022-11-01 --json --lang fr")).isEqualTo(json(FundingQuestion.of(DAY)));
        assertThat(run("Genk --on 2022-11-01 --json --lang fr")).isEqualTo(json(FundingQuestion.of("Genk", DAY)));
        assertThat(run("Genk --on 2022-11-01 --applicant VZW --theme jeugd --domain housing --theme taal-en-Onderwijs"
                        + " --level flemish --level federal --kind mixed --figure own_contribution=0.5"
                        + " --figure population=66000 --json --lang fr"))
                .isEqualTo(json(FundingQuestion.of(OrganisationKind.VZW, DAY)
                        .in("Genk")
                        .about(Theme.JEUGD, Theme.TAAL_EN_ONDERWIJS)
                        .about(PolicyDomainId.of("housing"))
                        .from(FundingLevel.FLEMISH, FundingLevel.FEDERAL)
                        .forKind(MeasureKind.MIXED)
                        .knowing(Figure.OWN_CONTRIBUTION, new BigDecimal("0.5"))
                        .knowing(Figure.POPULATION, new BigDecimal("66000"))));
    }

    @ParameterizedTest
    @CsvSource({"Genk,2022-11-01,0,Schemes", "Pelt,2014-06-01,1,Unresolved", "Genk,2008-01-01,1,Unresolved"})
    void anAnswerHasItsExitCode(String name, String on, int code, String answer) {
        Ran outcome = run(name + " --on " + on + " --json");

        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out()).startsWith("{\"answer\":\"" + answer + "\",\"day\":\"" + on + "\"");
    }

    @Test
    void theSubsidyIsUnwrapped() {
        assertThat(run("--applicant vzw --on 2011-06-01 --json").out())
                .contains("\"open\":[{\"id\":\"SUB-VL-005\",\"name\":{")
                .contains("\"standing\":\"open_if\",\"inForce\":{\"from\":\"2006-01-01\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Genk|Missing required option: '--on=DAY'",
                "Genk --on 2022-11-01 --applicant vwz|'vwz' is no kind of applicant; perhaps you mean vzw. Use one of:"
                        + " municipality, ocmw, province, igs, vgc, vzw, association, school, company, other",
                "Genk --on 2022-11-01 --level gewestelijk|'gewestelijk' is no level. Use one of: flemish, provincial, federal,"
                        + " european, other_fund",
                "Genk --on 2022-11-01 --kind undetermined|'undetermined' is no kind of measure. Use one of: inclusive,"
                        + " categorical, mixed",
                "Genk --on 2022-11-01 --theme jeug|'jeug' is no theme; perhaps you mean jeugd. Use one of:",
                "Genk --on 2022-11-01 --domain houzing|; perhaps you mean housing. Use one of: education,",
                "Genk --on 2022-11-01 --figure populaton=3|'populaton' is no figure; perhaps you mean population. Use one",
                "Genk --on 2022-11-01 --figure populaton=3|Use one of: consecutive_years,",
                "Genk --on 2022-11-01 --figure population=drie|'drie' is not a number: write digits, with a point before"
                        + " decimals",
                "Genk --on 2022-11-01 --figure own_contribution=50|own_contribution is a fraction from 0 to 1 (write 0.5"
                        + " for 50 %), got: 50",
                "Genk --on 2022-11-01 --figure own_contribution|--figure"
            })
    void whatIsNotAllowedIsToldWithWhatIs(String wordsAndMessage) {
        String[] both = wordsAndMessage.split("\\|");
        Ran outcome = run(both[0]);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(both[1])
                .contains("kapstok subsidies --help")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Genk --on 2022-11-01,Subsidies voor Genk (71016) op 2022-11-01",
        "fr,Drogenbos --on 2017-01-01 --theme jeugd,Subventions pour Drogenbos (23098) le 2017-01-01",
        "en,--on 2026-02-01,Subsidies on 2026-02-01",
        "en,Pelt --on 2014-06-01,Pelt (72043) does not exist yet on 2014-06-01"
    })
    void textFitsEightyColumns(String language, String words, String title) {
        Ran outcome = run(words + " --lang " + language);

        assertThat(outcome.out()).startsWith(title + "\n");
        assertThat(outcome.out().lines())
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }
}
