package be.kapstok.validation;

import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;

/**
 * A rule between records: one class each, and an object of it for each file. It takes the records of the file one by one, so
 * that it runs in the same way whether the file is held or streamed.
 */
interface DatasetRule {
    /** Its id. */
    RuleId id();

    /** How bad a finding is. */
    Severity severity();

    /**
     * Takes a record, tells what is wrong of it, and keeps what is needed to tell more at the end. A stream holds one list,
     * of which no more than this was seen: what other records of that list decide waits for the end.
     *
     * @param entry the record, which may lack required fields
     * @param records the records of other lists of the file, and those of the known world
     * @param faults takes what is wrong
     */
    void take(Entry entry, Records records, Faults faults);

    /**
     * Tells what only all records of the file together decide.
     *
     * @param records the records of other lists of the file, and those of the known world
     * @param faults takes what is wrong
     */
    default void end(Records records, Faults faults) {}
}
