package be.kapstok.bbc;

import be.kapstok.file.CharacterSet;
import be.kapstok.file.TextStream;
import be.kapstok.reason.Location;
import be.kapstok.table.Row;
import be.kapstok.table.RowReader;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table of an export that are not blank, one at a time, each with its cells and where they stand. */
abstract sealed class ExportRows implements AutoCloseable {
    private static final char NO_BREAK = '\u00A0';

    private List<String> cells = List.of();

    /** Goes to the next row that is not blank. */
    final boolean next() throws IOException {
        List<String> next = read();
        cells = next == null ? List.of() : next;
        return next != null;
    }

    /** The cells of the next row that is not blank; {@code null} behind the last. */
    abstract @Nullable List<String> read() throws IOException;

    /** The cells of the row. */
    final List<String> cells() {
        return cells;
    }

    /** The cell of a column from 0, without blanks around it; empty when there is none. */
    final String cell(int column) {
        String cell = column >= 0 && column < cells.size() ? cells.get(column) : "";
        return cell.replace(NO_BREAK, ' ').strip();
    }

    /** Where the cell of a column from 0 stands, or else the row. */
    abstract Location place(int column);

    /** The line on which the row stands. */
    abstract int line();

    /** What stands between cells; {@code null} for a sheet. */
    @Nullable
    String separator() {
        return null;
    }

    /** The name of the sheet; {@code null} for a text. */
    @Nullable
    String sheet() {
        return null;
    }

    /** The number of the first cell whose quote does not close, or -1. */
    int unclosed() {
        return -1;
    }

    /** Where something stands that is no text; {@code null} when there is nothing of the kind. */
    @Nullable
    Location damage() {
        return null;
    }

    /** What is known of the character set; {@code null} for a sheet. */
    @Nullable
    CharacterSet characterSet() {
        return null;
    }

    @Override
    public void close() throws IOException {
        // a sheet is in memory
    }

    /** The rows of a text. */
    static ExportRows of(String file, InputStream in, TableOptions options) throws IOException {
        TextStream text = new TextStream(in, options.charset());
        return new OfText(file, in, text, new RowReader(text, options.separator()));
    }

    /** The rows of a sheet or other table in memory, its header first. */
    static ExportRows of(Table table) {
        return new OfTable(table);
    }

    private static final class OfText extends ExportRows {
        private final String file;
        private final InputStream in;
        private final TextStream text;
        private final RowReader rows;

        OfText(String file, InputStream in, TextStream text, RowReader rows) {
            this.file = file;
            this.in = in;
            this.text = text;
            this.rows = rows;
        }

        @Override
        @Nullable
        List<String> read() throws IOException {
            while (rows.next()) {
                List<String> found = rows.blank() ? List.of() : rows.cells();
                if (!found.stream().allMatch(String::isBlank)) {
                    return found;
                }
            }
            return null;
        }

        @Override
        Location place(int column) {
            return rows.place(file, "", Math.max(column, 0));
        }

        @Override
        int line() {
            return rows.line();
        }

        @Override
        String separator() {
            return String.valueOf(rows.separator());
        }

        @Override
        int unclosed() {
            return rows.tooLong() ? 0 : rows.unclosed();
        }

        @Override
        @Nullable
        Location damage() {
            int at = rows.damage();
            return at < 0 ? null : rows.placeOf(file, "", at);
        }

        @Override
        CharacterSet characterSet() {
            return text.characterSet();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static final class OfTable extends ExportRows {
        private final Table table;
        private int next = -1;

        OfTable(Table table) {
            this.table = table;
        }

        @Override
        @Nullable
        List<String> read() {
            while (next < table.rows().size()) {
                List<String> found =
                        next < 0 ? table.header() : table.rows().get(next).cells();
                next++;
                if (!found.stream().allMatch(String::isBlank)) {
                    return found;
                }
            }
            return null;
        }

        @Override
        int line() {
            return next <= 0 ? table.headerLine() : table.rows().get(next - 1).line();
        }

        @Override
        @Nullable
        String sheet() {
            return table.sheet();
        }

        @Override
        Location place(int column) {
            if (next <= 0) {
                return new Location(table.file(), "", 1, 1);
            }
            Row row = table.rows().get(next - 1);
            return table.place(row, Math.max(column, 0));
        }
    }
}
