package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How a table was read is shown in full, and can be given back")
class GivenReadingTest {
    private static final String TABLE = """
            Bron: dienst welzijn
            actie;titel;gemeente;doelgroep;datum;bedrag;kleur
            Onthaal;Taalcafé;Lommel;iedereen;1/6/2014;1.200,50;blauw
            Zwemmen;Zwemuur;Lommel;nieuwkomers;juni 2014;1.234;rood
            """;

    private static final String PLAN = """
            Bestuur;Boekjaar;Beleidsdoelst. totaaloverzicht;Actieplan totaaloverzicht;Actie totaaloverzicht;Beleidsveld;Uitgave;Vrij
            Lommel;2014;1: Samen;1.1: Welkom;1.1.1: Taalcafé;0909;1.200,50;x
            Lommel;2015;1: Samen;1.1: Welkom;1.1.1: Taalcafé;0909;12.500;y
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text, String charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review", "validate", "convert"})
    void eachCommandShowsItInFullAndOnlyThen(String command) throws IOException {
        Path table = file("m.csv", TABLE, "windows-1252");

        Ran full = Ran.of(command, table, "--lang=nl", "--full");
        Ran first = Ran.of(command, table, "--lang=nl");

        String said = full.out() + full.err();
        assertThat(said)
                .contains("Hoe dit bestand gelezen is", "windows-1252", "puntkomma", "regel 2")
                .contains("bedrag: decimalen na een komma", "eerst de dag, dan de maand")
                .containsPattern("gemeente +municipality +Nederlandse kop")
                .containsPattern("titel +niet gelezen +title")
                .containsPattern("kleur +niet gelezen");
        assertThat(first.out() + first.err()).doesNotContain("Hoe dit bestand gelezen is");
        assertThat(said.lines()
                        .dropWhile(each -> !each.startsWith("Hoe dit bestand"))
                        .takeWhile(each -> !each.isBlank()))
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(each.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void pagesShowItInEachLanguage(String language) throws IOException {
        Path table = file("m.csv", TABLE, "UTF-8");

        for (String form : new String[] {"md", "html"}) {
            assertThat(Ran.of("check", table, "--full", "--format", form, "--lang", language)
                            .out())
                    .contains("estimates.expenses", "UTF-8", "--as")
                    .doesNotContain("recognition.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review", "validate"})
    void aReportGivesItBackByTheNameOfTheFile(String command) throws IOException {
        Path table = file("m.csv", TABLE, "windows-1252");
        Path other = file("n.csv", TABLE.replace("actie;", "nr;"), "UTF-8");
        Path report = folder.resolve("r.json");
        String whole = Ran.of(command, table, other, "--json").out();
        Files.writeString(report, whole);

        Ran as = Ran.of("validate", table, "--as", report, "--json", "--lang=nl");

        assertThat(whole).contains("\"charset\":\"windows-1252\"", "\"why\":\"dutch\"");
        assertThat(as.err()).isEmpty();
        assertThat(as.out()).contains("\"charset\":\"windows-1252\"").doesNotContain("KD-CHARACTER-SET");
    }

    @Test
    void aReadingThatWasChangedIsFollowed() throws IOException {
        Path table = file("m.csv", TABLE.replace("1.234", "7"), "UTF-8");
        Path reading = file("r.json", """
                {"file": "m.csv", "form": "table", "charset": "UTF-8", "separator": ";", "headerLine": 2, "headerRows": 1,
                 "kind": "measures", "columns": [{"heading": "actie", "field": "title"}, {"heading": "titel"},
                 {"heading": "gemeente", "field": "municipality"}, {"heading": "doelgroep", "field": "targetGroups"},
                 {"heading": "datum", "field": "date"}, {"heading": "bedrag", "field": "estimates.expenses", "decimal": "."},
                 {"heading": "kleur", "field": "note"}]}
                """, "UTF-8");

        Ran ran = Ran.of("convert", table, "--as", reading);

        assertThat(ran.out()).contains("\"title\":\"Onthaal\"", "\"note\":{\"nl\":\"rood\"}");
    }

    @Test
    void aTableThatNoLongerFitsIsRefusedWithWhatDiffers() throws IOException {
        Path table = file("m.csv", TABLE, "UTF-8");
        Path reading = folder.resolve("r.json");
        Files.writeString(reading, Ran.of("validate", table, "--json").out());

        assertRefused(
                Ran.of(
                        "check",
                        file("a.csv", TABLE.replace("gemeente", "stad"), "UTF-8"),
                        "--as",
                        reading,
                        "--lang=nl"),
                "gemeente",
                "in de plaats stad");
        assertRefused(
                Ran.of("check", file("b.csv", TABLE.replace(";kleur", ""), "UTF-8"), "--as", reading, "--lang=nl"),
                "de kolommen kleur niet");
        assertRefused(
                Ran.of(
                        "check",
                        file("c.csv", TABLE.replace(";kleur", ";kleur;vorm"), "UTF-8"),
                        "--as",
                        reading,
                        "--lang=nl"),
                "kent de kolommen vorm niet");
        assertRefused(
                Ran.of("check", file("d.csv", TABLE.replace(";", ","), "UTF-8"), "--as", reading, "--lang=nl"),
                "actie,titel");
        assertRefused(Ran.of("check", table, table, "--as", reading, "--lang=nl"), "één tabel");
        assertRefused(Ran.of("check", table, "--as", table, "--lang=nl"), "bevat geen lezing");
        assertRefused(Ran.of("check", table, "--as", folder.resolve("none.json"), "--lang=nl"), "bestaat niet");
    }

    private static void assertRefused(Ran ran, String... words) {
        assertThat(ran.code()).as(ran.out()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(ran.err()).contains(words);
    }

    @Test
    void theReadingOfAWorkbookFitsOnlyAWorkbook() throws IOException {
        Path table = file("m.csv", TABLE.substring(TABLE.indexOf('\n') + 1), "UTF-8");
        Path book = folder.resolve("m.xlsx");
        Ran.of("check", table, "--out", book);
        Path reading = folder.resolve("r.json");
        Files.writeString(reading, Ran.of("validate", book, "--json").out());

        assertThat(Files.readString(reading)).contains("\"form\":\"sheet\"", "\"sheet\":");
        assertThat(Ran.of("validate", book, "--as", reading).err()).isEmpty();
        assertRefused(Ran.of("validate", table, "--as", reading, "--lang=nl"), "geen werkmap");
    }

    @Test
    void theReadingOfAnExportOfPlansIsShownAndGivenBack() throws IOException {
        Path export = file("plan.csv", PLAN, "UTF-8");
        Path reading = folder.resolve("r.json");
        Files.writeString(reading, Ran.of("validate", export, "--json").out());

        assertThat(Ran.of("review", export, "--full", "--lang=nl").out())
                .contains("uitvoer van een meerjarenplan", "Uitgave: decimalen na een komma", "regel 1")
                .containsPattern("Uitgave +expenses +kop van deze uitvoer")
                .containsPattern("Vrij +niet gelezen");
        assertThat(Ran.of("convert", export, "--as", reading).out())
                .isEqualTo(Ran.of("convert", export).out())
                .contains("1200.50");
        String other = PLAN.replace("Vrij", "Anders");
        assertRefused(Ran.of("review", file("p.csv", other, "UTF-8"), "--as", reading, "--lang=nl"), "Anders");
        assertRefused(Ran.of("validate", file("p.csv", other, "UTF-8"), "--as", reading, "--lang=nl"), "Anders");
    }

    @Test
    void everythingFoundIsShownInFull() throws IOException {
        StringBuilder text = new StringBuilder("titel;gemeente;datum\n");
        Stream.iterate(0, i -> i + 1).limit(40).forEach(i -> text.append("T" + i + ";Nergenshuizen" + i + ";2014\n"));
        Path table = Files.writeString(folder.resolve("m.csv"), text, StandardCharsets.UTF_8);

        assertThat(Ran.of("check", table, "--full").out())
                .contains("Nergenshuizen39")
                .doesNotContain("more\n");
        assertThat(Ran.of("check", table).out()).doesNotContain("Nergenshuizen39");
    }
}
