package be.kapstok.dataset;

/** Follows quotes through a row of CSV: one opens a quoted cell only at its start, and a doubled one stands for itself. */
final class CsvQuotes {
    private final String separators;
    private boolean open;
    private boolean justClosed;
    private boolean atStart = true;
    private int opened;

    /** Any of the separators ends a cell. */
    CsvQuotes(String separators) {
        this.separators = separators;
    }

    /** Whether a character of which {@link #pass} was just told lies within quotes, so that it ends nothing. */
    boolean open() {
        return open;
    }

    /** Where the quote stands that is open. */
    int opened() {
        return opened;
    }

    /** Goes past a character at an offset. */
    void pass(int c, int offset) {
        opened = atStart ? offset : opened;
        boolean quote = c == '"' && (open || atStart || justClosed);
        justClosed = quote && open;
        open = quote != open;
        atStart = !open && separators.indexOf(c) >= 0;
    }
}
