package be.kapstok.migration;

import be.kapstok.dataset.Dataset;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What became of a data set that was carried from the municipalities of one day to those of another.
 *
 * @param from the day that the codes were of
 * @param to the day that they are of now
 * @param policies how what became one was merged
 * @param dataset the data set that came of it
 * @param entries what became of each record that has a code, in the order of the text
 * @param totals the sums of summed columns, before and after
 * @param reasons what holds for all of it; never empty
 * @since 0.1.0
 */
@JsonPropertyOrder({"from", "to", "policies", "counts", "entries", "totals", "refused", "reasons"})
public record DatasetMigrationReport(
        LocalDate from,
        LocalDate to,
        MergePolicies policies,
        @JsonIgnore Dataset dataset,
        List<Entry> entries,
        List<Total> totals,
        List<Reason> reasons)
        implements MigrationReport {

    /** Copies the lists. */
    public DatasetMigrationReport {
        entries = List.copyOf(entries);
        totals = List.copyOf(totals);
        reasons = List.copyOf(reasons);
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
        return "DatasetMigrationReport[" + from + " to " + to + ", " + counts() + ", " + totals + "]";
    }
}
