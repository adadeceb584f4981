package be.kapstok.reason;

/**
 * The reasons that answers to several questions share.
 *
 * @since 0.1.0
 */
public enum CommonReason implements ReasonCode {
    /** The day lies before the first fact. */
    BEFORE_COVERED,
    /** The day lies after the day on which the facts were gathered. */
    AFTER_AS_OF,
    /** The record was last checked more than two years before the day. */
    CHECKED_LONG_AGO,
    /** The municipality lies in a region where the library makes no claim about integration policy. */
    NO_CLAIM,
    /** A note about a record that a reader should know. */
    NOTE
}
