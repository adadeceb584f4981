package be.kapstok.table;

import be.kapstok.file.Lines;
import be.kapstok.file.TextStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Goes over the rows of a text: finds where each starts and ends, and where its cells start. Of a stream it holds one row. */
final class RowScanner {
    /** How many bytes of lines with odd quotes are read anew; beyond that, a file is read as the standard says. */
    private static final long MOST_ODD = 1 << 26;

    private final @Nullable TextStream in;
    private final @Nullable Character told;
    private byte[] buffer;
    private int filled;
    private @Nullable Dialect recognised;
    private Dialect dialect = Dialect.of(',');
    private int start;
    private int end;
    private int behind;
    private int line = 1;
    private int nextLine = 1;
    private boolean tooLong;
    private int count;
    private boolean quotes;
    private boolean odd;
    private boolean mended;
    private long oddBytes;
    /** Where the start of the text ends by which its dialect was recognised. */
    private int sampled;
    /** Where each cell starts and ends, from the start of the row on. */
    private int[] bounds = new int[32];

    /**
     * Over a text in memory, or over a stream.
     *
     * @param all the text, when it is in memory; else room for the first rows
     * @param filled how much of it is text
     * @param told what stands between cells, or {@code null} to recognise it
     */
    RowScanner(@Nullable TextStream in, byte[] all, int filled, @Nullable Character told) {
        this.in = in;
        this.buffer = all;
        this.filled = filled;
        this.told = told;
    }

    /** Goes on from a row of which the start and the line are known; the dialect is recognised there when it is not. */
    void from(int offset, int ofLine, @Nullable Dialect known) {
        recognised = known;
        dialect = known == null ? dialect : known;
        sampled = offset + Sniffing.LOOK;
        behind = offset;
        nextLine = ofLine;
    }

    /** Goes to the next row, be it blank, and tells whether there is one. */
    boolean next() throws IOException {
        return recognised == null ? first() : advance();
    }

    /** The first row that is not blank, taken apart once the dialect is known. */
    private boolean first() throws IOException {
        do {
            if (!advance()) {
                return false;
            }
        } while (!tooLong && blank());
        recognised = dialect;
        if (tooLong) {
            return true;
        }
        int tells = Dialect.told(buffer, start, end);
        if (tells >= 0) {
            recognise(behind, nextLine, told == null ? Character.valueOf((char) tells) : told);
        } else {
            recognise(start, line, told);
        }
        return advance();
    }

    private void recognise(int offset, int ofLine, @Nullable Character separator) throws IOException {
        start = offset;
        end = offset;
        behind = offset;
        while (filled - start < Sniffing.LOOK && more()) {
            // as far as it takes to recognise the dialect
        }
        sampled = start + Sniffing.LOOK;
        dialect = Sniffing.of(buffer, start, Math.min(filled, start + Sniffing.LOOK), separator);
        recognised = dialect;
        behind = start;
        nextLine = ofLine;
    }

    private boolean advance() throws IOException {
        start = behind;
        line = nextLine;
        tooLong = false;
        mended = false;
        int skipped = takeApart();
        if (odd && !tooLong && !isWholeOverLines()) {
            mend();
        }
        if (end + 1 == filled && buffer[end] == '\r') {
            more();
        }
        boolean two = end + 1 < filled && buffer[end] == '\r' && buffer[end + 1] == '\n';
        behind = Math.min(filled, end + (two ? 2 : 1));
        tooLong |= end - start > Lines.LONGEST;
        nextLine = line + 1 + skipped + (quotes ? Cells.lineEnds(buffer, start, end) : 0);
        return behind > start || tooLong;
    }

    /** Finds the cells and the end of the row; tells how many lines of a row that is too long were passed over. */
    private int takeApart() throws IOException {
        clear();
        int from = dialect.firstCell(buffer, start, filled);
        while (true) {
            boolean opens = dialect.startsWithQuote(buffer, from, filled);
            int closed = opens ? dialect.afterQuotes(buffer, from, filled) : from;
            int at = dialect.endOfPlain(buffer, closed, filled);
            int next = dialect.nextCell(buffer, at, filled);
            if (at == filled || next == filled || dialect.endOfRow(buffer, at, filled) == filled) {
                int cell = from - start;
                if (filled - start > Lines.LONGEST && in != null) {
                    return opens && mend() ? 0 : passOver(cell);
                }
                int before = start;
                if (more()) {
                    from = count == 0 ? dialect.firstCell(buffer, start, filled) : start + cell;
                    continue;
                }
                int shift = before - start;
                from -= shift;
                closed -= shift;
                at -= shift;
                next = next < 0 ? next : next - shift;
            }
            keep(from - start, at - start);
            quotes |= opens;
            odd |= opens && (closed < at || (at == filled && dialect.isOpen(buffer, from, at)));
            if (next < 0) {
                end = dialect.endOfRow(buffer, at, filled);
                return 0;
            }
            from = next;
        }
    }

    /** Whether a row over several lines has as many cells as others and no quote behind a closing one; then it is meant so. */
    private boolean isWholeOverLines() {
        boolean whole = count == dialect.width() && Cells.lineEnds(buffer, start, end) > 0;
        for (int i = 0; whole && i < count; i++) {
            boolean opens = dialect.startsWithQuote(buffer, start(i), end(i));
            int at = opens ? dialect.afterQuotes(buffer, start(i), end(i)) : end(i);
            whole = !dialect.isOpen(buffer, start(i), end(i));
            while (whole && at < end(i)) {
                whole = !dialect.isQuote(buffer, at);
                at++;
            }
        }
        return whole;
    }

    private void clear() {
        count = 0;
        quotes = false;
        odd = false;
    }

    /** Reads a line with odd quotes in the way in which it has as many cells as others; tells whether there is one. */
    private boolean mend() {
        int to = start;
        while (to < filled && !Dialect.isLineEnd(buffer[to])) {
            to++;
        }
        oddBytes += to - start;
        if (oddBytes > MOST_ODD || dialect.width() < 2) {
            return false;
        }
        int[] cells = StrayQuotes.cells(dialect, buffer, start, to);
        if (cells == null) {
            return false;
        }
        clear();
        for (int i = 0; i < cells.length; i += 2) {
            keep(cells[i] - start, cells[i + 1] - start);
        }
        end = to;
        quotes = true;
        mended = true;
        return true;
    }

    /** Goes to the end of a row of a stream that is too long to be held, and tells how many lines end in it. */
    private int passOver(int lastCell) throws IOException {
        Cells.Follower follower = new Cells.Follower(dialect);
        int lines = 0;
        for (int i = start; i < start + lastCell; i++) {
            lines += follower.endsLine(buffer[i]) ? 1 : 0;
        }
        tooLong = true;
        int at = start + lastCell;
        follower.startCell();
        while (true) {
            if (at == filled) {
                start = filled;
                boolean more = more();
                at = start;
                if (!more) {
                    break;
                }
            }
            if (follower.endsRow(buffer[at])) {
                break;
            }
            lines += follower.endsLine(buffer[at]) ? 1 : 0;
            follower.pass(buffer[at]);
            at++;
        }
        start = at;
        end = at;
        keep(0, 0);
        return lines;
    }

    private void keep(int from, int to) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, count * 4);
        }
        bounds[2 * count] = from;
        bounds[2 * count + 1] = to;
        count++;
    }

    /** Reads more of the stream behind what is there. */
    private boolean more() throws IOException {
        if (in == null) {
            return false;
        }
        int shift = start;
        if (shift > 0) {
            System.arraycopy(buffer, shift, buffer, 0, filled - shift);
            filled -= shift;
            start = 0;
            end -= shift;
            behind -= shift;
            sampled -= shift;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    /** The first rows from the one at hand on that are not blank, as far as they are there, by another scanner. */
    RowScanner ahead() {
        RowScanner ahead = new RowScanner(null, buffer, Math.min(filled, start + Sniffing.LOOK), null);
        ahead.from(start, line, dialect);
        return ahead;
    }

    /** The rows from the one at hand on in the start of the text by which its dialect was recognised. */
    RowScanner sample() {
        RowScanner sample = new RowScanner(null, buffer, Math.max(start, Math.min(filled, sampled)), null);
        sample.from(start, line, dialect);
        return sample;
    }

    /** Whether more than what is there may follow. */
    boolean isCut() {
        return filled >= sampled;
    }

    byte[] buffer() {
        return buffer;
    }

    /** Whether the row goes on to the end of the text. */
    boolean endsTheText() {
        return end == filled;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Where the row starts. */
    int start() {
        return start;
    }

    /** Where the next row starts. */
    int behind() {
        return behind;
    }

    /** Where the line end of the row starts. */
    int end() {
        return end;
    }

    /** How many cells the row has. */
    int count() {
        return count;
    }

    /** How many bytes of the row stand before a cell. */
    int before(int cell) {
        return bounds[2 * cell];
    }

    /** Where a cell starts. */
    int start(int cell) {
        return start + bounds[2 * cell];
    }

    /** Where a cell ends. */
    int end(int cell) {
        return start + bounds[2 * cell + 1];
    }

    /** The number of the line on which the row starts. */
    int line() {
        return line;
    }

    boolean blank() {
        return !tooLong && Cells.blank(buffer, start, end);
    }

    boolean tooLong() {
        return tooLong;
    }

    /** Whether a cell starts with a quote. */
    boolean quotes() {
        return quotes;
    }

    /** Whether a line with odd quotes was read otherwise than the standard says. */
    boolean mended() {
        return mended;
    }
}
