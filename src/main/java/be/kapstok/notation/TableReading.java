package be.kapstok.notation;

import be.kapstok.model.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table is to be read.
 *
 * @param vocabulary what names mean, or {@code null} to take ids and codes only
 * @param decimal the sign before decimals, or {@code null} to recognise it
 * @param columns the fields of columns that somebody told, by their headings
 * @param given what an earlier reading recognised of its columns, or {@code null} to recognise them
 * @param keepsUnread whether cells of columns that are not read are kept
 */
public record TableReading(
        @Nullable Vocabulary vocabulary,
        @Nullable Character decimal,
        Map<String, String> columns,
        @Nullable List<Given> given,
        boolean keepsUnread) {
    /** {@return the same with what an earlier reading recognised} */
    public TableReading with(List<Given> before) {
        return new TableReading(vocabulary, decimal, columns, before, keepsUnread);
    }

    /**
     * A column as an earlier reading recognised it.
     *
     * @param heading its heading
     * @param field its field, or {@code null} when it is not read
     * @param decimal the sign before decimals in its numbers, or {@code null}
     */
    public record Given(
            String heading,
            @Nullable String field,
            @Nullable String decimal) {}
}
