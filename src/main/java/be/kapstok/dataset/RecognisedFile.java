package be.kapstok.dataset;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Filled;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.ReadingWords;
import be.kapstok.reason.Message;
import be.kapstok.table.TableOptions;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised of a table: how it is written, and which field each of its columns is; or of NDJSON, the list that its
 * records were taken for. It can be written as JSON, changed, and given back, so that nothing is recognised then.
 *
 * @param file the name under which it was read
 * @param form its form: {@code table} for a text, {@code sheet} for a workbook, {@code plan_table} for a table of the amounts
 *     of plans, {@code plan_files} for the files of a flat set of plans, and {@code lines} for NDJSON
 * @param charset its character set, or {@code null} when it is no single text
 * @param separator what stands between its cells, or {@code null} when it is no single text
 * @param sheet the sheet that was read, or {@code null} when it has none
 * @param table which of several tables in the text was read, from 1, or {@code null} when nobody told
 * @param headerLine the line of its header, from 1; 0 when it has none
 * @param headerRows how many rows its header has
 * @param kind the list whose records it holds, such as {@code measures}
 * @param columns its columns, from left to right
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RecognisedFile(
        @Filled String file,
        @Filled String form,
        @Nullable String charset,
        @Nullable String separator,
        @Nullable String sheet,
        @Nullable Integer table,
        @JsonInclude int headerLine,
        @JsonInclude int headerRows,
        @Filled String kind,
        List<@NotNull Column> columns) {

    /** Copies the list; an absent list becomes an empty one. */
    @SuppressWarnings("ConstantValue") // a record that is read may lack it
    public RecognisedFile {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    private static final String LINES = "lines";

    /** The recognition of NDJSON: the list that its records were taken for. */
    static RecognisedFile ofLines(String file, Kind<?> kind) {
        return new RecognisedFile(file, LINES, null, null, null, null, 0, 0, kind.list(), List.of());
    }

    /** The form of the text. */
    Format format() {
        return form.equals(LINES) ? Format.NDJSON : Format.CSV;
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
        /** Files of this form have it under this heading. */
        FORM,
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
     * @param days {@code day_first} when its cells are days, such as {@code 1/6/2014} for the first of June, or {@code null}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(
            String heading,
            @Nullable String field,
            @Nullable Why why,
            @Nullable String runnerUp,
            @Nullable String decimal,
            @Nullable String days) {}

    /**
     * {@return the list whose records it holds}
     *
     * @throws IllegalArgumentException when there is no such list
     */
    Kind<?> list() {
        return Kind.of(kind).orElseThrow(() -> new IllegalArgumentException("There is no list '" + kind + "'"));
    }

    /** The options of the table, with what was recognised where they leave it open. */
    TableOptions tableOptions(TableOptions options) {
        TableOptions told =
                charset == null || options.charset() != null ? options : options.withCharset(Charset.forName(charset));
        told = separator == null || separator.isEmpty() || told.separator() != null
                ? told
                : told.withSeparator(separator.charAt(0));
        told = sheet == null || told.sheet() != null ? told : told.withSheet(sheet);
        told = table == null || told.table() > 0 ? told : told.withTable(table);
        return headerLine == 0 && !isOfPlans() && !form.equals(LINES) ? told.withoutHeader() : told;
    }

    /** Whether it is that of an export of plans. */
    private boolean isOfPlans() {
        return form.startsWith("plan_");
    }

    /**
     * Refuses a table with other headings, in whatever order.
     *
     * @throws UnknownColumn when a heading is not there, or is not among its columns; it says which
     */
    public void mustFit(List<String> headings) {
        requireNonNull(headings, "headings");
        List<String> missing =
                new ArrayList<>(columns.stream().map(Column::heading).toList());
        List<String> more = new ArrayList<>();
        for (String each : headings) {
            if (!missing.remove(each)) {
                more.add(each);
            }
        }
        if (!missing.isEmpty() || !more.isEmpty()) {
            String sentence = missing.isEmpty() ? "as.more" : more.isEmpty() ? "as.missing" : "as.other";
            throw misfit(sentence, shown(missing), shown(more));
        }
    }

    /** Whether headings are those of its columns. */
    boolean fits(List<String> headings) {
        return headings.equals(columns.stream().map(Column::heading).toList());
    }

    /** Refuses a text for a reading of a workbook, or the reverse. */
    void mustFit(boolean isSheet) {
        if (isSheet != (sheet != null)) {
            throw misfit(isSheet ? "as.no_text" : "as.no_sheet", String.valueOf(sheet));
        }
    }

    private static UnknownColumn misfit(String sentence, String... about) {
        return new UnknownColumn(new Message(ReadingRule.class, sentence, List.of((Object[]) about)));
    }

    private static String shown(List<String> headings) {
        return ReadingWords.excerpt(String.join(", ", headings));
    }
}
