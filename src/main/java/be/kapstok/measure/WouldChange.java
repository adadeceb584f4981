package be.kapstok.measure;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A smallest change of fields that alters the kind of a measure, or makes a finding go: no part of it does.
 *
 * @param rule the rule of the finding, or {@code null} when the kind is meant
 * @param pointer the place of the finding in the measure, or {@code null} when the kind is meant
 * @param fields what changes, all of it together
 * @param kind what the measure then is, when the kind is meant, else {@code null}
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
