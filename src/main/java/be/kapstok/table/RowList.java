package be.kapstok.table;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** Rows that are made when they are asked for. */
final class RowList extends AbstractList<Row> implements RandomAccess {
    private final int size;
    private final IntFunction<Row> at;

    RowList(int size, IntFunction<Row> at) {
        this.size = size;
        this.at = at;
    }

    @Override
    public Row get(int index) {
        return at.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
