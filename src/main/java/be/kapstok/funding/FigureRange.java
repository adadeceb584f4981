package be.kapstok.funding;

import be.kapstok.model.Confidence;
import be.kapstok.model.Sourced;
import be.kapstok.reason.Message;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a figure: between which bounds it lies.
 *
 * @param low the smallest value that it can have
 * @param high the greatest value that it can have, or {@code null} when there is no bound
 * @param confidence how sure that is
 * @param how how it is known, in words
 * @param records the records that say so
 * @param rest what it was worked out from
 */
record FigureRange(
        BigDecimal low,
        @Nullable BigDecimal high,
        Confidence confidence,
        Message how,
        List<Sourced> records,
        Rest rest) {
    /** What a figure that is known was worked out from: what would have to be different for it to be. */
    enum Rest {
        /** From nothing: it was told. */
        NOTHING,
        /** From the municipality that was asked about. */
        MUNICIPALITY,
        /** It cannot exceed the population. */
        POPULATION,
        /** It cannot exceed, or was worked out from, the number of residents of foreign origin. */
        FOREIGN_ORIGIN,
        /** From the share of residents of foreign origin. */
        SHARE,
        /** Who applies alone has no more than its own. */
        APPLIES_ALONE
    }

    /** Known exactly. */
    static FigureRange exactly(BigDecimal value, Message how) {
        return new FigureRange(value, value, Confidence.CONFIRMED, how, List.of(), Rest.NOTHING);
    }

    FigureRange because(Rest other, Message words) {
        return new FigureRange(low, high, confidence, words, records, other);
    }

    /** The same without a lower bound: all that is known is what it cannot exceed. */
    FigureRange atMost(Rest other, Message words) {
        return new FigureRange(BigDecimal.ZERO, high, confidence, words, records, other);
    }
}
