package be.kapstok.table;

import java.nio.charset.StandardCharsets;

/**
 * How the rows of a text are written.
 *
 * @param separator the byte that stands between cells
 * @param run for a blank between cells: how many of them in a row separate at least; 0 when each separates by itself
 * @param padded whether blanks behind a separator belong to it, as in {@code a, b}
 * @param quote the byte in which cells stand that hold separators
 * @param backslash whether a quote within a cell may stand behind a backslash, besides being doubled
 * @param width how many cells most rows have; 0 when the first rows do not tell
 */
record Dialect(byte separator, int run, boolean padded, byte quote, boolean backslash, int width) {
    /** As the standard for CSV has it. */
    static Dialect of(char separator) {
        return new Dialect((byte) separator, 0, false, (byte) '"', false, 0);
    }

    Dialect ofWidth(int cells) {
        return new Dialect(separator, run, padded, quote, backslash, cells);
    }

    /** What a writer puts between two cells. */
    String between() {
        return (char) separator + (padded || run > 1 ? " " : "");
    }

    boolean isQuote(byte[] bytes, int at) {
        return bytes[at] == quote && !(backslash && bytes[at - 1] == '\\');
    }

    boolean startsWithQuote(byte[] bytes, int from, int to) {
        return from < to && bytes[from] == quote;
    }

    /** Where the cell ends that starts here: at the separator, the line end or the end of what there is. */
    int endOfCell(byte[] bytes, int from, int to) {
        return endOfPlain(bytes, startsWithQuote(bytes, from, to) ? afterQuotes(bytes, from, to) : from, to);
    }

    /** Where a cell ends of which no quote is open here. */
    int endOfPlain(byte[] bytes, int from, int to) {
        byte between = separator;
        for (int at = from; at < to; at++) {
            byte c = bytes[at];
            if (c == '\n' || c == '\r' || (c == between && (run < 2 || isRun(bytes, at, to)))) {
                return at;
            }
        }
        return to;
    }

    private boolean isRun(byte[] bytes, int at, int to) {
        return at + 1 < to && (bytes[at + 1] == ' ' || isLineEnd(bytes[at + 1]));
    }

    static boolean isLineEnd(byte c) {
        return c == '\n' || c == '\r';
    }

    /** Where the next cell starts behind one that ends here, or -1 when it is the last of its row. */
    int nextCell(byte[] bytes, int end, int to) {
        if (end >= to || bytes[end] != separator) {
            return -1;
        }
        if (run == 0 && !padded) {
            return end + 1;
        }
        int at = afterBlanks(bytes, end + 1, to);
        return run > 0 && (at == to || isLineEnd(bytes[at])) ? -1 : at;
    }

    /** Where the first cell of a row starts: behind blanks where these separate. */
    int firstCell(byte[] bytes, int row, int to) {
        return run > 0 ? afterBlanks(bytes, row, to) : row;
    }

    /** Where the row ends of which the last cell ends here. */
    int endOfRow(byte[] bytes, int end, int to) {
        return run > 0 ? afterBlanks(bytes, end, to) : end;
    }

    static int afterBlanks(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a cell may end here: before a separator, a line end or the end of what there is. */
    boolean endsCell(byte[] bytes, int at, int to) {
        return at >= to || bytes[at] == separator || isLineEnd(bytes[at]);
    }

    /** The place behind the closing quote of a cell that starts with one, or {@code to} when it does not close. */
    int afterQuotes(byte[] bytes, int from, int to) {
        int at = from + 1;
        while (at < to) {
            if (!isQuote(bytes, at)) {
                at++;
            } else if (at + 1 < to && bytes[at + 1] == quote) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return to;
    }

    /** Whether the quote that a cell starts with does not close. */
    boolean isOpen(byte[] bytes, int from, int to) {
        boolean open = startsWithQuote(bytes, from, to);
        for (int at = from + 1; open && at < to; at++) {
            if (isQuote(bytes, at)) {
                if (at + 1 == to || bytes[at + 1] != quote) {
                    return false;
                }
                at++;
            }
        }
        return open;
    }

    /** The separator that a line such as {@code sep=;} tells, with or without quotes, or -1 when it is no such line. */
    static int told(byte[] bytes, int from, int to) {
        String line = to - from > 8 ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        String bare = line.length() > 2 && line.startsWith("\"") && line.endsWith("\"")
                ? line.substring(1, line.length() - 1)
                : line;
        return bare.length() == 5 && bare.startsWith("sep=") && bare.charAt(4) < 128 ? bare.charAt(4) : -1;
    }
}
