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
    FAULT;

    private static final CellKind[] ALL = values();

    /** The kind of a number. */
    public static CellKind of(byte number) {
        return ALL[number];
    }

    /** A number that stands for it. */
    public byte number() {
        return (byte) ordinal();
    }
}
