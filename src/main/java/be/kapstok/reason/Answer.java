package be.kapstok.reason;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all answers of this library have in common: their reasons, and the day they are about.
 *
 * <p>One call turns any answer into any form of report.
 *
 * @since 0.1.0
 */
public interface Answer {
    /**
     * Why the answer is what it is, in the order in which the reasons decided; empty for an answer that needs no
     * explanation.
     */
    default List<Reason> reasons() {
        return List.of();
    }

    /** The day that the answer is about, or {@code null} when it is not about a single day. */
    default @Nullable LocalDate day() {
        return null;
    }
}
