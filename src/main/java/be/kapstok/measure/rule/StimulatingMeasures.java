package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Tells that stimulating measures of local authorities have target groups and conditions of their own. Source: order of
 * the Flemish Government of 17 May 2024, art. 53-57, of which only the headings were read.
 */
final class StimulatingMeasures implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-22");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessDifferent();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        findings.at("/differentialTreatment").tell();
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("differentialTreatment", false);
    }
}
