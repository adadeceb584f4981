package be.kapstok.table;

import be.kapstok.file.RawText;
import be.kapstok.file.Utf8;
import be.kapstok.reason.Location;
import be.kapstok.reason.Nearest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plain table of text: a header and rows, each with its place in the CSV it was read from. Immutable.
 *
 * <p>It is written back as it was read: same separator, line ends, character set, byte order mark and {@code sep=} line; rows that did not
 * change stand exactly as they stood, and in others the cells of a column are quoted where all cells of the column were.
 * Lines without anything are left out.
 *
 * @since 0.1.0
 */
public final class Table {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String file;
    private final Form form;
    private final List<String> header;
    private final List<Row> rows;
    private final boolean[] quoted;

    Table(String file, Form form, List<String> header, List<Row> rows, boolean[] quoted) {
        this.file = file;
        this.form = form;
        this.header = List.copyOf(header);
        this.rows = List.copyOf(rows);
        this.quoted = quoted;
    }

    /** How the text is written. */
    record Form(
            char separator, String lineEnd, boolean mark, boolean separatorLine, String headerLine, Charset charset) {}

    /** A row: its cells, and the line on which it starts. */
    public static final class Row {
        private static final int[] TAKEN_APART = {};

        private final List<String> cells;
        private final int line;
        private final @Nullable String text;
        private final int[] starts;

        /** A row of cells, and how it was written, if it was. */
        Row(List<String> cells, int line, @Nullable String text) {
            this.cells = List.copyOf(cells);
            this.line = line;
            this.text = text;
            this.starts = TAKEN_APART;
        }

        /** A row without quotes in a text: where each cell starts, and where one behind the last would. */
        Row(String text, int[] starts, int line) {
            this.cells = List.of();
            this.line = line;
            this.text = text;
            this.starts = starts;
        }

        /**
         * How many cells the row has, be it fewer or more than the header.
         *
         * @return their number
         */
        public int size() {
            return text == null || starts.length == 0 ? cells.size() : starts.length - 1;
        }

        /**
         * The cells; as many as the row has, be it fewer or more than the header.
         *
         * @return the cells
         */
        public List<String> cells() {
            if (starts.length == 0) {
                return cells;
            }
            String[] all = new String[size()];
            Arrays.setAll(all, this::cell);
            return List.of(all);
        }

        /**
         * A cell.
         *
         * @param column the number of its column, from 0
         * @return the cell; empty where the row is too short
         */
        public String cell(int column) {
            if (column >= size()) {
                return "";
            }
            return text == null || starts.length == 0
                    ? cells.get(column)
                    : text.substring(starts[column], starts[column + 1] - 1);
        }

        /** The row as it was read, or {@code null} when it was not. */
        @Nullable
        String raw() {
            return text == null || starts.length == 0 ? text : text.substring(starts[0], starts[starts.length - 1] - 1);
        }

        /**
         * The line on which the row starts.
         *
         * @return the line, from 1; 0 when it was not read from a text
         */
        public int line() {
            return line;
        }

        /**
         * The row with other cells.
         *
         * @param changed the new cells by the number of their column
         * @return the same row when they are the cells that it has
         */
        public Row with(Map<Integer, String> changed) {
            List<String> before = cells();
            List<String> all = new ArrayList<>(before);
            changed.forEach((column, text) -> {
                while (all.size() <= column) {
                    all.add("");
                }
                all.set(column, text);
            });
            return all.equals(before) ? this : new Row(all, line, null);
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
        return new Table(
                "(table)",
                new Form(',', "\n", false, false, "", StandardCharsets.UTF_8),
                header,
                rows.stream().map(each -> new Row(each, 0, null)).toList(),
                new boolean[header.size()]);
    }

    /**
     * Reads CSV whose first row names the columns. The character set and separator are recognised.
     *
     * @param text the text
     * @return the table
     * @throws IllegalArgumentException when the text is no CSV, with the line, or has no header
     */
    public static Table read(RawText text) {
        return read(text, TableOptions.DEFAULT);
    }

    /**
     * Reads CSV whose first row names the columns.
     *
     * @param text the text
     * @param options its character set and separator, where they are not to be recognised
     * @return the table
     * @throws IllegalArgumentException when the text is no CSV, with the line, or has no header
     */
    public static Table read(RawText text, TableOptions options) {
        if (text.tooLong()) {
            throw new IllegalArgumentException("it is longer than " + RawText.LONGEST + " bytes");
        }
        Utf8 utf8 = text.utf8(options.charset());
        boolean windows = options.charset() == null && utf8.damagedAt() >= 0 && text.bytes() != null;
        utf8 = windows ? text.utf8(WINDOWS) : utf8;
        Charset given = windows ? WINDOWS : options.charset();
        if (given == null || given.equals(StandardCharsets.UTF_16)) {
            given = Utf8.charset(text.bytes());
        }
        return new TableReader(text, options, given, new String(utf8.bytes(), StandardCharsets.UTF_8)).read();
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
     * The names of the columns.
     *
     * @return the names
     */
    public List<String> header() {
        return header;
    }

    /**
     * The rows below the header.
     *
     * @return the rows, in the order of the text
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * What stands between cells.
     *
     * @return the separator
     */
    public char separator() {
        return form.separator();
    }

    /**
     * The number of a column.
     *
     * @param name its name, in any case and with or without spaces around it
     * @return the number, from 0
     * @throws IllegalArgumentException when there is no such column, with what was probably meant
     */
    public int column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        throw new IllegalArgumentException("it has no column '" + name + "'"
                + Nearest.of(name, header)
                        .map(near -> "; perhaps '" + near + "' is meant")
                        .orElse("; its columns are " + String.join(", ", header)));
    }

    /**
     * Where a cell stands.
     *
     * @param row a row of this table
     * @param column the number of a column, from 0
     * @return the place; without a line when the table was not read from a text
     */
    public Location place(Row row, int column) {
        String pointer = "";
        if (column == 0 || row.text == null) {
            return new Location(file, pointer, row.line(), row.line() == 0 ? 0 : 1);
        }
        if (row.starts.length > 0) {
            int start = row.starts[0];
            int end = column < row.size() ? row.starts[column] : start;
            return new Location(file, pointer, row.line(), 1 + row.text.codePointCount(start, end));
        }
        return place(row.line(), row.text, TableReader.starts(row.text, form.separator(), column + 1)[column]);
    }

    /** The place of a character of a row that may go on over several lines. */
    private Location place(int line, String row, int offset) {
        int atLine = line;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            char c = row.charAt(i);
            boolean end = c == '\n' || (c == '\r' && !row.startsWith("\n", i + 1));
            atLine += end ? 1 : 0;
            column = end ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
        }
        return new Location(file, "", atLine, column);
    }

    /**
     * The same table with other rows.
     *
     * @param changed the rows, made of those of this table with {@link Row#with}
     * @return a new table
     */
    public Table withRows(List<Row> changed) {
        return new Table(file, form, header, changed, quoted);
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
        if (header.stream().anyMatch(each -> each.strip().equalsIgnoreCase(name.strip()))) {
            throw new IllegalArgumentException("it has a column '" + name + "' already");
        }
        int last = header.size();
        for (Row each : rows) {
            last = Math.max(last, each.cells().size());
        }
        List<String> names = new ArrayList<>(header);
        while (names.size() < last) {
            names.add("");
        }
        names.add(name);
        List<Row> longer = new ArrayList<>(rows.size());
        for (Row each : rows) {
            longer.add(each.with(Map.of(last, cells.apply(each))));
        }
        Form headed = new Form(form.separator(), form.lineEnd(), form.mark(), form.separatorLine(), "", form.charset());
        return new Table(file, headed, names, longer, quoted);
    }

    /**
     * The table as CSV.
     *
     * @return text that ends in a line end
     */
    public String write() {
        StringBuilder out = new StringBuilder(form.mark() ? "\uFEFF" : "");
        if (form.separatorLine()) {
            out.append("sep=").append(form.separator()).append(form.lineEnd());
        }
        if (form.headerLine().isEmpty()) {
            write(out, header);
        } else {
            out.append(form.headerLine()).append(form.lineEnd());
        }
        for (Row each : rows) {
            String raw = each.raw();
            if (raw != null) {
                out.append(raw).append(form.lineEnd());
            } else {
                write(out, each.cells());
            }
        }
        return out.toString();
    }

    /**
     * The table as CSV, in the character set in which it was read; where that has not all characters, in UTF-8 with a mark.
     *
     * @return the bytes of {@link #write}
     */
    public byte[] bytes() {
        String text = write();
        boolean unicode = form.charset().name().startsWith("UTF");
        return unicode || form.charset().newEncoder().canEncode(text)
                ? text.getBytes(form.charset())
                : ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private void write(StringBuilder out, List<String> cells) {
        boolean alone = cells.size() == 1 && cells.get(0).isBlank();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quote = alone || (i < quoted.length && quoted[i]) || needsQuotes(cell);
            out.append(i == 0 ? "" : form.separator());
            out.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.append(form.lineEnd());
    }

    private boolean needsQuotes(String cell) {
        return cell.indexOf(form.separator()) >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
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
