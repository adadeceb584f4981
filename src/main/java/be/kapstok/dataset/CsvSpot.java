package be.kapstok.dataset;

import be.kapstok.reason.Location;
import be.kapstok.table.RowReader;
import java.util.Map;
import tools.jackson.core.TokenStreamLocation;

/** The row at hand, read as the JSON it stands for: the place of a value is that of its cell. */
final class CsvSpot extends Spot {
    private final RowReader row;
    private final Map<String, Integer> columns;

    /**
     * A row.
     *
     * @param row the rows, at this one
     * @param columns the number of the column, from 0, of each pointer in the record
     */
    CsvSpot(String file, byte[] json, String base, RowReader row, Map<String, Integer> columns) {
        super(file, json, 0, base, row.line());
        this.row = row;
        this.columns = columns;
    }

    @Override
    Location location(String pointer, TokenStreamLocation place) {
        return location(pointer);
    }

    /** The place of the cell that holds a value, or of the row when it has none. */
    Location location(String pointer) {
        String inRecord = pointer.substring(Math.min(pointer.length(), base().length()));
        while (!inRecord.isEmpty() && !columns.containsKey(inRecord)) {
            inRecord = inRecord.substring(0, inRecord.lastIndexOf('/'));
        }
        return row.place(file(), pointer, columns.getOrDefault(inRecord, 0));
    }
}
