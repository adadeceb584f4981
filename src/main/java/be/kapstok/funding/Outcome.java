package be.kapstok.funding;

import be.kapstok.model.SubsidyCondition;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether a condition is met. */
enum Outcome {
    /** It surely is. */
    MET,
    /** It surely is not. */
    MISSED,
    /** Nobody knows. */
    NOT_KNOWN;

    /** What a figure makes of a condition; one without a figure or a bound stands in words, which nothing here can meet. */
    static Outcome of(SubsidyCondition condition, @Nullable FigureRange known) {
        if (known == null || !isCompared(condition)) {
            return NOT_KNOWN;
        }
        Outcome least = atLeast(condition.atLeast(), known);
        Outcome more = moreThan(condition.moreThan(), known);
        Outcome most = atMost(condition.atMost(), known);
        if (least == MISSED || more == MISSED || most == MISSED) {
            return MISSED;
        }
        return least == MET && more == MET && most == MET ? MET : NOT_KNOWN;
    }

    /** Whether a condition compares a figure with a bound. */
    static boolean isCompared(SubsidyCondition condition) {
        return condition.figure() != null
                && (condition.atLeast() != null || condition.moreThan() != null || condition.atMost() != null);
    }

    private static Outcome atLeast(@Nullable BigDecimal bound, FigureRange known) {
        if (bound == null || known.low().compareTo(bound) >= 0) {
            return MET;
        }
        return known.high() != null && known.high().compareTo(bound) < 0 ? MISSED : NOT_KNOWN;
    }

    private static Outcome moreThan(@Nullable BigDecimal bound, FigureRange known) {
        if (bound == null || known.low().compareTo(bound) > 0) {
            return MET;
        }
        return known.high() != null && known.high().compareTo(bound) <= 0 ? MISSED : NOT_KNOWN;
    }

    private static Outcome atMost(@Nullable BigDecimal bound, FigureRange known) {
        if (bound == null || (known.high() != null && known.high().compareTo(bound) <= 0)) {
            return MET;
        }
        return known.low().compareTo(bound) > 0 ? MISSED : NOT_KNOWN;
    }
}
