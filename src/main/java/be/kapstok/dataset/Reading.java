package be.kapstok.dataset;

import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import java.util.List;

/**
 * What came of reading a text: the data set, as far as it could be read, and what was wrong with its form.
 *
 * @param dataset the records that could be read whole
 * @param incomplete the records that lack required fields
 * @param log the faults of form
 * @since 0.1.0
 */
public record Reading(Dataset dataset, List<Incomplete> incomplete, FindingLog log) {
    /** Copies the list. */
    public Reading {
        incomplete = List.copyOf(incomplete);
    }

    /** {@return the faults of form that were kept, in the order of the text; empty for a good file} */
    public List<Finding> findings() {
        return log.findings();
    }
}
