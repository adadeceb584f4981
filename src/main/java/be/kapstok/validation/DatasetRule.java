package be.kapstok.validation;

/**
 * A rule between records; its card gives its demand and its severity. It takes the records of the file one by one, so
 * that it runs in the same way whether the file is held or streamed.
 */
interface DatasetRule {
    /**
     * Takes a record, reports what is wrong with it, and keeps what it needs to report more at the end. A stream holds
     * one list, of which the rule has only seen the records so far: what later records of that list decide waits for
     * the end.
     *
     * @param entry the record, which may lack required fields
     * @param records the records of other lists of the file, and those of the known world
     * @param findings takes the findings
     */
    void take(Entry entry, Records records, DatasetFindings findings);

    /** Reports what only all records of the file together decide. */
    default void end(Records records, DatasetFindings findings) {}
}
