package be.kapstok.dataset;

import be.kapstok.dataset.CsvRecords.RowSink;
import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.table.RowReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Gaps gaps = new Gaps();
        List<Measure> measures = new ArrayList<>();
        List<Incomplete> incomplete = new ArrayList<>();
        RowReader rows = new RowReader(text.bytesWithRest(), text.charset(), options.separator());
        CsvRecords records = records(raw.file(), log, gaps);
        read(records, rows, (index, record, whole, spot) -> {
            if (record != null && whole) {
                measures.add((Measure) record);
                return;
            }
            gaps.add(spot.base());
            if (record != null) {
                incomplete.add(new Incomplete(Kind.MEASURES, index, record));
            }
        });
        Recognise.tellGuess(raw.file(), text.characterSet(), log);
        Dataset dataset = Dataset.builder()
                .list(Kind.MEASURES, measures)
                .places(places(raw.file(), text, gaps, records))
                .build();
        return new Reading(dataset, incomplete, log);
    }

    private CsvRecords records(String file, FindingLog log, Gaps gaps) {
        return new CsvRecords(options, factory, binding, file, log, gaps);
    }

    private static void read(CsvRecords records, RowReader rows, RowSink sink) {
        try {
            records.read(rows, sink);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    /** Places are found by going over the rows once more, so that no row need be kept. */
    private Places places(String file, FileText text, Gaps gaps, CsvRecords records) {
        return new Places(file, gaps) {
            @Override
            Map<String, Location> find(Set<String> pointers) {
                Map<Integer, List<String>> wanted = new HashMap<>();
                for (String pointer : pointers) {
                    String[] parts = pointer.split("/", 4);
                    if (parts.length > 2) {
                        wanted.computeIfAbsent(Integer.valueOf(parts[2]), none -> new ArrayList<>())
                                .add(pointer);
                    }
                }
                Map<String, Location> found = new HashMap<>();
                if (!wanted.isEmpty()) {
                    RowReader rows = new RowReader(text.bytes(), text.charset(), options.separator());
                    CsvText.find(rows, records, wanted, found);
                }
                return found;
            }
        };
    }

    private static void find(
            RowReader rows, CsvRecords records, Map<Integer, List<String>> wanted, Map<String, Location> found) {
        try {
            records.each(
                    rows,
                    (index, spot) -> wanted.getOrDefault(index, List.of())
                            .forEach(pointer -> found.put(pointer, spot.location(pointer))));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    Kind<?> each(String file, InputStream in, FindingLog log, RecordSink sink) throws IOException {
        TextStream text = new TextStream(in, options.charset());
        Gaps gaps = new Gaps();
        records(file, log, gaps).read(new RowReader(text, options.separator()), new RowSink() {
            @Override
            public void take(int index, @Nullable Keyed record, boolean whole, CsvSpot spot) {
                if (record == null) {
                    sink.leaveOut(Kind.MEASURES);
                } else {
                    sink.take(Kind.MEASURES, record, whole, new StreamedPlaces(spot, gaps));
                }
                gaps.clear();
            }

            @Override
            public void leaveOut() {
                sink.leaveOut(Kind.MEASURES);
            }
        });
        Recognise.tellGuess(file, text.characterSet(), log);
        return Kind.MEASURES;
    }

    /** The places of the row at hand. */
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
}
