package be.kapstok.funding;

import static be.kapstok.funding.Asking.codes;
import static be.kapstok.funding.Asking.day;
import static be.kapstok.funding.Asking.only;
import static be.kapstok.funding.Asking.reason;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For what a scheme is, from which level, for whom and where. */
class SubjectsTest {
    private static final FundingQuestion VZW = FundingQuestion.of(OrganisationKind.VZW, day("2019-06-01"));
    private static final String RUNNING = "'applications': [{'from': '2010-01-01', 'until': '2030-01-01'}], ";
    private static final String THEMES =
            "\"themes\": [{\"id\": \"jeugd\", \"name\": \"Jeugd\", \"domains\": [\"youth\"]},"
                    + " {\"id\": \"taal_en_onderwijs\", \"name\": \"Taal\", \"domains\": [\"language\", \"education\"]},"
                    + " {\"id\": \"divers_personeelsbeleid\", \"name\": \"Personeel\", \"domains\": [\"human_resources\"]}]";

    private static Kapstok with(String fields) {
        return Asking.small(
                "\"subsidySources\": [{\"id\": \"giver\", \"name\": \"Gever\", \"level\": \"flemish\"}], " + THEMES
                        + ", \"subsidies\": [{\"id\": \"s\", \"name\": \"Regeling\", \"level\": \"flemish\", \"source\": \"giver\","
                        + " \"applicants\": [\"vzw\"], \"sources\": [\"page\"], \"confidence\": \"confirmed\", "
                        + (RUNNING + fields).replace('\'', '"') + "}]");
    }

    private static FundingQuestion about(String subjects) {
        FundingQuestion question = VZW;
        for (String each : subjects.split(" ")) {
            Theme theme = Arrays.stream(Theme.values())
                    .filter(one -> one.name().equalsIgnoreCase(each))
                    .findFirst()
                    .orElse(null);
            question = theme == null ? question.about(PolicyDomainId.of(each)) : question.about(theme);
        }
        return question;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'themes': ['jeugd']|jeugd|theme_fits",
                "'themes': ['jeugd']|taal_en_onderwijs|other_theme",
                "'themes': ['jeugd']|youth|theme_fits",
                "'themes': ['jeugd']|housing|other_theme",
                "'themes': ['jeugd']|housing jeugd|theme_fits",
                "'themeWords': ['taal']|taal_en_onderwijs|theme_fits",
                "'themeWords': ['taal']|language|theme_fits",
                "'themeWords': ['taal']|education|other_theme",
                "'themes': ['taal_en_onderwijs'], 'themeWords': ['taal']|education|other_theme",
                "'themes': ['taal_en_onderwijs'], 'themeWords': ['wonen']|education|theme_fits",
                "'themeWords': ['taal']|jeugd|other_theme",
                "'themeWords': ['wonen']|jeugd|other_theme",
                "'themeWords': ['wonen']|housing|theme_fits",
                "'themeWords': ['wonen', 'woonwagenbewoners']|jeugd|other_theme",
                "'themeWords': ['woonwagenbewoners']|jeugd|theme_not_known",
                "'themeWords': ['woonwagenbewoners', 'netwerken']|jeugd|theme_not_known",
                "'themeWords': ['netwerken'], 'themes': ['jeugd']|taal_en_onderwijs|other_theme",
                "'themeWords': ['integratie']|jeugd|theme_not_known",
                "'themeWords': ['wonen', 'integratie']|jeugd|theme_not_known",
                "'themeWords': ['wonen', 'competenties']|jeugd|theme_not_known",
                "'themeWords': ['inburgering']|jeugd|other_theme",
                "'themeWords': ['inburgering', 'Roma']|jeugd|other_theme",
                "'themeWords': ['vorming OCMW-personeel']|divers_personeelsbeleid|theme_not_known",
                "'themeWords': ['vorming OCMW-personeel']|human_resources|theme_fits",
                "'themeWords': ['wijkfeest']|jeugd|theme_not_known",
                "'themeWords': ['wijkfeest', 'taal']|taal_en_onderwijs|theme_fits",
                "'note': 'x'|jeugd|theme_not_known"
            })
    void themesAndWordsDecide(String fields, String subjects, String code) {
        SchemeStanding scheme = only(with(fields), about(subjects));

        assertThat(codes(scheme)).filteredOn(each -> each.contains("theme")).containsExactly(code);
        assertThat(scheme.standing())
                .isEqualTo(
                        switch (code) {
                            case "theme_fits" -> Standing.OPEN;
                            case "other_theme" -> Standing.NOT_OPEN;
                            default -> Standing.OPEN_IF;
                        });
        assertThat(only(with(fields), VZW).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void whatFitsAndWhatItIsForIsSaid() {
        SchemeStanding fits = only(with("'themes': ['jeugd'], 'themeWords': ['wonen']"), about("jeugd housing"));
        SchemeStanding other =
                only(with("'themes': ['jeugd'], 'themeWords': ['wonen']"), about("taal_en_onderwijs sport"));

        assertThat(reason(fits, FundingReason.THEME_FITS).text()).endsWith(": Jeugd, housing");
        assertThat(reason(other, FundingReason.OTHER_THEME).text())
                .isEqualTo("It is not for Taal, sport, but for: Jeugd, housing, youth");
        assertThat(other.wouldChange()).singleElement().satisfies(way -> {
            assertThat(way.what()).isEqualTo(SchemeChange.What.THEME);
            assertThat(way.to()).containsExactly("jeugd", "housing", "youth");
        });
        assertThat(only(with("'themeWords': ['inburgering']"), about("jeugd")).wouldChange())
                .isEmpty();
        assertThat(only(with("'themeWords': ['integratie']"), about("samenlevingsopbouw sport"))
                        .ifs()
                        .get(0)
                        .text()
                        .en())
                .isEqualTo("It is for samenlevingsopbouw, sport");
    }

    @Test
    void wordsThatStayWordsAreToldWhateverWasAsked() {
        SchemeStanding scheme = only(with("'themeWords': ['taal', 'Roma', 'wijkfeest']"), VZW);

        assertThat(reason(scheme, FundingReason.WORDS_STAY_WORDS).text())
                .isEqualTo("Words that lead to no theme and no domain: “Roma” (The word says for whom, not about what),"
                        + " “wijkfeest” (the table of words does not know it)");
        assertThat(codes(only(with("'themeWords': ['taal']"), VZW))).doesNotContain("words_stay_words");
    }

    @Test
    void planSamenlevenMayBeAboutYouthAndCaravanSitesAreNot() {
        FundingQuestion youth = FundingQuestion.of("Genk", day("2022-05-01")).about(Theme.JEUGD);

        assertThat(Asking.standing(youth, "SUB-VL-013")).isEqualTo(Standing.OPEN_IF);
        assertThat(Asking.standing(youth, "SUB-VL-018")).isEqualTo(Standing.NOT_OPEN);
        assertThat(Asking.standing(youth, "SUB-VL-020")).isEqualTo(Standing.PROBABLY_OVER);
    }

    @Test
    void levelsThatWereAskedForFit() {
        Kapstok kapstok = with("'note': 'x'");
        SchemeStanding other = only(kapstok, VZW.from(FundingLevel.FEDERAL));

        assertThat(codes(only(kapstok, VZW))).doesNotContain("level_fits");
        assertThat(codes(only(kapstok, VZW.from(FundingLevel.FEDERAL, FundingLevel.FLEMISH))))
                .contains("level_fits");
        assertThat(other.standing()).isEqualTo(Standing.NOT_OPEN);
        assertThat(other.wouldChange().get(0).to()).containsExactly("flemish");
    }

    @ParameterizedTest
    @CsvSource({
        "vzw,true,applicant_fits",
        "municipality,true,other_applicant",
        "municipality,false,applicant_not_known",
        "other,true,other_applicant"
    })
    void applicantsAreThoseNamed(String who, boolean complete, String code) {
        SchemeStanding scheme = only(
                with("'applicantsComplete': " + complete),
                VZW.by(OrganisationKind.valueOf(who.toUpperCase(Locale.ROOT))));

        assertThat(codes(scheme)).contains(code);
        assertThat(scheme.wouldChange().stream().flatMap(each -> each.to().stream()))
                .isEqualTo(code.equals("other_applicant") ? List.of("vzw") : List.of());
        assertThat(scheme.ifs()).hasSize(code.equals("applicant_not_known") ? 1 : 0);
    }

    /** Stad (10005) lies in the province 10000, Dorp (20001) in 20000, Hoofdstad (30001) in Brussels. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "provincial,10000,10005,area_fits",
                "provincial,10000,20001,other_area",
                "provincial,10000,-,area_not_told",
                "provincial,-,10005,area_not_known",
                "provincial,-,-,area_not_known",
                "flemish,-,10005,-",
                "flemish,-,30001,area_not_known",
                "flemish,02000,10005,area_fits",
                "flemish,02000,30001,other_area",
                "federal,-,30001,-",
                "other_fund,10005,10005,area_fits",
                "other_fund,10005,20001,other_area"
            })
    void whoGivesForAnAreaGivesInIt(String level, String area, String municipality, String code) {
        String giver = area == null ? "" : ", \"area\": \"" + area + "\"";
        Kapstok kapstok = Asking.small("\"subsidySources\": [{\"id\": \"giver\", \"name\": \"Gever\", \"level\": \""
                + level
                + "\"" + giver + "}], \"subsidies\": [{\"id\": \"s\", \"name\": \"Regeling\", \"level\": \"" + level
                + "\", \"source\": \"giver\", \"applicants\": [\"vzw\"], "
                + "\"applications\": [{\"from\": \"2010-01-01\", \"until\": \"2030-01-01\"}]}]");
        SchemeStanding scheme = only(kapstok, VZW.in(municipality));

        assertThat(codes(scheme).stream().filter(each -> each.contains("area")))
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(scheme.standing() == Standing.NOT_OPEN).isEqualTo("other_area".equals(code));
        assertThat(scheme.wouldChange().stream().flatMap(each -> each.to().stream()))
                .isEqualTo("other_area".equals(code) ? List.of(area) : List.of());
    }

    @Test
    void aSchemeWithoutApplicantsOrGiverIsOpenIf() {
        Kapstok kapstok = Asking.small(
                "\"subsidies\": [{\"id\": \"s\", \"name\": \"Regeling\", \"level\": \"provincial\","
                        + " \"source\": \"nobody\", \"applicants\": [], \"applications\": [{\"from\": \"2010-01-01\", \"until\": \"2030-01-01\"}]}]");

        assertThat(codes(only(kapstok, VZW.by(null))))
                .containsExactly("takes_applications", "applicant_not_known", "area_not_known", "no_condition_known");
    }

    @Test
    void domainsAreNamedAsTheDataNamesThem() {
        SchemeStanding scheme = Asking.of(
                Asking.flanders(FundingQuestion.of("Genk", day("2022-05-01")).about(PolicyDomainId.of("housing"))),
                "SUB-VL-018");

        assertThat(reason(scheme, FundingReason.THEME_FITS).text()).endsWith(": Housing");
    }

    @Test
    void ofKindsThatItSuitsAlikeTheFirstNamedIsJudged() {
        assertThat(reason(
                                Asking.of(Asking.flanders(FundingQuestion.of(day("2011-06-01"))), "SUB-VL-005"),
                                FundingReason.APPLICANT_NOT_TOLD)
                        .text())
                .endsWith("The rest is judged for: municipality");
    }

    @Test
    void schemesStandByLevelThenById() {
        String one =
                "{\"id\": \"%s\", \"name\": \"R\", \"level\": \"%s\", \"source\": \"%s\", \"applicants\": [\"vzw\"],"
                        + " \"period\": {\"from\": \"%s\"}}";
        Kapstok kapstok = Asking.small("\"subsidySources\": [{\"id\": \"f\", \"name\": \"F\", \"level\": \"federal\"},"
                + " {\"id\": \"v\", \"name\": \"V\", \"level\": \"flemish\"}], \"subsidies\": ["
                + String.join(
                        ", ",
                        String.format(one, "a", "federal", "f", "2010-01-01"),
                        String.format(one, "c", "flemish", "v", "2010-01-01"),
                        String.format(one, "b", "flemish", "v", "2010-01-01"),
                        String.format(one, "e", "federal", "f", "2020-01-01"),
                        String.format(one, "z", "flemish", "v", "2020-01-01"))
                + "]");
        Schemes schemes = (Schemes) kapstok.funding(VZW);

        assertThat(schemes.open()).extracting(SchemeStanding::id).containsExactly("b", "c", "a");
        assertThat(schemes.notOpen()).extracting(SchemeStanding::id).containsExactly("z", "e");
    }
}
