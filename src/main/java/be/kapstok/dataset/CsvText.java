package be.kapstok.dataset;

import be.kapstok.dataset.CsvRecords.RowSink;
import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.reason.FindingLog;
import be.kapstok.table.RowReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** Measures as rows of CSV: all of a text, or one after the other. */
final class CsvText {
    private final ReadOptions options;
    private final JsonFactory factory;
    private final RecordBinding binding;

    CsvText(ReadOptions options, JsonFactory factory, Bindings bindings) {
        this.options = options;
        this.factory = factory;
        this.binding = bindings.ofRecord(Measure.class);
    }

    Reading read(RawText raw, FindingLog log) {
        FileText text = FileText.of(raw, options.charset());
        OmittedElements omitted = new OmittedElements();
        List<Measure> measures = new ArrayList<>();
        List<Incomplete> incomplete = new ArrayList<>();
        RowReader rows = new RowReader(text.bytesWithRest(), text.charset(), options.separator());
        IntList starts = new IntList();
        CsvRecords records = records(raw.file(), log, omitted);
        read(records, rows, new RowSink() {
            @Override
            public void starts(int offset) {
                starts.add(offset);
            }

            @Override
            public void take(int index, @Nullable Keyed record, boolean whole, RowSource source) {
                if (record != null && whole) {
                    measures.add((Measure) record);
                    return;
                }
                omitted.add(source.base());
                if (record != null) {
                    incomplete.add(new Incomplete(Kind.MEASURES, index, record));
                }
            }
        });
        Rows placed = new Rows(text, rows.separator(), starts, records);
        Recognise.tellGuess(raw.file(), text.characterSet(), log);
        Dataset dataset = Dataset.builder()
                .list(Kind.MEASURES, measures)
                .places(new SourceMap(raw.file(), omitted, factory, placed))
                .build();
        return new Reading(dataset, incomplete, log);
    }

    private CsvRecords records(String file, FindingLog log, OmittedElements omitted) {
        return new CsvRecords(options, factory, binding, file, log, omitted);
    }

    private static void read(CsvRecords records, RowReader rows, RowSink sink) {
        try {
            records.read(rows, sink);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    /** The texts of the records of a file: its rows. */
    private record Rows(FileText text, char separator, IntList starts, CsvRecords records)
            implements SourceMap.Sources {
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

    Kind<?> each(String file, InputStream in, FindingLog log, RecordSink sink) throws IOException {
        TextStream text = new TextStream(in, options.charset());
        OmittedElements omitted = new OmittedElements();
        records(file, log, omitted).read(new RowReader(text, options.separator()), new RowSink() {
            @Override
            public void take(int index, @Nullable Keyed record, boolean whole, RowSource source) {
                if (record == null) {
                    sink.leaveOut(Kind.MEASURES);
                } else {
                    sink.take(Kind.MEASURES, record, whole, new PlacesInRecord(source, factory, omitted));
                }
                omitted.clear();
            }

            @Override
            public void leaveOut() {
                sink.leaveOut(Kind.MEASURES);
            }
        });
        Recognise.tellGuess(file, text.characterSet(), log);
        return Kind.MEASURES;
    }
}
