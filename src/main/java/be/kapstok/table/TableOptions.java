package be.kapstok.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a table is to be read.
 *
 * @param charset its character set, or {@code null} to recognise it
 * @param separator what stands between its cells, or {@code null} to recognise it
 * @param headed whether its first row names the columns
 * @since 0.1.0
 */
public record TableOptions(
        @Nullable Charset charset, @Nullable Character separator, boolean headed) {
    /** Recognise everything; the first row names the columns. */
    public static final TableOptions DEFAULT = new TableOptions(null, null, true);

    /** {@return the same with a character set, or {@code null} to recognise it} */
    public TableOptions withCharset(@Nullable Charset value) {
        return new TableOptions(value, separator, headed);
    }

    /** {@return the same with a separator, or {@code null} to recognise it} */
    public TableOptions withSeparator(@Nullable Character value) {
        return new TableOptions(charset, value, headed);
    }

    /** {@return the same for a table without a header: its columns are then called {@code #1}, {@code #2} and so on} */
    public TableOptions withoutHeader() {
        return new TableOptions(charset, separator, false);
    }
}
