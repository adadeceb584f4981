package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.file.UnreadableFile;
import be.kapstok.workbook.OfficeFile;
import be.kapstok.workbook.Refusal;
import be.kapstok.workbook.WorkbookFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a table, be it a text as it comes or a sheet of a workbook of Excel, of which a text is made. What it is, its
 * bytes tell, whatever its name.
 *
 * @since 0.1.0
 */
public final class TableSource {
    private final String file;
    private final FileText text;
    private final @Nullable SheetPlaces sheet;
    private final @Nullable Dialect dialect;
    private final List<Remark> remarks;

    private TableSource(String file, FileText text) {
        this.file = file;
        this.text = text;
        this.sheet = null;
        this.dialect = null;
        this.remarks = List.of();
    }

    TableSource(RawText text, SheetPlaces sheet, Dialect dialect, List<Remark> remarks) {
        this.file = text.file();
        this.text = FileText.of(text, StandardCharsets.UTF_8);
        this.sheet = sheet;
        this.dialect = dialect;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * {@return the table of a text or of a sheet: of a workbook the sheet in the options, or else the first that is not
     * hidden and has cells}
     *
     * @throws UnreadableFile when it is a file of an office program and cannot be read, or has no such sheet
     */
    public static TableSource of(RawText raw, TableOptions options) {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(options, "options");
        byte[] bytes = raw.bytes();
        if (bytes == null || !RawText.isOfficeFile(bytes)) {
            return new TableSource(raw.file(), FileText.of(raw, options.charset()));
        }
        WorkbookFile workbook = OfficeFile.open(bytes);
        String wanted = options.sheet();
        SheetText sheet = wanted == null ? first(workbook) : named(workbook, wanted);
        List<String> others = wanted != null
                ? List.of()
                : workbook.sheets().stream()
                        .filter(each -> !each.equals(sheet.sheet()) && workbook.holdsData(each))
                        .map(WorkbookFile.Sheet::name)
                        .toList();
        return sheet.source(raw.file(), others);
    }

    private static SheetText first(WorkbookFile workbook) {
        for (boolean hidden : new boolean[] {false, true}) {
            for (WorkbookFile.Sheet each : workbook.sheets()) {
                SheetText text = each.hidden() == hidden ? read(workbook, each) : null;
                if (text != null && !text.isEmpty()) {
                    return text;
                }
            }
        }
        return new SheetText(workbook, workbook.sheets().get(0));
    }

    private static SheetText named(WorkbookFile workbook, String wanted) {
        String name = wanted.strip().toLowerCase(Locale.ROOT);
        return workbook.sheets().stream()
                .filter(each -> each.name().strip().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(each -> read(workbook, each))
                .orElseThrow(() -> Refusal.noSheet(
                        wanted,
                        workbook.sheets().stream().map(WorkbookFile.Sheet::name).toList()));
    }

    private static SheetText read(WorkbookFile workbook, WorkbookFile.Sheet sheet) {
        SheetText text = new SheetText(workbook, sheet);
        workbook.read(sheet, text);
        return text;
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /** {@return the text; of a sheet with commas and quotes, in UTF-8} */
    public FileText text() {
        return text;
    }

    /** {@return what there is to say of the workbook; nothing of a text} */
    public List<Remark> remarks() {
        return remarks;
    }

    /**
     * {@return the rows of the text}
     *
     * @param separator what stands between cells, or {@code null} to recognise it; of no account in a sheet
     * @throws IllegalArgumentException when the separator is not ASCII
     */
    public RowReader rows(@Nullable Character separator) {
        return rows(text.bytesWithRest(), 0, 1, separator);
    }

    /** The rows from one on that starts at an offset and on a line of the text. */
    RowReader rows(byte[] all, int offset, int line, @Nullable Character separator) {
        return new RowReader(all, offset, line, text.charset(), separator, dialect, sheet);
    }

    /** {@return the name of the sheet of a workbook, or {@code null} for a text} */
    public @Nullable String sheetName() {
        return sheet == null ? null : sheet.sheet().name();
    }

    @Nullable
    SheetPlaces sheet() {
        return sheet;
    }
}
