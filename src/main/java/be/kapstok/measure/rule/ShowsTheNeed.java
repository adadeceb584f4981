package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.Evidence;
import be.kapstok.model.Measure;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A categorical measure shows the need with figures, a monitor or a survey. Source: brochure of the Agency for Home
 * Affairs of May 2013, chapter 2.2; UN minority programming guide.
 */
final class ShowsTheNeed implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-06");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessCategorical();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (!shown(judged.measure())) {
            findings.at("/evidence").tell();
        }
    }

    /** Whether a measure gives any evidence: a source or a figure; a year alone shows nothing. */
    static boolean shown(Measure measure) {
        for (Evidence each : measure.evidence()) {
            if (each != null && !(MeasureCase.blank(each.source()) && MeasureCase.blank(each.figure()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("evidence", List.of(Map.of("source", FieldChange.ANY_WORDS)));
    }
}
