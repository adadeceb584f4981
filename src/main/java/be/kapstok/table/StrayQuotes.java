package be.kapstok.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line in which a quote is missing, too many or not doubled. Such a line can be taken apart in several ways; of those that
 * give as many cells as most rows have, the one is taken in which the quotes are least odd: a quote closes a cell where a separator
 * or the line end follows, and a quote that opens none is a character like others.
 */
final class StrayQuotes {
    /** How many separators a line has at most for this to be tried. */
    private static final int MOST = 100;

    private static final int NOT_DOUBLED = 1;
    private static final int NO_QUOTE = 2;
    private static final int IMPOSSIBLE = 1_000_000;

    private final Dialect dialect;
    private final byte[] bytes;
    private final int[] starts = new int[MOST + 1];
    private final int[] ends = new int[MOST + 1];
    private int parts;

    private StrayQuotes(Dialect dialect, byte[] bytes) {
        this.dialect = dialect;
        this.bytes = bytes;
    }

    /** Where each cell of a line starts and ends, one after the other, or null when no way gives as many cells as most rows have. */
    static int @Nullable [] cells(Dialect dialect, byte[] bytes, int line, int to) {
        StrayQuotes quotes = new StrayQuotes(dialect, bytes);
        boolean tried = dialect.width() > 1 && dialect.width() <= MOST && dialect.run() == 0;
        return tried && quotes.split(line, to) ? quotes.best() : null;
    }

    /** Cuts the line at each separator, be it within quotes; tells whether it has few enough. */
    private boolean split(int line, int to) {
        int start = line;
        while (start >= 0 && parts <= MOST) {
            starts[parts] = start;
            ends[parts] = dialect.endOfPlain(bytes, start, to);
            start = dialect.nextCell(bytes, ends[parts], to);
            parts++;
        }
        return start < 0 && parts >= dialect.width();
    }

    /** Joins parts to as many cells as wanted, for the least oddness. */
    private int @Nullable [] best() {
        int width = dialect.width();
        int[][] least = new int[width + 1][parts + 1];
        int[][] last = new int[width + 1][parts + 1];
        for (int[] each : least) {
            Arrays.fill(each, IMPOSSIBLE);
        }
        least[0][0] = 0;
        for (int from = 0; from < parts; from++) {
            for (int to = from; to < parts; to++) {
                int oddness = oddness(from, to);
                for (int cell = 0; oddness < IMPOSSIBLE && cell < width; cell++) {
                    int all = least[cell][from] + oddness;
                    if (all < least[cell + 1][to + 1]) {
                        least[cell + 1][to + 1] = all;
                        last[cell + 1][to + 1] = from;
                    }
                }
            }
        }
        return least[width][parts] < IMPOSSIBLE ? cells(last) : null;
    }

    private int[] cells(int[][] last) {
        int[] cells = new int[2 * dialect.width()];
        int to = parts;
        for (int cell = dialect.width(); cell > 0; cell--) {
            int from = last[cell][to];
            cells[2 * cell - 2] = starts[from];
            cells[2 * cell - 1] = ends[to - 1];
            to = from;
        }
        return cells;
    }

    /** How odd the quotes are when these parts are one cell. */
    private int oddness(int from, int to) {
        int start = starts[from];
        int end = ends[to];
        if (!dialect.startsWithQuote(bytes, start, end)) {
            return from == to ? 0 : IMPOSSIBLE;
        }
        if (end - start > 1 && dialect.isQuote(bytes, end - 1)) {
            return allDoubled(start + 1, end - 1) ? 0 : NOT_DOUBLED;
        }
        return from == to || goesOnBehindQuote(start, end) ? NO_QUOTE : IMPOSSIBLE;
    }

    private boolean allDoubled(int from, int to) {
        for (int at = from; at < to; at++) {
            if (dialect.isQuote(bytes, at)) {
                if (at + 1 >= to || bytes[at + 1] != dialect.quote()) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /** Whether a cell goes on behind its closing quote up to the next separator, as in {@code "a;b"c}. */
    private boolean goesOnBehindQuote(int start, int end) {
        return dialect.endOfCell(bytes, start, end) == end && !dialect.isOpen(bytes, start, end);
    }
}
