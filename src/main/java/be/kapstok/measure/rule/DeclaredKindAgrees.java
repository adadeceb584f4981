package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kind that the author of a measure declares agrees with its target groups and openness. Source: seed page.
 */
final class DeclaredKindAgrees implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-02");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        if (!traits.integration()) {
            return UnappliedReason.NOT_INTEGRATION;
        }
        if (!traits.declared()) {
            return UnappliedReason.KIND_NOT_DECLARED;
        }
        if (traits.decision().kind() == MeasureKind.UNDETERMINED) {
            return UnappliedReason.KIND_NOT_KNOWN;
        }
        return traits.decision() == Decision.ONE_GROUP_FIELD ? UnappliedReason.KIND_FROM_FIELD : null;
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        MeasureKind declared = judged.measure().declaredKind();
        if (declared != null && !declared.name().equals(judged.decision().kind().name())) {
            findings.at("/declaredKind")
                    .meaning(derived(judged))
                    .tell(Message.of(declared), Message.of(judged.decision().kind()));
        }
    }

    private static String derived(MeasureCase judged) {
        return judged.decision().kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("declaredKind", derived(judged));
    }
}
