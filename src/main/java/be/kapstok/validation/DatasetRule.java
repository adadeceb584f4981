package be.kapstok.validation;

import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;

/** A rule between records: one class each. */
interface DatasetRule {
    /** Its id. */
    RuleId id();

    /** How bad a finding is. */
    Severity severity();

    /** Checks the file's records against themselves and the known world, and tells what is wrong of the file's. */
    void check(Records records, Faults faults);
}
