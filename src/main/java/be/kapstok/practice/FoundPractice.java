package be.kapstok.practice;

import be.kapstok.model.NisCode;
import be.kapstok.model.Practice;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A practice, and how it fits the question.
 *
 * @param practice the practice
 * @param doneBy the municipalities that did it, as far as the data has them, in the order of the practice
 * @param reasons why it is listed, and the basis for its label; never empty
 * @since 0.1.0
 */
public record FoundPractice(@JsonUnwrapped Practice practice, List<Doer> doneBy, List<Reason> reasons) {

    /** Copies the lists. */
    public FoundPractice {
        doneBy = List.copyOf(doneBy);
        reasons = List.copyOf(reasons);
    }

    /**
     * A municipality that did the practice.
     *
     * @param nis its code in the year of the practice or, without a year, on the day of the facts
     * @param name its name at that time
     */
    public record Doer(NisCode nis, Text name) {}
}
