package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kind that the author of a measure declares is the one that its target groups and openness give. Source: seed page.
 */
final class DeclaredKindAgrees implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-02");
    }

    @Override
    public @Nullable MeasureReason whyNot(Traits traits) {
        if (!traits.integration()) {
            return MeasureReason.NOT_INTEGRATION;
        }
        if (!traits.declared()) {
            return MeasureReason.KIND_NOT_DECLARED;
        }
        if (traits.decision().kind() == MeasureKind.UNDETERMINED) {
            return MeasureReason.KIND_NOT_KNOWN;
        }
        return traits.decision() == Decision.ONE_GROUP_FIELD ? MeasureReason.KIND_FROM_FIELD : null;
    }

    @Override
    public void check(Judged judged, FindingSink told) {
        MeasureKind declared = judged.measure().declaredKind();
        if (declared != null && !declared.name().equals(judged.decision().kind().name())) {
            told.at("/declaredKind")
                    .meaning(derived(judged))
                    .tell(Message.of(declared), Message.of(judged.decision().kind()));
        }
    }

    private static String derived(Judged judged) {
        return judged.decision().kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public FieldChange change(Judged judged, String pointer) {
        return new FieldChange("declaredKind", derived(judged));
    }
}
