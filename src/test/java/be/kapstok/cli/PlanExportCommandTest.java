package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of plans at the command line: nobody has to say what they are. */
class PlanExportCommandTest {
    private static final String HEADER =
            "\"Beleidsdoelst. totaaloverzicht\";\"Actieplan totaaloverzicht\";\"Actie totaaloverzicht\";\"NIS-code\";\"Bestuur\";"
                    + "\"Type rapport\";\"Rapportjaar\";\"Boekjaar\";\"Beleidsdomein\";\"Beleidssubdomein\";\"Beleidsveld\";"
                    + "\"Niveau 4\";\"Economischesectorcode (subgroep)\";\"Uitgave\"\n";

    @TempDir
    Path folder;

    private static String row(int report, int year, String body, String amount) {
        return "\"Code: BD1\nKorte omschrijving: Samenleven\";\"Code: AP1\nKorte omschrijving: Iedereen doet mee\";"
                + "\"Code: AC1\nKorte omschrijving: Taalklas voor cafégangers\";;\"" + body + "\";\"Meerjarenplan\";"
                + report + ";" + year
                + ";\"09 Zorg en opvang\";\"090 Sociaal beleid\";\"0902 Integratie van personen met vreemde herkomst\";\"\";\"64\";\""
                + amount + "\"\n";
    }

    private Path file(String text, String charset) throws IOException {
        return Files.write(folder.resolve("export.csv"), text.getBytes(Charset.forName(charset)));
    }

    @Test
    void aReviewOfAnExportIsThatOfItsPlan() throws IOException {
        Path file = file(
                HEADER + row(2026, 2026, "Gent", "12.500,00") + row(2026, 2027, "Gent", "-1.200,50"), "windows-1252");

        Ran ran = Ran.of("review", file, "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("44021-2026-2031", "RB-54", "export.csv:5:", "Taalklas voor cafégangers")
                .doesNotContain("Exception");
        assertThat(Ran.of("review", file, "--json").out()).contains("\"pointer\":\"/plans/0", "\"line\":");
    }

    @Test
    void aBodyAndAReportCanBeTold() throws IOException {
        Path file = file(HEADER + row(2026, 2026, "Ons Dorp", "1,00") + row(2027, 2027, "Ons Dorp", "2,00"), "UTF-8");

        Ran unknown = Ran.of("validate", file, "--lang", "nl");
        Ran told = Ran.of("review", file, "--map", "Ons Dorp=44021", "--map", "Rapportjaar=2026", "--lang", "en");

        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.out().replaceAll("\\s+", " "))
                .contains("De gemeente van ‘Ons Dorp’ is niet bekend", "--map \"Ons Dorp=NIS\"");
        assertThat(told.out()).contains("44021-2026-2031", "€1");
        assertThat(told.out()).contains("KD-PLAN-LEFT-OUT");
    }

    @Test
    void aFolderWithAnIncompleteSetNamesWhatLacks() throws IOException {
        Files.writeString(folder.resolve("actie.csv"), "Aanlevering ID,ACTIEPLANID,Actie ID,Actie code\n1,0,1,AC1\n");

        Ran ran = Ran.of("validate", folder, "--lang", "fr");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().replaceAll("\\s+", " ")).contains("Ces fichiers manquent : aanlevering", "transactie");
        Files.delete(folder.resolve("actie.csv"));
        assertThat(Ran.of("validate", folder).code()).isEqualTo(2);
    }
}
