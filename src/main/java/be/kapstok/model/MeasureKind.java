package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kind that the library finds a measure to be. What an author or source calls it is a {@link KindLabel}.
 *
 * @since 0.1.0
 */
public enum MeasureKind {
    /** Open to all inhabitants. */
    @JsonProperty("inclusive")
    INCLUSIVE,
    /** For the benefit of certain target groups. */
    @JsonProperty("categorical")
    CATEGORICAL,
    /** Both at once. */
    @JsonProperty("mixed")
    MIXED,
    /** The measure does not say for whom it is. */
    @JsonProperty("undetermined")
    UNDETERMINED
}
