package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file.
 *
 * @param file the name under which the file was read
 * @param pointer the place as a JSON pointer (RFC 6901)
 * @param line the line, from 1; 0 when the value has no place in a text
 * @param column the column, from 1, in Unicode code points; 0 when the value has no place in a text
 * @since 0.1.0
 */
public record Location(String file, String pointer, int line, int column) {
    private static final int LONGEST_SHOWN = 200;

    /** {@return the same place, of the value with another pointer} */
    public Location at(String other) {
        return new Location(file, requireNonNull(other, "other"), line, column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + (pointer.isEmpty() ? "" : " " + Excerpt.of(pointer, LONGEST_SHOWN));
    }
}
