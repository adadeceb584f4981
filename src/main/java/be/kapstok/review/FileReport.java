package be.kapstok.review;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.validation.SkippedRecord;
import java.util.List;

/**
 * The findings in one file.
 *
 * @param file the name under which it was read
 * @param valid whether its data has no error
 * @param findings all findings in it, sorted by line, column, pointer, rule and message
 * @param skipped the records that were not judged because they have errors
 * @param measures the answers about its measures, if it was judged
 * @param plans the reviews of its plans, if it was judged
 * @since 0.1.0
 */
public record FileReport(
        String file,
        boolean valid,
        List<Finding> findings,
        List<SkippedRecord> skipped,
        List<MeasureAnswer> measures,
        List<PlanReview> plans) {
    /** Copies the lists. */
    public FileReport {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
        measures = List.copyOf(measures);
        plans = List.copyOf(plans);
    }
}
