package be.kapstok.table;

import be.kapstok.file.Lines;
import be.kapstok.file.TextStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Goes over the rows of a text: finds where each starts and ends, and where its cells start. Of a stream it holds one row. */
final class RowScanner {
    private final @Nullable TextStream in;
    private final @Nullable Character told;
    private byte[] buffer;
    private int filled;
    private byte separator = ',';
    private boolean recognised;
    private int start;
    private int end;
    private int behind;
    private int line = 1;
    private int nextLine = 1;
    private boolean tooLong;
    private int count;
    private boolean quotes;
    /** Where each cell starts, from the start of the row on. */
    private int[] starts = new int[16];

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

    /** Goes on from a row of which the start and the line are known. */
    void from(int offset, int ofLine, char separating) {
        separator = (byte) separating;
        recognised = true;
        behind = offset;
        nextLine = ofLine;
    }

    /** Goes to the next row, be it blank, and tells whether there is one. */
    boolean next() throws IOException {
        return recognised ? advance() : first();
    }

    /** The first row that is not blank, taken apart once the separator is known. */
    private boolean first() throws IOException {
        do {
            if (!advance()) {
                return false;
            }
        } while (!tooLong && blank());
        recognised = true;
        if (tooLong) {
            return true;
        }
        int tells = Separator.told(buffer, start, end);
        if (tells >= 0) {
            separator = told == null ? (byte) tells : (byte) told.charValue();
            return advance();
        }
        boolean more = true;
        while (more && filled - start < Separator.LOOK) {
            more = more();
        }
        int look = Math.min(filled, start + Separator.LOOK);
        separator = told == null ? Separator.of(buffer, start, look) : (byte) told.charValue();
        behind = start;
        nextLine = line;
        return advance();
    }

    private boolean advance() throws IOException {
        start = behind;
        line = nextLine;
        tooLong = false;
        quotes = false;
        count = 0;
        int skipped = takeApart();
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
        int cell = 0;
        while (true) {
            int at = Cells.end(buffer, start + cell, filled, separator);
            if (at == filled && filled - start > Lines.LONGEST && in != null) {
                return passOver(cell);
            }
            if (at < filled || !more()) {
                keep(cell);
                end = Math.min(at, filled);
                if (end == filled || buffer[end] != separator) {
                    return 0;
                }
                cell = at + 1 - start;
            }
        }
    }

    /** Goes to the end of a row of a stream that is too long to be held, and tells how many lines end in it. */
    private int passOver(int lastCell) throws IOException {
        Cells.Follower follower = new Cells.Follower(separator);
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
        keep(0);
        return lines;
    }

    private void keep(int cell) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count] = cell;
        count++;
        quotes |= start + cell < filled && buffer[start + cell] == '"';
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
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    byte[] buffer() {
        return buffer;
    }

    /** Whether the row goes on to the end of the text. */
    boolean endsTheText() {
        return end == filled;
    }

    char separator() {
        return (char) separator;
    }

    /** Where the row starts. */
    int start() {
        return start;
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
        return starts[cell];
    }

    /** Where a cell starts. */
    int start(int cell) {
        return start + starts[cell];
    }

    /** Where a cell ends. */
    int end(int cell) {
        return cell + 1 < count ? start + starts[cell + 1] - 1 : end;
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
}
