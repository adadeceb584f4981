package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.Lines;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.table.Headings;
import be.kapstok.table.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
    private @Nullable CsvHeader header;
    private @Nullable Location firstShortRow;
    private int shortRows;

    private CsvText(ReadingContext context, OmittedElements omitted) {
        this.context = context;
        this.file = context.file();
        this.log = context.log();
        this.binding = context.bindings().ofRecord(Measure.class);
        this.omitted = omitted;
    }

    /** Reads a text in memory. */
    static Reading read(ReadingContext context, RawText raw) {
        FileText text = FileText.of(raw, context.options().charset());
        RowReader rows = new RowReader(
                text.bytesWithRest(), text.charset(), context.options().separator());
        ReadRecords records = new ReadRecords(context);
        CsvText csv = new CsvText(context, records.omitted());
        try {
            csv.read(rows, records);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        Recognise.tellGuess(context.file(), text.characterSet(), context.log());
        return records.reading(records.dataset(new Rows(text, rows.separator(), records.starts(), csv)));
    }

    /** Reads a stream. */
    static Kind<?> each(ReadingContext context, InputStream in, RecordSink sink) throws IOException {
        TextStream text = new TextStream(in, context.options().charset());
        StreamedRecords records = new StreamedRecords(context.factory(), new OmittedElements(), sink);
        new CsvText(context, records.omitted())
                .read(new RowReader(text, context.options().separator()), records);
        Recognise.tellGuess(context.file(), text.characterSet(), context.log());
        return Kind.MEASURES;
    }

    /** The texts of the records of a file: its rows. */
    private record Rows(FileText text, char separator, IntList starts, CsvText records) implements SourceMap.Sources {
        @Override
        public @Nullable RecordSource record(Kind<?> kind, int index) {
            if (index >= starts.size()) {
                return null;
            }
            int start = starts.get(index);
            int line = text.lines().line(start);
            return records.source(new RowReader(text.bytesWithRest(), start, line, text.charset(), separator), index);
        }
    }

    private void read(RowReader rows, SourcedSink sink) throws IOException {
        int index = -1;
        while (rows.next()) {
            if (rows.blank()) {
                continue;
            }
            String base = index < 0 ? "" : base(index);
            damage(rows, base);
            boolean broken = broken(rows, base);
            if (index >= 0) {
                sink.starts(rows.offset());
            }
            CsvHeader known = header;
            if (known == null) {
                if (broken || !readHeader(rows)) {
                    return;
                }
            } else if (broken) {
                sink.leaveOut(Kind.MEASURES, index);
            } else {
                row(known, rows, base, index, sink);
            }
            index++;
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

    /** The row of a record, by its place in the list, from rows that start with it. */
    private @Nullable RowSource source(RowReader rows, int index) {
        try {
            Map<String, Integer> columns = header == null ? Map.of() : header.columns();
            return rows.next() ? new RowSource(file, new byte[0], base(index), rows, columns) : null;
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
    private boolean readHeader(RowReader rows) {
        List<String> cells = rows.cells();
        CsvHeader read = new CsvHeader(cells, context.options().columns(), binding);
        if (read.columns().isEmpty() && Headings.lookLikeData(cells)) {
            log.add(ReadingRule.NO_HEADER.at(
                    rows.place(file, "", 0), null, ReadingWords.excerpt(String.join(", ", cells))));
            return false;
        }
        read.tell((column, name, twice) -> {
            ReadingRule rule = twice ? ReadingRule.DUPLICATE_FIELD : ReadingRule.UNKNOWN_FIELD;
            boolean kept = log.keeps(rule.id(), file);
            String suggestion = twice || !kept ? null : read.nearest(name).orElse(null);
            log.add(rule.at(rows.place(file, "", kept ? column : 0), suggestion, ReadingWords.excerpt(name)));
        });
        if (read.columns().isEmpty()) {
            log.add(ReadingRule.NO_HEADER.with(
                    "fields", rows.place(file, "", 0), ReadingWords.excerpt(String.join(", ", cells))));
            return false;
        }
        header = read;
        return true;
    }

    private void row(CsvHeader columns, RowReader rows, String base, int index, SourcedSink sink) {
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
            sink.take(Kind.MEASURES, index, read, in.takeWhole(), source);
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
