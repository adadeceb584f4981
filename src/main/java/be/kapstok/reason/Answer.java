package be.kapstok.reason;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all answers of this library have in common: why they are what they are, and the day that they are about.
 *
 * <p>Every answer has every form of report, by one call.
 *
 * @since 0.1.0
 */
public interface Answer {
    /**
     * Why the answer is what it is, in the order in which the reasons decided; none for an answer whose content says it
     * all.
     */
    default List<Reason> reasons() {
        return List.of();
    }

    /** The day that the answer is about, or {@code null} for an answer that is about no one day. */
    default @Nullable LocalDate day() {
        return null;
    }
}
