package be.kapstok.migration;

import be.kapstok.reason.Reason;
import be.kapstok.table.Table;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What became of a table that was carried from the municipalities of one day to those of another.
 *
 * @param from the day that the codes were of
 * @param to the day that they are of now
 * @param policies how what became one was merged
 * @param table the table that came of it
 * @param outcomes what became of each row of that table
 * @param entries what became of each row, in the order of the text
 * @param totals the sums of summed columns, before and after
 * @param reasons what holds for all of it; never empty
 * @since 0.1.0
 */
@JsonPropertyOrder({"from", "to", "policies", "counts", "entries", "totals", "refused", "reasons"})
public record TableMigrationReport(
        LocalDate from,
        LocalDate to,
        MergePolicies policies,
        @JsonIgnore Table table,
        @JsonIgnore List<Outcome> outcomes,
        List<Entry> entries,
        List<Total> totals,
        List<Reason> reasons)
        implements MigrationReport {

    /** Copies the lists. */
    public TableMigrationReport {
        outcomes = List.copyOf(outcomes);
        entries = entries instanceof RowEntries ? entries : List.copyOf(entries);
        totals = List.copyOf(totals);
        reasons = List.copyOf(reasons);
    }

    /**
     * The table that came of it, with a column that marks the rows that were not carried, or only as a part.
     *
     * @param column the name of the column: {@code partial}, {@code ambiguous}, {@code refused}, {@code unknown} or nothing stands in it
     * @return the table
     * @throws IllegalArgumentException when it has such a column already
     */
    public Table marked(String column) {
        Objects.requireNonNull(column, "column");
        Iterator<Outcome> next = outcomes.iterator();
        return table.withColumn(column, row -> mark(next.next()));
    }

    private static String mark(Outcome outcome) {
        boolean marked = outcome == Outcome.PARTIAL || NOT_CARRIED.contains(outcome);
        return marked ? outcome.name().toLowerCase(Locale.ROOT) : "";
    }

    @Override
    @JsonProperty("counts")
    public Map<Outcome, Integer> counts() {
        return MigrationReport.super.counts();
    }

    @Override
    @JsonProperty("refused")
    public List<Entry> refused() {
        return MigrationReport.super.refused();
    }

    @Override
    public String toString() {
        return "TableMigrationReport[" + from + " to " + to + ", " + counts() + ", " + totals + "]";
    }
}
