package be.kapstok.dataset;

import be.kapstok.file.LineIndex;
import be.kapstok.reading.RecordSource;
import be.kapstok.reason.Location;
import be.kapstok.table.RowReader;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;

/** The current row, read as a JSON record: the place of a value is that of its cell. */
final class RowSource extends RecordSource {
    private final RowReader row;
    private final Map<String, Integer> columns;
    private final Map<String, Integer> own;

    /**
     * Makes a source from a row.
     *
     * @param row the reader, at this row
     * @param columns the number of the column, from 0, of each pointer in the record
     * @param own the same, of pointers that only this record has
     */
    RowSource(
            String file,
            byte[] json,
            String base,
            RowReader row,
            Map<String, Integer> columns,
            Map<String, Integer> own) {
        super(file, json, 0, json.length, base, () -> new LineIndex(json, 0, json.length, row.line()));
        this.row = row;
        this.columns = columns;
        this.own = own;
    }

    @Override
    protected boolean isRow() {
        return true;
    }

    @Override
    public Location location(String pointer, int offset) {
        return cell(pointer);
    }

    @Override
    public Location find(JsonFactory factory, String pointer) {
        return cell(pointer);
    }

    /** The place of the cell that holds a value, or of the row when no cell holds it. */
    private Location cell(String pointer) {
        String inRecord = pointer.substring(Math.min(pointer.length(), base().length()));
        while (!inRecord.isEmpty() && !own.containsKey(inRecord) && !columns.containsKey(inRecord)) {
            inRecord = inRecord.substring(0, inRecord.lastIndexOf('/'));
        }
        return row.place(file(), pointer, own.getOrDefault(inRecord, columns.getOrDefault(inRecord, 0)));
    }
}
