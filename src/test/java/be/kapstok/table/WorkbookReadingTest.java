package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.file.RawText;
import be.kapstok.file.UnreadableFile;
import be.kapstok.reason.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of workbooks are tables like others, whose places are cells. */
class WorkbookReadingTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Table read(XlsxParts workbook) {
        return Table.read(RawText.of(workbook.bytes(), "list.xlsx"));
    }

    private static Table read(XlsxParts workbook, String sheet) {
        return Table.read(RawText.of(workbook.bytes(), "list.xlsx"), TableOptions.DEFAULT.withSheet(sheet));
    }

    private static String inline(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    /** A table with one column and one cell, which is given in XML. */
    private static String value(XlsxParts workbook, String cell) {
        workbook.sheet(1, row(1, inline("A1", "kop"), inline("B1", "kop 2")) + row(2, inline("A2", "x"), cell));
        return read(workbook).rows().get(0).cell(1);
    }

    private static List<RemarkCode> codes(Table table) {
        return table.remarks().stream().map(Remark::code).toList();
    }

    @Test
    void aWorkbookOfAnotherLibraryIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Acties 2024");
            sheet.value(0, 1, "Onze acties, stand van \"maart\"");
            for (int i = 0; i < 4; i++) {
                sheet.value(2, 1 + i, List.of("code", "naam", "datum", "bedrag").get(i));
            }
            sheet.value(3, 1, 44021);
            sheet.value(3, 2, "Taalcafé; met, komma\nen tweede regel");
            sheet.value(3, 3, LocalDate.of(2024, 3, 5));
            sheet.style(3, 3).format("dd/mm/yyyy").set();
            sheet.value(3, 4, new BigDecimal("1234.5"));
            sheet.value(4, 1, "01234");
            sheet.value(4, 2, true);
            sheet.value(4, 3, LocalDateTime.of(2024, 3, 5, 13, 30));
            sheet.style(4, 3).format("d mmm yyyy h:mm").set();
            sheet.value(4, 4, 1.234);
        }

        Table table = Table.read(RawText.of(out.toByteArray(), "acties.csv"));

        assertThat(table.header()).containsExactly("code", "naam", "datum", "bedrag");
        assertThat(table.rows().get(0).cells())
                .containsExactly("44021", "Taalcafé; met, komma\nen tweede regel", "2024-03-05", "1234.5");
        assertThat(table.rows().get(1).cells()).containsExactly("01234", "true", "2024-03-05T13:30", "1.2340");
        assertThat(table.sheet()).isEqualTo("Acties 2024");
        assertThat(table.place(table.rows().get(1), 3))
                .isEqualTo(new Location("acties.csv", "", 5, 5, "'Acties 2024'!E5"));
        assertThat(table.place(table.rows().get(1), 3)).hasToString("acties.csv 'Acties 2024'!E5");
        assertThat(table.rows().get(0).line()).isEqualTo(4);
        assertThat(codes(table)).containsExactly(RemarkCode.LINES_ABOVE_HEADER);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1900-01-01",
        "59, 0, 1900-02-28",
        "60, 0, 1900-02-29",
        "61, 0, 1900-03-01",
        "45356, 0, 2024-03-05",
        "45356.5625, 0, 2024-03-05T13:30",
        "45356.99999999999, 0, 2024-03-06",
        "0.5625, 0, 13:30",
        "0, 1, 1904-01-01",
        "43894, 1, 2024-03-05",
        "2958465, 0, 9999-12-31",
        "2958466, 0, 2958466",
        "-1, 0, -1",
    })
    void daysAreCountedInTwoWays(String serial, String from1904, String day) {
        XlsxParts workbook = XlsxParts.of("")
                .workbook(
                        "<workbookPr date1904=\"" + from1904 + "\"/>", "<sheet name=\"B\" sheetId=\"1\" r:id=\"r1\"/>")
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");

        assertThat(value(workbook, "<c r=\"B2\" s=\"1\"><v>" + serial + "</v></c>"))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "d mmmm yyyy",
                "yyyy-mm-dd;@",
                "[$-813]d mmmm yyyy;@",
                "mmm\\-yy",
                "[Red]dd/mm",
                "YYYY"
            })
    void aFormatOfDaysMakesADay(String format) {
        assertThat(value(XlsxParts.of("").formats(format), "<c r=\"B2\" s=\"1\"><v>45356</v></c>"))
                .isEqualTo("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "# ##0 \"dagen\"",
                "[Red]0",
                "0\\d",
                "#,##0.00_ ;[Red]-#,##0.00\\ ",
                "0%",
                "0.00E+00",
                "[h]:mm",
                "@"
            })
    void anotherFormatMakesANumber(String format) {
        assertThat(value(XlsxParts.of("").formats(format), "<c r=\"B2\" s=\"1\"><v>45356</v></c>"))
                .isEqualTo("45356");
    }

    @ParameterizedTest
    @CsvSource({
        "44021, 44021",
        "44021.0, 44021",
        "4.4021E4, 44021",
        "1.234, 1.2340",
        "-12.345, -12.3450",
        "0.125, 0.125",
        "1234.567, 1234.567",
        "0.30000000000000004, 0.3",
        "1234.5599999999999, 1234.56",
        "1E+20, 100000000000000000000",
        "1E-7, 0.0000001",
        "1E300, 1E300",
        "-0.0, 0",
        "12 uur, 12 uur",
    })
    void aNumberMeansOneThingOnly(String number, String text) {
        assertThat(value(XlsxParts.of(""), "<c r=\"B2\"><v>" + number + "</v></c>"))
                .isEqualTo(text);
        NumberStyle style = NumberStyle.of(
                NumberStyle.Signs.of(List.of(text).stream()), () -> NumberStyle.Signs.of(List.<String>of().stream()));
        assertThat(style.inDoubt(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 2024-03-05",
        "2024-03-05T00:00:00, 2024-03-05",
        "2024-03-05T00:00:00.000Z, 2024-03-05",
        "2024-03-05T13:30:00, 2024-03-05T13:30:00",
    })
    void aDayMayBeWrittenAsOne(String value, String day) {
        assertThat(value(XlsxParts.of(""), "<c r=\"B2\" t=\"d\"><v>" + value + "</v></c>"))
                .isEqualTo(day);
    }

    @Test
    void everyKindOfCellIsRead() {
        XlsxParts workbook = XlsxParts.of("")
                .texts(
                        "<si><t>plat</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>jk</t></r><rPh sb=\"0\" eb=\"1\"><t>klank</t></rPh></si>"
                                + "<si><t>a_x000D_b_x005F_x0041_</t></si>")
                .formats("00000");
        assertThat(value(workbook, "<c r=\"B2\" t=\"s\"><v>0</v></c>")).isEqualTo("plat");
        assertThat(value(workbook, "<c r=\"B2\" t=\"s\"><v>1</v></c>")).isEqualTo("rijk");
        assertThat(value(workbook, "<c r=\"B2\" t=\"s\"><v>2</v></c>")).isEqualTo("a\rb_x0041_");
        assertThat(value(workbook, "<c r=\"B2\" t=\"b\"><v>1</v></c>")).isEqualTo("true");
        assertThat(value(workbook, "<c r=\"B2\" t=\"b\"><v>0</v></c>")).isEqualTo("false");
        assertThat(value(workbook, "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
                .isEqualTo("#DIV/0!");
        assertThat(value(workbook, "<c r=\"B2\" t=\"str\"><f>A1&amp;A2</f><v>kopx</v></c>"))
                .isEqualTo("kopx");
        assertThat(value(workbook, "<c r=\"B2\"><f>6*7</f><v>42</v></c>")).isEqualTo("42");
        assertThat(value(workbook, "<c r=\"B2\" s=\"1\"><v>1234</v></c>")).isEqualTo("01234");
        assertThat(
                        value(
                                workbook,
                                "<c r=\"B2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></is></c>"))
                .isEqualTo("a b");
        assertThat(value(workbook, "<c r=\"B2\"><v>7</v><extLst><ext><row r=\"9\"/></ext></extLst></c>"))
                .isEqualTo("7");
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsTold() {
        XlsxParts workbook = XlsxParts.of(row(1, inline("A1", "a"), inline("B1", "b"))
                + row(2, "<c r=\"A2\"><f>SUM(1,2)</f></c>", inline("B2", "x")));

        Table table = read(workbook);

        assertThat(table.rows().get(0).cell(0)).isEqualTo("=SUM(1,2)");
        assertThat(codes(table)).containsExactly(RemarkCode.FORMULA_WITHOUT_VALUE);
        assertThat(table.remarks().get(0).text(DUTCH)).contains("Blad1!A2", "bewaar het opnieuw");
    }

    @Test
    void emptyRowsAndColumnsMoveNoPlace() {
        Table table = read(XlsxParts.of(row(4, inline("C4", "nis"), inline("D4", "n"), inline("F4", "nota"))
                + row(5, "<c r=\"C5\"><v>44021</v></c>", "<c r=\"A5\" s=\"3\"/>")
                + row(6)
                + row(7, "<c r=\"C7\"><v>11002</v></c>", "<c r=\"D7\"><v>5</v></c>", inline("F7", "z"))));

        assertThat(table.header()).containsExactly("nis", "n", "", "nota");
        assertThat(table.rows())
                .extracting(Row::cells)
                .containsExactly(List.of("44021", "", "", ""), List.of("11002", "5", "", "z"));
        assertThat(table.place(table.rows().get(1), 3).cell()).isEqualTo("Blad1!F7");
        assertThat(codes(table)).containsExactly(RemarkCode.EMPTY_HEADING);
    }

    @Test
    void cellsWithoutPlacesFollowOneAnother() {
        Table table = read(XlsxParts.of(
                "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>"
                        + "<row><c><v>1</v></c><c><v>2</v></c></row>"));

        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows().get(0).cells()).containsExactly("1", "2");
        assertThat(table.place(table.rows().get(0), 1).cell()).isEqualTo("Blad1!B2");
    }

    @Test
    void theNamesOfElementsMayHavePrefixes() {
        XlsxParts workbook = XlsxParts.of("")
                .sheetXml(
                        1,
                        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                                + "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c>"
                                + "<x:c r=\"B1\" t=\"inlineStr\"><x:is><x:t>b</x:t></x:is></x:c></x:row>"
                                + "<x:row r=\"2\"><x:c r=\"A2\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        assertThat(read(workbook).header()).containsExactly("a", "b");
    }

    @Test
    void hiddenRowsAndMergedCellsAreReadAndTold() {
        XlsxParts workbook = XlsxParts.of("")
                .sheetXml(
                        1,
                        "<worksheet><sheetData>" + row(1, inline("A1", "a"), inline("B1", "b"))
                                + row(2, inline("A2", "Genk"), inline("B2", "x"))
                                + "<row r=\"3\" hidden=\"1\">" + inline("B3", "y") + "</row>"
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>");

        Table table = read(workbook);

        assertThat(table.rows()).extracting(Row::cells).containsExactly(List.of("Genk", "x"), List.of("", "y"));
        assertThat(codes(table)).containsExactlyInAnyOrder(RemarkCode.HIDDEN_ROWS, RemarkCode.MERGED_CELLS);
        assertThat(table.remarks())
                .extracting(each -> each.place().cell())
                .containsExactlyInAnyOrder("Blad1!B3", "Blad1!A2");
    }

    @Test
    void theFirstSheetWithCellsIsReadOrTheOneThatIsNamed() {
        String one = row(1, inline("A1", "a"), inline("B1", "b")) + row(2, inline("A2", "1"), inline("B2", "2"));
        String other = row(1, inline("A1", "c"), inline("B1", "d")) + row(2, inline("A2", "3"), inline("B2", "4"));
        XlsxParts workbook = XlsxParts.of(one)
                .workbook(
                        "",
                        "<sheet name=\"Geheim\" sheetId=\"1\" state=\"hidden\" r:id=\"r1\"/>"
                                + "<sheet name=\"Acties\" sheetId=\"2\" r:id=\"r2\"/><sheet name=\"Grafiek\" sheetId=\"3\" r:id=\"s\"/>")
                .sheet(2, other);

        Table first = read(workbook);
        assertThat(first.header()).containsExactly("c", "d");
        assertThat(codes(first)).containsExactly(RemarkCode.OTHER_SHEETS);
        assertThat(first.remarks().get(0).text(DUTCH)).contains("‘Acties’", "Geheim", "--sheet");
        assertThat(first.sound()).isSameAs(first);
        assertThat(read(workbook, " geheim ").header()).containsExactly("a", "b");
        assertThat(read(workbook, "GEHEIM").remarks()).isEmpty();
        assertThatThrownBy(() -> read(workbook, "Blad9"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The workbook has no sheet ‘Blad9’. Its sheets are: Geheim, Acties.");

        workbook.sheet(2, row(1, "<c r=\"A1\" s=\"1\"/>"));
        assertThat(read(workbook).header()).containsExactly("a", "b");
        workbook.sheet(1, "");
        assertThat(codes(read(workbook))).containsExactly(RemarkCode.EMPTY_FILE);
    }

    @Test
    void partsGoByTheNamesThatTheWorkbookGivesThem() {
        XlsxParts workbook = XlsxParts.of("");
        byte[] main = workbook.parts().remove("xl/workbook.xml");
        workbook.parts().remove("xl/_rels/workbook.xml.rels");
        workbook.with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/Map/boek.xml\"/></Relationships>")
                .with("map/boek.xml", main)
                .with(
                        "map/_rels/boek.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"../Bladen/een.xml\"/></Relationships>")
                .with(
                        "bladen/een.xml",
                        "<worksheet><sheetData>" + row(1, inline("A1", "a"), inline("B1", "b"))
                                + row(2, inline("A2", "x")) + "</sheetData></worksheet>");

        assertThat(read(workbook).header()).containsExactly("a", "b");
    }

    @Test
    void aSheetFarToTheRightDoesNotFillTheMemory() {
        StringBuilder rows = new StringBuilder(row(1, inline("A1", "a"), inline("B1", "b")));
        for (int i = 2; i <= 50_000; i++) {
            rows.append(row(i, "<c r=\"A" + i + "\"><v>" + i + "</v></c>"));
        }
        rows.append(row(50_001, inline("XFD50001", "ver weg")));

        Table table = read(XlsxParts.of(rows.toString()));

        assertThat(table.rows()).hasSize(50_000);
        assertThat(table.write().length()).isLessThan(1_000_000);
        assertThat(codes(table)).contains(RemarkCode.CELLS_WITHOUT_HEADING);
    }

    @Test
    void aTextIsNoWorkbook() {
        assertThat(Table.read(RawText.of("a,b\n1,2\n", "list.xlsx")).header()).containsExactly("a", "b");
        assertThat(Table.read(RawText.of("PK,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "x"))
                        .sheet())
                .isNull();
    }
}
