package be.kapstok.dataset;

import be.kapstok.file.Lines;
import be.kapstok.reading.BrokenJson;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.ReadingWords;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.table.Headings;
import be.kapstok.table.RowReader;
import be.kapstok.table.TableOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells of each row of a table what it is: a line above, a header, a record, a note below; and reads the headers. */
final class CsvLayout {
    private final String file;
    private final FindingLog log;
    private final TableOptions options;
    private final CsvHeader.Reader headers;
    private final @Nullable RecognisedFile given;
    private @Nullable CsvHeader first;
    private @Nullable CsvHeader chosen;
    private @Nullable CsvHeader header;
    private boolean begun;
    private int above;
    private boolean linesAbove;
    private int headerRows;
    private int rowsOfHeader;
    private int headerLine;
    private int table;
    private boolean ended;

    CsvLayout(ReadingContext context) {
        this.file = context.file();
        this.log = context.log();
        this.options = context.options().table();
        this.headers = new CsvHeader.Reader(context);
        this.given = context.options().recognition();
        this.table = given == null || given.table() == null ? 1 : given.table();
    }

    /** The header of the row at hand, or {@code null} before the first. */
    @Nullable
    CsvHeader header() {
        return header;
    }

    /** The first header, or {@code null} when none could be read. */
    @Nullable
    CsvHeader first() {
        return first;
    }

    /** The header of the first table that is read, or {@code null} when there is none. */
    @Nullable
    CsvHeader chosen() {
        return chosen;
    }

    /** On which line that header begins; 0 when the table has none. */
    int headerLine() {
        return isOfFirst() ? headerLine : chosen == null ? 0 : chosen.line();
    }

    /** How many rows that header has. */
    int headerRows() {
        return isOfFirst() ? headerRows : 1;
    }

    private boolean isOfFirst() {
        return chosen == null || chosen.equals(first);
    }

    /** Whether nothing more is read. */
    boolean ended() {
        return ended;
    }

    /** Whether the row at hand is a record; else it was read as a header, or told if it is not read. */
    boolean isRecord(RowReader rows, boolean behindBlank) throws IOException {
        if (!begun) {
            begin(rows);
            ended = tellsThatItIsNoTable(rows);
        }
        if (ended) {
            return false;
        }
        if (isAbove(rows)) {
            return false;
        }
        if (rowsOfHeader > 0) {
            rowsOfHeader--;
            takeHeader(rows, rows.cells());
            return false;
        }
        if (header == null) {
            List<String> numbers =
                    IntStream.rangeClosed(1, rows.size()).mapToObj(i -> "#" + i).toList();
            ended = !readHeader(rows, numbers);
        } else if (startsTable(rows, header, behindBlank)) {
            table++;
            if (options.table() == 0) {
                tell("header", rows, rows.cells());
            }
            ended = !readHeader(rows, rows.cells());
            return false;
        }
        if (options.table() > 0 && table != options.table()) {
            ended |= table > options.table();
            return false;
        }
        if (ended || rows.isEmpty()) {
            return false;
        }
        String other = options.headed() ? other(rows, behindBlank) : null;
        if (other != null) {
            tell(other, rows, rows.cells());
        }
        return other == null;
    }

    /** Tells what a text is that is named like a table and is none. */
    private boolean tellsThatItIsNoTable(RowReader rows) {
        String instead =
                given == null ? BrokenJson.insteadOfTable(rows.cells().get(0)).orElse(null) : null;
        if (instead != null) {
            log.add(ReadingRule.NO_HEADER.with(instead, rows.place(file, "", 0), null));
        }
        return instead != null;
    }

    /** The key of the sentence that says what a row is that is no record, or {@code null}. */
    private @Nullable String other(RowReader rows, boolean behindBlank) {
        CsvHeader known = header;
        if (known == null || !known.columns().isAnyNamed(1)) {
            return null;
        }
        List<String> cells = rows.cells();
        if (isNote(cells, behindBlank)) {
            return "note";
        }
        return Headings.isTotal(cells) ? "total" : known.columns().isHeadingOfRows(cells) ? "section" : null;
    }

    /** Finds where the header of the first table is. */
    private void begin(RowReader rows) throws IOException {
        begun = true;
        boolean told = given != null && options.headed();
        above = told ? 0 : rows.rowsAbove(options.headed());
        headerRows = !options.headed() ? 0 : given == null ? rows.rowsOfHeader() : Math.max(1, given.headerRows());
        rowsOfHeader = headerRows;
        linesAbove = above > 0;
    }

    private boolean isAbove(RowReader rows) {
        if (given != null && header == null && rows.line() < given.headerLine()) {
            linesAbove = given.table() == null;
            return true;
        }
        boolean isAbove = above > 0;
        above -= isAbove ? 1 : 0;
        return isAbove;
    }

    /** Reads the header; of several rows the first with known headings. */
    private void takeHeader(RowReader rows, List<String> cells) {
        headerLine = headerLine == 0 ? rows.line() : headerLine;
        damage(rows, "");
        if (broken(rows, "")) {
            ended = true;
            return;
        }
        if (header != null || (rowsOfHeader > 0 && !namesFields(rows, cells))) {
            return;
        }
        if (linesAbove) {
            tell("above", rows, cells);
        }
        if (headerRows > 1) {
            tell("rows", rows, cells);
        }
        ended = !readHeader(rows, cells);
    }

    /** Whether one of several rows of a header is the one with the names of the fields. */
    private boolean namesFields(RowReader rows, List<String> cells) {
        return given == null ? !read(rows, cells, false).isUnknown() : given.fits(cells);
    }

    private CsvHeader read(RowReader rows, List<String> cells, boolean strict) {
        return headers.read(cells, strict, options.headed() ? rows.line() : 0, () -> {
            try {
                return rows.sample();
            } catch (IOException impossible) {
                throw new UncheckedIOException("what was read before cannot fail to be read", impossible);
            }
        });
    }

    /** Reads the names of the columns; returns whether they can be names. */
    private boolean readHeader(RowReader rows, List<String> cells) {
        if (given != null && first == null) {
            given.mustFit(cells);
        }
        CsvHeader read = read(rows, cells, first == null);
        if (read.isUnknown() && options.headed() && Headings.lookLikeData(cells)) {
            log.add(ReadingRule.NO_HEADER.at(rows.place(file, "", 0), null, shown(cells)));
            return false;
        }
        read.tell((column, rule, sentence, suggestion, arguments) -> {
            int place = log.keeps(rule.id(), file) ? column : 0;
            log.add(rule.with(sentence, rows.place(file, "", place), suggestion, arguments));
        });
        if (read.isUnknown()) {
            log.add(ReadingRule.NO_HEADER.with("fields", rows.place(file, "", 0), null, shown(cells)));
            return false;
        }
        header = read;
        first = first == null ? read : first;
        boolean isRead = options.table() == 0 || options.table() == table;
        chosen = chosen == null && isRead ? read : chosen;
        return true;
    }

    /** Whether a row names fields once more, as the first of a table does. */
    private boolean startsTable(RowReader rows, CsvHeader known, boolean behindBlank) {
        String start = rows.raw(0, 64).replace("\"", "").strip();
        if (!options.headed() || !(behindBlank || known.columns().mayStartWith(start))) {
            return false;
        }
        List<String> cells = rows.cells();
        int fields = read(rows, cells, false).columns().known();
        return fields > 1 && fields * 2 > cells.size();
    }

    /** Whether a row is a note below the table: one cell that says where the data comes from, or some words behind a blank line. */
    private static boolean isNote(List<String> cells, boolean behindBlank) {
        boolean alone = !cells.get(0).isBlank() && cells.stream().skip(1).allMatch(String::isBlank);
        return alone
                && (Headings.isNote(cells.get(0))
                        || (behindBlank && cells.get(0).indexOf(' ') > 0));
    }

    private void tell(String sentence, RowReader rows, List<String> cells) {
        log.add(ReadingRule.ODD_CELL.with(sentence, rows.place(file, "", 0), null, shown(cells)));
    }

    private static String shown(List<String> cells) {
        return ReadingWords.excerpt(
                String.join(", ", cells.stream().filter(each -> !each.isBlank()).toList()));
    }

    /** Reports bytes that are not text. */
    void damage(RowReader rows, String base) {
        int damage = rows.damage();
        if (damage >= 0) {
            log.add(ReadingRule.DAMAGED_TEXT.at(rows.placeOf(file, base, damage), null, "\uFFFD"));
        }
    }

    /** Whether a row cannot be split into cells; if so, reports the fault. */
    boolean broken(RowReader rows, String base) {
        int unclosed = rows.unclosed();
        if (rows.tooLong()) {
            Location place = new Location(file, base, rows.line(), 1);
            log.add(ReadingRule.beyond(place, ReadingWords.type("line"), Lines.LONGEST));
        } else if (unclosed >= 0) {
            log.add(ReadingRule.MALFORMED_CSV.with(
                    "quote", rows.place(file, base, unclosed), null, ReadingWords.excerpt(rows.raw(unclosed, 400))));
        }
        return rows.tooLong() || unclosed >= 0;
    }
}
