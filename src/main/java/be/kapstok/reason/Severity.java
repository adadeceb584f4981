package be.kapstok.reason;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How bad a finding is.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Wrong: data with an error is not valid. */
    @JsonProperty("error")
    ERROR,
    /** Probably wrong, or against good practice. */
    @JsonProperty("warning")
    WARNING,
    /** Worth knowing. */
    @JsonProperty("info")
    INFO
}
