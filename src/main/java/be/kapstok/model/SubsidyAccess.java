package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How applicants get the money of a subsidy.
 *
 * @since 0.1.0
 */
public enum SubsidyAccess {
    /** Applicants apply for it. */
    @JsonProperty("apply")
    APPLY,
    /** It is granted by a rule or a decision, and not applied for. */
    @JsonProperty("automatic")
    AUTOMATIC,
    /** A call accepted applications once and is over. */
    @JsonProperty("closed_call")
    CLOSED_CALL
}
