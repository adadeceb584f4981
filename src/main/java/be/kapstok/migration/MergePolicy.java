package be.kapstok.migration;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How cells of rows that become one are merged.
 *
 * @since 0.1.0
 */
public enum MergePolicy {
    /**
     * The sum. A cell without a number beside one with a number refuses the merger, unless a {@link MissingPolicy} says what it counts for; a
     * mark that all cells hold stays.
     */
    @JsonProperty("sum")
    SUM,
    /** The mean, weighted by a column or else by population; rounded half up to the most decimals of the cells, or to as many as is asked. */
    @JsonProperty("weighted_mean")
    WEIGHTED_MEAN,
    /** The cell that all have; cells that differ refuse the merger. */
    @JsonProperty("keep_when_equal")
    KEEP_WHEN_EQUAL,
    /** All cells, each behind the code it comes from. */
    @JsonProperty("list")
    LIST,
    /** The cell of the first row, empty or not. */
    @JsonProperty("first")
    FIRST,
    /** Never merged: such a merger is refused, for somebody to decide. */
    @JsonProperty("ask")
    ASK
}
