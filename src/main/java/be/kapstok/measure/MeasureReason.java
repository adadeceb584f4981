package be.kapstok.measure;

import be.kapstok.reason.ReasonCode;

/**
 * Why a measure is what it is, and why a rule was not applied to it.
 *
 * @since 0.1.0
 */
public enum MeasureReason implements ReasonCode {
    /** It is for all inhabitants. */
    FOR_ALL,
    /** It is open to all, and no group is named. */
    OPEN_TO_ALL,
    /** It is for certain groups, and not said to be open to all. */
    FOR_GROUPS,
    /** It is for certain groups and open to all at once. */
    FOR_ALL_AND_GROUPS,
    /** It is booked on a policy field that is about one group, and says nothing else. */
    ONE_GROUP_FIELD,
    /** It says that it is for nobody in particular. */
    FOR_NO_GROUP,
    /** It does not say for whom it is. */
    FOR_WHOM_NOT_TOLD,
    /** It is said not to be open to all, and not for whom it is. */
    CLOSED_BUT_FOR_WHOM_NOT_TOLD,
    /** It is said to be for all inhabitants, and not to be open to all. */
    OPENNESS_CONTRADICTORY
}
