package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A categorical measure does not shut out people in a similar situation, or says why: explicit but not exclusive
 * targeting. Source: Common Basic Principles on Roma Inclusion, no. 2 (Council, 8 June 2009).
 */
final class IsOpenToOthers implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-08");
    }

    @Override
    public @Nullable MeasureReason whyNot(Traits traits) {
        MeasureReason why = traits.unlessCategorical();
        return why == null && !traits.othersTold() ? MeasureReason.OPENNESS_TO_OTHERS_NOT_TOLD : why;
    }

    @Override
    public void check(Judged judged, FindingSink told) {
        if (Boolean.FALSE.equals(judged.measure().openToOthers())
                && Judged.blank(judged.measure().exclusionReason())) {
            told.at("/openToOthers").tell();
        }
    }

    @Override
    public FieldChange change(Judged judged, String pointer) {
        return new FieldChange("openToOthers", true);
    }
}
