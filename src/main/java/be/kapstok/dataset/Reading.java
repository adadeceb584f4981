package be.kapstok.dataset;

import be.kapstok.reason.Finding;
import java.util.List;

/**
 * What came of reading a text: the data set, as far as it could be read, and what was wrong with its form.
 *
 * @param dataset the records that could be read whole
 * @param findings the faults of form, in the order of the text; empty for a good file
 * @since 0.1.0
 */
public record Reading(Dataset dataset, List<Finding> findings) {
    /** Copies the findings. */
    public Reading {
        findings = List.copyOf(findings);
    }
}
