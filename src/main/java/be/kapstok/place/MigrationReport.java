package be.kapstok.place;

import be.kapstok.dataset.Dataset;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.table.Table;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of data that was carried from the municipalities of one day to those of another.
 *
 * @param from the day that the codes were of
 * @param to the day that they are of now
 * @param data the data set that came of it, or {@code null} when a table was carried
 * @param carried the table that came of it, or {@code null} when a data set was carried
 * @param entries what became of each row or record, in the order of the text
 * @param totals the sums of summed columns, before and after
 * @param reasons what holds for all of it; never empty
 * @since 0.1.0
 */
@JsonPropertyOrder({"from", "to", "counts", "entries", "totals", "refused", "reasons"})
public record MigrationReport(
        @JsonProperty("from") LocalDate from,
        @JsonProperty("to") LocalDate to,
        @JsonIgnore @Nullable Dataset data,
        @JsonIgnore @Nullable Table carried,
        @JsonProperty("entries") List<Entry> entries,
        @JsonProperty("totals") List<Total> totals,
        @JsonProperty("reasons") List<Reason> reasons) {

    private static final Set<Outcome> NOT_CARRIED = Set.of(Outcome.REFUSED, Outcome.AMBIGUOUS, Outcome.UNKNOWN);

    /** Copies the lists. */
    public MigrationReport {
        entries = List.copyOf(entries);
        totals = List.copyOf(totals);
        reasons = List.copyOf(reasons);
    }

    /** What became of rows. */
    public enum Outcome {
        /** The row stands under another code. */
        @JsonProperty("moved")
        MOVED,
        /** The rows became one. */
        @JsonProperty("merged")
        MERGED,
        /** The row became several. */
        @JsonProperty("split")
        SPLIT,
        /** The code means the same on both days, or is one of the other day already. */
        @JsonProperty("unchanged")
        UNCHANGED,
        /** What the row is about or should become, nothing tells for sure; its values stay. */
        @JsonProperty("ambiguous")
        AMBIGUOUS,
        /** The rows could be carried, but not without a decision; they stay as they are. */
        @JsonProperty("refused")
        REFUSED,
        /** No municipality that the data knows has the code; the row stays as it is. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /**
     * What became of one row, or of rows that became one.
     *
     * @param outcome what became of it
     * @param places where the codes stood
     * @param was the codes, as they were written
     * @param now the codes that it has now; empty when it stayed and is not of the other day
     * @param reasons why; never empty
     */
    public record Entry(
            @JsonProperty("outcome") Outcome outcome,
            @JsonProperty("places") List<Location> places,
            @JsonProperty("was") List<String> was,
            @JsonProperty("now") List<NisCode> now,
            @JsonProperty("reasons") List<Reason> reasons) {
        /** Copies the lists. */
        public Entry {
            places = List.copyOf(places);
            was = List.copyOf(was);
            now = List.copyOf(now);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The sum of a column or field.
     *
     * @param column its name
     * @param before the sum of its numbers before
     * @param after the sum of its numbers after
     * @param notNumbers how many cells before were neither empty nor a number, and are in neither sum
     */
    public record Total(
            @JsonProperty("column") String column,
            @JsonProperty("before") BigDecimal before,
            @JsonProperty("after") BigDecimal after,
            @JsonProperty("notNumbers") int notNumbers) {}

    /**
     * The table that came of it.
     *
     * @return the table
     * @throws IllegalStateException when it was a data set that was carried
     */
    public Table table() {
        if (carried == null) {
            throw new IllegalStateException("It was a data set that was carried, not a table");
        }
        return carried;
    }

    /**
     * The table that came of it, with a column that marks the rows that were not carried.
     *
     * @param column the name of the column: {@code ambiguous}, {@code refused}, {@code unknown} or nothing stands in it
     * @return the table
     * @throws IllegalArgumentException when it has such a column already
     * @throws IllegalStateException when it was a data set that was carried
     */
    public Table marked(String column) {
        Map<Integer, String> marks = new HashMap<>();
        for (Entry each : entries) {
            if (NOT_CARRIED.contains(each.outcome())) {
                String mark = each.outcome().name().toLowerCase(Locale.ROOT);
                each.places().forEach(place -> marks.put(place.line(), mark));
            }
        }
        return table().withColumn(column, row -> marks.getOrDefault(row.line(), ""));
    }

    /**
     * The data set that came of it.
     *
     * @return the data set
     * @throws IllegalStateException when it was a table that was carried
     */
    public Dataset dataset() {
        if (data == null) {
            throw new IllegalStateException("It was a table that was carried, not a data set");
        }
        return data;
    }

    /**
     * What was refused, and waits for a decision.
     *
     * @return the entries
     */
    @JsonProperty("refused")
    public List<Entry> refused() {
        return with(Outcome.REFUSED);
    }

    /**
     * How many entries there are of each outcome.
     *
     * @return the numbers, in the order of the outcomes; none for an outcome without entries
     */
    @JsonProperty("counts")
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        entries.forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        return counts;
    }

    /**
     * The entries of an outcome.
     *
     * @param outcome the outcome
     * @return the entries, in order
     */
    public List<Entry> with(Outcome outcome) {
        return entries.stream().filter(each -> each.outcome() == outcome).toList();
    }

    /**
     * Tells whether everything was carried.
     *
     * @return whether nothing is refused, ambiguous or unknown
     */
    public boolean allCarried() {
        return entries.stream().map(Entry::outcome).noneMatch(NOT_CARRIED::contains);
    }

    @Override
    public String toString() {
        return "MigrationReport[" + from + " to " + to + ", " + counts() + ", " + Objects.toString(totals) + "]";
    }
}
