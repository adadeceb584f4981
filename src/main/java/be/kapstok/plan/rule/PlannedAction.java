package be.kapstok.plan.rule;

import be.kapstok.model.Action;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.model.PolicyDomainId;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan, with what is known about it.
 *
 * @param action the action
 * @param pointer its place in the plan
 * @param measure the measure that it names, or {@code null} when it names none or the measure is not known
 * @param field the policy field on which it is booked: its own or, without that, that of its measure
 * @param domain its policy domain: its own or, failing that, that of its measure, or of its policy field on the first
 *     day of the plan
 * @param kind its kind
 * @param kindFromField whether only its policy field decides the kind
 * @param integration whether it is an integration action
 * @param expenses its cost in all years together: as estimated for itself or, failing that, for its measure when no
 *     other action carries out that measure; {@code null} when no cost is given, or it is unclear
 * @param unclear whether its expenses are given but unclear: an amount is negative, or a year is estimated twice
 * @param outside whether expenses of years outside the plan were left out
 */
public record PlannedAction(
        Action action,
        String pointer,
        @Nullable Measure measure,
        @Nullable String field,
        @Nullable PolicyDomainId domain,
        MeasureKind kind,
        boolean kindFromField,
        boolean integration,
        @Nullable Money expenses,
        boolean unclear,
        boolean outside) {
    /** The field Integration of persons of foreign origin; source: BBC-DR taxonomy. */
    public static final String INTEGRATION_FIELD = "0902";

    public String id() {
        return action.id();
    }

    public boolean onIntegrationField() {
        return INTEGRATION_FIELD.equals(field);
    }
}
