package be.kapstok.migration;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a cell without a number counts for when it stands beside numbers: one that is empty, or holds a mark such as {@code -},
 * {@code NA}, {@code n.b.}, {@code .} or {@code <5}. Without such a policy the rows stay as they are. What is no known mark, such as
 * {@code ca. 2}, always refuses.
 *
 * @since 0.1.0
 */
public enum MissingPolicy {
    /** Nothing. */
    @JsonProperty("zero")
    ZERO,
    /** It is not known, and so the sum or mean is not known either: its cell is empty. */
    @JsonProperty("unknown")
    UNKNOWN,
    /**
     * All that it may be: {@code <5} is 0 to 4, {@code <=4} likewise, {@code 5-9} is 5 to 9. The sum or mean is then written as its
     * least and its most with a hyphen between: {@code 12-16}. A mark without bounds refuses.
     */
    @JsonProperty("range")
    RANGE
}
