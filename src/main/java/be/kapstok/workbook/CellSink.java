package be.kapstok.workbook;

/** Takes the cells of a sheet, in the order in which they stand. */
public interface CellSink {
    /** Starts a row, by its number from 1. */
    void row(int row, boolean hidden);

    /**
     * Takes a cell of the row.
     *
     * @param column its number, from 0
     * @param text its value as text: a number with a point before decimals, a day as in ISO 8601
     */
    void cell(int column, CellKind kind, String text);

    /** Tells of a formula without a value: a program wrote it that does not calculate. */
    default void uncalculated(int column) {}

    /** Tells of cells that are merged, by the first and the last row and the first column. */
    default void merged(int firstRow, int lastRow, int column) {}

    /** Whether nothing more is needed. */
    default boolean full() {
        return false;
    }
}
