package be.kapstok.dataset;

import be.kapstok.file.LineIndex;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.RecordSource;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.table.RowReader;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;

/** The current row, read as a JSON record: the place of a value is that of its cell. */
final class RowSource extends RecordSource {
    private final RowReader row;
    private final CsvHeader header;
    private final Map<String, Integer> own;

    /**
     * Makes a source from a row.
     *
     * @param row the reader, at this row
     * @param header the header above it
     * @param own the same, of pointers that only this record has
     */
    RowSource(String file, byte[] json, String base, RowReader row, CsvHeader header, Map<String, Integer> own) {
        super(file, json, 0, json.length, base, () -> new LineIndex(json, 0, json.length, row.line()));
        this.row = row;
        this.header = header;
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

    @Override
    protected Finding missing(Location place, String field) {
        Integer column = header.columns().places().get("/" + field);
        return column == null
                ? ReadingRule.MISSING_FIELD.with("column", row.place(file(), base(), 0), null, header.usual(field))
                : ReadingRule.MISSING_FIELD.with(
                        "cell", row.place(file(), base(), column), null, header.heading(column));
    }

    /** The place of the cell that holds a value, or of the row when no cell holds it. */
    private Location cell(String pointer) {
        String inRecord = pointer.substring(Math.min(pointer.length(), base().length()));
        Map<String, Integer> columns = header.columns().places();
        while (!inRecord.isEmpty() && !own.containsKey(inRecord) && !columns.containsKey(inRecord)) {
            inRecord = inRecord.substring(0, inRecord.lastIndexOf('/'));
        }
        return row.place(file(), pointer, own.getOrDefault(inRecord, columns.getOrDefault(inRecord, 0)));
    }
}
