package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
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
    public @Nullable UnappliedReason whyNot(Traits traits) {
        UnappliedReason why = traits.unlessCategorical();
        return why == null && !traits.othersTold() ? UnappliedReason.OPENNESS_TO_OTHERS_NOT_TOLD : why;
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (Boolean.FALSE.equals(judged.measure().openToOthers())
                && MeasureCase.blank(judged.measure().exclusionReason())) {
            findings.at("/openToOthers").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("openToOthers", true);
    }
}
