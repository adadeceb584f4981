package be.kapstok.table;

import be.kapstok.file.RawText;
import be.kapstok.file.UnreadableFile;
import be.kapstok.reason.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plain table of text: a header and rows, each with its place in the file it was read from. Immutable.
 *
 * <p>It is written back as it was read: rows that did not change stand byte for byte as they stood, with their line ends and the
 * blank lines behind them; a row that did change keeps its line end and the cells that did not; so do lines above and below. No form is refused: how it was
 * read, and what is odd in it, are {@link #remarks}.
 *
 * @since 0.1.0
 */
public final class Table {
    private final String file;
    private final @Nullable TableText text;
    private final List<String> header;
    private final @Nullable Row headerRow;
    private final List<Row> rows;
    private final List<Remark> remarks;

    private Table(
            String file,
            @Nullable TableText text,
            List<String> header,
            @Nullable Row headerRow,
            List<Row> rows,
            List<Remark> remarks) {
        this.file = file;
        this.text = text;
        this.header = List.copyOf(header);
        this.headerRow = headerRow;
        this.rows = rows;
        this.remarks = List.copyOf(remarks);
    }

    /** A table that was read. */
    Table(TableText text, List<String> header, boolean headed, List<Remark> remarks) {
        this(
                text.file(),
                text,
                header,
                headed && text.rows() > 0 ? new Row(text, 0, Map.of()) : null,
                rows(text, headed ? 1 : 0),
                remarks);
    }

    private static List<Row> rows(TableText text, int above) {
        return new RowList(Math.max(0, text.rows() - above), i -> new Row(text, i + above, Map.of()));
    }

    /**
     * {@return a table that was not read from a text, with the names of its columns and the cells of each row; it is
     * written with commas, and its file is {@code (table)}}
     */
    public static Table of(List<String> header, List<List<String>> rows) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(rows, "rows");
        List<Row> made = rows.stream().map(Row::new).toList();
        return new Table("(table)", null, header, new Row(header), made, List.of());
    }

    /**
     * {@return the table of a file; how it is written is recognised: its character set, what separates cells and quotes them,
     * lines above its header, notes below it, and of several tables the first}
     *
     * <p>Of a workbook of Excel (.xlsx), be it called so or not, it is the first sheet that is not hidden and has cells.
     *
     * @throws IOException when the file cannot be read, or is a folder
     * @throws UnreadableFile when it is another file of an office program, or damaged
     * @throws IllegalArgumentException when the text is longer than {@link RawText#LONGEST}
     */
    public static Table read(Path file) throws IOException {
        return read(RawText.of(file));
    }

    /**
     * {@return the table of a text, of which everything is recognised; see {@link #read(Path)}}
     *
     * @throws UnreadableFile when it is a file of an office program that cannot be read
     * @throws IllegalArgumentException when the text is longer than {@link RawText#LONGEST}
     */
    public static Table read(RawText text) {
        return read(text, TableOptions.DEFAULT);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param options its character set, separator and header, and which of several sheets and tables, where they are not to be
     *     recognised
     * @return the table; without rows when the text is empty
     * @throws UnreadableFile when it is a file of an office program that cannot be read, or has no such sheet
     * @throws IllegalArgumentException when the text is longer than {@link RawText#LONGEST}, or has fewer tables than the one
     *     that is wanted
     */
    public static Table read(RawText text, TableOptions options) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        if (text.tooLong()) {
            throw new IllegalArgumentException("it is longer than " + RawText.LONGEST + " bytes");
        }
        return new TableReader(text, options).read();
    }

    /** {@return the name under which the text was read} */
    public String file() {
        return file;
    }

    /**
     * {@return the headings of the columns, as they stand; {@code #1}, {@code #2} and so on in a table without a
     * header}
     */
    public List<String> header() {
        return header;
    }

    /**
     * {@return the rows below the header, in the order of the text; they are taken out of it when they are asked for}
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * {@return how the table was read where nobody told, and what is odd in its form; none for a table that was not
     * read}
     */
    public List<Remark> remarks() {
        return remarks;
    }

    /**
     * {@return this table, if none of its data may be lost or misread}
     *
     * @throws IllegalArgumentException when a remark endangers the data, with what to do
     */
    public Table sound() {
        List<String> dangers = remarks.stream()
                .filter(Remark::endangers)
                .map(each -> each.text(Locale.ENGLISH))
                .toList();
        if (!dangers.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", dangers));
        }
        return this;
    }

    /** {@return the line of its header, or the last of it when it has several rows; 0 when there is none in a text} */
    public int headerLine() {
        return headerRow == null ? 0 : headerRow.line();
    }

    /** {@return the name of the sheet of a workbook that the table was read from, or {@code null} when it was not} */
    public @Nullable String sheet() {
        SheetPlaces places = text == null ? null : text.sheet();
        return places == null ? null : places.sheet().name();
    }

    /** {@return what stands between cells; of a sheet a comma, which separates them in its text} */
    public char separator() {
        return text == null ? ',' : (char) text.dialect().separator();
    }

    /**
     * The number of a column: that of the exact name, else of the only one that fits when case and blanks around it are
     * ignored. The second of two equal headings is {@code a#2}, and any column goes by its number, such as {@code #3}.
     *
     * @param name its name
     * @return the number, from 0
     * @throws IllegalArgumentException when no column fits, with what was probably meant, or when several do
     */
    public int column(String name) {
        Objects.requireNonNull(name, "name");
        return new Headings(header).column(name);
    }

    /**
     * {@return the name of a column, counted from 0, for people and for {@link #column}: its heading, or {@code a#2} or
     * {@code #3} where that says more}
     */
    public String name(int column) {
        return new Headings(header).name(column);
    }

    /**
     * {@return where the cell of a row of this table and of a column, counted from 0, stands; without a line when the
     * table was not read from a text}
     */
    public Location place(Row row, int column) {
        Objects.requireNonNull(row, "row");
        TableText of = row.text();
        return of == null ? new Location(file, "", 0, 0) : of.place(row.index(), column);
    }

    /** {@return the same table with other rows, made of those of this table with {@link Row#with}} */
    public Table withRows(List<Row> changed) {
        Objects.requireNonNull(changed, "changed");
        return new Table(file, text, header, headerRow, List.copyOf(changed), remarks);
    }

    /**
     * The same table with one more column, behind the others.
     *
     * @param name the name of the column
     * @param cells gives the cell of each row
     * @return a new table
     * @throws IllegalArgumentException when it has such a column already
     */
    public Table withColumn(String name, Function<? super Row, String> cells) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cells, "cells");
        if (header.stream().anyMatch(each -> each.strip().equalsIgnoreCase(name.strip()))) {
            throw new IllegalArgumentException("it has a column '" + name + "' already");
        }
        int widest = header.size();
        String[] column = new String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            Row row = rows.get(i);
            widest = Math.max(widest, row.size());
            column[i] = cells.apply(row);
        }
        int last = widest;
        List<String> names = new ArrayList<>(header);
        while (names.size() < last) {
            names.add("");
        }
        names.add(name);
        Row named = headerRow == null ? null : headerRow.with(Map.of(last, name));
        List<Row> longer = new RowList(column.length, i -> rows.get(i).with(Map.of(last, column[i])));
        return new Table(file, text, names, named, longer, remarks);
    }

    /** {@return the table as text, with its byte order mark if it had one; of a sheet with commas and quotes} */
    public String write() {
        StringBuilder out = new StringBuilder();
        if (text != null && text.text().mark().length > 0) {
            out.append('\uFEFF');
        }
        try {
            new TableWriter(text, new TableWriter.TextSink(out)).write(headerRow, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail to be written", impossible);
        }
        return out.toString();
    }

    /**
     * {@return the table in the character set in which it was read, the same bytes when nothing changed; where that has
     * not all characters, in UTF-8 with a mark; of a sheet its workbook, as {@link #writeWorkbook} makes it}
     */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text == null ? 32 : text.bytes().length + 32);
        try {
            writeTo(out);
        } catch (IOException damaged) {
            throw new UncheckedIOException("another sheet of the workbook is damaged", damaged);
        }
        return out.toByteArray();
    }

    /**
     * Writes the {@link #bytes} of the table without holding them all.
     *
     * @param out takes the bytes; it stays open
     * @throws IOException when they cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        if (sheet() != null) {
            writeWorkbook(out);
            return;
        }
        boolean kept = TableWriter.canKeep(text, Stream.concat(Stream.ofNullable(headerRow), rows.stream()));
        TableWriter.ByteSink sink = new TableWriter.ByteSink(text == null ? null : text.text(), kept, out);
        sink.begin();
        new TableWriter(text, sink).write(headerRow, rows);
        sink.end();
    }

    /**
     * Writes the table in the form that the name of a file asks for: a workbook of Excel when it ends in {@code .xlsx}, and
     * otherwise text, as {@link #write} or {@link #writeTo} make it.
     *
     * @param name the name of the file
     * @param out takes the bytes; it stays open
     * @throws IOException when they cannot be written
     */
    public void writeAs(String name, OutputStream out) throws IOException {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(out, "out");
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            writeWorkbook(out);
        } else if (sheet() != null) {
            out.write(write().getBytes(StandardCharsets.UTF_8));
        } else {
            writeTo(out);
        }
    }

    /**
     * Writes a workbook of Excel. Of one that was read all sheets come back, in their order, with the values and kinds of
     * their cells, and this table in its place; formulas become their values, and styles other than those of days are left
     * out.
     *
     * @param out takes the bytes; it stays open
     * @throws IOException when they cannot be written, or another sheet is damaged
     */
    public void writeWorkbook(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        SheetBody.writeWorkbook(out, text, headerRow, rows);
    }

    /** Equal when header and cells are; how they are written does not matter. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that && header.equals(that.header) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(header, rows);
    }

    @Override
    public String toString() {
        return header + " " + rows;
    }
}
