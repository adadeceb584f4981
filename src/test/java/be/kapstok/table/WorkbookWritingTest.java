package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.RawText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;

/** A workbook comes back with its sheets and the kinds of their values; an independent library reads it. */
class WorkbookWritingTest {
    private static final String ROWS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Titel</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>nis</t></is></c><c r=\"B3\" t=\"inlineStr\"><is><t>dag</t></is></c>"
            + "<c r=\"C3\" t=\"inlineStr\"><is><t>bedrag</t></is></c></row>"
            + "<row r=\"4\"><c r=\"A4\"><v>44021</v></c><c r=\"B4\" s=\"1\"><v>45356</v></c><c r=\"C4\"><f>1+1</f><v>2.5</v></c></row>"
            + "<row r=\"6\"><c r=\"A6\" t=\"inlineStr\"><is><t>11002</t></is></c><c r=\"B6\" t=\"b\"><v>1</v></c><c r=\"C6\" t=\"e\"><v>#N/A</v></c></row>";
    private static final String OTHER = "<row r=\"2\"><c r=\"B2\"><v>1.234</v></c><c r=\"C2\" s=\"1\"><v>0.5</v></c>"
            + "<c r=\"D2\" s=\"1\"><v>45356.25</v></c><c r=\"E2\" t=\"inlineStr\"><is><t>&lt;a&gt; &amp; \"b\" _x000D_</t></is></c></row>";

    private static Table table() {
        byte[] bytes = XlsxParts.of(OTHER)
                .workbook(
                        "",
                        "<sheet name=\"A &amp; B\" sheetId=\"4\" state=\"hidden\" r:id=\"r1\"/>"
                                + "<sheet name=\"Acties\" sheetId=\"2\" r:id=\"r2\"/>")
                .sheet(2, ROWS)
                .formats("dd/mm/yyyy")
                .bytes();
        return Table.read(RawText.of(bytes, "in.xlsx"));
    }

    private static ReadableWorkbook opened(byte[] bytes) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
    }

    private static List<List<String>> shown(Sheet sheet) throws IOException {
        return sheet.read().stream()
                .map(row -> row.stream()
                        .filter(each -> each != null)
                        .map(WorkbookWritingTest::shown)
                        .toList())
                .toList();
    }

    private static String shown(Cell cell) {
        return cell.getAddress() + " " + cell.getType() + " " + cell.getRawValue() + " " + cell.getDataFormatId();
    }

    @Test
    void allSheetsComeBackWithWhatTheyHold() throws IOException {
        try (ReadableWorkbook workbook = opened(table().bytes())) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("A & B", "Acties");
            assertThat(sheets)
                    .extracting(Sheet::getVisibility)
                    .containsExactly(SheetVisibility.HIDDEN, SheetVisibility.VISIBLE);
            assertThat(shown(sheets.get(1)))
                    .containsExactly(
                            List.of("A1 STRING Titel null"),
                            List.of("A3 STRING nis null", "B3 STRING dag null", "C3 STRING bedrag null"),
                            List.of("A4 NUMBER 44021 null", "B4 NUMBER 45356 14", "C4 NUMBER 2.5 null"),
                            List.of("A6 STRING 11002 null", "B6 BOOLEAN 1 null", "C6 ERROR #N/A null"));
            assertThat(shown(sheets.get(0)))
                    .containsExactly(List.of(
                            "B2 NUMBER 1.2340 null",
                            "C2 NUMBER 0.5 21",
                            "D2 NUMBER 45356.25 22",
                            "E2 STRING <a> & \"b\" _x000D_ null"));
            assertThat(sheets.get(0).read().get(0).getCellAsDate(3)).contains(LocalDateTime.of(2024, 3, 5, 6, 0));
        }
    }

    @Test
    void whatChangedIsOfTheKindThatStoodThere() throws IOException {
        Table table = table();
        List<Row> rows = List.of(
                table.rows().get(1).with(Map.of(0, "44084", 1, "false")),
                table.rows().get(0).with(Map.of(0, "44084", 1, "2025-01-01", 2, "3.75")));

        Table made =
                table.withRows(rows).withColumn("oordeel", row -> "categoriaal").withColumn("jaar", row -> "2024");

        try (ReadableWorkbook workbook = opened(made.bytes())) {
            assertThat(shown(workbook.getSheet(1).orElseThrow()).subList(1, 4))
                    .containsExactly(
                            List.of(
                                    "A3 STRING nis null",
                                    "B3 STRING dag null",
                                    "C3 STRING bedrag null",
                                    "D3 STRING oordeel null",
                                    "E3 STRING jaar null"),
                            List.of(
                                    "A4 STRING 44084 null",
                                    "B4 BOOLEAN 0 null",
                                    "C4 ERROR #N/A null",
                                    "D4 STRING categoriaal null",
                                    "E4 NUMBER 2024 null"),
                            List.of(
                                    "A5 NUMBER 44084 null",
                                    "B5 NUMBER 45658 14",
                                    "C5 NUMBER 3.75 null",
                                    "D5 STRING categoriaal null",
                                    "E5 NUMBER 2024 null"));
        }
        assertThat(made.bytes()).isEqualTo(made.bytes());
    }

    @Test
    void theEndingOfANameTellsTheForm() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        table().writeAs("out.csv", csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .isEqualTo("Titel,,\n\nnis,dag,bedrag\n44021,2024-03-05,2.5\n\n11002,true,#N/A\n");

        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        Table text = Table.read(RawText.of("sep=;\nTitel\nnis;naam\n44021;\"a;b\"\n01;1.234\n", "in.csv"));
        text.writeAs("out.xlsx", xlsx);
        try (ReadableWorkbook workbook = opened(xlsx.toByteArray())) {
            assertThat(shown(workbook.getFirstSheet()))
                    .containsExactly(
                            List.of("A1 STRING Titel null"),
                            List.of("A2 STRING nis null", "B2 STRING naam null"),
                            List.of("A3 NUMBER 44021 null", "B3 STRING a;b null"),
                            List.of("A4 STRING 01 null", "B4 STRING 1.234 null"));
        }
    }
}
