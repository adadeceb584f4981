package be.kapstok.table;

/**
 * Follows quotes through a row of CSV: one opens a quoted cell only at its start, and a doubled one stands for itself.
 *
 * @since 0.1.0
 */
public final class CsvQuotes {
    private final String separators;
    private boolean open;
    private boolean justClosed;
    private boolean atStart = true;
    private int opened;

    /**
     * Any of the separators ends a cell.
     *
     * @param separators the separators
     */
    public CsvQuotes(String separators) {
        this.separators = separators;
    }

    /**
     * Whether the last character is inside quotes.
     *
     * @return whether it ends nothing
     */
    public boolean open() {
        return open;
    }

    /**
     * Where the open quote stands.
     *
     * @return its offset
     */
    public int opened() {
        return opened;
    }

    /**
     * The separator that stands most often in the header.
     *
     * @param header the first row
     * @return the separator; a comma when there is none
     */
    public static char separatorOf(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /**
     * Goes past a character.
     *
     * @param c the character
     * @param offset its offset
     */
    public void pass(int c, int offset) {
        opened = atStart ? offset : opened;
        boolean quote = c == '"' && (open || atStart || justClosed);
        justClosed = quote && open;
        open = quote != open;
        atStart = !open && separators.indexOf(c) >= 0;
    }
}
