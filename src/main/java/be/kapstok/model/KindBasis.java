package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The basis for the label of a practice.
 *
 * @since 0.1.0
 */
public enum KindBasis {
    /** The source itself says it. */
    @JsonProperty("stated_by_source")
    STATED_BY_SOURCE,
    /** One reader judged it from the text. */
    @JsonProperty("judged")
    JUDGED
}
