package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
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
    public @Nullable MeasureReason whyNot(Traits traits) {
        return traits.unlessDifferent();
    }

    @Override
    public void check(Judged judged, FindingSink told) {
        if (!judged.comesAfter(judged.measure().endDate())
                && Judged.blank(judged.measure().endCondition())) {
            told.at("/endCondition").tell();
        }
    }

    @Override
    public FieldChange change(Judged judged, String pointer) {
        return FieldChange.words("endCondition");
    }
}
