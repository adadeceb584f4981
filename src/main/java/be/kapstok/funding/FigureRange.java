package be.kapstok.funding;

import be.kapstok.model.Confidence;
import be.kapstok.model.Sourced;
import be.kapstok.reason.Message;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a figure: the bounds between which it lies.
 *
 * @param low the smallest value that it can have
 * @param high the greatest value that it can have, or {@code null} when there is no bound
 * @param confidence how sure that is
 * @param how the way in which it is known, in words
 * @param records the records that say so
 * @param rest the source of the calculation
 */
record FigureRange(
        BigDecimal low,
        @Nullable BigDecimal high,
        Confidence confidence,
        Message how,
        List<Sourced> records,
        Rest rest) {
    /** What a known figure was calculated from, and so what must change for the figure to change. */
    enum Rest {
        /** Nothing: the question gave it. */
        NOTHING,
        /** The municipality that was asked about. */
        MUNICIPALITY,
        /** It cannot exceed the population. */
        POPULATION,
        /** It cannot exceed, or was calculated from, the number of residents of foreign origin. */
        FOREIGN_ORIGIN,
        /** The share of residents of foreign origin. */
        SHARE,
        /** The applicant applies alone, so only its own residents count. */
        APPLIES_ALONE
    }

    /** Known exactly. */
    static FigureRange exactly(BigDecimal value, Message how) {
        return new FigureRange(value, value, Confidence.CONFIRMED, how, List.of(), Rest.NOTHING);
    }

    FigureRange because(Rest other, Message words) {
        return new FigureRange(low, high, confidence, words, records, other);
    }

    /** The same without a lower bound: only the upper bound is known. */
    FigureRange atMost(Rest other, Message words) {
        return new FigureRange(BigDecimal.ZERO, high, confidence, words, records, other);
    }
}
