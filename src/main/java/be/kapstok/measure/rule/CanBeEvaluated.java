package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.Measure;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A categorical measure has a goal, an indicator and a day of evaluation. Source: EU Common Basic Principles, no. 11
 * (2004); brochure of the Agency for Home Affairs of May 2013, chapter 2.6.
 */
final class CanBeEvaluated implements MeasureRule {
    private static final String EVALUATION = "/evaluationDate";

    @Override
    public RuleId id() {
        return RuleId.of("RB-09");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessCategorical();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        Measure measure = judged.measure();
        if (MeasureCase.blank(measure.goal())) {
            findings.at("/goal").tell();
        }
        if (MeasureCase.blank(measure.indicator())) {
            findings.at("/indicator").saying("indicator").tell();
        }
        if (!judged.comesAfter(measure.evaluationDate())) {
            findings.at(EVALUATION).saying("evaluation").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return pointer.equals(EVALUATION)
                ? new FieldChange("evaluationDate", judged.aYearLater())
                : FieldChange.words(pointer.substring(1));
    }
}
