package be.kapstok.dataset;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options for reading a text.
 *
 * @param format its form, or {@code null} to recognise it by the name of the file and the text
 * @param kind the kind of its records in NDJSON, or {@code null} to recognise it by the fields of the first record
 * @param keepUnknown whether unknown fields are kept, to be written back; they are always reported
 * @param charset the character set of CSV, or {@code null} to recognise it: UTF-8, UTF-16 or, failing these, Windows-1252
 * @param separator the separator of CSV, or {@code null} to recognise it: comma, semicolon or tab
 * @param columns the fields of columns of CSV, by the name of the column; other columns are for the field of their own
 *     name
 * @since 0.1.0
 */
public record ReadOptions(
        @Nullable Format format,
        @Nullable Kind<?> kind,
        boolean keepUnknown,
        @Nullable Charset charset,
        @Nullable Character separator,
        Map<String, String> columns) {
    /** The defaults: recognise everything, keep no unknown fields. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, null, false, null, null, Map.of());

    /** Copies the columns. */
    public ReadOptions {
        columns = Map.copyOf(columns);
    }

    /** The same options with a form. */
    public ReadOptions withFormat(Format value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(value, kind, keepUnknown, charset, separator, columns);
    }

    /** The same options with a kind of the records in NDJSON. */
    public ReadOptions withKind(Kind<?> value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(format, value, keepUnknown, charset, separator, columns);
    }

    /** The same options, keeping unknown fields. */
    public ReadOptions keepingUnknown() {
        return new ReadOptions(format, kind, true, charset, separator, columns);
    }

    /** The same options with a character set and a separator of CSV; {@code null} recognises either of them. */
    public ReadOptions withCsv(@Nullable Charset set, @Nullable Character between) {
        return new ReadOptions(format, kind, keepUnknown, set, between, columns);
    }

    /** The same options with the fields of columns, by the name of the column. */
    public ReadOptions withColumns(Map<String, String> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return new ReadOptions(format, kind, keepUnknown, charset, separator, mapping);
    }
}
