package be.kapstok.validation;

import be.kapstok.reason.Finding;
import java.util.List;

/**
 * A record that was not judged because it has errors.
 *
 * @param pointer its place, as a JSON pointer
 * @param line its line, from 1; 0 when it has no place in a text
 * @param column its column, from 1; 0 when it has no place in a text
 * @param record its id or, without an id, its place in words
 * @param findings its findings
 * @since 0.1.0
 */
public record SkippedRecord(String pointer, int line, int column, String record, List<Finding> findings) {
    /** Copies the list. */
    public SkippedRecord {
        findings = List.copyOf(findings);
    }
}
