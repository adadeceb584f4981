package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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

        assertThat(ran.code()).isZero();
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
        assertThat(told.out()).contains("44021-2026-2031", "€1", "KD-PLAN-LEFT-OUT");
        assertThat(told.err()).isEmpty();
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

    @Test
    void aBadRowIsToldAndTheRestReviewedUnlessStrict() throws IOException {
        Path file = file(
                HEADER
                        + row(2026, 2026, "Gent", "12.500,00")
                        + row(2026, 2027, "Gent", "veel")
                        + row(2026, 2026, "Brugge", "1,00"),
                "UTF-8");

        Ran ran = Ran.of("review", file, "--lang", "nl");
        Ran strict = Ran.of("review", file, "--strict", "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("44021-2026-2031", "31005-2026-2031", "KD-PLAN-ROW", "‘veel’", "export.csv:10:");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).contains("KD-PLAN-ROW").doesNotContain("RB-54");
        assertThat(strict.err()).contains("Niets is beoordeeld");
    }

    @Test
    void aProfileCannotAcceptARowThatIsNotRead() throws IOException {
        Path file = file(HEADER + row(2026, 2026, "Gent", "veel") + row(2026, 2026, "Gent", "1,00"), "UTF-8");
        Path profile = Files.writeString(
                folder.resolve("profile.json"), "{\"rules\":[{\"rule\":\"KD-PLAN-ROW\",\"severity\":\"off\"}]}");

        Ran ran = Ran.of("validate", file, "--profile", profile, "--json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("\"rulesKept\":[\"KD-PLAN-ROW\"]");
    }

    @Test
    void linesHaveAPlanEachAndThenTheReport() throws IOException {
        Path file = file(HEADER + row(2026, 2026, "Gent", "1,00") + row(2026, 2026, "Brugge", "2,00"), "UTF-8");
        Path out = folder.resolve("out.ndjson");

        Ran ran = Ran.of("review", file, "--format", "ndjson");

        assertThat(ran.out().lines()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("{\"plan\":\"44021-2026-2031\"");
            assertThat(lines.get(1)).startsWith("{\"plan\":\"31005-2026-2031\"");
            assertThat(lines.get(2)).contains("\"planTotals\":{\"plans\":2,\"notListed\":2,\"actions\":2");
        });
        assertThat(Ran.of("review", file, "--out", out).code()).isEqualTo(ran.code());
        assertThat(Files.readAllLines(out)).hasSize(3);
    }

    @Test
    void aCheckSaysThatPlansAreForTheReview() throws IOException {
        Path file = file(HEADER + row(2026, 2026, "Gent", "1,00"), "UTF-8");
        Path csv = folder.resolve("out.csv");

        Ran ran = Ran.of("check", file, "--lang", "nl");
        Ran written = Ran.of("check", file, "--out", csv);
        Ran refused = Ran.of("check", file, "--out", folder.resolve("out.xlsx"), "--lang", "nl");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("bevat plannen met acties, en geen maatregelen: kapstok review");
        assertThat(written.code()).isZero();
        assertThat(csv).exists();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("geen werkmap");
        assertThat(Ran.of("review", file, "--out", csv).code()).isZero();
        assertThat(csv).content().contains("RB-54");
    }

    @Test
    void anExportBecomesAPlanInJson() throws IOException {
        Path file = file(HEADER + row(2026, 2026, "Gent", "12.500,00"), "UTF-8");
        Path json = folder.resolve("plan.json");

        assertThat(Ran.of("convert", file, "--out", json).code()).isZero();

        assertThat(json).content().contains("\"44021-2026-2031\"", "12500");
        assertThat(Ran.of("validate", json).code()).isZero();
    }

    @Test
    void aWorkbookIsReadAndItsCellsNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            List<String> cells = List.of(
                    "Beleidsdoelst. totaaloverzicht",
                    "Actieplan totaaloverzicht",
                    "Actie totaaloverzicht",
                    "Bestuur",
                    "Rapportjaar",
                    "Boekjaar",
                    "Beleidsveld",
                    "Uitgave");
            sheet.value(0, 0, "Export van 2026");
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(2, i, cells.get(i));
            }
            workbookRow(sheet, 3, 2026);
            sheet.value(3, 7, 12500.5);
            workbookRow(sheet, 4, 2027);
            sheet.value(4, 7, "veel");
        }
        Path file = Files.write(folder.resolve("export.xlsx"), bytes.toByteArray());

        Ran ran = Ran.of("review", file, "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("44021-2026-2031", "export.xlsx Sheet1!H5", "‘veel’", "RB-54", "12.500,50");
    }

    private static void workbookRow(Worksheet sheet, int row, int year) {
        sheet.value(row, 0, "Code: BD1\nKorte omschrijving: Samenleven");
        sheet.value(row, 1, "Code: AP1\nKorte omschrijving: Iedereen doet mee");
        sheet.value(row, 2, "Code: AC1\nKorte omschrijving: Taalklas");
        sheet.value(row, 3, "Gent");
        sheet.value(row, 4, 2026);
        sheet.value(row, 5, year);
        sheet.value(row, 6, "0902 Integratie van personen met vreemde herkomst");
    }
}
