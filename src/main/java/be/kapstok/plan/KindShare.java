package be.kapstok.plan;

import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The integration actions of one kind.
 *
 * @param kind the kind
 * @param count how many there are
 * @param share their part of all integration actions of the plan: a fraction from 0 to 1 with four decimals, or {@code
 *     null} when the plan has none
 * @param expenses their cost in all years together, or {@code null} when nothing is estimated
 * @param shareOfExpenses their part of the estimated expenses of all integration actions, or {@code null} when nothing
 *     is estimated
 * @since 0.1.0
 */
public record KindShare(
        MeasureKind kind,
        int count,
        @Nullable BigDecimal share,
        @Nullable Money expenses,
        @Nullable BigDecimal shareOfExpenses) {}
