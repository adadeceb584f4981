package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of data that was carried from the municipalities of one day to those of another.
 *
 * @since 0.1.0
 */
public sealed interface MigrationReport extends Answer permits TableMigrationReport, DatasetMigrationReport {
    /** The outcomes of what became one or several, or a part of one. */
    Set<Outcome> MADE_ANEW = Collections.unmodifiableSet(EnumSet.of(Outcome.MERGED, Outcome.SPLIT, Outcome.PARTIAL));

    /** The outcomes of what was not carried. */
    Set<Outcome> NOT_CARRIED =
            Collections.unmodifiableSet(EnumSet.of(Outcome.REFUSED, Outcome.AMBIGUOUS, Outcome.UNKNOWN));

    /** {@return what the function for a table, or that for a data set, makes of the report} */
    default <T> T fold(
            Function<? super TableMigrationReport, T> table, Function<? super DatasetMigrationReport, T> dataset) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(dataset, "dataset");
        if (this instanceof TableMigrationReport report) {
            return table.apply(report);
        }
        return dataset.apply((DatasetMigrationReport) this);
    }

    /** {@return the day that the codes were of} */
    LocalDate from();

    /** {@return the day that the codes are of now} */
    LocalDate to();

    /** {@return how what became one was merged} */
    MergePolicies policies();

    /** {@return what became of each row or record, in the order of the text} */
    List<Entry> entries();

    /** {@return the sums of summed columns, before and after} */
    List<Total> totals();

    /** {@return what holds for all of it; never empty} */
    @Override
    List<Reason> reasons();

    /** {@return the day that the codes are of now} */
    @Override
    default LocalDate day() {
        return to();
    }

    /** What became of rows. */
    enum Outcome {
        /** The row stands under another code, or its code or name is written otherwise. */
        @JsonProperty("moved")
        MOVED,
        /** The rows became one. */
        @JsonProperty("merged")
        MERGED,
        /** The row became several. */
        @JsonProperty("split")
        SPLIT,
        /** The code means the same on both days, or is one of the other day already; nothing in the row is written otherwise. */
        @JsonProperty("unchanged")
        UNCHANGED,
        /** The rows stand under the code of a municipality of which they are only a part: another part has no row. */
        @JsonProperty("partial")
        PARTIAL,
        /** It is not certain what the row is about or should become; its values stay. */
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
     * @param places where the codes stood; empty for a table that was made in code
     * @param was the codes, as they were written
     * @param now the codes that it has now; empty when it stayed and is not of the other day
     * @param reasons why; never empty
     * @param values what the values of each column or field became, by its name: of all columns of rows that became one or
     *     several, of those that changed of a row that moved; empty where rows with several keys are told together, and of
     *     what stayed
     */
    record Entry(
            Outcome outcome,
            List<Location> places,
            List<String> was,
            List<NisCode> now,
            List<Reason> reasons,
            Map<String, CellChange> values) {
        /** Copies the lists and the map. */
        public Entry {
            places = List.copyOf(places);
            was = List.copyOf(was);
            now = List.copyOf(now);
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What was added to what.
     *
     * @param from the values before, in the order of {@link Entry#was}
     * @param to the value after; where one became several, all of them with {@code " + "} between
     */
    record CellChange(List<String> from, String to) {
        /** Copies the list. */
        public CellChange {
            from = List.copyOf(from);
        }

        static CellChange of(List<String> from, List<String> to) {
            return new CellChange(from, String.join(" + ", to));
        }
    }

    /**
     * The sum of a column or field.
     *
     * @param column its name
     * @param before the sum of its numbers before, or {@code null} when it is not known: a cell may be one number or another
     * @param after the sum of its numbers after, or {@code null} when it is not known
     * @param notNumbers how many cells before were neither empty nor a number, and are in neither sum
     */
    record Total(
            String column,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            int notNumbers) {}

    /** {@return what was refused, and waits for a decision} */
    default List<Entry> refused() {
        return with(Outcome.REFUSED);
    }

    /**
     * {@return how many entries there are of each outcome, in the order of the outcomes; none for an outcome without
     * entries}
     */
    default Map<Outcome, Integer> counts() {
        if (entries() instanceof RowEntries rows) {
            return rows.counts();
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        entries().forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        return counts;
    }

    /**
     * {@return why municipalities became one or several, each once, with the codes or names of them that there were, as they were
     * written}
     */
    default Map<Reason, Set<String>> mergers() {
        Map<Reason, Set<String>> mergers = new LinkedHashMap<>();
        if (entries() instanceof RowEntries rows) {
            rows.gatherMergers(mergers);
        } else {
            entries().stream()
                    .filter(each -> MADE_ANEW.contains(each.outcome()))
                    .forEach(each -> each.reasons().stream()
                            .filter(MigrationReasons::tellsAMerger)
                            .forEach(why -> mergers.computeIfAbsent(why, none -> new LinkedHashSet<>())
                                    .addAll(each.was())));
        }
        return mergers;
    }

    /** {@return the entries of an outcome, in order} */
    default List<Entry> with(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return entries() instanceof RowEntries rows
                ? rows.with(outcome)
                : entries().stream().filter(each -> each.outcome() == outcome).toList();
    }

    /**
     * {@return whether everything was carried as a whole: nothing is refused, ambiguous, unknown, or only a part of
     * what it stands for now}
     */
    default boolean allCarried() {
        return allCarriedInPart() && !counts().containsKey(Outcome.PARTIAL);
    }

    /**
     * {@return whether everything was carried, parts of municipalities among it: nothing is refused, ambiguous or
     * unknown}
     */
    default boolean allCarriedInPart() {
        return Collections.disjoint(counts().keySet(), NOT_CARRIED);
    }
}
