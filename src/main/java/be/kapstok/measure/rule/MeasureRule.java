package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.Rule;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.Reason;
import org.jspecify.annotations.Nullable;

/** A rule about one measure. */
public interface MeasureRule extends Rule<MeasureCase> {
    /** The reason why it is not applied to measures with these traits; {@code null} when it is applied. */
    default @Nullable UnappliedReason whyNot(Traits traits) {
        return null;
    }

    @Override
    default @Nullable Reason unapplied(MeasureCase judged) {
        UnappliedReason why = whyNot(judged.traits());
        return why == null ? null : MeasureCase.reason(why);
    }

    /** A smallest change that resolves its finding at this place; {@code pointer} must be the place of a finding. */
    FieldChange change(MeasureCase judged, String pointer);
}
