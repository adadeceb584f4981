package be.kapstok.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a table is to be read.
 *
 * @param charset its character set, or {@code null} to recognise it
 * @param separator what stands between its cells, or {@code null} to recognise it
 * @param headed whether its first row names the columns
 * @param table which of several tables in the text is read, from 1; 0 for the first, with a remark when there are others
 * @param sheet the name of the sheet of a workbook, in which case does not count, or {@code null} for the first that has cells
 * @since 0.1.0
 */
public record TableOptions(
        @Nullable Charset charset,
        @Nullable Character separator,
        boolean headed,
        int table,
        @Nullable String sheet) {
    /** Recognise everything; the first row names the columns, and the first table is read. */
    public static final TableOptions DEFAULT = new TableOptions(null, null, true, 0, null);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public TableOptions {
        if (table < 0) {
            throw new IllegalArgumentException("The first table of a text is 1, got: " + table);
        }
    }

    /** {@return the same with a character set, or {@code null} to recognise it} */
    public TableOptions withCharset(@Nullable Charset value) {
        return new TableOptions(value, separator, headed, table, sheet);
    }

    /** {@return the same with a separator, or {@code null} to recognise it} */
    public TableOptions withSeparator(@Nullable Character value) {
        return new TableOptions(charset, value, headed, table, sheet);
    }

    /** {@return the same for a table without a header: its columns are then called {@code #1}, {@code #2} and so on} */
    public TableOptions withoutHeader() {
        return new TableOptions(charset, separator, false, table, sheet);
    }

    /**
     * {@return the same for another table of the text, counted from 1}
     *
     * @throws IllegalArgumentException when it is negative
     */
    public TableOptions withTable(int value) {
        return new TableOptions(charset, separator, headed, value, sheet);
    }

    /** {@return the same for a sheet of a workbook, by its name, or {@code null} for the first that has cells} */
    public TableOptions withSheet(@Nullable String value) {
        return new TableOptions(charset, separator, headed, table, value);
    }
}
