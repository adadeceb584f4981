package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.Lines;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.table.Headings;
import be.kapstok.table.RowReader;
import be.kapstok.table.TableOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/**
 * Reads records of a list from rows of a table under a header. Each row is read as a JSON record, so that it gets the same
 * findings, at the place of the cell.
 */
final class CsvText {
    private final ReadingContext context;
    private final String file;
    private final FindingLog log;
    private final OmittedElements omitted;
    private final @Nullable Unknowns unknowns;
    private final TableOptions options;
    private final NavigableMap<Integer, CsvHeader> headers = new TreeMap<>();
    private @Nullable CsvHeader header;
    private @Nullable CsvHeader first;
    private int headerLine;
    private int headerRows;
    private int number;
    private int index = -1;
    private int above = -1;
    private boolean linesAbove;
    private int rowsOfHeader;
    private boolean severalRows;
    private int table = 1;
    private @Nullable Location firstShortRow;
    private int shortRows;

    private CsvText(ReadingContext context, OmittedElements omitted, @Nullable Unknowns unknowns) {
        this.context = context;
        this.file = context.file();
        this.options = context.options().table();
        this.log = context.log();
        this.omitted = omitted;
        this.unknowns = unknowns;
    }

    /** Reads a text in memory. */
    static Reading read(ReadingContext context, RawText raw) {
        FileText text = FileText.of(raw, context.options().table().charset());
        RowReader rows = new RowReader(
                text.bytesWithRest(), text.charset(), context.options().table().separator());
        ReadRecords records = new ReadRecords(context);
        CsvText csv = new CsvText(context, records.omitted(), records.unknowns());
        try {
            csv.read(rows, records);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        Recognise.tellGuess(context.file(), text.characterSet(), context.log());
        Recognition recognition =
                csv.recognition(text.characterSet().charset().name(), rows);
        return records.reading(records.dataset(new Rows(text, rows, records.starts(), csv)), recognition);
    }

    /** Reads a stream. */
    static Kind<?> each(ReadingContext context, InputStream in, RecordSink sink) throws IOException {
        TextStream text = new TextStream(in, context.options().table().charset());
        StreamedRecords records = new StreamedRecords(context.factory(), new OmittedElements(), sink);
        CsvText csv = new CsvText(context, records.omitted(), null);
        csv.read(new RowReader(text, context.options().table().separator()), records);
        Recognise.tellGuess(context.file(), text.characterSet(), context.log());
        return csv.kind();
    }

    /** The list whose records the table holds. */
    private Kind<?> kind() {
        CsvHeader known = header;
        return known == null ? Kind.MEASURES : known.kind();
    }

    /** What was recognised of the first table, or {@code null} when it has no header that could be read. */
    private @Nullable Recognition recognition(String charset, RowReader rows) {
        CsvHeader known = first;
        return known == null
                ? null
                : new Recognition(
                        context.file(),
                        Format.CSV,
                        charset,
                        String.valueOf(rows.separator()),
                        null,
                        headerLine,
                        headerRows,
                        known.kind().list(),
                        known.recognised());
    }

    /** The texts of the records of a file: its rows. */
    private record Rows(FileText text, RowReader rows, IntList starts, CsvText records) implements SourceMap.Sources {
        @Override
        public @Nullable RecordSource record(Kind<?> kind, int index) {
            if (index >= starts.size()) {
                return null;
            }
            int start = starts.get(index);
            int line = text.lines().line(start);
            return records.source(rows.from(text.bytesWithRest(), start, line), index);
        }
    }

    private void read(RowReader rows, SourcedSink sink) throws IOException {
        boolean behindBlank = false;
        boolean more = true;
        while (more && rows.next()) {
            number++;
            if (rows.blank()) {
                behindBlank = true;
                continue;
            }
            more = take(rows, behindBlank, sink);
            behindBlank = false;
        }
        if (!more && header == null) {
            return;
        }
        if (index <= 0) {
            ReadingRule rule = index < 0 ? ReadingRule.EMPTY_FILE : ReadingRule.NO_ROWS;
            log.add(rule.at(new Location(file, "", 1, 1), null));
        }
        Location first = firstShortRow;
        if (first != null) {
            log.add(ReadingRule.ODD_CELL.with("short", first, null, String.valueOf(shortRows)));
        }
    }

    /** Takes the row at hand for what it is; tells whether to go on. */
    private boolean take(RowReader rows, boolean behindBlank, SourcedSink sink) throws IOException {
        if (above < 0) {
            beginTable(rows);
        }
        if (isAbove(rows)) {
            return true;
        }
        if (rowsOfHeader > 0) {
            rowsOfHeader--;
            return takeHeader(rows, rows.cells());
        }
        if (header == null) {
            List<String> numbers =
                    IntStream.rangeClosed(1, rows.size()).mapToObj(i -> "#" + i).toList();
            if (!readHeader(rows, numbers)) {
                return false;
            }
        } else if (startsTable(rows, header, behindBlank)) {
            table++;
            if (options.table() == 0) {
                log.add(ReadingRule.ODD_CELL.with("header", rows.place(file, "", 0), null, shown(rows.cells())));
            }
            return readHeader(rows, rows.cells());
        }
        if (options.table() > 0 && table != options.table()) {
            return table < options.table();
        }
        if (isNote(rows, behindBlank)) {
            log.add(ReadingRule.ODD_CELL.with("note", rows.place(file, "", 0), null, shown(rows.cells())));
        } else {
            takeRecord(rows, sink);
        }
        return true;
    }

    /** Finds where the header of the first table is. */
    private void beginTable(RowReader rows) throws IOException {
        Recognition given = context.options().recognition();
        above = given == null ? rows.rowsAbove(options.headed()) : 0;
        rowsOfHeader = !options.headed() ? 0 : given == null ? rows.rowsOfHeader() : Math.max(1, given.headerRows());
        linesAbove = above > 0;
        headerRows = rowsOfHeader;
        severalRows = rowsOfHeader > 1;
    }

    /** Whether the row at hand stands above the header. */
    private boolean isAbove(RowReader rows) {
        Recognition given = context.options().recognition();
        if (given != null) {
            return rows.line() < given.headerLine();
        }
        boolean isAbove = above > 0;
        above -= isAbove ? 1 : 0;
        return isAbove;
    }

    /** Reads the header; of several rows the first with names of fields. */
    private boolean takeHeader(RowReader rows, List<String> cells) {
        damage(rows, "");
        if (broken(rows, "")) {
            return false;
        }
        if (header != null || (rowsOfHeader > 0 && header(rows, cells).places().isEmpty())) {
            return true;
        }
        if (linesAbove) {
            log.add(ReadingRule.ODD_CELL.with("above", rows.place(file, "", 0), null, shown(cells)));
        }
        if (severalRows) {
            log.add(ReadingRule.ODD_CELL.with("rows", rows.place(file, "", 0), null, shown(cells)));
        }
        return readHeader(rows, cells);
    }

    private void takeRecord(RowReader rows, SourcedSink sink) {
        String base = base(index);
        damage(rows, base);
        boolean broken = broken(rows, base);
        sink.starts(rows.offset());
        CsvHeader known = header;
        if (broken || known == null) {
            sink.leaveOut(kind(), index);
        } else {
            row(known, rows, base, index, sink);
        }
        index++;
    }

    private CsvHeader header(RowReader rows, List<String> cells) {
        return CsvHeader.of(cells, context, header == null && rowsOfHeader == 0, () -> {
            try {
                return rows.sample();
            } catch (IOException impossible) {
                throw new UncheckedIOException("what was read before cannot fail to be read", impossible);
            }
        });
    }

    /** Whether a row names fields once more, as the first of a table does. */
    private boolean startsTable(RowReader rows, CsvHeader known, boolean behindBlank) {
        String start = rows.raw(0, 64).replace("\"", "").strip();
        if (!options.headed() || !(behindBlank || known.mayStartWith(start))) {
            return false;
        }
        List<String> cells = rows.cells();
        int fields = header(rows, cells).known();
        return fields > 1 && fields * 2 > cells.size();
    }

    /** Whether a row is a note below the table: one cell that says where the data comes from, or some words behind a blank line. */
    private boolean isNote(RowReader rows, boolean behindBlank) {
        CsvHeader known = header;
        boolean several = known != null && known.isAnyNamed(1);
        List<String> cells = several ? rows.cells() : List.of();
        boolean alone =
                several && !cells.get(0).isBlank() && cells.stream().skip(1).allMatch(String::isBlank);
        return alone
                && (Headings.isNote(cells.get(0))
                        || (behindBlank && cells.get(0).indexOf(' ') > 0));
    }

    private static String shown(List<String> cells) {
        return ReadingWords.excerpt(String.join(", ", cells));
    }

    /** The row of a record, by its place in the list, from rows that start with it. */
    private @Nullable RowSource source(RowReader rows, int of) {
        try {
            Map.Entry<Integer, CsvHeader> own = headers.floorEntry(of);
            return own != null && rows.next() ? written(own.getValue(), rows, rows.cells(), base(of), null) : null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    private String base(int of) {
        return kind().pointer(of);
    }

    /** Reports bytes that are not text. */
    private void damage(RowReader rows, String base) {
        int damage = rows.damage();
        if (damage >= 0) {
            log.add(ReadingRule.DAMAGED_TEXT.at(rows.placeOf(file, base, damage), null, "\uFFFD"));
        }
    }

    /** Whether a row cannot be split into cells; if so, reports the fault. */
    private boolean broken(RowReader rows, String base) {
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

    /** Reads the names of the columns; returns whether they can be names. */
    private boolean readHeader(RowReader rows, List<String> cells) {
        CsvHeader read = header(rows, cells);
        boolean unknown = read.places().isEmpty();
        if (unknown && options.headed() && Headings.lookLikeData(cells)) {
            log.add(ReadingRule.NO_HEADER.at(rows.place(file, "", 0), null, shown(cells)));
            return false;
        }
        read.tell((column, rule, sentence, suggestion, arguments) -> {
            boolean kept = log.keeps(rule.id(), file);
            log.add(rule.with(sentence, rows.place(file, "", kept ? column : 0), suggestion, arguments));
        });
        if (unknown) {
            log.add(ReadingRule.NO_HEADER.with("fields", rows.place(file, "", 0), null, shown(cells)));
            return false;
        }
        index = Math.max(index, 0);
        header = read;
        headers.put(index, read);
        if (first == null) {
            first = read;
            headerLine = options.headed() ? rows.line() : 0;
        }
        return true;
    }

    private void row(CsvHeader columns, RowReader rows, String base, int of, SourcedSink sink) {
        List<String> cells = rows.cells();
        RowSource source = written(columns, rows, cells, base, log);
        oddities(columns, rows, cells, base);
        try (JsonParser parser = source.parser(context.factory())) {
            Input in = new Input(source, parser, log, omitted, unknowns, false);
            Keyed read = (Keyed) in.only(columns.record());
            sink.take(kind(), of, read, in.takeWhole(), source);
        }
    }

    /**
     * A row as a JSON record.
     *
     * @param faults takes the faults of its cells, or {@code null} when they were told before
     */
    private RowSource written(
            CsvHeader columns, RowReader rows, List<String> cells, String base, @Nullable FindingLog faults) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Map<String, Integer> own;
        try (JsonGenerator generator = context.factory().createGenerator(ObjectWriteContext.empty(), json)) {
            CsvRow row = new CsvRow(columns, rows, cells, base, context, faults, generator);
            columns.write(row, number);
            own = row.places();
        }
        return new RowSource(file, json.toByteArray(), base, rows, columns.places(), own);
    }

    /** Reports cells without a column, and cells that may come from a stray quote, and notes rows that lack cells. */
    private void oddities(CsvHeader columns, RowReader rows, List<String> cells, String base) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!columns.isNamed(i) && !cell.isBlank()) {
                log.add(ReadingRule.MALFORMED_CSV.with(
                        "heading",
                        rows.place(file, base, log.keeps(ReadingRule.MALFORMED_CSV.id(), file) ? i : 0), null,
                        ReadingWords.excerpt(cell),
                        String.valueOf(i + 1)));
            } else if (rows.quotes() && columns.isShort(i) && (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
                log.add(ReadingRule.ODD_CELL.at(
                        rows.place(file, base, log.keeps(ReadingRule.ODD_CELL.id(), file) ? i : 0),
                        null,
                        ReadingWords.excerpt(cell)));
            }
        }
        if (columns.isAnyNamed(cells.size())) {
            firstShortRow = firstShortRow == null ? rows.place(file, base, 0) : firstShortRow;
            shortRows++;
        }
        int behind = rows.textAfterQuote();
        if (behind >= 0) {
            log.add(ReadingRule.ODD_CELL.with(
                    "quote", rows.place(file, base, behind), null, ReadingWords.excerpt(rows.raw(behind, 400))));
        }
    }
}
