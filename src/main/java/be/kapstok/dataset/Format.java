package be.kapstok.dataset;

/**
 * The forms in which data sets come.
 *
 * @since 0.1.0
 */
public enum Format {
    /** One JSON object with a list for each kind. */
    JSON,
    /** A JSON object on each line, all records of one kind. */
    NDJSON,
    /** Rows of measures under a header. */
    CSV
}
