package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kind of a measure, by the people it is for: as the library finds it, or as an author, a source or a reader says.
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
    /** The measure does not say whom it is for. */
    @JsonProperty("undetermined")
    UNDETERMINED,
    /** Nothing links the measure to origin, language, newcomers or living together in diversity. */
    @JsonProperty("no_sign")
    @JsonAlias({"not_integration", "not-integration"})
    NO_SIGN
}
