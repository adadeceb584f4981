package be.kapstok.advice;

import be.kapstok.reason.ReasonCode;

/**
 * Why advice is what it is.
 *
 * @since 0.1.0
 */
public enum AdviceReason implements ReasonCode {
    /** The number of people who live in the municipality. */
    SIZE,
    /** It is not known how many people live in it. */
    SIZE_NOT_KNOWN,
    /** Which practices were chosen, and how many. */
    PRACTICES,
    /** Practices later than the day are left out. */
    LATER_PRACTICES,
    /** Practices whose year is not known are listed too. */
    PRACTICES_WITHOUT_YEAR,
    /** Practices that are not integration measures are left out. */
    NO_INTEGRATION,
    /** A municipality lies in the same province. */
    SAME_PROVINCE,
    /** A municipality also lies in Brussels. */
    ALSO_IN_BRUSSELS,
    /** About as many people live in a municipality. */
    LIKE_SIZE,
    /** The planning period of the day. */
    PLANNING_PERIOD,
    /** The planning period after it. */
    NEXT_PLANNING_PERIOD,
    /** The data has no planning period for the day. */
    NO_PLANNING_PERIOD,
    /** The data has no planning period after it. */
    NO_NEXT_PLANNING_PERIOD
}
