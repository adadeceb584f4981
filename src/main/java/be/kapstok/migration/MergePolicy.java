package be.kapstok.migration;

/**
 * How cells of rows that become one are merged.
 *
 * @since 0.1.0
 */
public enum MergePolicy {
    /** The sum. An empty cell is not zero: beside a number it refuses the merger. */
    SUM,
    /** The mean, weighted by a column or else by population; rounded half up to the most decimals of the cells. */
    WEIGHTED_MEAN,
    /** The cell that all have; cells that differ refuse the merger. */
    KEEP_WHEN_EQUAL,
    /** All cells, each behind the code it comes from. */
    LIST,
    /** The cell of the first row, empty or not. */
    FIRST,
    /** Never merged: such a merger is refused, for somebody to decide. */
    ASK
}
