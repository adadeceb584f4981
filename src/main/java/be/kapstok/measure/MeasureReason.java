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
    OPENNESS_CONTRADICTORY,
    /** The rule holds on certain days only, and no day is known for the measure. */
    NO_DAY,
    /** The rule holds from a later day on. */
    NOT_YET_IN_FORCE,
    /** The rule held until an earlier day. */
    NO_LONGER_IN_FORCE,
    /** The measure says that it is no integration policy. */
    NOT_INTEGRATION,
    /** The rule is about categorical measures, and the measure is not one. */
    NOT_CATEGORICAL,
    /** The rule is about inclusive measures, and the measure is not one. */
    NOT_INCLUSIVE,
    /** The author of the measure does not say what kind it is. */
    KIND_NOT_DECLARED,
    /** What kind the measure is cannot be told, so there is nothing to compare with. */
    KIND_NOT_KNOWN,
    /** The kind comes from the policy field alone, of which another rule speaks. */
    KIND_FROM_FIELD,
    /** The measure does not say whether people outside its target groups may take part. */
    OPENNESS_TO_OTHERS_NOT_TOLD,
    /** The measure treats everyone alike. */
    SAME_RULES_FOR_ALL,
    /** The measure does not say whether it treats people differently by origin. */
    TREATMENT_NOT_TOLD
}
