package be.kapstok.dataset;

import be.kapstok.model.Filled;
import be.kapstok.table.TableOptions;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised of a table: how it is written, and which field each of its columns is. It can be written as JSON,
 * changed, and given back, so that nothing is recognised then.
 *
 * @param file the name under which the table was read
 * @param form its form, such as {@code csv}
 * @param charset its character set, or {@code null} when it is no text
 * @param separator what stands between its cells, or {@code null} when it is no text
 * @param sheet the sheet that was read, or {@code null} when it has none
 * @param headerLine the line of its header, from 1; 0 when it has none
 * @param headerRows how many rows its header has
 * @param kind the list whose records it holds, such as {@code measures}
 * @param columns its columns, from left to right
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Recognition(
        @Filled String file,
        @NotNull Format form,
        @Nullable String charset,
        @Nullable String separator,
        @Nullable String sheet,
        @JsonInclude int headerLine,
        @JsonInclude int headerRows,
        @Filled String kind,
        List<@NotNull Column> columns) {

    /** Copies the list; an absent list becomes an empty one. */
    @SuppressWarnings("ConstantValue") // a record that is read may lack it
    public Recognition {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** Why a column is for a field. */
    public enum Why {
        /** Its heading is the name of the field. */
        EXACT,
        /** Its heading is known in Dutch. */
        DUTCH,
        /** Its heading is known in French. */
        FRENCH,
        /** Its heading is known in English. */
        ENGLISH,
        /** Somebody said so. */
        MAP
    }

    /**
     * A column.
     *
     * @param heading its heading, as it stands
     * @param field the field that it is for, such as {@code title} or {@code estimates.expenses}, or {@code null} when it
     *     is not read
     * @param why why it is for that field, or {@code null} when it is not read
     * @param runnerUp the field that it would be for otherwise, or that it would be for if no other column was, or
     *     {@code null}
     * @param decimal the sign before decimals in its numbers, or {@code null} when it has none, or only numbers that are
     *     clear by themselves
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(
            String heading,
            @Nullable String field,
            @Nullable Why why,
            @Nullable String runnerUp,
            @Nullable String decimal) {}

    /**
     * {@return the list whose records it holds}
     *
     * @throws IllegalArgumentException when there is no such list
     */
    Kind<?> list() {
        return Kind.of(kind).orElseThrow(() -> new IllegalArgumentException("There is no list '" + kind + "'"));
    }

    /** The options of the table, with what was recognised in them. */
    TableOptions tableOptions(TableOptions options) {
        TableOptions told = charset == null ? options : options.withCharset(Charset.forName(charset));
        told = separator == null || separator.isEmpty() ? told : told.withSeparator(separator.charAt(0));
        told = sheet == null ? told : told.withSheet(sheet);
        return headerLine == 0 ? told.withoutHeader() : told;
    }
}
