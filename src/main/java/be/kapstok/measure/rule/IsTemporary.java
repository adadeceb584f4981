package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A categorical measure has an end, or a day on which it is reviewed. The lack of both is an error for a measure that
 * treats people differently by origin, because the older RB-19 then asks for an end. Source: case law on positive
 * action; CERD General Recommendation 32 (2009); good practice for all others.
 */
final class IsTemporary implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-07");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessCategorical();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (!judged.comesAfter(judged.measure().endDate())
                && !judged.comesAfter(judged.measure().reviewDate())) {
            if (judged.treatsDifferently()) {
                findings.at("/reviewDate")
                        .as(Severity.ERROR)
                        .saying("differential")
                        .tell();
            } else {
                findings.at("/reviewDate").tell();
            }
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("reviewDate", judged.aYearLater());
    }
}
