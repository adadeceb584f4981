package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.reason.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A plain table of text: a header and rows, each with its place in the file it was read from. Immutable.
 *
 * <p>It is written back as it was read: rows that did not change stand byte for byte as they stood, with their line ends and the
 * blank lines behind them; a row that did change keeps its line end and the cells that did not. No form is refused: how it was
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
        this.remarks = remarks;
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
        return new Rows(Math.max(0, text.rows() - above), i -> new Row(text, i + above, Map.of()));
    }

    /** Rows that are made when they are asked for. */
    private static final class Rows extends AbstractList<Row> implements RandomAccess {
        private final int size;
        private final IntFunction<Row> at;

        Rows(int size, IntFunction<Row> at) {
            this.size = size;
            this.at = at;
        }

        @Override
        public Row get(int index) {
            return at.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** A row: its cells, and the line on which it starts. */
    public static final class Row {
        private final @Nullable TableText text;
        private final int index;
        private final List<String> made;
        private final Map<Integer, String> changed;

        /** A row of a text, and the cells of it that are others now. */
        Row(TableText text, int index, Map<Integer, String> changed) {
            this.text = text;
            this.index = index;
            this.made = List.of();
            this.changed = changed;
        }

        /** A row that was not read. */
        Row(List<String> made) {
            this.text = null;
            this.index = -1;
            this.made = List.copyOf(made);
            this.changed = Map.of();
        }

        @Nullable
        TableText text() {
            return text;
        }

        int index() {
            return index;
        }

        Map<Integer, String> changed() {
            return changed;
        }

        /**
         * How many cells the row has, be it fewer or more than the header.
         *
         * @return their number
         */
        public int size() {
            int size = text == null ? made.size() : text.size(index);
            for (int column : changed.keySet()) {
                size = Math.max(size, column + 1);
            }
            return size;
        }

        /**
         * The cells; as many as the row has, be it fewer or more than the header.
         *
         * @return the cells
         */
        public List<String> cells() {
            List<String> cells = text == null ? made : text.cells(index);
            for (Map.Entry<Integer, String> each : changed.entrySet()) {
                while (cells.size() <= each.getKey()) {
                    cells.add("");
                }
                cells.set(each.getKey(), each.getValue());
            }
            return List.copyOf(cells);
        }

        /**
         * A cell.
         *
         * @param column the number of its column, from 0
         * @return the cell; empty where the row is too short
         */
        public String cell(int column) {
            String other = changed.isEmpty() ? null : changed.get(column);
            if (other != null) {
                return other;
            }
            if (text != null) {
                return text.cell(index, column);
            }
            return column < made.size() ? made.get(column) : "";
        }

        /**
         * The line on which the row starts.
         *
         * @return the line, from 1; 0 when it was not read from a text
         */
        public int line() {
            return text == null ? 0 : text.lines()[index];
        }

        /**
         * The row with other cells.
         *
         * @param others the new cells by the number of their column
         * @return the same row when they are the cells that it has
         */
        public Row with(Map<Integer, String> others) {
            Objects.requireNonNull(others, "others");
            int size = size();
            boolean same = others.entrySet().stream()
                    .allMatch(
                            each -> each.getKey() < size && cell(each.getKey()).equals(each.getValue()));
            if (same) {
                return this;
            }
            if (text != null) {
                Map<Integer, String> all = new HashMap<>(changed);
                all.putAll(others);
                all.entrySet()
                        .removeIf(each -> each.getKey() < text.size(index)
                                && text.cell(index, each.getKey()).equals(each.getValue()));
                return new Row(text, index, Map.copyOf(all));
            }
            List<String> all = new ArrayList<>(made);
            others.forEach((column, cell) -> {
                while (all.size() <= column) {
                    all.add("");
                }
                all.set(column, cell);
            });
            return new Row(all);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row that && cells().equals(that.cells());
        }

        @Override
        public int hashCode() {
            return cells().hashCode();
        }

        @Override
        public String toString() {
            return cells().toString();
        }
    }

    /**
     * A table that was not read from a text; it is written with commas.
     *
     * @param header the names of the columns
     * @param rows the cells of each row
     * @return the table; its file is {@code (table)}
     */
    public static Table of(List<String> header, List<List<String>> rows) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(rows, "rows");
        List<Row> made = rows.stream().map(Row::new).toList();
        return new Table("(table)", null, header, new Row(header), made, List.of());
    }

    /**
     * Reads a file whose first row names the columns. The character set and separator are recognised.
     *
     * @param file the file
     * @return the table
     * @throws IOException when the file cannot be read, or is a folder
     * @throws IllegalArgumentException when the text is longer than {@link RawText#LONGEST}
     */
    public static Table read(Path file) throws IOException {
        return read(RawText.of(file));
    }

    /**
     * Reads a text whose first row names the columns. The character set and separator are recognised.
     *
     * @param text the text
     * @return the table
     * @throws IllegalArgumentException when the text is longer than {@link RawText#LONGEST}
     */
    public static Table read(RawText text) {
        return read(text, TableOptions.DEFAULT);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param options its character set, separator and header, where they are not to be recognised
     * @return the table; without rows when the text is empty
     * @throws IllegalArgumentException when the text is longer than {@link RawText#LONGEST}
     */
    public static Table read(RawText text, TableOptions options) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        if (text.tooLong()) {
            throw new IllegalArgumentException("it is longer than " + RawText.LONGEST + " bytes");
        }
        return new TableReader(text, options).read();
    }

    /**
     * The name under which the text was read.
     *
     * @return the name
     */
    public String file() {
        return file;
    }

    /**
     * The headings of the columns, as they stand; {@code #1}, {@code #2} and so on in a table without a header.
     *
     * @return the headings
     */
    public List<String> header() {
        return header;
    }

    /**
     * The rows below the header. They are taken out of the text when they are asked for.
     *
     * @return the rows, in the order of the text
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * How the table was read where nobody told, and what is odd in its form.
     *
     * @return the remarks; none for a table that was not read
     */
    public List<Remark> remarks() {
        return remarks;
    }

    /**
     * Refuses a table of which data may be lost or misread.
     *
     * @return this table
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

    /**
     * What stands between cells.
     *
     * @return the separator
     */
    public char separator() {
        return text == null ? ',' : (char) text.separator();
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
     * The name of a column, for people and for {@link #column}.
     *
     * @param column its number, from 0
     * @return its heading, or {@code a#2} or {@code #3} where that says more
     */
    public String name(int column) {
        return new Headings(header).name(column);
    }

    /**
     * Where a cell stands.
     *
     * @param row a row of this table
     * @param column the number of a column, from 0
     * @return the place; without a line when the table was not read from a text
     */
    public Location place(Row row, int column) {
        Objects.requireNonNull(row, "row");
        TableText of = row.text();
        return of == null ? new Location(file, "", 0, 0) : of.place(row.index(), column);
    }

    /**
     * The same table with other rows.
     *
     * @param changed the rows, made of those of this table with {@link Row#with}
     * @return a new table
     */
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
        List<Row> longer = new Rows(column.length, i -> rows.get(i).with(Map.of(last, column[i])));
        return new Table(file, text, names, named, longer, remarks);
    }

    /**
     * The table as text.
     *
     * @return the text, with its byte order mark if it had one
     */
    public String write() {
        StringBuilder out = new StringBuilder();
        if (text != null && text.text().mark().length > 0) {
            out.append('\uFEFF');
        }
        writeTo(new TableWriter.Sink() {
            @Override
            public void raw(FileText of, int from, int to) {
                out.append(new String(of.bytes(), from, to - from, of.charset()));
            }

            @Override
            public void text(String text) {
                out.append(text);
            }
        });
        return out.toString();
    }

    /**
     * The table in the character set in which it was read; where that has not all characters, in UTF-8 with a mark.
     *
     * @return the bytes; those that were read, when nothing changed
     */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text == null ? 32 : text.bytes().length + 32);
        try {
            writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
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
        Charset charset = text == null
                ? StandardCharsets.UTF_8
                : text.text().characterSet().charset();
        boolean kept = canWrite(charset);
        if (text != null) {
            out.write(kept ? text.text().mark() : "\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        try {
            writeTo(new TableWriter.Sink() {
                @Override
                public void raw(FileText of, int from, int to) throws IOException {
                    if (kept) {
                        of.write(of.bytes(), from, to, out);
                    } else {
                        text(new String(of.bytes(), from, to - from, of.charset()));
                    }
                }

                @Override
                public void text(String text) throws IOException {
                    out.write(text.getBytes(kept ? charset : StandardCharsets.UTF_8));
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (text != null && kept) {
            out.write(text.text().rest());
        }
    }

    private void writeTo(TableWriter.Sink sink) {
        try {
            new TableWriter(text, sink).write(headerRow, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether a character set has all that is new. */
    private boolean canWrite(Charset charset) {
        if (text == null || charset.name().startsWith("UTF")) {
            return true;
        }
        CharsetEncoder encoder = charset.newEncoder();
        return (headerRow == null || canWrite(headerRow, encoder))
                && rows.stream().allMatch(each -> canWrite(each, encoder));
    }

    private boolean canWrite(Row row, CharsetEncoder encoder) {
        Collection<String> made =
                Objects.equals(row.text(), text) ? row.changed().values() : row.cells();
        return made.stream().allMatch(encoder::canEncode);
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
