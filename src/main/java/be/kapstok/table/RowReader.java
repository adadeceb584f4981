package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.file.Lines;
import be.kapstok.file.TextStream;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text, one at a time, each with its cells and where they start. Of a stream only the row at hand is held. A line
 * such as {@code sep=;} at the beginning tells the separator and is no row.
 *
 * @since 0.1.0
 */
public final class RowReader {
    private final @Nullable TextStream in;
    private final Charset charset;
    private byte[] buffer;
    private int filled;
    private final @Nullable Character told;
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
     * The rows of a text that is in memory.
     *
     * @param all the text
     * @param charset its character set, in which ASCII is one byte for each character
     * @param separator what stands between cells, or {@code null} to recognise it
     * @throws IllegalArgumentException when the separator is not ASCII
     */
    public RowReader(byte[] all, Charset charset, @Nullable Character separator) {
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(charset, "charset");
        this.in = null;
        this.charset = charset;
        this.buffer = all;
        this.filled = all.length;
        this.told = known(separator);
    }

    /**
     * The rows of a text that is in memory, from one of them on.
     *
     * @param all the text
     * @param from where the row starts
     * @param line the number of its line, from 1
     * @param charset the character set of the text, in which ASCII is one byte for each character
     * @param separator what stands between cells
     */
    public RowReader(byte[] all, int from, int line, Charset charset, char separator) {
        this(all, charset, separator);
        this.separator = (byte) separator;
        this.recognised = true;
        this.behind = from;
        this.nextLine = line;
    }

    /**
     * The rows of a stream.
     *
     * @param in the stream
     * @param separator what stands between cells, or {@code null} to recognise it
     * @throws IllegalArgumentException when the separator is not ASCII
     */
    public RowReader(TextStream in, @Nullable Character separator) {
        Objects.requireNonNull(in, "in");
        this.in = in;
        this.charset = StandardCharsets.UTF_8;
        this.buffer = new byte[Separator.LOOK];
        this.told = known(separator);
    }

    private static @Nullable Character known(@Nullable Character separator) {
        if (separator != null && (separator >= 128 || separator == '"' || separator == '\n' || separator == '\r')) {
            throw new IllegalArgumentException("A separator is one character of ASCII and no quote, got: " + separator);
        }
        return separator;
    }

    /**
     * Goes to the next row, be it blank.
     *
     * @return whether there is one
     * @throws IOException when the stream cannot be read
     */
    public boolean next() throws IOException {
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

    /**
     * What separates cells.
     *
     * @return the separator, once there was a row
     */
    public char separator() {
        return (char) separator;
    }

    /**
     * The number of cells.
     *
     * @return how many the row has
     */
    public int size() {
        return count;
    }

    /**
     * The cells.
     *
     * @return their texts, without quotes
     */
    public List<String> cells() {
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(Cells.text(buffer, start(i), end(i), charset()));
        }
        return cells;
    }

    private int start(int cell) {
        return start + starts[cell];
    }

    private int end(int cell) {
        return cell + 1 < count ? start + starts[cell + 1] - 1 : end;
    }

    private Charset charset() {
        return in == null ? charset : in.charset();
    }

    /**
     * The number of the line on which the row starts.
     *
     * @return the number, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Whether the row holds nothing but blanks.
     *
     * @return whether it does
     */
    public boolean blank() {
        return !tooLong && Cells.blank(buffer, start, end);
    }

    /**
     * Whether the row is longer than {@link Lines#LONGEST}; then its cells may be missing.
     *
     * @return whether it is
     */
    public boolean tooLong() {
        return tooLong;
    }

    /**
     * Whether a cell starts with a quote.
     *
     * @return whether one does
     */
    public boolean quotes() {
        return quotes;
    }

    /**
     * The cell whose quote the rest of the text does not close.
     *
     * @return the number of the cell, from 0, or -1
     */
    public int unclosed() {
        int last = count - 1;
        return quotes && end == filled && Cells.open(buffer, start(last), end) ? last : -1;
    }

    /**
     * The first cell that goes on behind its closing quote.
     *
     * @return the number of the cell, from 0, or -1
     */
    public int textAfterQuote() {
        for (int i = 0; quotes && i < count; i++) {
            boolean quoted = start(i) < end(i) && buffer[start(i)] == '"';
            if (quoted && Cells.afterQuotes(buffer, start(i), end(i)) < end(i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The first cell that goes on over a line end.
     *
     * @return the number of the cell, from 0, or -1
     */
    public int lineEndIn() {
        for (int i = 0; quotes && i < count; i++) {
            if (Cells.lineEnds(buffer, start(i), end(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The first part of a cell as it was written.
     *
     * @param cell the number of the cell, from 0
     * @param bytes how many bytes at most
     * @return the text with its quotes
     */
    public String raw(int cell, int bytes) {
        int from = start(cell);
        return new String(buffer, from, Math.min(bytes, end(cell) - from), charset());
    }

    /**
     * Where something in the row is no text.
     *
     * @return how many bytes stand before it in the row, or -1
     */
    public int damage() {
        int at = FileText.damage(buffer, start, end, charset());
        return at < 0 ? -1 : at - start;
    }

    /**
     * Where a cell stands.
     *
     * @param file the name of the file
     * @param pointer what it is in a data set
     * @param cell the number of the cell, from 0; the row where it has no such cell
     * @return the place
     */
    public Location place(String file, String pointer, int cell) {
        return placeOf(file, pointer, cell < count ? starts[cell] : 0);
    }

    /**
     * Where a byte of the row stands.
     *
     * @param file the name of the file
     * @param pointer what it is in a data set
     * @param offset how many bytes of the row stand before it
     * @return the place
     */
    public Location placeOf(String file, String pointer, int offset) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        return Cells.place(file, pointer, buffer, start, start + offset, line, charset());
    }

    /**
     * Where the row starts among the bytes of a text in memory.
     *
     * @return how many bytes stand before it
     */
    public int offset() {
        return start;
    }

    /** Where the line end of the row starts among the bytes of a text in memory. */
    int lineEnd() {
        return end;
    }
}
