package be.kapstok.dataset;

import be.kapstok.notation.Days;
import be.kapstok.reason.FindingLog;
import be.kapstok.table.RowReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A row while it is written as the JSON of its record. */
final class CsvRow {
    private final CsvHeader header;
    private final RowReader rows;
    private final List<String> cells;
    private final String base;
    private final ReadingContext context;
    private final @Nullable FindingLog log;
    private final JsonGenerator json;
    private Map<String, Integer> places = Map.of();
    private boolean dayKnown;
    private @Nullable LocalDate day;

    /**
     * Takes a row.
     *
     * @param base the pointer of the record
     * @param log takes the faults of cells, or {@code null} when they were told before
     */
    CsvRow(
            CsvHeader header,
            RowReader rows,
            List<String> cells,
            String base,
            ReadingContext context,
            @Nullable FindingLog log,
            JsonGenerator json) {
        this.header = header;
        this.rows = rows;
        this.cells = cells;
        this.base = base;
        this.context = context;
        this.log = log;
        this.json = json;
    }

    JsonGenerator json() {
        return json;
    }

    ReadingContext context() {
        return context;
    }

    /** The text of a cell, without blanks around it; empty where the row is too short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The day to which the row belongs, from its own cells, or {@code null}. */
    @Nullable
    LocalDate day() {
        if (!dayKnown) {
            dayKnown = true;
            for (int column : header.daysOfRows()) {
                LocalDate read = day == null ? Days.read(cell(column), false).value() : null;
                day = read == null ? day : read;
            }
        }
        return day;
    }

    /** Reports something about a cell. */
    void tell(ReadingRule rule, CsvColumn column, @Nullable String suggestion, Object... arguments) {
        FindingLog to = log;
        if (to != null) {
            boolean kept = to.keeps(rule.id(), context.file());
            String pointer = base + column.pointer();
            to.add(rule.at(
                    rows.place(context.file(), pointer, kept ? column.index() : 0), suggestion, arguments));
        }
    }

    /** Notes in which cell a value stands that only this row has. */
    void standsIn(String pointer, int column) {
        places = places.isEmpty() ? new HashMap<>() : places;
        places.put(pointer, column);
    }

    /** The numbers of the columns of values that only this row has. */
    Map<String, Integer> places() {
        return places;
    }
}
