package be.kapstok.workbook;

/** What a cell of a workbook holds. */
public enum CellKind {
    /** Nothing. */
    NONE,
    /** Text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A day, a time, or both. */
    DAY,
    /** True or false. */
    TRUTH,
    /** What a formula says that cannot be worked out, such as {@code #N/A}. */
    FAULT
}
