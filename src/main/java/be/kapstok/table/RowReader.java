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
    private final RowScanner rows;
    private final @Nullable SheetPlaces sheet;

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
        this.sheet = null;
    }

    /**
     * Such rows from one on that starts at an offset and on a line, counted from 1; the dialect is recognised there if not known.
     * The text may be that of a sheet, whose places they then have.
     */
    RowReader(
            byte[] all,
            int from,
            int line,
            Charset charset,
            @Nullable Character separator,
            @Nullable Dialect known,
            @Nullable SheetPlaces sheet) {
        this.in = null;
        this.charset = charset;
        this.rows = new RowScanner(null, all, all.length, known(separator));
        this.sheet = sheet;
        rows.from(from, line, known);
    }

    /** {@return the rows of the text in memory that these were read from, from one on that starts at an offset and on a line} */
    public RowReader from(byte[] all, int offset, int ofLine) {
        Objects.requireNonNull(all, "all");
        return new RowReader(all, offset, ofLine, charset, null, rows.dialect(), sheet);
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
        this.rows = new RowScanner(in, new byte[Sniffing.LOOK], 0, known(separator));
        this.sheet = null;
    }

    private static @Nullable Character known(@Nullable Character separator) {
        if (separator != null
                && (separator >= 128
                        || separator == '"'
                        || separator == '\''
                        || separator == '\n'
                        || separator == '\r')) {
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

    /**
     * {@return how many rows that are not blank stand above the header of a table of which the row at hand is the first
     * that is not blank: titles, comments}
     *
     * @param headed whether the table has a header
     * @throws IOException when the stream cannot be read
     */
    public int rowsAbove(boolean headed) throws IOException {
        return head(headed).above();
    }

    /**
     * {@return how many rows the header has, of a table of which the row at hand is the first that is not blank}
     *
     * @throws IOException when the stream cannot be read
     */
    public int rowsOfHeader() throws IOException {
        return head(true).rows();
    }

    /**
     * {@return the cells of the rows from the one at hand on that are not blank, as far as the start of the text reaches by
     * which its form was recognised; of a stream they are the same as of a text in memory}
     *
     * @throws IOException when the stream cannot be read
     */
    public List<List<String>> sample() throws IOException {
        List<List<String>> sample = new ArrayList<>();
        RowScanner ahead = rows.sample();
        while (ahead.next() && !(rows.isCut() && ahead.endsTheText())) {
            if (!ahead.blank()) {
                sample.add(cells(ahead));
            }
        }
        return sample;
    }

    /** How the table begins of which the row at hand is the first. */
    Head head(boolean headed) throws IOException {
        List<List<String>> first = new ArrayList<>();
        RowScanner ahead = rows.ahead();
        while (first.size() < Head.LOOK
                && ahead.next()
                && !(first.size() > 0 && ahead.endsTheText() && ahead.isCut())) {
            if (!ahead.blank()) {
                first.add(cells(ahead));
            }
        }
        return Head.of(first, rows.dialect().width(), headed);
    }

    /** {@return what separates cells, once there was a row} */
    public char separator() {
        return (char) rows.dialect().separator();
    }

    /** {@return how many cells the row has} */
    public int size() {
        return rows.count();
    }

    /** {@return the texts of the cells, without quotes} */
    public List<String> cells() {
        return cells(rows);
    }

    private List<String> cells(RowScanner of) {
        List<String> cells = new ArrayList<>(of.count());
        for (int i = 0; i < of.count(); i++) {
            cells.add(Cells.text(of.dialect(), of.buffer(), of.start(i), of.end(i), charset()));
        }
        return cells;
    }

    private Charset charset() {
        return in == null ? charset : in.charset();
    }

    /** {@return the number of the line on which the row starts, from 1; of a sheet that of its row} */
    public int line() {
        return sheet == null ? rows.line() : sheet.row(rows.line());
    }

    /**
     * {@return the number of the row as a spreadsheet shows it, from 1}
     *
     * @param before that of the row before it, or 0
     */
    public int number(int before) {
        return sheet == null ? before + 1 : line();
    }

    /** The number of the line of the text on which the row starts. */
    int lineOfText() {
        return rows.line();
    }

    /** {@return whether the row holds nothing but blanks} */
    public boolean blank() {
        return rows.blank();
    }

    /** {@return whether the row is blank, or all its cells are} */
    public boolean isEmpty() {
        return blank() || (!tooLong() && cellsAreBlank());
    }

    private boolean cellsAreBlank() {
        for (int i = 0; i < rows.count(); i++) {
            if (!Cells.blank(rows.buffer(), rows.start(i), rows.end(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the row is longer than {@link Lines#LONGEST}; then its cells may be missing} */
    public boolean tooLong() {
        return rows.tooLong();
    }

    /** {@return whether a cell starts with a quote; in the text of a sheet none is odd, and none counts} */
    public boolean quotes() {
        return sheet == null && rows.quotes();
    }

    /** {@return the number of the first cell whose quote does not close, from 0, or -1} */
    public int unclosed() {
        return rows.mended() || rows.endsTheText() ? firstCell(rows.dialect()::isOpen) : -1;
    }

    /** {@return the number of the first cell that goes on behind its closing quote, from 0, or -1} */
    public int textAfterQuote() {
        Dialect dialect = rows.dialect();
        return firstCell((bytes, start, end) ->
                dialect.startsWithQuote(bytes, start, end) && dialect.afterQuotes(bytes, start, end) < end);
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
        for (int i = 0; quotes() && i < rows.count(); i++) {
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
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        if (sheet != null) {
            return sheet.place(file, pointer, rows.line(), cell < rows.count() ? cell : 0);
        }
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
        if (sheet != null) {
            int cell = rows.count() - 1;
            while (cell > 0 && rows.before(cell) > offset) {
                cell--;
            }
            return sheet.place(file, pointer, rows.line(), Math.max(0, cell));
        }
        return Cells.place(file, pointer, rows.buffer(), rows.start(), rows.start() + offset, rows.line(), charset());
    }

    /** {@return how many bytes of a text in memory stand before the row} */
    public int offset() {
        return rows.start();
    }

    /** Whether the first cell starts with some text, in quotes or not. */
    boolean startsWith(byte[] text) {
        int start = rows.start(0);
        int from = start + (rows.dialect().startsWithQuote(rows.buffer(), start, rows.end(0)) ? 1 : 0);
        int to = Math.min(rows.end(0), from + text.length);
        return to - from == text.length
                && (to == from || rows.buffer()[from] == text[0])
                && Arrays.equals(rows.buffer(), from, to, text, 0, text.length);
    }

    /** Where the next row starts. */
    int behind() {
        return rows.behind();
    }

    Dialect dialect() {
        return rows.dialect();
    }

    /** Whether a line with odd quotes was read otherwise than the standard says. */
    boolean mended() {
        return rows.mended();
    }

    /** Where the line end of the row starts among the bytes of a text in memory. */
    int lineEnd() {
        return rows.end();
    }
}
