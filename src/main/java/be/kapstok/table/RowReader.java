package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.file.Lines;
import be.kapstok.file.TextStream;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private final RowScanner rows;

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
        this.rows = new RowScanner(null, all, all.length, known(separator));
    }

    /** The rows of such a text, from the one that starts at an offset and on a line, counted from 1. */
    public RowReader(byte[] all, int from, int line, Charset charset, char separator) {
        this(all, charset, separator);
        rows.from(from, line, separator);
    }

    /**
     * The rows of a stream, with what stands between cells, or {@code null} to recognise it.
     *
     * @throws IllegalArgumentException when the separator is not ASCII
     */
    public RowReader(TextStream in, @Nullable Character separator) {
        Objects.requireNonNull(in, "in");
        this.in = in;
        this.charset = StandardCharsets.UTF_8;
        this.rows = new RowScanner(in, new byte[Separator.LOOK], 0, known(separator));
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
        return rows.next();
    }

    /** {@return what separates cells, once there was a row} */
    public char separator() {
        return rows.separator();
    }

    /** {@return how many cells the row has} */
    public int size() {
        return rows.count();
    }

    /** {@return the texts of the cells, without quotes} */
    public List<String> cells() {
        List<String> cells = new ArrayList<>(rows.count());
        for (int i = 0; i < rows.count(); i++) {
            cells.add(Cells.text(rows.buffer(), rows.start(i), rows.end(i), charset()));
        }
        return cells;
    }

    private Charset charset() {
        return in == null ? charset : in.charset();
    }

    /** {@return the number of the line on which the row starts, from 1} */
    public int line() {
        return rows.line();
    }

    /** {@return whether the row holds nothing but blanks} */
    public boolean blank() {
        return rows.blank();
    }

    /** {@return whether the row is longer than {@link Lines#LONGEST}; then its cells may be missing} */
    public boolean tooLong() {
        return rows.tooLong();
    }

    /** {@return whether a cell starts with a quote} */
    public boolean quotes() {
        return rows.quotes();
    }

    /** {@return the number of the cell whose quote the rest of the text does not close, from 0, or -1} */
    public int unclosed() {
        int last = rows.count() - 1;
        boolean open = rows.quotes() && rows.endsTheText() && Cells.open(rows.buffer(), rows.start(last), rows.end());
        return open ? last : -1;
    }

    /** {@return the number of the first cell that goes on behind its closing quote, from 0, or -1} */
    public int textAfterQuote() {
        return firstCell((bytes, start, end) ->
                start < end && bytes[start] == '"' && Cells.afterQuotes(bytes, start, end) < end);
    }

    /** {@return the number of the first cell that goes on over a line end, from 0, or -1} */
    public int lineEndIn() {
        return firstCell((bytes, start, end) -> Cells.lineEnds(bytes, start, end) > 0);
    }

    /** Something that may be so of the bytes of a cell. */
    private interface CellTest {
        boolean holds(byte[] bytes, int start, int end);
    }

    /** The first cell of a row with quotes of which something is so, or -1. */
    private int firstCell(CellTest test) {
        for (int i = 0; rows.quotes() && i < rows.count(); i++) {
            if (test.holds(rows.buffer(), rows.start(i), rows.end(i))) {
                return i;
            }
        }
        return -1;
    }

    /** {@return at most so many bytes of a cell, counted from 0, as it was written, with its quotes} */
    public String raw(int cell, int bytes) {
        int from = rows.start(cell);
        return new String(rows.buffer(), from, Math.min(bytes, rows.end(cell) - from), charset());
    }

    /** {@return how many bytes of the row stand before something that is no text, or -1} */
    public int damage() {
        int at = FileText.damage(rows.buffer(), rows.start(), rows.end(), charset());
        return at < 0 ? -1 : at - rows.start();
    }

    /**
     * {@return where a cell stands}
     *
     * @param file the name of the file
     * @param pointer what it is in a data set
     * @param cell the number of the cell, from 0; the row where it has no such cell
     */
    public Location place(String file, String pointer, int cell) {
        return placeOf(file, pointer, cell < rows.count() ? rows.before(cell) : 0);
    }

    /**
     * {@return where a byte of the row stands}
     *
     * @param file the name of the file
     * @param pointer what it is in a data set
     * @param offset how many bytes of the row stand before it
     */
    public Location placeOf(String file, String pointer, int offset) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        return Cells.place(file, pointer, rows.buffer(), rows.start(), rows.start() + offset, rows.line(), charset());
    }

    /** {@return how many bytes of a text in memory stand before the row} */
    public int offset() {
        return rows.start();
    }

    /** Where the line end of the row starts among the bytes of a text in memory. */
    int lineEnd() {
        return rows.end();
    }
}
