package be.kapstok.review;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import java.util.List;

/**
 * What the rules of policy find in a data set.
 *
 * @param file the name under which the data set was read
 * @param measures its measures, in its order; one that stands in a plan and has no day of its own is judged on the first
 *     day of the plan
 * @param plans its plans, in its order
 * @param findings all findings, of measures, plans, support bodies and subsidies, by line, column, pointer, rule and message;
 *     each once
 * @param notApplied how often rules were not applied to a measure or plan, by rule and why
 * @since 0.1.0
 */
public record DatasetReview(
        String file,
        List<MeasureAnswer> measures,
        List<PlanReview> plans,
        List<Finding> findings,
        List<NotAppliedCount> notApplied)
        implements Answer {
    /** Copies the lists. */
    public DatasetReview {
        measures = List.copyOf(measures);
        plans = List.copyOf(plans);
        findings = List.copyOf(findings);
        notApplied = List.copyOf(notApplied);
    }
}
