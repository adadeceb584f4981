package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A categorical measure says why the regular offer is not enough. Source: seed page ("vooral een inclusief beleid");
 * city of Geraardsbergen; COM(2020) 758.
 */
final class SaysWhyRegularOfferFails implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-05");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessCategorical();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (MeasureCase.blank(judged.measure().necessity())) {
            findings.at("/necessity").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return FieldChange.words("necessity");
    }
}
