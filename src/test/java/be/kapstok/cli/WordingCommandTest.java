package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
}
