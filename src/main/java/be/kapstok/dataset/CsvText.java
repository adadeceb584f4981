package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.RawText;
import be.kapstok.file.Utf8;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.table.CsvQuotes;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Measures as rows of CSV. Each row is read as the JSON record that it stands for, so that the same faults are told, at the
 * place of the cell. FastCSV takes the rows apart; without it, a call says what to add.
 */
final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ReadOptions options;
    private final JsonFactory factory;
    private final RecordBinding binding;

    CsvText(ReadOptions options, JsonFactory factory, Bindings bindings) {
        needFastCsv();
        this.options = options;
        this.factory = factory;
        this.binding = bindings.ofRecord(Measure.class);
    }

    /** Says what to add where FastCSV is missing. */
    static void needFastCsv() {
        try {
            Class.forName("de.siegmar.fastcsv.reader.CsvReader");
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "Reading CSV needs FastCSV: add de.siegmar:fastcsv to the class path", missing);
        }
    }

    Reading read(RawText text, FindingLog log) {
        Utf8 utf8 = text.utf8(charset(text));
        if (utf8.damagedAt() >= 0) {
            log.add(ReadingRule.DAMAGED_TEXT.at(Recognise.place(text.file(), utf8), null, "\uFFFD"));
        }
        String all = new String(utf8.bytes(), StandardCharsets.UTF_8);
        Gaps gaps = new Gaps();
        List<Measure> measures = new ArrayList<>();
        List<Incomplete> incomplete = new ArrayList<>();
        Map<String, CsvSpot> faulty = new HashMap<>();
        try {
            rows(text.file(), new StringReader(all), log, gaps, (index, record, whole, spot) -> {
                faulty.put(spot.base(), spot);
                if (record != null && whole) {
                    measures.add((Measure) record);
                    return;
                }
                gaps.add(spot.base());
                if (record != null) {
                    incomplete.add(new Incomplete(Kind.MEASURES, index, record));
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        Dataset dataset = Dataset.builder()
                .list(Kind.MEASURES, measures)
                .places(places(text.file(), gaps, faulty))
                .build();
        return new Reading(dataset, incomplete, log);
    }

    private static Places places(String file, Gaps gaps, Map<String, CsvSpot> rows) {
        return new Places(file, gaps) {
            @Override
            Map<String, Location> find(Set<String> pointers) {
                Map<String, Location> found = new HashMap<>();
                for (String pointer : pointers) {
                    String[] parts = pointer.split("/", 4);
                    CsvSpot row = parts.length < 3 ? null : rows.get("/" + parts[1] + "/" + parts[2]);
                    if (row != null) {
                        found.put(pointer, row.location(pointer));
                    }
                }
                return found;
            }
        };
    }

    Kind<?> each(String file, InputStream in, byte[] start, FindingLog log, RecordSink sink) throws IOException {
        Charset charset = options.charset() == null ? streamCharset(start) : options.charset();
        Gaps gaps = new Gaps();
        rows(file, withoutMark(Utf8.reader(in, charset)), log, gaps, (index, record, whole, spot) -> {
            if (record == null) {
                sink.leaveOut(Kind.MEASURES);
            } else {
                sink.take(Kind.MEASURES, record, whole, new StreamedPlaces(spot, gaps));
            }
            gaps.clear();
        });
        return Kind.MEASURES;
    }

    /** The places of one row. */
    private record StreamedPlaces(CsvSpot spot, Gaps gaps) implements RecordPlaces {
        @Override
        public Location of(String pointer) {
            return spot.location(spot.base() + gaps.inFile(spot.base(), pointer));
        }

        @Override
        public boolean told(Location place) {
            return gaps.told(place.pointer());
        }
    }

    private static Reader withoutMark(Reader in) throws IOException {
        java.io.PushbackReader reader = new java.io.PushbackReader(in);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    /** Takes what came of a row. */
    private interface RowSink {
        void take(int index, @Nullable Keyed record, boolean whole, CsvSpot spot);
    }

    private void rows(String file, Reader in, FindingLog log, Gaps gaps, RowSink sink) throws IOException {
        CsvRows rows = new CsvRows(in);
        Character separator = options.separator();
        CsvHeader header = null;
        int index = 0;
        while (rows.next()) {
            if (rows.blank()) {
                continue;
            }
            damage(rows, file, log);
            if (header == null && rows.row().startsWith("sep=") && rows.row().length() == 5) {
                separator = separator == null ? Character.valueOf(rows.row().charAt(4)) : separator;
                continue;
            }
            char between = separator == null ? CsvQuotes.separatorOf(rows.row()) : separator;
            separator = between;
            rows.separatedBy(between);
            String base = header == null ? "" : "/" + Kind.MEASURES.list() + "/" + index;
            List<String> cells = cells(rows, base, between, file, log);
            if (cells == null && header == null) {
                return;
            }
            if (cells == null) {
                sink.take(index, null, false, new CsvSpot(file, new byte[0], base, rows.line(), "", between, Map.of()));
                index++;
            } else if (header == null) {
                header = new CsvHeader(cells, options.columns(), binding);
                tellColumns(header, file, rows, between, log);
            } else {
                row(header, cells, rows, between, file, log, gaps, base, index, sink);
                index++;
            }
        }
    }

    /** Tells what was no text, of which the stream left half a character. */
    private static void damage(CsvRows rows, String file, FindingLog log) {
        int lone = Utf8.loneSurrogate(rows.row(), 0);
        if (lone >= 0) {
            CsvSpot spot = new CsvSpot(file, new byte[0], "", rows.line(), rows.row(), ',', Map.of());
            log.add(ReadingRule.DAMAGED_TEXT.at(spot.at("", lone), null, "\uFFFD"));
            rows.mend();
        }
    }

    /** The cells of a row, or {@code null} when it is none; then the fault is told. */
    private static @Nullable List<String> cells(
            CsvRows rows, String base, char separator, String file, FindingLog log) {
        if (rows.tooLong()) {
            log.add(ReadingRule.BEYOND_LIMIT.at(
                    new Location(file, base, rows.line(), 1),
                    null,
                    ReadingWords.type("line"),
                    "> " + Limits.LINE_BYTES,
                    String.valueOf(Limits.LINE_BYTES)));
            return null;
        }
        if (rows.unclosed() >= 0) {
            CsvSpot spot = new CsvSpot(file, new byte[0], base, rows.line(), rows.row(), separator, Map.of());
            log.add(ReadingRule.MALFORMED_CSV.at(
                    spot.at(base, rows.unclosed()),
                    null,
                    ReadingWords.excerpt(rows.row().substring(rows.unclosed()))));
            return null;
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(Limits.LINE_BYTES * 2)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofSingleCsvRecord(rows.row())
                    .getFields();
        } catch (CsvParseException broken) {
            log.add(ReadingRule.MALFORMED_CSV.at(
                    new Location(file, base, rows.line(), 1),
                    null,
                    ReadingWords.excerpt(String.valueOf(broken.getMessage()))));
            return null;
        }
    }

    private static void tellColumns(CsvHeader header, String file, CsvRows rows, char separator, FindingLog log) {
        header.tell((column, name, twice) -> {
            ReadingRule rule = twice ? ReadingRule.DUPLICATE_FIELD : ReadingRule.UNKNOWN_FIELD;
            Location place = new Location(file, "", rows.line(), 1);
            String suggestion = null;
            if (log.keeps(rule.id(), file)) {
                CsvSpot spot = new CsvSpot(
                        file, new byte[0], "", rows.line(), rows.row(), separator, Map.of("/" + column, column));
                Location cell = spot.location("/" + column);
                place = new Location(file, "", cell.line(), cell.column());
                suggestion = twice ? null : header.nearest(name).orElse(null);
            }
            log.add(rule.at(place, suggestion, ReadingWords.excerpt(name)));
        });
    }

    private void row(
            CsvHeader header,
            List<String> cells,
            CsvRows rows,
            char separator,
            String file,
            FindingLog log,
            Gaps gaps,
            String base,
            int index,
            RowSink sink) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), json)) {
            header.write(cells, generator);
        }
        CsvSpot spot =
                new CsvSpot(file, json.toByteArray(), base, rows.line(), rows.row(), separator, header.columns());
        if (cells.size() > header.size()) {
            log.add(ReadingRule.MALFORMED_CSV.at(spot.location(base), null, cells.size() + " > " + header.size()));
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), spot.bytes())) {
            Input in = new Input(spot, parser, log, gaps, null, false);
            @Nullable Object[] read = new @Nullable Object[1];
            in.guarded(() -> {
                parser.nextToken();
                read[0] = binding.read(in);
            });
            sink.take(index, (Keyed) read[0], in.takeWhole(), spot);
        }
    }

    /** As told; else {@code null} for UTF-8 and UTF-16, and Windows-1252 for bytes that are neither. */
    private @Nullable Charset charset(RawText text) {
        if (options.charset() != null || text.bytes() == null) {
            return options.charset();
        }
        return Utf8.of(text.bytes()).damagedAt() < 0 ? null : WINDOWS;
    }

    private static Charset streamCharset(byte[] start) {
        Charset utf16 = Utf8.utf16(start);
        if (utf16 != null) {
            return utf16;
        }
        int whole = Math.max(0, start.length - 4);
        boolean good = Utf8.of(java.util.Arrays.copyOf(start, whole)).damagedAt() < 0
                || Utf8.of(start).damagedAt() < 0;
        return good ? StandardCharsets.UTF_8 : WINDOWS;
    }
}
