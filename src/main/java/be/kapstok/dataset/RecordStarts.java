package be.kapstok.dataset;

import java.util.Arrays;

/** Where the records of a list start in the bytes of a text. */
final class RecordStarts {
    private int[] starts = new int[16];
    private int size;

    void add(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size] = start;
        size++;
    }

    int size() {
        return size;
    }

    int of(int index) {
        return starts[index];
    }
}
