package be.kapstok.plan;

import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.model.PolicyDomainId;
import org.jspecify.annotations.Nullable;

/**
 * An integration action of a plan.
 *
 * @param action the id of the action
 * @param title its title
 * @param measure the id of the measure that it is, or {@code null}
 * @param domain the policy domain it belongs to: its own, else its measure's, else that of its policy field; {@code null} when
 *     none is known
 * @param kind what it is: as its measure, else as its policy field has it
 * @param expenses what it costs in all years together, or {@code null} when nothing is estimated
 * @since 0.1.0
 */
public record ActionKind(
        String action,
        String title,
        @Nullable String measure,
        @Nullable PolicyDomainId domain,
        MeasureKind kind,
        @Nullable Money expenses) {}
