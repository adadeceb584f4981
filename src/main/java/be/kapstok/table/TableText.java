package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.reason.Location;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The text that a table was read from, and where its rows start. Cells are taken out of it when they are asked for, so that a
 * table of a million rows holds its bytes and two numbers a row.
 *
 * @param file the name of the file
 * @param text its text
 * @param separator what stands between cells
 * @param starts where each row starts, the header too, and where the text ends
 * @param lines the line on which each row starts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TableText(String file, FileText text, byte separator, int[] starts, int[] lines) {
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

    /** Where the cell ends that starts here. */
    int endOfCell(int row, int from) {
        return Cells.end(bytes(), from, behind(row), separator);
    }

    /** Where a cell starts, or -1 when the row is too short. */
    int startOfCell(int row, int column) {
        int from = start(row);
        for (int i = 0; i < column; i++) {
            int end = endOfCell(row, from);
            if (!isSeparator(row, end)) {
                return -1;
            }
            from = end + 1;
        }
        return from;
    }

    private boolean isSeparator(int row, int at) {
        return at < behind(row) && bytes()[at] == separator;
    }

    int size(int row) {
        int size = 1;
        for (int end = endOfCell(row, start(row)); isSeparator(row, end); end = endOfCell(row, end + 1)) {
            size++;
        }
        return size;
    }

    String cell(int row, int column) {
        int from = startOfCell(row, column);
        return from < 0 ? "" : Cells.text(bytes(), from, endOfCell(row, from), charset());
    }

    List<String> cells(int row) {
        List<String> cells = new ArrayList<>();
        int from = start(row);
        while (true) {
            int end = endOfCell(row, from);
            cells.add(Cells.text(bytes(), from, end, charset()));
            if (!isSeparator(row, end)) {
                return cells;
            }
            from = end + 1;
        }
    }

    /** Where a cell stands; the row when it has no such cell. */
    Location place(int row, int column) {
        int at = Math.max(start(row), startOfCell(row, column));
        return Cells.place(file, "", bytes(), start(row), at, lines[row], charset());
    }

    /** The line end of the first row; a line feed when it has none. */
    String lineEnd() {
        if (rows() == 0) {
            return "\n";
        }
        int end = start(0);
        do {
            end = endOfCell(0, end) + 1;
        } while (end <= behind(0) && bytes()[end - 1] == separator);
        int at = end - 1;
        if (at >= behind(0)) {
            return "\n";
        }
        return bytes()[at] == '\n' ? "\n" : at + 1 < behind(0) && bytes()[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
