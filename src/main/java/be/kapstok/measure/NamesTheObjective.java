package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A measure that treats people differently by origin names the removal of the inequality as its objective. Source: as
 * RB-17.
 */
final class NamesTheObjective implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-18");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessDifferent();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (MeasureCase.blank(judged.measure().objective())) {
            findings.at("/objective").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return FieldChange.words("objective");
    }
}
