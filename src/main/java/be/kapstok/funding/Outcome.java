package be.kapstok.funding;

import be.kapstok.model.SubsidyCondition;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether a condition is met. */
enum Outcome {
    /** It is certainly met. */
    MET,
    /** It is certainly not met. */
    MISSED,
    /** It is not known whether it is met. */
    NOT_KNOWN;

    /**
     * Compares a figure with a condition; a condition without a figure or a bound is in words only, so the outcome is
     * not known.
     */
    static Outcome of(SubsidyCondition condition, @Nullable FigureRange known) {
        if (known == null || !isCompared(condition)) {
            return NOT_KNOWN;
        }
        BigDecimal low = known.low();
        BigDecimal high = known.high();
        BigDecimal least = condition.atLeast();
        BigDecimal more = condition.moreThan();
        BigDecimal most = condition.atMost();
        boolean missed = (least != null && high != null && high.compareTo(least) < 0)
                || (more != null && high != null && high.compareTo(more) <= 0)
                || (most != null && low.compareTo(most) > 0);
        boolean met = (least == null || low.compareTo(least) >= 0)
                && (more == null || low.compareTo(more) > 0)
                && (most == null || (high != null && high.compareTo(most) <= 0));
        return missed ? MISSED : met ? MET : NOT_KNOWN;
    }

    /** Whether a condition compares a figure with a bound. */
    static boolean isCompared(SubsidyCondition condition) {
        return condition.figure() != null
                && (condition.atLeast() != null || condition.moreThan() != null || condition.atMost() != null);
    }
}
