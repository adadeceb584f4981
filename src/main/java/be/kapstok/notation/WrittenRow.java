package be.kapstok.notation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row while it is written as a record. */
public final class WrittenRow {
    private final TableColumns columns;
    private final List<String> cells;
    private final RowOutput output;
    private Map<String, Integer> places = Map.of();
    private boolean dayKnown;
    private @Nullable LocalDate day;

    /** A row of a table, and what takes its record. */
    public WrittenRow(TableColumns columns, List<String> cells, RowOutput output) {
        this.columns = columns;
        this.cells = cells;
        this.output = output;
    }

    RowOutput output() {
        return output;
    }

    TableReading reading() {
        return columns.reading();
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
            for (int column : columns.daysOfRows()) {
                LocalDate read = day == null ? Days.read(cell(column), false).value() : null;
                day = read == null ? day : read;
            }
        }
        return day;
    }

    /** Whether some cell should tell the day to which the row belongs. */
    boolean hasDay() {
        for (int column : columns.daysOfRows()) {
            if (!cell(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Notes in which cell a value stands that only this row has. */
    void standsIn(String pointer, int column) {
        places = places.isEmpty() ? new HashMap<>() : places;
        places.put(pointer, column);
    }

    /** {@return the numbers of the columns of values that only this row has, by their pointers} */
    public Map<String, Integer> places() {
        return places;
    }
}
