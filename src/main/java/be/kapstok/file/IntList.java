package be.kapstok.file;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers such as places in a text or rows of a table, in four bytes each. Meant for one thread until it is complete.
 *
 * @since 0.1.0
 */
public final class IntList {
    private int[] numbers;
    private int size;

    /** A list that starts with these numbers. */
    public IntList(int... first) {
        this.numbers = requireNonNull(first, "first").clone();
        this.size = first.length;
    }

    /** Adds a number at the end. */
    public void add(int number) {
        numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2 + 1) : numbers;
        numbers[size] = number;
        size++;
    }

    /** {@return the number at a place in the list, counted from 0} */
    public int get(int index) {
        return numbers[index];
    }

    /** {@return how many numbers there are} */
    public int size() {
        return size;
    }

    /** {@return all numbers, in their order} */
    public IntStream stream() {
        return Arrays.stream(numbers, 0, size);
    }
}
