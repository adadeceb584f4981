package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingCommandTest {
    @ParameterizedTest
    @CsvSource({
        "Taalles voor nieuwkomers,0,categorical",
        "Een inclusieve stad,1,undetermined",
        "Heraanleg van de markt,0,no_sign",
        "Cours de français pour les réfugiés,1,undetermined",
        "'',1,undetermined"
    })
    void aLineHasItsExitCodeAndItsJson(String line, int code, String kind) {
        Ran ran = Ran.answered("wording", line, "--json");

        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("\"text\":\"" + line + "\",\"kind\":\"" + kind + "\"")
                .endsWith("}\n");
    }

    @Test
    void wordsWithoutQuotesAreOneLine() {
        assertThat(Ran.of("wording", "Taalles", "voor", "nieuwkomers", "--lang", "nl")
                        .out())
                .contains("Taalles voor nieuwkomers", "categoriaal", "‘nieuwkomers’: newcomers; voor die groep");
    }

    @Test
    void aPageMarksTheWordsInTheLine(@TempDir Path folder) {
        assertThat(Ran.of("wording", "Taalles voor nieuwkomers", "--format", "html", "--lang", "nl")
                        .out())
                .contains("<dd><strong>Taalles</strong> voor <strong>nieuwkomers</strong></dd>");
        assertThat(Ran.of(
                        "wording",
                        "Taalles",
                        "--out",
                        folder.resolve("line.txt").toString()))
                .isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aFrenchLineIsToldToBeFrench() {
        assertThat(Ran.of("wording", "Cours de français pour les réfugiés", "--lang", "nl")
                        .out())
                .contains("De tekst is in het Frans, en alleen Nederlands wordt gelezen");
    }

    @Test
    void hintsDecideWhereTheLineSaysNothing() {
        assertThat(Ran.of("wording", "Actie 5.2.4", "--plan", "Onthaal van nieuwkomers", "--lang", "en")
                        .out())
                .contains("categorical", "the action plan above it does");
        assertThat(Ran.of("wording", "Actie 5.2.4", "--field", "0903", "--lang", "en")
                        .out())
                .contains("categorical", "the policy field does: 0903");
    }

    @Test
    void noLineIsWrongUse() {
        assertThat(Ran.of("wording").code()).isEqualTo(2);
        assertThat(Ran.of("wording").err()).contains("TEXT");
    }

    @Test
    void aColumnIsReadRowByRow(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(
                folder.resolve("acties.csv"),
                "Nr;Omschrijving\n1;Taalles voor nieuwkomers\n2;\n3;Heraanleg van de markt\n");
        Ran lines = Ran.of("wording", table.toString(), "--column", "omschrijving");

        assertThat(lines.code()).isZero();
        assertThat(lines.out().lines()).hasSize(3);
        assertThat(lines.out().lines().toList().get(0)).contains("\"line\":2", "\"kind\":\"categorical\"");
        assertThat(lines.out().lines().toList().get(1)).contains("\"line\":3", "\"kind\":\"undetermined\"");
        assertThat(lines.out().lines().toList().get(2)).contains("\"line\":4", "\"kind\":\"no_sign\"");
        assertThat(Ran.of("wording", table.toString(), "--column", "#2", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("line,text,kind,confidence");
    }

    @Test
    void aTextIsReadLineByLine(@TempDir Path folder) throws IOException {
        Path text =
                Files.writeString(folder.resolve("acties.txt"), "Taalles voor nieuwkomers\n\nHeraanleg van de markt");

        assertThat(Ran.of("wording", text.toString()).out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"line\":3", "\"kind\":\"no_sign\"");
    }

    @Test
    void aFileThatCannotBeReadSoIsToldWhatToType(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("acties.csv"), "Nr;Omschrijving\n1;Taalles\n");
        String file = table.toString();

        assertThat(Ran.of("wording", file).err()).contains("--column", "Nr, Omschrijving");
        assertThat(Ran.of("wording", file, "--column", "Omschrijvin").err())
                .contains("perhaps 'Omschrijving' is meant");
        assertThat(Ran.of("wording", file, "--column", "Nr", "--format", "html").err())
                .contains("ndjson or csv");
        assertThat(Ran.of("wording", file, "--column", "Nr", "--out", file).err())
                .contains("never written to");
        assertThat(Ran.of("wording", folder.resolve("weg.csv").toString(), "--column", "Nr")
                        .err())
                .contains("does not exist");
    }
}
