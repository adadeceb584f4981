package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.reason.Location;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text that a table was read from, and where its rows start. Cells are taken out of it when they are asked for, so that a
 * table of a million rows holds its bytes and two numbers a row.
 *
 * @param file the name of the file
 * @param text its text
 * @param dialect how its rows are written
 * @param starts where each row starts, the last one of the header too, and where what stands below the table starts
 * @param lines the line on which each row starts
 * @param mended the rows with odd quotes that are read otherwise than the standard says
 * @param sheet where in a workbook the text comes from, or {@code null}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TableText(
        String file,
        FileText text,
        Dialect dialect,
        int[] starts,
        int[] lines,
        BitSet mended,
        @Nullable SheetPlaces sheet) {
    byte[] bytes() {
        return text.bytes();
    }

    private Charset charset() {
        return text.charset();
    }

    int rows() {
        return lines.length;
    }

    /** Where the row starts. */
    int start(int row) {
        return starts[row];
    }

    /** Where the next row starts, behind the line end of this one and blank lines. */
    int behind(int row) {
        return starts[row + 1];
    }

    /** Where each cell of a row starts and ends, one after the other. */
    int[] bounds(int row) {
        int[] odd = mended.get(row) ? StrayQuotes.cells(dialect, bytes(), start(row), lineEnd(row)) : null;
        return odd == null ? plain(row) : odd;
    }

    private int lineEnd(int row) {
        int at = start(row);
        while (at < behind(row) && !Dialect.isLineEnd(bytes()[at])) {
            at++;
        }
        return at;
    }

    private int[] plain(int row) {
        int[] bounds = new int[16];
        int count = 0;
        int from = dialect.firstCell(bytes(), start(row), behind(row));
        while (from >= 0) {
            int end = dialect.endOfCell(bytes(), from, behind(row));
            bounds = count == bounds.length ? Arrays.copyOf(bounds, count * 2) : bounds;
            bounds[count] = from;
            bounds[count + 1] = end;
            count += 2;
            from = dialect.nextCell(bytes(), end, behind(row));
        }
        return Arrays.copyOf(bounds, count);
    }

    /** Where a cell starts, or -1 when the row is too short. */
    private int startOfCell(int row, int column) {
        int from = dialect.firstCell(bytes(), start(row), behind(row));
        for (int i = 0; i < column && from >= 0; i++) {
            from = dialect.nextCell(bytes(), dialect.endOfCell(bytes(), from, behind(row)), behind(row));
        }
        return from;
    }

    int size(int row) {
        return bounds(row).length / 2;
    }

    String cell(int row, int column) {
        if (mended.get(row)) {
            int[] bounds = bounds(row);
            return 2 * column < bounds.length ? text(bounds[2 * column], bounds[2 * column + 1]) : "";
        }
        int from = startOfCell(row, column);
        return from < 0 ? "" : text(from, dialect.endOfCell(bytes(), from, behind(row)));
    }

    private String text(int from, int to) {
        return Cells.text(dialect, bytes(), from, to, charset());
    }

    List<String> cells(int row) {
        int[] bounds = bounds(row);
        List<String> cells = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            cells.add(text(bounds[i], bounds[i + 1]));
        }
        return cells;
    }

    /** Where a cell stands; the row when it has no such cell. */
    Location place(int row, int column) {
        if (sheet != null) {
            return sheet.place(file, "", lines[row], column < size(row) ? column : 0);
        }
        int[] bounds = bounds(row);
        int at = 2 * column < bounds.length ? bounds[2 * column] : start(row);
        return Cells.place(file, "", bytes(), start(row), at, lines[row], charset());
    }

    /** The line on which a row starts; of a sheet its row. */
    int line(int row) {
        return sheet == null ? lines[row] : sheet.row(lines[row]);
    }

    /** The line end of the first row; a line feed when it has none. */
    String lineEnd() {
        if (rows() == 0) {
            return "\n";
        }
        int[] bounds = bounds(0);
        int at = dialect.endOfRow(bytes(), bounds[bounds.length - 1], behind(0));
        if (at >= behind(0)) {
            return "\n";
        }
        return bytes()[at] == '\n' ? "\n" : at + 1 < behind(0) && bytes()[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
