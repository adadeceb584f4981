package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kind that an author, a source or a reader gives a measure. What the library finds is a {@link MeasureKind}.
 *
 * @since 0.1.0
 */
public enum KindLabel {
    /** Open to all inhabitants. */
    @JsonProperty("inclusive")
    INCLUSIVE,
    /** For the benefit of certain target groups. */
    @JsonProperty("categorical")
    CATEGORICAL,
    /** Both at once. */
    @JsonProperty("mixed")
    MIXED,
    /** Without a link to origin, language, newcomers or living together in diversity. */
    @JsonProperty("not_integration")
    NOT_INTEGRATION
}
