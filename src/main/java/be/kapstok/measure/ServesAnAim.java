package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
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
    public @Nullable MeasureReason whyNot(Traits traits) {
        return traits.unlessIntegration();
    }

    @Override
    public void check(Judged judged, FindingSink told) {
        if (judged.measure().aims().isEmpty()) {
            told.at("/aims").tell();
        }
    }

    @Override
    public FieldChange change(Judged judged, String pointer) {
        return new FieldChange("aims", List.of("interest_of_all"));
    }
}
