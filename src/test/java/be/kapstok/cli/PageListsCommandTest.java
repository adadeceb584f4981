package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageListsCommandTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate DAY = LocalDate.of(2013, 6, 1);
    private static final Iterable<Locale> LANGUAGES = Languages.ALL;

    @Test
    void partnersAreThoseOfTheLibrary() {
        PartnerQuestion question = PartnerQuestion.on(DAY)
                .about(Theme.JEUGD, Theme.TAAL_EN_ONDERWIJS)
                .of(PartnerSector.ANDERE)
                .near("Genk");

        assertThat(Ran.answered(
                        "partners",
                        "--theme",
                        "jeugd",
                        "--theme",
                        "Taal-en-onderwijs",
                        "--sector",
                        "andere",
                        "--near",
                        "Genk",
                        "--on",
                        DAY,
                        "--json",
                        "--lang",
                        "fr"))
                .isEqualTo(new Ran(
                        0, Reports.of(KAPSTOK.partners().ask(question), ReportFormat.JSON, Languages.FRENCH), ""));
        assertThat(Ran.of("partners", "--on", DAY, "--lang", "nl").out())
                .isEqualTo(Reports.of(
                        KAPSTOK.partners().ask(PartnerQuestion.on(DAY)), ReportFormat.TEXT, Languages.DUTCH));
    }

    @Test
    void practicesAreThoseOfTheLibrary() {
        PracticeQuestion question = PracticeQuestion.about(Theme.TAAL_EN_ONDERWIJS)
                .in(PolicyDomainId.of("language"))
                .of(MeasureKind.CATEGORICAL)
                .by("Tielt")
                .with("praattafels", "nederlands");

        assertThat(KAPSTOK.practices(question).practices()).hasSize(1);
        assertThat(Ran.answered(
                        "practices",
                        "--theme",
                        "taal_en_onderwijs",
                        "--domain",
                        "language",
                        "--kind",
                        "categorical",
                        "--by",
                        "Tielt",
                        "praattafels",
                        "nederlands",
                        "--json",
                        "--lang",
                        "nl"))
                .isEqualTo(new Ran(0, Reports.of(KAPSTOK.practices(question), ReportFormat.JSON, Languages.DUTCH), ""));
        assertThat(Ran.of("practices", "--publications", "--lang", "en").out())
                .isEqualTo(Reports.of(KAPSTOK.practices().publications(), ReportFormat.TEXT, Languages.ENGLISH));
        assertThat(Ran.answered("practices", "--publications", "--json", "--lang", "en")
                        .out())
                .isEqualTo(Reports.of(KAPSTOK.practices().publications(), ReportFormat.JSON, Languages.ENGLISH));
    }

    @Test
    void servicesAreThoseOfTheLibrary() {
        assertThat(Ran.answered("services", "Genk", "--on", DAY, "--json", "--lang", "nl"))
                .isEqualTo(new Ran(
                        0,
                        Reports.of(KAPSTOK.services().services("Genk", DAY), ReportFormat.JSON, Languages.DUTCH),
                        ""));
        assertThat(Ran.of("services", "--on", DAY, "--lang", "fr").out())
                .isEqualTo(Reports.of(KAPSTOK.services().services(DAY), ReportFormat.TEXT, Languages.FRENCH));
    }

    @ParameterizedTest
    @CsvSource({
        "services --on 2008-12-31,1",
        "services Nergens --on 2013-06-01,1",
        "services Pelt --on 2013-06-01,1",
        "services Genk --on 2026-06-01,0",
        "partners --near Nergens --on 2013-06-01,1",
        "partners --theme jeugd --on 2008-12-31,1",
        "partners --near Pelt --on 2013-06-01,0",
        "practices --by Nergens,1",
        "practices --by Nevele,0",
        "practices,0",
        "partners,2",
        "services,2"
    })
    void anAnswerHasItsExitCode(String words, int code) {
        assertThat(Ran.of((Object[]) words.split(" ")).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "partners,--theme,jeud,'jeud' is no theme; perhaps you mean jeugd. Use one of: samenlevingsopbouw",
        "partners,--sector,vvgs,'vvgs' is no sector; perhaps you mean vvsg. Use one of: integratie_en_inburgering",
        "practices,--kind,blauw,'blauw' is no kind of practice. Use one of: inclusive",
        "practices,--domain,educaton,'educaton' is no policy domain; perhaps you mean education. Use one of: education"
    })
    void aWrongWordIsRefusedWithTheNearest(String command, String option, String word, String message) {
        Ran outcome = Ran.of(command, option, word);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message.replace("\"", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partners --near Gnk --on 2013-06-01",
                "practices --by Gnk",
                "services Gnk --on 2013-06-01",
                "subsidies Gnk --on 2013-06-01",
                "advise Gnk --on 2013-06-01"
            })
    void aMisspelledMunicipalityIsToldWithTheNearest(String words) {
        assertThat(Ran.of((Object[]) (words + " --lang en").split(" ")).out())
                .containsPattern("Perhaps you mean\\s+(- )?Genk \\(71016\\)");
    }

    @Test
    void domainsAndThemesAreTakenByTheirNames() {
        assertThat(Ran.answered("practices", "--domain", "Onderwijs", "--json").out())
                .isEqualTo(Ran.answered("practices", "--domain", "education", "--json")
                        .out());
        assertThat(Ran.of("partners", "--theme", "Gelijke kansen en discriminatie", "--on", "2013-01-01")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLineFitsTheTerminal(Locale language) {
        Stream.of(
                        Reports.of(KAPSTOK.services().services("Genk", DAY), ReportFormat.TEXT, language),
                        Reports.of(KAPSTOK.services().services(LocalDate.of(2026, 12, 1)), ReportFormat.TEXT, language),
                        Reports.of(
                                KAPSTOK.services().integratiediensten(LocalDate.of(2016, 6, 1)),
                                ReportFormat.TEXT,
                                language),
                        Reports.of(KAPSTOK.centra(DAY), ReportFormat.TEXT, language),
                        Reports.of(
                                KAPSTOK.partners().ask(PartnerQuestion.on(DAY).near("Genk")),
                                ReportFormat.TEXT,
                                language),
                        Reports.of(KAPSTOK.practices(PracticeQuestion.all()), ReportFormat.TEXT, language),
                        Reports.of(KAPSTOK.practices().publications(), ReportFormat.TEXT, language))
                .flatMap(String::lines)
                .filter(line -> !line.contains("://"))
                .forEach(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
    }
}
