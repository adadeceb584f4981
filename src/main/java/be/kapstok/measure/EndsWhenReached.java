package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A measure that treats people differently by origin is temporary, and goes when its objective is reached. Source: as
 * RB-17.
 */
final class EndsWhenReached implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-19");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessDifferent();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (!judged.comesAfter(judged.measure().endDate())
                && MeasureCase.blank(judged.measure().endCondition())) {
            findings.at("/endCondition").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return FieldChange.words("endCondition");
    }
}
