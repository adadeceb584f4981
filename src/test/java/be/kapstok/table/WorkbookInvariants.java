package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.RawText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What holds of every sheet, whatever its cells. */
class WorkbookInvariants {
    /** A value of a cell, and the text that it is read as. */
    private record Value(Object value, String text) {}

    @Provide
    Arbitrary<List<List<Value>>> rows() {
        Arbitrary<Value> texts = Arbitraries.strings()
                .withChars("a1 ;,\"'=\n\té€_x\u00A0")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(each -> new Value(each, each));
        Arbitrary<Value> whole = Arbitraries.longs()
                .between(-999_999_999_999_999L, 999_999_999_999_999L)
                .map(each -> new Value(each, "" + each));
        Arbitrary<Value> codes = Arbitraries.integers().between(11_001, 93_090).map(each -> new Value(each, "" + each));
        Arbitrary<Value> parts = Arbitraries.integers()
                .between(1, 999_999_999)
                .map(each -> BigDecimal.valueOf(each, 2).stripTrailingZeros())
                .map(each -> new Value(each, each.toPlainString()));
        Arbitrary<Value> days = Dates.dates()
                .between(LocalDate.of(1900, 3, 1), LocalDate.of(2100, 1, 1))
                .map(each -> new Value(each, each.toString()));
        Arbitrary<Value> truths = Arbitraries.of(true, false).map(each -> new Value(each, "" + each));
        return Arbitraries.oneOf(texts, whole, codes, parts, days, truths)
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static byte[] workbook(List<List<Value>> rows, int above, int left) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad 1");
            for (int j = 0; j < 3; j++) {
                sheet.value(above, left + j, "kop " + (char) ('a' + j));
            }
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < 3; j++) {
                    put(sheet, above + 1 + i, left + j, rows.get(i).get(j).value());
                }
            }
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    private static List<List<String>> texts(List<List<Value>> rows) {
        return rows.stream()
                .map(each -> each.stream().map(Value::text).toList())
                .toList();
    }

    @Property(tries = 300)
    void whatAnotherLibraryWritesIsRead(
            @ForAll("rows") List<List<Value>> rows,
            @ForAll @IntRange(max = 3) int above,
            @ForAll @IntRange(max = 30) int left)
            throws IOException {
        Table table =
                Table.read(RawText.of(workbook(rows, above, left), "list.xlsx"), TableOptions.DEFAULT.withTable(1));
        List<List<String>> wanted = texts(rows);

        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            int original = row.line() - above - 2;
            if (original >= 0) {
                assertThat(row.cells()).isEqualTo(wanted.get(original));
                assertThat(table.place(row, 1).column()).isEqualTo(left + 2);
                assertThat(table.place(row, 1).cell()).endsWith("" + (above + 2 + original));
            }
        }
        assertThat(table.write()).contains("kop a");
    }

    @Property(tries = 300)
    void allCellsOfASheetAreInItsText(@ForAll("rows") List<List<Value>> rows) throws IOException {
        TableSource source = TableSource.of(RawText.of(workbook(rows, 0, 0), "list.xlsx"), TableOptions.DEFAULT);
        RowReader read = source.rows(null);
        List<List<String>> all = new ArrayList<>();
        while (read.next()) {
            all.add(read.cells());
        }

        assertThat(all.subList(1, all.size())).isEqualTo(texts(rows));
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadByAnotherLibrary(@ForAll("rows") List<List<Value>> rows) throws IOException {
        Table table = Table.read(RawText.of(workbook(rows, 1, 0), "list.xlsx"), TableOptions.DEFAULT.withTable(1));

        Table longer = table.withColumn("oordeel", row -> "regel " + row.line());

        List<List<Object>> was = values(workbook(rows, 1, 0));
        List<List<Object>> written = values(longer.bytes());
        assertThat(written).hasSameSizeAs(was);
        for (int i = 0; i < was.size(); i++) {
            assertThat(written.get(i).subList(0, was.get(i).size())).isEqualTo(was.get(i));
        }
        assertThat(Table.read(RawText.of(table.bytes(), "again.xlsx"), TableOptions.DEFAULT.withTable(1)))
                .isEqualTo(table);
    }

    /** The values as another library reads them, and whether a number is a day. */
    private static List<List<Object>> values(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(each -> each == null ? "" : value(each))
                            .toList())
                    .toList();
        }
    }

    private static Object value(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros();
            case BOOLEAN -> cell.asBoolean();
            case EMPTY -> "";
            default -> cell.getText();
        };
    }

    @Property(tries = 200)
    void aTableMadeInCodeComesBackFromAWorkbook(@ForAll("rows") List<List<Value>> rows) throws IOException {
        List<String> names = IntStream.range(0, 3).mapToObj(i -> "kop " + i).toList();
        Table made = Table.of(names, texts(rows));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        made.writeAs("x.XLSX", out);

        TableSource source = TableSource.of(RawText.of(out.toByteArray(), "x"), TableOptions.DEFAULT);
        RowReader read = source.rows(null);
        List<List<String>> all = new ArrayList<>();
        while (read.next()) {
            all.add(read.cells());
        }
        assertThat(all.get(0)).isEqualTo(names);
        assertThat(all.subList(1, all.size())).isEqualTo(texts(rows));
    }
}
