package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An integration measure serves at least one of the three aims. Source: seed page, the list of what integration means.
 */
final class ServesAnAim implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-04");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessIntegration();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (judged.measure().aims().isEmpty()) {
            findings.at("/aims").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("aims", List.of("interest_of_all"));
    }
}
