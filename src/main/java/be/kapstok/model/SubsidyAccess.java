package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How money of a subsidy is got.
 *
 * @since 0.1.0
 */
public enum SubsidyAccess {
    /** One applies for it. */
    @JsonProperty("apply")
    APPLY,
    /** It is granted by a rule or a decision, and not applied for. */
    @JsonProperty("automatic")
    AUTOMATIC,
    /** A call took applications once and is over. */
    @JsonProperty("closed_call")
    CLOSED_CALL
}
