package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How sure a fact is.
 *
 * @since 0.1.0
 */
public enum Confidence {
    /** A source says it. */
    @JsonProperty("confirmed")
    CONFIRMED,
    /** Inferred, or only partly read; the note of the record or the reason says how. */
    @JsonProperty("probable")
    PROBABLE
}
