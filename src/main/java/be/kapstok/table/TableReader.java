package be.kapstok.table;

import be.kapstok.file.Lines;
import be.kapstok.file.RawText;
import be.kapstok.file.Utf8;
import be.kapstok.table.Table.Form;
import be.kapstok.table.Table.Row;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table of CSV. Rows without quotes are not taken apart: they keep where their cells start in the text. */
final class TableReader {
    private final RawText text;
    private final Charset charset;
    private final String all;
    private @Nullable Character separator;
    private boolean separatorLine;
    private boolean anyQuote;
    private final List<Row> rows = new ArrayList<>();
    private int line = 1;
    private int[] starts = new int[16];

    TableReader(RawText text, TableOptions options, Charset charset, String all) {
        this.text = text;
        this.charset = charset;
        this.separator = options.separator();
        this.all = all;
    }

    Table read() {
        int next = 0;
        while (next < all.length()) {
            Character between = separator;
            int end = between == null || rows.isEmpty() ? -1 : plain(next, between);
            next = behind(end < 0 ? any(next) : end);
        }
        Character between = separator;
        if (rows.isEmpty() || between == null) {
            throw new IllegalArgumentException("it is empty: a table has a row with the names of its columns");
        }
        Row header = rows.get(0);
        List<Row> data = rows.subList(1, rows.size());
        String lineEnd = all.contains("\r\n") ? "\r\n" : "\n";
        Form form = new Form(
                between, lineEnd, Utf8.marked(text.bytes()), separatorLine, String.valueOf(header.raw()), charset);
        return new Table(
                text.file(), form, header.cells(), data, quoted(header.cells().size(), data, between));
    }

    /** Where the next row starts, behind the line end that is here, if any. */
    private int behind(int end) {
        line++;
        return end + (all.startsWith("\r\n", end) ? 2 : 1);
    }

    /** Takes a row that has no quotes and tells where it ends; -1 when there is a quote, and then takes nothing. */
    private int plain(int from, char between) {
        int cells = 0;
        starts[0] = from;
        int at = from;
        while (at < all.length()) {
            char c = all.charAt(at);
            if (c == between) {
                if (cells + 2 >= starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                cells++;
                starts[cells] = at + 1;
            } else if (c == '"') {
                return -1;
            } else if (c == '\n' || c == '\r') {
                break;
            }
            at++;
        }
        if (!blank(from, at)) {
            notTooLong(at - from, line);
            starts[cells + 1] = at + 1;
            rows.add(new Row(all, Arrays.copyOf(starts, cells + 2), line));
        }
        return at;
    }

    /** Takes a row and tells where it ends. */
    private int any(int from) {
        CsvQuotes quotes = new CsvQuotes(separator == null || rows.isEmpty() ? ",;\t" : String.valueOf(separator));
        int first = line;
        int end = from;
        while (end < all.length()) {
            char c = all.charAt(end);
            quotes.pass(c, end - from);
            if (c == '\n' || c == '\r') {
                if (!quotes.open()) {
                    break;
                }
                line += c == '\n' || !all.startsWith("\n", end + 1) ? 1 : 0;
            }
            end++;
        }
        String row = all.substring(from, end);
        boolean tellsSeparator = rows.isEmpty() && !separatorLine && row.startsWith("sep=") && row.length() == 5;
        if (tellsSeparator) {
            separatorLine = true;
            separator = separator == null ? Character.valueOf(row.charAt(4)) : separator;
        } else if (!row.isBlank()) {
            char between = separator == null ? CsvQuotes.separatorOf(row) : separator;
            separator = between;
            notTooLong(row.length(), first);
            if (end == all.length() && quotes.open()) {
                throw new IllegalArgumentException(
                        "it is no table: a quote that opens in the row of line " + first + " does not close");
            }
            rows.add(new Row(cells(row, between, first), first, row));
            anyQuote |= row.indexOf('"') >= 0;
        }
        return end;
    }

    private boolean blank(int from, int end) {
        return from == end
                || (Character.isWhitespace(all.charAt(from))
                        && all.substring(from, end).isBlank());
    }

    private static void notTooLong(int length, int line) {
        if (length > Lines.LONGEST) {
            throw new IllegalArgumentException(
                    "it is no table: line " + line + " has more than " + Lines.LONGEST + " characters");
        }
    }

    private boolean[] quoted(int columns, List<Row> data, char between) {
        boolean[] quoted = new boolean[columns];
        if (anyQuote) {
            Arrays.fill(quoted, !data.isEmpty());
            for (int row = 0; row < data.size() && any(quoted); row++) {
                String raw = String.valueOf(data.get(row).raw());
                int[] at = starts(raw, between, columns);
                for (int i = 0; i < columns; i++) {
                    quoted[i] &= at[i] >= 0 && at[i] < raw.length() && raw.charAt(at[i]) == '"';
                }
            }
        }
        return quoted;
    }

    private static boolean any(boolean[] flags) {
        boolean any = false;
        for (boolean each : flags) {
            any |= each;
        }
        return any;
    }

    private static List<String> cells(String row, char between, int line) {
        if (row.indexOf('"') < 0) {
            return split(row, between);
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(between)
                    .maxBufferSize(Lines.LONGEST * 2)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofSingleCsvRecord(row)
                    .getFields();
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException(
                    "it is no table: the row of line " + line + " is no CSV: " + broken.getMessage(), broken);
        }
    }

    /** The cells of a row without quotes. */
    private static List<String> split(String row, char separator) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int end = row.indexOf(separator); end >= 0; end = row.indexOf(separator, start)) {
            cells.add(row.substring(start, end));
            start = end + 1;
        }
        cells.add(row.substring(start));
        return cells;
    }

    /** Where the first cells of a row start, or -1 where it has no such cell. */
    static int[] starts(String raw, char separator, int columns) {
        int[] starts = new int[columns];
        Arrays.fill(starts, -1);
        CsvQuotes quotes = new CsvQuotes(String.valueOf(separator));
        starts[0] = 0;
        int column = 0;
        for (int i = 0; i < raw.length() && column + 1 < columns; i++) {
            quotes.pass(raw.charAt(i), i);
            if (raw.charAt(i) == separator && !quotes.open()) {
                column++;
                starts[column] = i + 1;
            }
        }
        return starts;
    }
}
