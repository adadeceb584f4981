package be.kapstok.dataset;

import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a text: the readable part of the data set, and the faults of its form.
 *
 * @param dataset the complete records
 * @param incomplete the records that lack required fields
 * @param log the faults of form
 * @param recognition what was recognised of a table, or of NDJSON whose list nobody told; {@code null} for JSON, and when
 *     the table has no header that could be read or no list fits the lines
 * @since 0.1.0
 */
public record Reading(
        Dataset dataset,
        List<Incomplete> incomplete,
        FindingLog log,
        @Nullable RecognisedFile recognition) {
    /** Copies the list. */
    public Reading {
        incomplete = List.copyOf(incomplete);
    }

    /** The result of reading a text that is no table. */
    public Reading(Dataset dataset, List<Incomplete> incomplete, FindingLog log) {
        this(dataset, incomplete, log, null);
    }

    /** {@return the faults of form that were kept, in the order of the text; empty for a faultless file} */
    public List<Finding> findings() {
        return log.findings();
    }
}
