package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A measure that treats people differently by origin says why its means are appropriate and necessary. Source: Flemish
 * decree of 10 July 2008 on equal opportunities and equal treatment, chapter IV, section IV.
 */
final class IsProportionate implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-21");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessDifferent();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (MeasureCase.blank(judged.measure().proportionality())) {
            findings.at("/proportionality").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return FieldChange.words("proportionality");
    }
}
