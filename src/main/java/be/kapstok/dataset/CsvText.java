package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.Lines;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.file.UnreadableFile;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.table.Headings;
import be.kapstok.table.RowReader;
import be.kapstok.table.TableOptions;
import be.kapstok.table.TableSource;
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
 * Reads measures from rows of CSV under a header. Each row is read as a JSON record, so that it gets the same findings,
 * at the place of the cell.
 */
final class CsvText {
    private final ReadingContext context;
    private final String file;
    private final FindingLog log;
    private final RecordBinding binding;
    private final OmittedElements omitted;
    private final TableOptions options;
    private final NavigableMap<Integer, CsvHeader> headers = new TreeMap<>();
    private @Nullable CsvHeader header;
    private int index = -1;
    private int above = -1;
    private boolean linesAbove;
    private int rowsOfHeader;
    private boolean severalRows;
    private int table = 1;
    private @Nullable Location firstShortRow;
    private int shortRows;

    private CsvText(ReadingContext context, OmittedElements omitted) {
        this.context = context;
        this.file = context.file();
        this.options = context.options().table();
        this.log = context.log();
        this.binding = context.bindings().ofRecord(Measure.class);
        this.omitted = omitted;
    }

    /** Reads a text in memory. */
    static Reading read(ReadingContext context, RawText raw) {
        TableSource source = source(context, raw);
        ReadRecords records = new ReadRecords(context);
        if (source == null) {
            return records.reading(records.dataset((kind, index) -> null));
        }
        FileText text = source.text();
        RowReader rows = source.rows(context.options().table().separator());
        CsvText csv = new CsvText(context, records.omitted());
        try {
            csv.read(rows, records);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        Recognise.tellGuess(context.file(), text.characterSet(), context.log());
        return records.reading(records.dataset(new Rows(text, rows, records.starts(), csv)));
    }

    /** The text of a table or of a sheet; {@code null} when it cannot be read, which is told. */
    private static @Nullable TableSource source(ReadingContext context, RawText raw) {
        Location whole = new Location(context.file(), "", 1, 1);
        try {
            TableSource source = TableSource.of(raw, context.options().table());
            source.remarks()
                    .forEach(each ->
                            context.log().add(ReadingRule.ODD_CELL.with("workbook", each.place(), each.wording())));
            return source;
        } catch (UnreadableFile told) {
            context.log().add(ReadingRule.MALFORMED_CSV.with("workbook", whole, told.wording()));
            return null;
        }
    }

    /** Reads a workbook as a stream of records: its file is held, and the text of its sheet. */
    static @Nullable Kind<?> eachOfSheet(ReadingContext context, RawText raw, RecordSink sink) throws IOException {
        TableSource source = source(context, raw);
        if (source == null) {
            return null;
        }
        StreamedRecords records = new StreamedRecords(context.factory(), new OmittedElements(), sink);
        new CsvText(context, records.omitted())
                .read(source.rows(context.options().table().separator()), records);
        return Kind.MEASURES;
    }

    /** Reads a stream. */
    static Kind<?> each(ReadingContext context, InputStream in, RecordSink sink) throws IOException {
        TextStream text = new TextStream(in, context.options().table().charset());
        StreamedRecords records = new StreamedRecords(context.factory(), new OmittedElements(), sink);
        new CsvText(context, records.omitted())
                .read(new RowReader(text, context.options().table().separator()), records);
        Recognise.tellGuess(context.file(), text.characterSet(), context.log());
        return Kind.MEASURES;
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
            log.add(ReadingRule.ODD_CELL.with("short", first, String.valueOf(shortRows)));
        }
    }

    /** Takes the row at hand for what it is; tells whether to go on. */
    private boolean take(RowReader rows, boolean behindBlank, SourcedSink sink) throws IOException {
        if (above < 0) {
            above = rows.rowsAbove(options.headed());
            linesAbove = above > 0;
            rowsOfHeader = options.headed() ? rows.rowsOfHeader() : 0;
            severalRows = rowsOfHeader > 1;
        }
        if (above > 0) {
            above--;
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
        } else if (startsTable(rows)) {
            table++;
            if (options.table() == 0) {
                log.add(ReadingRule.ODD_CELL.with("header", rows.place(file, "", 0), shown(rows.cells())));
            }
            return readHeader(rows, rows.cells());
        }
        if (options.table() > 0 && table != options.table()) {
            return table < options.table();
        }
        if (isNote(rows, behindBlank)) {
            log.add(ReadingRule.ODD_CELL.with("note", rows.place(file, "", 0), shown(rows.cells())));
        } else {
            takeRecord(rows, sink);
        }
        return true;
    }

    /** Reads the header; of several rows the first with names of fields. */
    private boolean takeHeader(RowReader rows, List<String> cells) {
        damage(rows, "");
        if (broken(rows, "")) {
            return false;
        }
        if (header != null || (rowsOfHeader > 0 && header(cells).columns().isEmpty())) {
            return true;
        }
        if (linesAbove) {
            log.add(ReadingRule.ODD_CELL.with("above", rows.place(file, "", 0), shown(cells)));
        }
        if (severalRows) {
            log.add(ReadingRule.ODD_CELL.with("rows", rows.place(file, "", 0), shown(cells)));
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
            sink.leaveOut(Kind.MEASURES, index);
        } else {
            row(known, rows, base, index, sink);
        }
        index++;
    }

    private CsvHeader header(List<String> cells) {
        return new CsvHeader(cells, context.options(), binding);
    }

    /** Whether a row names fields once more, as the first of a table does. */
    private boolean startsTable(RowReader rows) {
        String first = rows.raw(0, 64).replace("\"", "").strip();
        if (!options.headed() || binding.field(first) == null) {
            return false;
        }
        List<String> cells = rows.cells();
        int fields = header(cells).columns().size();
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
            CsvHeader own = headers.floorEntry(of) == null
                    ? null
                    : headers.floorEntry(of).getValue();
            Map<String, Integer> columns = own == null ? Map.of() : own.columns();
            return rows.next() ? new RowSource(file, new byte[0], base(of), rows, columns) : null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    private static String base(int index) {
        return Kind.MEASURES.pointer(index);
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
                    "quote", rows.place(file, base, unclosed), ReadingWords.excerpt(rows.raw(unclosed, 400))));
        }
        return rows.tooLong() || unclosed >= 0;
    }

    /** Reads the names of the columns; returns whether they can be names. */
    private boolean readHeader(RowReader rows, List<String> cells) {
        CsvHeader read = header(cells);
        if (read.columns().isEmpty() && options.headed() && Headings.lookLikeData(cells)) {
            log.add(ReadingRule.NO_HEADER.at(rows.place(file, "", 0), null, shown(cells)));
            return false;
        }
        read.tell((column, name, twice) -> {
            ReadingRule rule = twice ? ReadingRule.DUPLICATE_FIELD : ReadingRule.UNKNOWN_FIELD;
            boolean kept = log.keeps(rule.id(), file);
            String suggestion = twice || !kept ? null : read.nearest(name).orElse(null);
            log.add(rule.at(rows.place(file, "", kept ? column : 0), suggestion, ReadingWords.excerpt(name)));
        });
        if (read.columns().isEmpty()) {
            log.add(ReadingRule.NO_HEADER.with("fields", rows.place(file, "", 0), shown(cells)));
            return false;
        }
        index = Math.max(index, 0);
        header = read;
        headers.put(index, read);
        return true;
    }

    private void row(CsvHeader columns, RowReader rows, String base, int of, SourcedSink sink) {
        List<String> cells = rows.cells();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = context.factory().createGenerator(ObjectWriteContext.empty(), json)) {
            columns.write(cells, generator);
        }
        RowSource source = new RowSource(file, json.toByteArray(), base, rows, columns.columns());
        oddities(columns, rows, cells, base);
        try (JsonParser parser = source.parser(context.factory())) {
            Input in = new Input(source, parser, log, omitted, null, false);
            Keyed read = (Keyed) in.only(binding);
            sink.take(Kind.MEASURES, of, read, in.takeWhole(), source);
        }
    }

    /** Reports cells without a column, and cells that may come from a stray quote, and notes rows that lack cells. */
    private void oddities(CsvHeader columns, RowReader rows, List<String> cells, String base) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!columns.isNamed(i) && !cell.isBlank()) {
                log.add(ReadingRule.MALFORMED_CSV.with(
                        "heading",
                        rows.place(file, base, log.keeps(ReadingRule.MALFORMED_CSV.id(), file) ? i : 0),
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
                    "quote", rows.place(file, base, behind), ReadingWords.excerpt(rows.raw(behind, 400))));
        }
    }
}
