package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The five levels from which subsidies come.
 *
 * @since 0.1.0
 */
public enum FundingLevel {
    /** The Flemish government. */
    @JsonProperty("flemish")
    FLEMISH,
    /** A province. */
    @JsonProperty("provincial")
    PROVINCIAL,
    /** The federal government. */
    @JsonProperty("federal")
    FEDERAL,
    /** The European Union. */
    @JsonProperty("european")
    EUROPEAN,
    /** Another fund, such as a foundation. */
    @JsonProperty("other_fund")
    OTHER_FUND
}
