package be.kapstok.table;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.workbook.CellKind;
import be.kapstok.workbook.WorkbookFile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where in its workbook the text of a sheet comes from.
 *
 * @param workbook the workbook
 * @param sheet the sheet
 * @param rows the number of the row for each line of the text
 * @param firstColumn how many empty columns stand to the left
 * @param kinds what the cells of the row that starts on each line hold
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SheetPlaces(
        WorkbookFile workbook, WorkbookFile.Sheet sheet, int[] rows, int firstColumn, List<CellKind[]> kinds) {
    private static final int LONGEST = 100;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\d_.]*");

    /** The row on which a line of the text comes from. */
    int row(int line) {
        return rows[Math.min(line, rows.length) - 1];
    }

    /** The place of a cell, counted from 0, of the row that starts on a line of the text. */
    Location place(String file, String pointer, int line, int cell) {
        return at(file, pointer, row(line), firstColumn + cell);
    }

    /** The place of a cell by its row and, counted from 0, its column in the sheet. */
    Location at(String file, String pointer, int row, int column) {
        return new Location(file, pointer, row, column + 1, name() + "!" + WorkbookFile.letters(column) + row);
    }

    /** The name of the sheet as formulas have it. */
    private String name() {
        String name = Excerpt.of(sheet.name(), LONGEST);
        return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'";
    }

    /** What a cell, counted from 0, of the row that starts on a line holds. */
    CellKind kind(int line, int cell) {
        CellKind[] row = kinds.get(line - 1);
        return cell < row.length ? row[cell] : CellKind.NONE;
    }
}
