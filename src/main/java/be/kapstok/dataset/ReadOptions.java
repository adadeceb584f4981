package be.kapstok.dataset;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a text is to be read.
 *
 * @param format its form, or {@code null} to recognise it by the name of the file and the text
 * @param kind the kind of its records in NDJSON, or {@code null} to recognise it by the fields of the first
 * @param keepUnknown whether unknown fields are kept, to be written back; they are told in any case
 * @param charset the character set of CSV, or {@code null} to recognise it: UTF-8, UTF-16 or, failing these, Windows-1252
 * @param separator the separator of CSV, or {@code null} to recognise it: comma, semicolon or tab
 * @param columns which field each column of CSV stands for; columns that are not named stand for the field of their name
 * @since 0.1.0
 */
public record ReadOptions(
        @Nullable Format format,
        @Nullable Kind<?> kind,
        boolean keepUnknown,
        @Nullable Charset charset,
        @Nullable Character separator,
        Map<String, String> columns) {
    /** Recognise everything, keep nothing unknown. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, null, false, null, null, Map.of());

    /** Copies the columns. */
    public ReadOptions {
        columns = Map.copyOf(columns);
    }

    /** The same with a form. */
    public ReadOptions withFormat(Format value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(value, kind, keepUnknown, charset, separator, columns);
    }

    /** The same with a kind of the records in NDJSON. */
    public ReadOptions withKind(Kind<?> value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(format, value, keepUnknown, charset, separator, columns);
    }

    /** The same, keeping unknown fields. */
    public ReadOptions keepingUnknown() {
        return new ReadOptions(format, kind, true, charset, separator, columns);
    }

    /** The same with a character set and a separator of CSV; {@code null} to recognise one of them. */
    public ReadOptions withCsv(@Nullable Charset set, @Nullable Character between) {
        return new ReadOptions(format, kind, keepUnknown, set, between, columns);
    }

    /** The same with a mapping of columns: which field each stands for. */
    public ReadOptions withColumns(Map<String, String> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return new ReadOptions(format, kind, keepUnknown, charset, separator, mapping);
    }
}
