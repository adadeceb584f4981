package be.kapstok.table;

import be.kapstok.file.UnreadableFile;
import be.kapstok.workbook.CellKind;
import be.kapstok.workbook.CellSink;
import be.kapstok.workbook.SerialDay;
import be.kapstok.workbook.WorkbookFile;
import be.kapstok.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table into a sheet: what stands above it, its header, its rows and what stands below. A cell that did not change keeps
 * the kind of value that it had, and a row that follows the one before it as it did, its distance to that.
 */
final class SheetBody {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,14}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");

    private final @Nullable TableText text;
    private final @Nullable SheetPlaces sheet;
    private final CellSink out;
    private int written;
    private int stood;
    private int index = -1;

    SheetBody(@Nullable TableText text, CellSink out) {
        this.text = text;
        this.sheet = text == null ? null : text.sheet();
        this.out = out;
    }

    /** Writes a table as a workbook: of one that was read all sheets, with the table in its place. */
    static void writeWorkbook(OutputStream out, @Nullable TableText text, @Nullable Row header, List<Row> rows)
            throws IOException {
        try {
            SheetPlaces of = text == null ? null : text.sheet();
            List<WorkbookFile.Sheet> sheets = of == null
                    ? List.of(new WorkbookFile.Sheet("Sheet1", null, ""))
                    : of.workbook().sheets();
            WorkbookWriter.write(out, sheets, (sheet, cells) -> {
                if (of == null || sheet.equals(of.sheet())) {
                    new SheetBody(text, cells).write(header, rows);
                } else {
                    of.workbook().read(sheet, cells);
                }
            });
        } catch (UncheckedIOException failed) {
            throw new IOException(failed.getCause());
        } catch (UnreadableFile damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
    }

    void write(@Nullable Row header, List<Row> rows) throws IOException {
        if (text != null) {
            aside(text, 0, text.start(0));
        }
        if (header != null) {
            row(header, true);
        }
        for (Row each : rows) {
            row(each, false);
        }
        if (text != null && text.rows() > 0) {
            stood = text.line(text.rows() - 1);
            aside(text, text.start(text.rows()), text.bytes().length);
        }
    }

    /** Rows above or below the table. */
    private void aside(TableText of, int from, int to) throws IOException {
        if (from == to) {
            return;
        }
        int line = of.text().lines().line(from);
        RowReader rows = new RowReader(of.bytes(), from, line, of.text().charset(), null, of.dialect(), of.sheet());
        while (rows.next() && rows.offset() < to) {
            if (!rows.blank() && !(sheet == null && rows.cells().get(0).startsWith("sep="))) {
                start(rows.line(), true);
                cells(rows.cells(), i -> sheet == null ? CellKind.TEXT : sheet.kind(rows.lineOfText(), i));
            }
        }
    }

    private void row(Row row, boolean header) {
        TableText own = Objects.equals(row.text(), text) ? text : null;
        List<String> cells = row.cells();
        if (own == null) {
            start(0, false);
            cells(cells, i -> header ? CellKind.TEXT : guess(cells.get(i)));
            return;
        }
        start(own.line(row.index()), row.index() == index + 1);
        index = row.index();
        int line = own.lines()[row.index()];
        cells(cells, i -> {
            CellKind was = sheet == null ? CellKind.NONE : sheet.kind(line, i);
            boolean changed = sheet == null || row.changed().containsKey(i);
            return !changed ? was : header ? CellKind.TEXT : kind(was, cells.get(i));
        });
    }

    /** Starts a row that stood on a row of the sheet, or of the text. */
    private void start(int on, boolean follows) {
        boolean apart = sheet != null && follows && on > stood;
        written += apart ? on - stood : 1;
        stood = on;
        out.row(written, false);
    }

    private void cells(List<String> cells, IntFunction<CellKind> kind) {
        int first = sheet == null ? 0 : sheet.firstColumn();
        for (int i = 0; i < cells.size(); i++) {
            out.cell(first + i, kind.apply(i), cells.get(i));
        }
    }

    /** What a cell holds that stands where another kind of value stood. */
    private CellKind kind(CellKind was, String cell) {
        return switch (was) {
            case TEXT -> CellKind.TEXT;
            case DAY -> SerialDay.number(cell) == null ? guess(cell) : CellKind.DAY;
            case TRUTH -> cell.equals("true") || cell.equals("false") ? CellKind.TRUTH : guess(cell);
            default -> guess(cell);
        };
    }

    /** Numbers of a text may have a point between thousands; those of a sheet do not. */
    private CellKind guess(String cell) {
        boolean number = (sheet == null ? WHOLE : NUMBER).matcher(cell).matches();
        return number ? CellKind.NUMBER : CellKind.TEXT;
    }
}
