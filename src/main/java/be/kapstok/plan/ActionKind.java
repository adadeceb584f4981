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
 * @param measure the id of the measure that it carries out, or {@code null}
 * @param domain its policy domain: its own or, failing that, that of its measure or of its policy field; {@code null}
 *     when none is known
 * @param kind its kind: that of its measure or, failing that, of its policy field
 * @param expenses its cost in all years together, or {@code null} when nothing is estimated
 * @since 0.1.0
 */
public record ActionKind(
        String action,
        String title,
        @Nullable String measure,
        @Nullable PolicyDomainId domain,
        MeasureKind kind,
        @Nullable Money expenses) {}
