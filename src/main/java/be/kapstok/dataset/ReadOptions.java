package be.kapstok.dataset;

import be.kapstok.table.TableOptions;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options for reading a text.
 *
 * @param format its form, or {@code null} to recognise it by the name of the file and the text
 * @param kind the kind of its records in NDJSON, or {@code null} to recognise it by the fields of the first record
 * @param keepUnknown whether unknown fields are kept, to be written back; they are always reported
 * @param table how CSV is read: its character set, separator and header
 * @param decimal the sign before decimals in the numbers of CSV, or {@code null} for a point
 * @param columns the fields of columns of CSV, by the name of the column; other columns are for the field of their own
 *     name
 * @since 0.1.0
 */
public record ReadOptions(
        @Nullable Format format,
        @Nullable Kind<?> kind,
        boolean keepUnknown,
        TableOptions table,
        @Nullable Character decimal,
        Map<String, String> columns) {
    /** The defaults: recognise everything, keep no unknown fields. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, null, false, TableOptions.DEFAULT, null, Map.of());

    /** Copies the columns. */
    public ReadOptions {
        columns = Map.copyOf(columns);
    }

    /** The same options with a form. */
    public ReadOptions withFormat(Format value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(value, kind, keepUnknown, table, decimal, columns);
    }

    /** The same options with a kind of the records in NDJSON. */
    public ReadOptions withKind(Kind<?> value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(format, value, keepUnknown, table, decimal, columns);
    }

    /** The same options, keeping unknown fields. */
    public ReadOptions keepingUnknown() {
        return new ReadOptions(format, kind, true, table, decimal, columns);
    }

    /** The same options with a way to read CSV. */
    public ReadOptions withTable(TableOptions value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(format, kind, keepUnknown, value, decimal, columns);
    }

    /** The same options with the sign before decimals in the numbers of CSV, or {@code null} for a point. */
    public ReadOptions withDecimal(@Nullable Character sign) {
        return new ReadOptions(format, kind, keepUnknown, table, sign, columns);
    }

    /** The same options with the fields of columns, by the name of the column. */
    public ReadOptions withColumns(Map<String, String> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return new ReadOptions(format, kind, keepUnknown, table, decimal, mapping);
    }
}
