package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.CharacterSet;
import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.file.UnreadableFile;
import be.kapstok.model.Keyed;
import be.kapstok.notation.TableColumns;
import be.kapstok.notation.WrittenRow;
import be.kapstok.reading.Input;
import be.kapstok.reading.ReadingNotes;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.ReadingWords;
import be.kapstok.reading.RecordSource;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.table.RowReader;
import be.kapstok.table.TableSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Reads records of a list from rows of a table under a header. Each row is read as a JSON record, so that it gets the same
 * findings, at the place of the cell.
 */
final class CsvText {
    private final ReadingContext context;
    private final String file;
    private final FindingLog log;
    private final ReadingNotes notes;
    private final CsvLayout layout;
    private final NavigableMap<Integer, CsvHeader> headers = new TreeMap<>();
    private int number;
    private int index;
    private @Nullable Location firstShortRow;
    private int shortRows;

    private CsvText(ReadingContext context, ReadingNotes notes) {
        this.context = context;
        this.file = context.file();
        this.log = context.log();
        this.notes = notes;
        this.layout = new CsvLayout(context);
    }

    /** Reads a text in memory. */
    static Reading read(ReadingContext context, RawText raw) {
        TableSource source = source(context, raw);
        ReadRecords records = new ReadRecords(context);
        if (source == null) {
            return records.reading(records.dataset((kind, index) -> null), null);
        }
        FileText text = source.text();
        RowReader rows = source.rows(context.options().table().separator());
        CsvText csv = new CsvText(context, records.notes());
        try {
            csv.read(rows, records);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        Recognise.tellGuess(context.file(), text.characterSet(), context.log());
        RecognisedFile recognition = csv.recognition(source.sheetName(), text.characterSet(), rows);
        return records.reading(records.dataset(new Rows(text, rows, records.starts(), csv)), recognition);
    }

    /** The text of a table or of a sheet; {@code null} when it cannot be read, which is told. */
    private static @Nullable TableSource source(ReadingContext context, RawText raw) {
        Location whole = new Location(context.file(), "", 1, 1);
        try {
            TableSource source = TableSource.of(raw, context.options().table());
            checkFit(context, source.sheetName() != null);
            source.remarks()
                    .forEach(each -> context.log()
                            .add(ReadingRule.ODD_CELL.with("workbook", each.place(), null, each.wording())));
            return source;
        } catch (UnreadableFile told) {
            context.log().add(ReadingRule.MALFORMED_CSV.with("workbook", whole, null, told.wording()));
            return null;
        }
    }

    private static void checkFit(ReadingContext context, boolean isSheet) {
        RecognisedFile given = context.options().recognition();
        if (given != null) {
            given.mustFit(isSheet);
        }
    }

    /** Reads a workbook as a stream of records: its file is held, and the text of its sheet. */
    static @Nullable Kind<?> eachOfSheet(ReadingContext context, RawText raw, RecordSink sink) throws IOException {
        TableSource source = source(context, raw);
        if (source == null) {
            return null;
        }
        StreamedRecords records = StreamedRecords.of(context, sink);
        CsvText csv = new CsvText(context, records.notes());
        RowReader rows = source.rows(context.options().table().separator());
        csv.read(rows, records);
        sink.recognised(csv.recognition(source.sheetName(), source.text().characterSet(), rows));
        return csv.kind();
    }

    /** Reads a stream. */
    static Kind<?> each(ReadingContext context, InputStream in, RecordSink sink) throws IOException {
        checkFit(context, false);
        TextStream text = new TextStream(in, context.options().table().charset());
        StreamedRecords records = StreamedRecords.of(context, sink);
        CsvText csv = new CsvText(context, records.notes());
        RowReader rows = new RowReader(text, context.options().table().separator());
        csv.read(rows, records);
        Recognise.tellGuess(context.file(), text.characterSet(), context.log());
        sink.recognised(csv.recognition(null, text.characterSet(), rows));
        return csv.kind();
    }

    /** The list whose records the table holds. */
    private Kind<?> kind() {
        CsvHeader known = layout.header();
        return known == null ? Kind.MEASURES : known.kind();
    }

    /** What was recognised of the table that was read, or {@code null} when it has no header that could be read. */
    private @Nullable RecognisedFile recognition(@Nullable String sheet, CharacterSet set, RowReader rows) {
        CsvHeader known = layout.chosen();
        RecognisedFile given = context.options().recognition();
        if (known == null) {
            return null;
        }
        int table = context.options().table().table();
        return new RecognisedFile(
                file,
                sheet == null ? "table" : "sheet",
                sheet == null ? set.charset().name() : null,
                sheet == null ? String.valueOf(rows.separator()) : null,
                sheet,
                table == 0 ? null : table,
                layout.headerLine(),
                layout.headerRows(),
                known.kind().list(),
                known.recognised(given));
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
        while (!layout.ended() && rows.next()) {
            number = rows.number(number);
            if (!rows.blank() && layout.isRecord(rows, behindBlank)) {
                takeRecord(rows, sink);
            }
            behindBlank = rows.isEmpty();
        }
        if (layout.ended() && layout.first() == null) {
            return;
        }
        RecognisedFile given = context.options().recognition();
        if (given != null && layout.first() == null) {
            given.mustFit(List.of());
        }
        if (index == 0) {
            ReadingRule rule = layout.first() == null ? ReadingRule.EMPTY_FILE : ReadingRule.NO_ROWS;
            log.add(rule.at(new Location(file, "", 1, 1), null));
        }
        Location first = firstShortRow;
        if (first != null) {
            log.add(ReadingRule.ODD_CELL.with("short", first, null, String.valueOf(shortRows)));
        }
    }

    private void takeRecord(RowReader rows, SourcedSink sink) {
        String base = kind().pointer(index);
        layout.damage(rows, base);
        boolean broken = layout.broken(rows, base);
        sink.starts(rows.offset());
        CsvHeader header = layout.header();
        if (broken || header == null) {
            sink.leaveOut(kind(), index);
        } else {
            if (headers.isEmpty() || !headers.lastEntry().getValue().equals(header)) {
                headers.put(index, header);
            }
            row(header, rows, base, sink);
        }
        index++;
    }

    private void row(CsvHeader header, RowReader rows, String base, SourcedSink sink) {
        List<String> cells = rows.cells();
        RowSource source = written(header, rows, cells, base, log);
        oddities(header.columns(), rows, cells, base);
        try (Input in = context.reader().open(source, notes)) {
            Keyed read = (Keyed) in.only(header.fields().record());
            sink.take(kind(), index, read, in.takeWhole(), source);
        }
    }

    /**
     * A row as a JSON record.
     *
     * @param faults takes the faults of its cells, or {@code null} when they were told before
     */
    private RowSource written(
            CsvHeader header, RowReader rows, List<String> cells, String base, @Nullable FindingLog faults) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Map<String, Integer> own;
        try (JsonGenerator generator = context.reader().factory().createGenerator(ObjectWriteContext.empty(), json)) {
            CsvRow output = new CsvRow(generator, rows, base, file, faults);
            WrittenRow row = new WrittenRow(header.columns(), cells, output);
            header.columns().write(row, number);
            own = row.places();
        }
        return new RowSource(file, json.toByteArray(), base, rows, header, own);
    }

    /** The row of a record, by its place in the list, from rows that start with it. */
    private @Nullable RowSource source(RowReader rows, int of) {
        try {
            Map.Entry<Integer, CsvHeader> header = headers.floorEntry(of);
            return header != null && rows.next()
                    ? written(header.getValue(), rows, rows.cells(), kind().pointer(of), null)
                    : null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    /** Reports cells without a column, and cells that may come from a stray quote, and notes rows that lack cells. */
    private void oddities(TableColumns columns, RowReader rows, List<String> cells, String base) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!columns.isNamed(i) && !cell.isBlank()) {
                String column = String.valueOf(i + 1);
                log.add(ReadingRule.MALFORMED_CSV.with(
                        "heading",
                        rows.place(file, base, log.keeps(ReadingRule.MALFORMED_CSV.id(), file) ? i : 0),
                        null,
                        ReadingWords.excerpt(cell),
                        column));
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
