package be.kapstok.measure;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A smallest change of fields that changes the kind of a measure or resolves a finding: no part of it would be enough.
 *
 * @param rule the rule of the finding, or {@code null} for a change of kind
 * @param pointer the place of the finding in the measure, or {@code null} for a change of kind
 * @param fields the fields that change, all together
 * @param kind the new kind of the measure for a change of kind, otherwise {@code null}
 * @since 0.1.0
 */
public record WouldChange(
        @Nullable RuleId rule,
        @Nullable String pointer,
        List<FieldChange> fields,
        @Nullable MeasureKind kind) {
    /** Copies the fields. */
    public WouldChange {
        fields = List.copyOf(fields);
    }
}
