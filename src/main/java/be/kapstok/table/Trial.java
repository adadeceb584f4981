package be.kapstok.table;

import java.util.LinkedHashMap;
import java.util.Map;

/** The first rows of a text read in one way, and what speaks for it. */
final class Trial {
    private static final int ROWS = 100;

    private final Dialect dialect;
    private final byte[] bytes;
    private final int to;
    /** How many rows have how many cells, in the order in which they come. */
    private final Map<Integer, Integer> widths = new LinkedHashMap<>();

    private int at;
    private int rows;
    private int width;
    private int odd;
    private int within;
    private int quoted;
    private int foreign;
    private int separators;
    private int padded;
    private int apostrophes;
    private long numbersInAll = -1;
    private long numbersInFirst;

    private Trial(Dialect dialect, byte[] bytes, int from, int to) {
        this.dialect = dialect;
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    static Trial of(Dialect dialect, byte[] bytes, int from, int to) {
        Trial trial = new Trial(dialect, bytes, from, to);
        trial.read(true);
        if (trial.rows == 0) {
            trial.at = from;
            trial.read(false);
        }
        return trial;
    }

    /** Reads the first rows; comments above them count for nothing, unless nothing follows them. */
    private void read(boolean passComments) {
        boolean cut = to - at >= Sniffing.LOOK;
        while (at < to && rows < ROWS) {
            row(cut && rows > 0, passComments);
        }
        int most = 0;
        int several = rows - widths.getOrDefault(1, 0);
        boolean first = !widths.isEmpty() && widths.keySet().iterator().next() > 1;
        width = widths.isEmpty() ? 0 : 1;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            if (each.getKey() > 1 && each.getValue() > most && (first || several * 3 >= rows)) {
                width = each.getKey();
                most = each.getValue();
            }
        }
    }

    /** Reads one row; a comment, a blank line and, where the text is cut, its last row count for nothing. */
    private void row(boolean cut, boolean passComments) {
        int start = at;
        int cell = dialect.firstCell(bytes, at, to);
        int cells = 0;
        int end = cell;
        boolean oddRow = false;
        boolean quoteWithin = false;
        boolean anyQuoted = false;
        long numbers = 0;
        int before = foreign;
        while (cell >= 0) {
            boolean opens = dialect.startsWithQuote(bytes, cell, to);
            int behind = opens ? closing(cell) : cell;
            oddRow |= opens && (behind < 0 || behind < cell);
            behind = Math.abs(behind);
            end = dialect.endOfPlain(bytes, opens ? behind : cell, to);
            quoteWithin |= !opens && holdsQuote(cell, end);
            anyQuoted |= opens && end > cell;
            apostrophes += startsWithApostrophe(cell, end) ? 1 : 0;
            foreign += !opens && isForeign(cell, end) ? 1 : 0;
            numbers |= cells < 63 && isNumber(cell, end) ? 1L << cells : 0;
            cell = dialect.nextCell(bytes, end, to);
            separators += cell >= 0 && end + 1 < to ? 1 : 0;
            padded += cell >= 0 && end + 1 < to && bytes[end + 1] == ' ' ? 1 : 0;
            cells++;
        }
        end = dialect.endOfRow(bytes, end, to);
        at = end + (end + 1 < to && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
        if (Cells.blank(bytes, start, end) || (cut && end == to) || (rows == 0 && passComments && isComment(start))) {
            foreign = before;
            return;
        }
        widths.merge(cells, 1, Integer::sum);
        numbersInAll = rows == 0 ? -1 : numbersInAll & numbers;
        numbersInFirst = rows == 0 ? numbers : numbersInFirst;
        rows++;
        odd += oddRow ? 1 : 0;
        within += quoteWithin ? 1 : 0;
        quoted += anyQuoted ? 1 : 0;
    }

    /**
     * The place behind the quote that closes a cell: one behind which a cell may end, unless it is doubled; the other sign in
     * front where a quote within is neither.
     */
    private int closing(int cell) {
        int sign = 1;
        for (int i = cell + 1; i < to; i++) {
            if (dialect.isQuote(bytes, i)) {
                if (i + 1 < to && bytes[i + 1] == dialect.quote()) {
                    i++;
                } else if (dialect.endsCell(bytes, i + 1, to)) {
                    return sign * (i + 1);
                } else {
                    sign = -1;
                }
            }
        }
        return -dialect.endOfPlain(bytes, cell, to);
    }

    /** Whether a cell starts with an apostrophe, behind blanks or not. */
    private boolean startsWithApostrophe(int start, int end) {
        int first = Dialect.afterBlanks(bytes, start, end);
        return first < end && bytes[first] == '\'';
    }

    private boolean holdsQuote(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == dialect.quote()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell holds what separates cells elsewhere, but for a decimal comma. */
    private boolean isForeign(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean decimal =
                    bytes[i] == ',' && i > start && isDigit(bytes[i - 1]) && i + 1 < end && isDigit(bytes[i + 1]);
            if (!decimal && (bytes[i] == ',' || bytes[i] == ';' || bytes[i] == '\t' || bytes[i] == '|')) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(int start, int end) {
        boolean digit = false;
        for (int i = start; i < end; i++) {
            digit |= isDigit(bytes[i]);
            if (!isDigit(bytes[i]) && bytes[i] != '.' && bytes[i] != ',' && bytes[i] != '-') {
                return false;
            }
        }
        return digit;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private boolean isComment(int start) {
        byte c = bytes[start];
        return c == '#' || c == '%' || (c == '/' && start + 1 < to && bytes[start + 1] == '/');
    }

    Dialect dialect() {
        return dialect;
    }

    int rows() {
        return rows;
    }

    /** How many cells most rows have, of those with several: notes and lines above have one. */
    int width() {
        return width;
    }

    /** The share of rows with as many cells as most have. */
    double agreement() {
        return rows == 0 ? 0 : widths.getOrDefault(width, 0) / (double) rows;
    }

    /** In how many rows a cell stands in quotes. */
    int quoted() {
        return quoted;
    }

    /** In how many rows a quote is neither at the start or end of a cell nor doubled. */
    int odd() {
        return odd + within;
    }

    /** Whether a column holds numbers in all rows but the first, which has none. */
    boolean numbersUnderWords() {
        return rows > 1 && (numbersInAll & ~numbersInFirst) != 0;
    }

    /** How many cells behind the first of a row start with a blank. */
    int behindBlank() {
        return padded;
    }

    /** How many cells start with an apostrophe. */
    int behindApostrophe() {
        return apostrophes;
    }

    double score() {
        return agreement() - (0.2 * odd + 0.5 * within) / Math.max(1, rows);
    }

    boolean isBetterThan(Trial other) {
        if (score() != other.score()) {
            return score() > other.score();
        }
        if (dialect.separator() == other.dialect.separator()) {
            return dialect.padded() != other.dialect.padded()
                    ? padded * 10 >= separators * 9 && separators > 1
                    : dialect.backslash() == other.dialect.backslash() && quoted > other.quoted && other.quoted == 0;
        }
        return foreign != other.foreign ? foreign < other.foreign : width > other.width;
    }
}
