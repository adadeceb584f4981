package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a source attests an integratiedienst or says that there is none.
 *
 * @since 0.1.0
 */
public enum ServiceStatus {
    /** The municipality has one. */
    @JsonProperty("present")
    PRESENT,
    /** A source says that the municipality has none. */
    @JsonProperty("absent")
    ABSENT
}
