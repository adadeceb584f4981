package be.kapstok.review;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Answers with their findings at other places. */
final class Placed {
    private Placed() {}

    /** An answer whose findings point into the measure, with its findings where the measure stands in the file. */
    static MeasureAnswer in(String file, String pointer, MeasureAnswer answer) {
        return each(
                answer,
                found -> found.at(new Location(file, pointer + found.location().pointer(), 0, 0)));
    }

    /** A review whose measures stand in the same file, as far as that has them. */
    static PlanReview in(String file, Map<String, String> pointers, PlanReview review) {
        List<MeasureAnswer> measures = review.measures().stream()
                .map(each -> pointers.containsKey(each.measure())
                        ? in(file, pointers.getOrDefault(each.measure(), ""), each)
                        : each)
                .toList();
        return with(review, measures, review.findings());
    }

    static MeasureAnswer each(MeasureAnswer answer, UnaryOperator<Finding> change) {
        return new MeasureAnswer(
                answer.measure(),
                answer.title(),
                answer.day(),
                answer.kind(),
                answer.findings().stream().map(change).toList(),
                answer.notApplied(),
                answer.reasons(),
                answer.wouldChange());
    }

    static PlanReview each(PlanReview review, UnaryOperator<Finding> change) {
        return with(
                review,
                review.measures().stream().map(each -> each(each, change)).toList(),
                review.findings().stream().map(change).toList());
    }

    private static PlanReview with(PlanReview review, List<MeasureAnswer> measures, List<Finding> findings) {
        return new PlanReview(
                review.plan(),
                review.day(),
                review.municipalities(),
                review.mergers(),
                review.planningPeriod(),
                measures,
                review.actions(),
                review.matrix(),
                review.shares(),
                review.aims(),
                review.targetGroups(),
                review.domainsWithout(),
                review.bookedOnIntegrationField(),
                review.separatePlans(),
                findings,
                review.notApplied(),
                review.reasons());
    }
}
