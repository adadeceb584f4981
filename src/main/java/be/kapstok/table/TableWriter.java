package be.kapstok.table;

import be.kapstok.file.FileText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a table as it was read: rows that did not change byte for byte, and of others the cells that did not. */
final class TableWriter {
    private final @Nullable TableText text;
    private final Dialect dialect;
    private final String lineEnd;
    private final Sink sink;
    /** In a new text these stand in quotes: a reader that is not told the separator may take them for it. */
    private static final Pattern SEPARATORS = Pattern.compile("[,;\t|]");

    private int from;
    private int to;
    private boolean lineOpen;

    TableWriter(@Nullable TableText text, Sink sink) {
        this.text = text;
        this.dialect = text == null ? Dialect.of(',') : text.dialect();
        this.lineEnd = text == null ? "\n" : text.lineEnd();
        this.sink = sink;
    }

    /** Whether the character set of the text that a table was read from has all that is new in some rows. */
    static boolean canKeep(@Nullable TableText text, Stream<Row> rows) {
        if (text == null || text.text().characterSet().charset().name().startsWith("UTF")) {
            return true;
        }
        CharsetEncoder encoder = text.text().characterSet().charset().newEncoder();
        return rows.allMatch(
                row -> (Objects.equals(row.text(), text) ? row.changed().values() : row.cells())
                        .stream().allMatch(encoder::canEncode));
    }

    /** Takes what is written. */
    interface Sink {
        /** Bytes of the text that was read. */
        void raw(FileText text, int from, int to) throws IOException;

        /** New text. */
        void text(String text) throws IOException;
    }

    void write(@Nullable Row header, List<Row> rows) throws IOException {
        if (text != null) {
            raw(0, text.start(0));
        }
        if (header != null) {
            write(header);
        }
        for (Row each : rows) {
            write(each);
        }
        if (text != null) {
            below(text);
        }
        flush();
    }

    /** What stands below the table: notes, other tables. */
    private void below(TableText text) throws IOException {
        int below = text.starts()[text.rows()];
        if (lineOpen && below < text.bytes().length) {
            text(lineEnd);
        }
        raw(below, text.bytes().length);
    }

    private void write(Row row) throws IOException {
        if (lineOpen) {
            text(lineEnd);
        }
        TableText own = Objects.equals(row.text(), text) ? text : null;
        if (own == null) {
            made(row.cells());
        } else if (row.changed().isEmpty()) {
            raw(own.start(row.index()), own.behind(row.index()));
        } else {
            changed(own, row);
        }
    }

    /** Cells that did not change stand as they stood; a new one is quoted as the one that stood there, or else before it. */
    private void changed(TableText text, Row row) throws IOException {
        int[] bounds = text.bounds(row.index());
        int size = row.size();
        int at = text.start(row.index());
        boolean quoted = false;
        for (int i = 0; i < size; i++) {
            boolean there = 2 * i < bounds.length;
            if (there) {
                raw(at, bounds[2 * i]);
                quoted = text.dialect().startsWithQuote(text.bytes(), bounds[2 * i], bounds[2 * i + 1]);
                at = bounds[2 * i + 1];
            } else {
                text(dialect.between());
            }
            String cell = row.changed().get(i);
            if (cell != null || !there) {
                text(written(cell == null ? "" : cell, quoted, size == 1));
            } else {
                raw(bounds[2 * i], at);
            }
        }
        raw(at, text.behind(row.index()));
        flush();
    }

    private void made(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean mayMislead = text == null && SEPARATORS.matcher(cell).find();
            text((i == 0 ? "" : dialect.between()) + written(cell, mayMislead, cells.size() == 1));
        }
        text(lineEnd);
    }

    private String written(String cell, boolean quoted, boolean alone) {
        String sign = String.valueOf((char) dialect.quote());
        boolean quote = quoted
                || (alone && cell.isBlank())
                || (cell.isEmpty() && dialect.run() > 0)
                || cell.indexOf(dialect.separator()) >= 0
                || cell.contains(sign)
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        String escaped = dialect.backslash() ? "\\" + sign : sign + sign;
        return quote ? sign + cell.replace(sign, escaped) + sign : cell;
    }

    private void text(String written) throws IOException {
        flush();
        sink.text(written);
        lineOpen = !written.endsWith("\n") && !written.endsWith("\r");
    }

    /** Bytes that follow those before them are written together. */
    private void raw(int start, int end) throws IOException {
        if (start != to) {
            flush();
            from = start;
        }
        to = end;
        if (text != null && end > start) {
            lineOpen = text.bytes()[end - 1] != '\n' && text.bytes()[end - 1] != '\r' && end == text.bytes().length;
        }
    }

    private void flush() throws IOException {
        if (text != null && to > from) {
            sink.raw(text.text(), from, to);
        }
        from = to;
    }

    /** Takes a table as text. */
    record TextSink(StringBuilder out) implements Sink {
        @Override
        public void raw(FileText text, int from, int to) {
            out.append(new String(text.bytes(), from, to - from, text.charset()));
        }

        @Override
        public void text(String text) {
            out.append(text);
        }
    }

    /**
     * Takes a table in the character set in which it was read; where that has not all characters, in UTF-8 with a mark.
     *
     * @param read the text that was read, or {@code null} for a table made in code
     * @param kept whether its character set is kept
     * @param out takes the bytes
     */
    record ByteSink(@Nullable FileText read, boolean kept, OutputStream out) implements Sink {
        private Charset charset() {
            return read == null || !kept
                    ? StandardCharsets.UTF_8
                    : read.characterSet().charset();
        }

        /** Writes what stands before the table: the mark of its character set. */
        void begin() throws IOException {
            if (read != null) {
                out.write(kept ? read.mark() : "\uFEFF".getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void raw(FileText text, int from, int to) throws IOException {
            if (kept) {
                text.write(text.bytes(), from, to, out);
            } else {
                text(new String(text.bytes(), from, to - from, text.charset()));
            }
        }

        @Override
        public void text(String text) throws IOException {
            out.write(text.getBytes(charset()));
        }

        /** Writes what stands behind the table: bytes that are no whole character. */
        void end() throws IOException {
            if (read != null && kept) {
                out.write(read.rest());
            }
        }
    }
}
