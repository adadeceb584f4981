package be.kapstok.bbc;

/**
 * What became of the rows of an export: each is carried into a plan, or a finding names it.
 *
 * @param carried the rows that are in a plan
 * @param named the rows that are in none, of which findings say why; one finding may speak of many rows
 * @since 0.1.0
 */
public record RowCount(long carried, long named) {
    /** No rows. */
    static final RowCount NONE = new RowCount(0, 0);

    /** {@return all rows that are not blank, without those of the header} */
    public long rows() {
        return carried + named;
    }
}
