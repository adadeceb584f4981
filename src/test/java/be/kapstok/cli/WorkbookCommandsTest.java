package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import be.kapstok.table.Table;
import be.kapstok.table.XlsxParts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that reads tables reads workbooks, and says which cell it speaks of. */
class WorkbookCommandsTest {
    private static final List<List<Object>> MEASURES = List.of(
            List.of("Acties van 2018"),
            List.of(),
            List.of("municipality", "id", "date", "openToAll", "title"),
            List.of(44021, "m1", "2018-01-01", true, "Taalcafé"),
            List.of("44001", "m2", "vorig jaar", true, "Onthaal"));
    private static final List<List<Object>> FIGURES = List.of(
            List.of("nis", "aantal", "bedrag"),
            List.of(44001, 3, 1200.5),
            List.of(44029, 4, 1.25),
            List.of(44021, 5, 100));

    @TempDir
    private Path folder;

    private Path workbook(String name, List<List<Object>> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            put(workbook.newWorksheet("Blad1"), rows);
            put(workbook.newWorksheet("Lijsten"), List.of(List.of("gemeente"), List.of("Genk")));
        }
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    private static void put(Worksheet sheet, List<List<Object>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                Object value = rows.get(i).get(j);
                if (value instanceof Number number) {
                    sheet.value(i, j, number);
                } else if (value instanceof Boolean truth) {
                    sheet.value(i, j, truth);
                } else {
                    sheet.value(i, j, value.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check, text",
        "validate, text",
        "review, text",
        "validate, md",
        "validate, html",
        "validate, junit",
        "validate, sarif",
        "validate, json",
        "validate, csv"
    })
    void everyReportNamesTheCell(String command, String format) throws Exception {
        Ran ran = Ran.of(command, workbook("m.xlsx", MEASURES), "--lang=nl", "--format=" + format);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().replace("\\!", "!"))
                .contains("Blad1!C5", "Lijsten")
                .doesNotContain("PK\u0003", ":5:3");
    }

    @Test
    void memoryAndStreamGiveTheSameFindings() throws Exception {
        Path file = workbook("m.xlsx", MEASURES);
        byte[] bytes = Files.readAllBytes(file);

        List<Finding> held = Kapstok.flanders().validate(file).findings();
        List<Finding> streamed =
                Kapstok.flanders().validate(new ByteArrayInputStream(bytes)).findings();
        List<Finding> each =
                Kapstok.flanders().validateEach(file, (record, findings) -> {}).findings();

        assertThat(held).isNotEmpty();
        assertThat(streamed)
                .extracting(found -> found.at(held.get(0).location()))
                .isEqualTo(held.stream()
                        .map(found -> found.at(held.get(0).location()))
                        .toList());
        assertThat(streamed)
                .extracting(found -> found.location().cell())
                .isEqualTo(held.stream().map(found -> found.location().cell()).toList());
        assertThat(each).isEqualTo(held);
        assertThat(new DatasetReader()
                        .read(RawText.of(bytes, "m.json"))
                        .dataset()
                        .list(Kind.MEASURES))
                .extracting(measure -> String.valueOf(measure.municipality()))
                .contains("44021");
    }

    @Test
    void vintageReadsASheetByItsName() throws Exception {
        Path file = workbook("lijst.bin", FIGURES);

        assertThat(Ran.of("vintage", file, "--lang=nl").out()).contains("De dagen van een lijst van 3");
        Ran named = Ran.of("vintage", file, "--sheet=LIJSTEN", "--lang=nl");
        assertThat(named.out()).contains("De dagen van een lijst van 1");
        Ran unknown = Ran.of("vintage", file, "--sheet=Blad2", "--lang=nl");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("heeft geen werkblad ‘Blad2’", "Blad1, Lijsten");
    }

    @Test
    void migrateWritesAWorkbookOrAText() throws Exception {
        Path file = workbook("c.xlsx", FIGURES);
        Path xlsx = folder.resolve("o.xlsx");
        Path csv = folder.resolve("o.csv");
        Path report = folder.resolve("o.txt");

        assertThat(migrate(file, xlsx, "--report=" + report).code()).isZero();
        assertThat(migrate(file, csv).code()).isZero();

        Table made = Table.read(xlsx);
        assertThat(made.header()).containsExactly("nis", "aantal", "bedrag");
        assertThat(made.rows().get(0).cells()).containsExactly("44084", "7", "1201.75");
        assertThat(Table.read(csv)).isEqualTo(made);
        assertThat(made.sheet()).isEqualTo("Blad1");
        assertThat(Files.readString(report)).contains("Blad1!A2, Blad1!A3");
        assertThat(migrate(csv, folder.resolve("again.xlsx")).code()).isZero();
        assertThat(Table.read(folder.resolve("again.xlsx"))).isEqualTo(made);
    }

    private static Ran migrate(Path file, Path out, String... more) {
        List<Object> words = new ArrayList<>(List.of(
                "migrate",
                file,
                "--from=2018-12-31",
                "--to=2019-01-01",
                "--out",
                out,
                "--policy=aantal=sum",
                "--policy=bedrag=sum",
                "--lang=nl"));
        words.addAll(List.of(more));
        return Ran.of(words.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "validate", "review", "vintage", "migrate"})
    void whatIsNoWorkbookIsToldInTheLanguageAskedFor(String command) throws Exception {
        byte[] old = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1W\0o\0r\0k\0b\0o\0o\0k\0\0\0"
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("oud.xls"), old);
        Object[] words = command.equals("migrate")
                ? new Object[] {command, file, "--to=2025-01-01", "--out=" + folder.resolve("x"), "--lang=nl"}
                : new Object[] {command, file, "--lang=nl"};

        Ran ran = Ran.of(words);

        assertThat(ran.code()).isEqualTo(command.equals("vintage") || command.equals("migrate") ? 2 : 1);
        assertThat((ran.out() + ran.err()).replaceAll("\\s+", " "))
                .contains(
                        "oud.xls",
                        "Dit is een werkmap van een oude Excel (.xls). Open ze en bewaar ze als .xlsx of CSV.");
    }

    @Test
    void aWorkbookWithADamagedSheetIsNotWritten() throws Exception {
        XlsxParts parts = XlsxParts.of(
                        "<row><c t=\"inlineStr\"><is><t>nis</t></is></c></row><row><c><v>44001</v></c></row>")
                .workbook(
                        "",
                        "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"B\" sheetId=\"2\" r:id=\"r2\"/>")
                .sheet(2, "<row><c><v>1</v></c></row><row><c");
        Path file = Files.write(folder.resolve("c.xlsx"), parts.bytes());
        Path out = folder.resolve("o.xlsx");

        Ran ran = Ran.of("migrate", file, "--from=2018-12-31", "--to=2019-01-01", "--out", out, "--lang=nl");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("kan niet worden geschreven").doesNotContain("Exception");
        assertThat(Files.exists(out)).isFalse();
    }
}
