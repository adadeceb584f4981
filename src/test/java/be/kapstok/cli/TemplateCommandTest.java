package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Languages;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import be.kapstok.validation.ValidationReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "nl,nr;titel;omschrijving;gemeente",
        "fr,numéro;intitulé;description;commune",
        "en,id;title;description;mun"
    })
    void theHeadingsAreInTheLanguageAskedFor(String language, String start) {
        Ran ran = Ran.of("template", "measures", "--lang", language);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith(start);
        assertThat(ran.out().split("\r\n", -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void theExampleIsASoundMeasure(String language) {
        Locale spoken = Locale.forLanguageTag(language);
        Template template = new Template(Kind.MEASURES, spoken);
        assertThat(template.headings()).doesNotHaveDuplicates().noneMatch(each -> each.contains("."));
        RawText text = RawText.of(template.csv(), "t.csv");

        ValidationReport report = Kapstok.flanders().validation().check(text);

        assertThat(report.findings()).isEmpty();
        Measure measure =
                report.checked().orElseThrow().dataset().list(Kind.MEASURES).get(0);
        MeasureAnswer answer = Kapstok.flanders().check(measure);
        assertThat(answer.kind()).isEqualTo(MeasureKind.INCLUSIVE);
        assertThat(answer.findings()).isEmpty();
        assertThat(Table.read(text).remarks()).isEmpty();
    }

    @Test
    void itIsWrittenAsSpreadsheetsReadIt() throws Exception {
        Path out = folder.resolve("maatregelen.csv");
        Ran ran = Ran.of("template", "--out", out, "--lang", "nl");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("Vul één rij per record in (maatregelen)")
                .contains("kapstok lists doelgroepen");
        assertThat(Files.readString(out)).startsWith("\uFEFFnr;titel;");
        assertThat(Ran.of("template", "--out", "-", "--lang", "nl").out()).startsWith("nr;titel;");
    }

    static Stream<Arguments> everyTableAndLanguage() {
        return Kind.ALL.stream()
                .filter(Template::isTable)
                .flatMap(kind -> Languages.ALL.stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyTableAndLanguage")
    void theTableOfEveryListIsReadBack(Kind<?> kind, Locale language) throws Exception {
        Path csv = folder.resolve(kind.list() + ".csv");
        Path workbook = folder.resolve(kind.list() + ".xlsx");
        String spoken = language.getLanguage();
        String name = KindNames.of(kind, language);
        assertThat(Ran.of("template", name, "--out", csv, "--lang", spoken).code())
                .isZero();
        assertThat(Ran.of("template", name, "--out", workbook, "--lang", spoken).code())
                .isZero();

        for (Path each : List.of(csv, workbook)) {
            Ran checked = Ran.of("validate", each, "--kind", name, "--lang", spoken, "--format", "json");
            assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
        }
        Template template = new Template(kind, language);
        assertThat(template.headings()).doesNotHaveDuplicates();
        ValidationReport report = Kapstok.flanders().validation().check(RawText.of(csv));
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked().orElseThrow().dataset().list(kind)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "nl,'integratie en inburgering, VVSG'",
        "fr,société civile ethnoculturelle",
        "en,ethno-cultural civil society"
    })
    void theWordsThatAreKnownAreNamedInTheLanguageAskedFor(String language, String told) throws Exception {
        Path file = Files.writeString(folder.resolve("partners.csv"), "id;naam;sector;uit het boek\n1;x;foo;ja\n");
        Ran ran = Ran.of("validate", file, "--lang", language, "--format", "ndjson");

        assertThat(ran.out()).contains("foo", told).doesNotContain("etnisch_cultureel_middenveld");
    }

    @Test
    void theListsThatThereAreAreTold() {
        assertThat(Ran.of("template", "--lang", "nl").err())
                .contains("partners, publicaties (publications), praktijken (practices), maatregelen (measures).")
                .doesNotContain("plannen");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,partner,'partner' is geen lijst; misschien bedoelt u partners.",
        "nl,doelgroepe,'doelgroepe' is geen lijst; misschien bedoelt u doelgroepen (targetGroups).",
        "fr,mesure,'mesure' n’est pas une liste ; vous voulez peut-être dire mesures (measures).",
        "en,partner,'partner' is no list; perhaps you mean partners."
    })
    void aNameWithATypoIsRefusedWithASuggestion(String language, String typed, String told) {
        Ran ran = Ran.of("template", typed, "--lang", language);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualToIgnoringNewLines(told);
    }

    @Test
    void whatNoTableHoldsIsRefused() {
        Ran plans = Ran.of("template", "plannen", "--lang", "nl");
        assertThat(plans.code()).isEqualTo(2);
        assertThat(plans.err())
                .startsWith("De plannen (plans) passen niet in rijen van een tabel: geef de export")
                .contains("JSON");
        Ran folderAsFile = Ran.of("template", "--out", folder, "--lang", "nl");
        assertThat(folderAsFile.code()).isEqualTo(2);
        assertThat(folderAsFile.err()).contains("is een map");
        Ran page = Ran.of("template", "--out", folder.resolve("t.html"), "--lang", "nl");
        assertThat(page.code()).isEqualTo(2);
        assertThat(page.err()).contains("noem een bestand dat daarop eindigt");
        assertThat(folder.resolve("t.html")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"nl,titel,woorden,Nieuwkomers", "fr,intitulé,mots,Nouveaux arrivants", "en,title,words,Newcomers"})
    void aWorkbookHasASheetWithTheWordsBesides(String language, String heading, String sheet, String word)
            throws Exception {
        Path out = folder.resolve("t.xlsx");
        Ran ran = Ran.of("template", "--out", out, "--lang", language);

        assertThat(ran.code()).isZero();
        assertThat(Table.read(out).header()).contains(heading);
        assertThat(Table.read(out).rows()).hasSize(1);
        Table words = Table.read(RawText.of(out), TableOptions.DEFAULT.withSheet(sheet));
        assertThat(words.rows().stream().flatMap(each -> each.cells().stream())).contains(word);
        Ran checked = Ran.of("check", out, "--lang", language);
        assertThat(checked.code()).as(checked.out()).isZero();
    }
}
