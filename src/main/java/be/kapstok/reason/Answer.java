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
     * Why the answer is what it is.
     *
     * @return the reasons, in the order in which they decided; empty for an answer whose findings say it all
     */
    List<Reason> reasons();

    /**
     * The day that the answer is about.
     *
     * @return the day, or {@code null} for an answer that is about no one day
     */
    default @Nullable LocalDate day() {
        return null;
    }
}
