package be.kapstok.review;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.validation.RecordCount;
import be.kapstok.validation.SkippedRecord;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The findings in one file. Every record of it that was read either was judged or is skipped.
 *
 * @param file the name under which it was read
 * @param valid whether its data has no error
 * @param counts how many records each list has and how many of them were skipped, whether they are listed or not; empty
 *     when that is not known
 * @param findings all findings in it, sorted by line, column, pointer, rule and message
 * @param skipped the records that were not judged: those with errors, those that could not be read, and those that
 *     refer to such a record
 * @param measures the answers about its measures, if it was judged
 * @param plans the reviews of its plans, if it was judged
 * @param recognition what was recognised of its table or lines, or {@code null} when nothing was
 * @since 0.1.0
 */
public record FileReport(
        String file,
        boolean valid,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RecordCount> counts,

        List<Finding> findings,
        List<SkippedRecord> skipped,
        List<MeasureAnswer> measures,
        List<PlanReview> plans,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RecognisedFile recognition) {
    /** Copies the lists. */
    public FileReport {
        counts = List.copyOf(counts);
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
        measures = List.copyOf(measures);
        plans = List.copyOf(plans);
    }

    /** How many records it has, as far as they were counted. */
    public long recordCount() {
        return counts.stream().mapToLong(RecordCount::records).sum();
    }

    /** How many of its records were skipped, whether they are listed or not. */
    public long skippedCount() {
        return Math.max(
                skipped.size(), counts.stream().mapToLong(RecordCount::skipped).sum());
    }

    /**
     * {@return the answers about the measures, by the place of each in the list of the file, from 0; the place of a
     * skipped measure is absent} This is for a file of which all measures are listed: a long file may list only some.
     */
    public Map<Integer, MeasureAnswer> measuresByPlace() {
        Set<String> gone = new HashSet<>();
        skipped.forEach(each -> gone.add(each.pointer()));
        Map<Integer, MeasureAnswer> places = new TreeMap<>();
        int index = 0;
        for (MeasureAnswer each : measures) {
            while (gone.contains("/" + Kind.MEASURES.list() + "/" + index)) {
                index++;
            }
            places.put(index, each);
            index++;
        }
        return places;
    }
}
