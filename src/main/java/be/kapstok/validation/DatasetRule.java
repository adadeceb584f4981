package be.kapstok.validation;

/**
 * A rule between records; what it demands, and how bad it is to break it, stands on its card. It takes the records of the file one
 * by one, so that it runs in the same way whether the file is held or streamed.
 */
interface DatasetRule {
    /**
     * Takes a record, tells what is wrong of it, and keeps what is needed to tell more at the end. A stream holds one list,
     * of which no more than this was seen: what other records of that list decide waits for the end.
     *
     * @param entry the record, which may lack required fields
     * @param records the records of other lists of the file, and those of the known world
     * @param findings takes what is wrong
     */
    void take(Entry entry, Records records, DatasetFindings findings);

    /** Tells what only all records of the file together decide. */
    default void end(Records records, DatasetFindings findings) {}
}
