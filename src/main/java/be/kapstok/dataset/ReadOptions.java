package be.kapstok.dataset;

import be.kapstok.model.Vocabulary;
import be.kapstok.table.TableOptions;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options for reading a text.
 *
 * @param format its form, or {@code null} to recognise it by the name of the file and the text
 * @param kind the kind of its records in NDJSON or a table, or {@code null} to recognise it by the fields of the first
 *     record or by the headings
 * @param keepUnknown whether unknown fields are kept, to be written back; they are always reported
 * @param table how a table is read: its character set, separator and header
 * @param decimal the sign before decimals in the numbers of a table, or {@code null} to recognise it
 * @param columns the fields of columns of a table, by the heading of the column; other columns are recognised by their
 *     headings
 * @param vocabulary what the names in a table mean, or {@code null} to take ids and codes only
 * @param recognition how a table or NDJSON is read, so that nothing of it is recognised, or {@code null}
 * @since 0.1.0
 */
public record ReadOptions(
        @Nullable Format format,
        @Nullable Kind<?> kind,
        boolean keepUnknown,
        TableOptions table,
        @Nullable Character decimal,
        Map<String, String> columns,
        @Nullable Vocabulary vocabulary,
        @Nullable RecognisedFile recognition) {
    /** The defaults: recognise everything, keep no unknown fields. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(null, null, false, TableOptions.DEFAULT, null, Map.of(), null, null);

    /** Copies the columns. */
    public ReadOptions {
        columns = Map.copyOf(columns);
    }

    /** The same options with a form. */
    public ReadOptions withFormat(Format value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(value, kind, keepUnknown, table, decimal, columns, vocabulary, recognition);
    }

    /** The same options with a kind of the records in NDJSON or a table. */
    public ReadOptions withKind(Kind<?> value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(format, value, keepUnknown, table, decimal, columns, vocabulary, recognition);
    }

    /** The same options, keeping unknown fields. */
    public ReadOptions keepingUnknown() {
        return new ReadOptions(format, kind, true, table, decimal, columns, vocabulary, recognition);
    }

    /** The same options with a way to read tables. */
    public ReadOptions withTable(TableOptions value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(format, kind, keepUnknown, value, decimal, columns, vocabulary, recognition);
    }

    /** The same options with the sign before decimals in the numbers of a table, or {@code null} to recognise it. */
    public ReadOptions withDecimal(@Nullable Character sign) {
        return new ReadOptions(format, kind, keepUnknown, table, sign, columns, vocabulary, recognition);
    }

    /**
     * The same options with the fields of columns, by their headings: each is the name of a field, such as {@code title}
     * or {@code mainstreamPath.date}, or a heading that is known for one.
     */
    public ReadOptions withColumns(Map<String, String> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return new ReadOptions(format, kind, keepUnknown, table, decimal, mapping, vocabulary, recognition);
    }

    /** The same options with what the names in a table mean, or {@code null} to take ids and codes only. */
    public ReadOptions withVocabulary(@Nullable Vocabulary value) {
        return new ReadOptions(format, kind, keepUnknown, table, decimal, columns, value, recognition);
    }

    /**
     * The same options for a table or NDJSON that is read as another reading recognised it: nothing of its form is recognised
     * then. What these options tell goes before it. A table that does not fit it is refused with an {@link UnknownColumn}.
     *
     * @throws IllegalArgumentException when the recognition names a list that there is not, or a character set that this Java
     *     does not have
     */
    public ReadOptions as(RecognisedFile value) {
        Objects.requireNonNull(value, "value");
        return new ReadOptions(
                value.format(),
                kind == null ? value.list() : kind,
                keepUnknown,
                value.tableOptions(table),
                decimal,
                columns,
                vocabulary,
                value);
    }
}
