package be.kapstok.reason;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import static java.util.Objects.requireNonNull;

/**
 * A place in a file.
 *
 * @param file the name under which the file was read
 * @param pointer the place as a JSON pointer (RFC 6901)
 * @param line the line, from 1, or the row of a sheet; 0 when the value has no place in a text
 * @param column the column, from 1, in Unicode code points, or that of a sheet; 0 when the value has no place in a text
 * @param cell the cell of a workbook, such as {@code Sheet1!C7}, or {@code null} in a text
 * @since 0.1.0
 */
public record Location(
        String file,
        String pointer,
        int line,
        int column,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cell) {
    private static final int LONGEST_SHOWN = 200;

    /** A place in a text. */
    public Location(String file, String pointer, int line, int column) {
        this(file, pointer, line, column, null);
    }

    /** {@return the same place, of the value with another pointer} */
    public Location at(String other) {
        return new Location(file, requireNonNull(other, "other"), line, column, cell);
    }

    @Override
    public String toString() {
        String place = cell == null ? ":" + line + ":" + column : " " + cell;
        return file + place + (pointer.isEmpty() ? "" : " " + Excerpt.of(pointer, LONGEST_SHOWN));
    }
}
