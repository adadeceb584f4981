package be.kapstok.review;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import java.util.List;

/**
 * The review of a data set by the rules of policy.
 *
 * @param file the name under which the data set was read
 * @param measures its measures, in its order; a measure in a plan that has no day of its own is judged on the first day
 *     of the plan
 * @param plans its plans, in its order
 * @param findings all findings, of measures, plans, support bodies and subsidies, sorted by line, column, pointer, rule
 *     and message; each once
 * @param notApplied how often rules were not applied to a measure or plan, by rule and reason
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
