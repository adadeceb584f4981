package be.kapstok.migration;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of rows of a table, as small as they can be kept. */
final class RowNumbers {
    private int[] numbers;
    private int size;

    RowNumbers(int... rows) {
        this.numbers = rows;
        this.size = rows.length;
    }

    void add(int row) {
        numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2 + 1) : numbers;
        numbers[size] = row;
        size++;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    IntStream stream() {
        return Arrays.stream(numbers, 0, size);
    }
}
