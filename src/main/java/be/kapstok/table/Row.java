package be.kapstok.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table: its cells, and the line on which it starts. Immutable.
 *
 * @since 0.1.0
 */
public final class Row {
    private final @Nullable TableText text;
    private final int index;
    private final List<String> made;
    private final Map<Integer, String> changed;

    /** A row of a text, and the cells of it that are others now. */
    Row(TableText text, int index, Map<Integer, String> changed) {
        this.text = text;
        this.index = index;
        this.made = List.of();
        this.changed = changed;
    }

    /** A row that was not read. */
    Row(List<String> made) {
        this.text = null;
        this.index = -1;
        this.made = List.copyOf(made);
        this.changed = Map.of();
    }

    @Nullable
    TableText text() {
        return text;
    }

    int index() {
        return index;
    }

    Map<Integer, String> changed() {
        return changed;
    }

    /** {@return how many cells the row has, be it fewer or more than the header} */
    public int size() {
        int size = text == null ? made.size() : text.size(index);
        for (int column : changed.keySet()) {
            size = Math.max(size, column + 1);
        }
        return size;
    }

    /** {@return the cells; as many as the row has, be it fewer or more than the header} */
    public List<String> cells() {
        return text == null ? made : List.copyOf(withOthers(text.cells(index), changed));
    }

    /** {@return the cell of a column, counted from 0; empty where the row is too short} */
    public String cell(int column) {
        String other = changed.isEmpty() ? null : changed.get(column);
        if (other != null) {
            return other;
        }
        if (text != null) {
            return text.cell(index, column);
        }
        return column < made.size() ? made.get(column) : "";
    }

    /** {@return the line on which the row starts, from 1; of a sheet its row; 0 when it was not read} */
    public int line() {
        return text == null ? 0 : text.line(index);
    }

    /**
     * {@return the row with other cells by the numbers of their columns; the same row when they are the cells that it
     * has}
     */
    public Row with(Map<Integer, String> others) {
        Objects.requireNonNull(others, "others");
        int size = size();
        boolean same = others.entrySet().stream()
                .allMatch(each -> each.getKey() < size && cell(each.getKey()).equals(each.getValue()));
        if (same) {
            return this;
        }
        if (text != null) {
            Map<Integer, String> all = new HashMap<>(changed);
            all.putAll(others);
            all.entrySet()
                    .removeIf(each -> each.getKey() < text.size(index)
                            && text.cell(index, each.getKey()).equals(each.getValue()));
            return new Row(text, index, Map.copyOf(all));
        }
        return new Row(withOthers(new ArrayList<>(made), others));
    }

    /** Cells with others put in, and blank ones before these where the row is too short. */
    private static List<String> withOthers(List<String> cells, Map<Integer, String> others) {
        others.forEach((column, cell) -> {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, cell);
        });
        return cells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && cells().equals(that.cells());
    }

    @Override
    public int hashCode() {
        return cells().hashCode();
    }

    @Override
    public String toString() {
        return cells().toString();
    }
}
