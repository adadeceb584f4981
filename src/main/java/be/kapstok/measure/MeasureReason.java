package be.kapstok.measure;

import be.kapstok.reason.ReasonCode;

/**
 * The reasons for the kind of a measure, and the reasons why a rule was not applied to it.
 *
 * @since 0.1.0
 */
public enum MeasureReason implements ReasonCode {
    /** It is for all inhabitants. */
    FOR_ALL,
    /** It is open to all and names no group. */
    OPEN_TO_ALL,
    /** It is for certain groups, and does not say that it is open to all. */
    FOR_GROUPS,
    /** It is for certain groups and open to all at once. */
    FOR_ALL_AND_GROUPS,
    /** It is booked on a policy field about one group, and says nothing else. */
    ONE_GROUP_FIELD,
    /** It says that it is for no group in particular. */
    FOR_NO_GROUP,
    /** It does not say whom it is for. */
    FOR_WHOM_NOT_TOLD,
    /** It says that it is not open to all, but not whom it is for. */
    CLOSED_BUT_FOR_WHOM_NOT_TOLD,
    /** It says both that it is for all inhabitants and that it is not open to all. */
    OPENNESS_CONTRADICTORY
}
