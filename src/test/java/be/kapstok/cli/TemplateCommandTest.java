package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import be.kapstok.validation.ValidationReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(Template.headings(spoken)).doesNotHaveDuplicates().noneMatch(each -> each.contains("."));
        RawText text = RawText.of(Template.csv(spoken), "t.csv");

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
        assertThat(ran.err()).startsWith("Vul één rij per maatregel in").contains("kapstok lists doelgroepen");
        assertThat(Files.readString(out)).startsWith("\uFEFFnr;titel;");
        assertThat(Ran.of("template", "--out", "-", "--lang", "nl").out()).startsWith("nr;titel;");
    }

    @Test
    void whatNoTableHoldsIsRefused() {
        Ran plans = Ran.of("template", "plans", "--lang", "nl");
        assertThat(plans.code()).isEqualTo(2);
        assertThat(plans.err())
                .isEqualTo("Een rij van een tabel is een maatregel, geen plans: typ kapstok template measures.\n");
        assertThat(Ran.of("template", "maatregl", "--lang", "nl").err())
                .isEqualTo("'maatregl' is geen lijst. Bedoelde u measures?\n");
        Ran kind = Ran.of("validate", "x", "--kind", "meazure");
        assertThat(kind.code()).isEqualTo(2);
        assertThat(kind.err()).isEqualTo("'meazure' is no list. Did you mean measures?\n");
        assertThat(Ran.of("template", "zomaar", "--lang", "fr").err())
                .startsWith("'zomaar' n’est pas une liste : tapez l’une de sources, provinces");
        String named = Ran.of("template", "maatregelen", "--lang", "nl").out();
        assertThat(named).isEqualTo(Ran.of("template", "--lang", "nl").out());
        assertThat(Ran.of("template", "Mesures", "--lang", "nl").out()).isEqualTo(named);
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
