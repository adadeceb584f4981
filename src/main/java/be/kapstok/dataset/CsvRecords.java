package be.kapstok.dataset;

import be.kapstok.file.Lines;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.table.Headings;
import be.kapstok.table.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads rows under a header as records. Each row is read as the JSON record that it stands for, so that the same faults are
 * told, at the place of the cell.
 */
final class CsvRecords {
    private final ReadOptions options;
    private final JsonFactory factory;
    private final RecordBinding binding;
    private final String file;
    private final FindingLog log;
    private final OmittedElements omitted;
    private @Nullable CsvHeader header;
    private @Nullable Location firstShortRow;
    private int shortRows;

    CsvRecords(
            ReadOptions options,
            JsonFactory factory,
            RecordBinding binding,
            String file,
            FindingLog log,
            OmittedElements omitted) {
        this.options = options;
        this.factory = factory;
        this.binding = binding;
        this.file = file;
        this.log = log;
        this.omitted = omitted;
    }

    /** Takes what came of a row. */
    interface RowSink {
        void take(int index, @Nullable Keyed record, boolean whole, RowSource source);

        /** A row of a record starts so many bytes behind the start of a text in memory. */
        default void starts(int offset) {}

        /** A row that cannot be taken apart, which was told. */
        default void leaveOut() {}
    }

    void read(RowReader rows, RowSink sink) throws IOException {
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
                omitted.add(base);
                sink.leaveOut();
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
    @Nullable
    RowSource source(RowReader rows, int index) {
        try {
            Map<String, Integer> columns = header == null ? Map.of() : header.columns();
            return rows.next() ? new RowSource(file, new byte[0], base(index), rows, columns) : null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    private static String base(int index) {
        return "/" + Kind.MEASURES.list() + "/" + index;
    }

    /** Tells what is no text. */
    private void damage(RowReader rows, String base) {
        int damage = rows.damage();
        if (damage >= 0) {
            log.add(ReadingRule.DAMAGED_TEXT.at(rows.placeOf(file, base, damage), null, "\uFFFD"));
        }
    }

    /** Whether a row cannot be taken apart; then the fault is told. */
    private boolean broken(RowReader rows, String base) {
        int unclosed = rows.unclosed();
        if (rows.tooLong()) {
            log.add(ReadingRule.BEYOND_LIMIT.at(
                    new Location(file, base, rows.line(), 1),
                    null,
                    ReadingWords.type("line"),
                    "> " + Lines.LONGEST,
                    String.valueOf(Lines.LONGEST)));
        } else if (unclosed >= 0) {
            log.add(ReadingRule.MALFORMED_CSV.with(
                    "quote", rows.place(file, base, unclosed), ReadingWords.excerpt(rows.raw(unclosed, 400))));
        }
        return rows.tooLong() || unclosed >= 0;
    }

    /** Reads the names of the columns; tells whether they can be any. */
    private boolean readHeader(RowReader rows) {
        List<String> cells = rows.cells();
        CsvHeader read = new CsvHeader(cells, options.columns(), binding);
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

    private void row(CsvHeader columns, RowReader rows, String base, int index, RowSink sink) {
        List<String> cells = rows.cells();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), json)) {
            columns.write(cells, generator);
        }
        RowSource source = new RowSource(file, json.toByteArray(), base, rows, columns.columns());
        oddities(columns, rows, cells, base);
        try (JsonParser parser = source.parser(factory)) {
            Input in = new Input(source, parser, log, omitted, null, false);
            @Nullable Object[] read = new @Nullable Object[1];
            in.guarded(() -> {
                parser.nextToken();
                read[0] = binding.read(in);
            });
            sink.take(index, (Keyed) read[0], in.takeWhole(), source);
        }
    }

    /** Tells cells that no column names, those that a stray quote may have made, and notes rows that lack cells. */
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
