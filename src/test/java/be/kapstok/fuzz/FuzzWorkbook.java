package be.kapstok.fuzz;

import be.kapstok.file.RawText;
import be.kapstok.file.UnreadableFile;
import be.kapstok.reason.Languages;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import be.kapstok.table.XlsxParts;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Whatever the bytes of a workbook or of one of its parts, it is read, with a cell for each value, or refused in a sentence. */
public final class FuzzWorkbook {
    private static final String ROWS =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45000.5</v></c><c r=\"B2\" t=\"b\"><v>1</v></c></row>";
    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "_rels/.rels");

    private FuzzWorkbook() {}

    /**
     * One run.
     *
     * @param bytes a byte that chooses a part, and then what it holds; or the whole file
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 1) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        int part = bytes[0] & 7;
        byte[] file = part >= PARTS.size()
                ? rest
                : XlsxParts.of(ROWS)
                        .texts("<si><t>a</t></si><si><t>b</t></si>")
                        .formats("dd/mm/yyyy", "0000")
                        .with(PARTS.get(part), rest)
                        .bytes();
        Table table;
        try {
            table = Table.read(RawText.of(file, "(fuzz)"));
        } catch (UnreadableFile told) {
            demand(!told.text(Languages.DUTCH).isBlank(), "a workbook that cannot be read is told of");
            return;
        }
        if (table.sheet() == null) {
            return;
        }
        for (Row row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                demand(table.place(row, i).cell() != null, "a value has a cell");
            }
        }
        try {
            demand(Table.read(RawText.of(table.bytes(), "(again)")).equals(table), "it is written and read again");
        } catch (UncheckedIOException otherSheet) {
            demand(otherSheet.getCause().getCause() instanceof UnreadableFile, "only a damaged sheet is not written");
        }
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
