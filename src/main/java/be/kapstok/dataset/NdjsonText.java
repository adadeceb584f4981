package be.kapstok.dataset;

import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.Lines;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** Records of one kind, a JSON object on each line, all in memory. */
final class NdjsonText {
    private final ReadOptions options;
    private final JsonFactory factory;
    private final Bindings bindings;

    NdjsonText(ReadOptions options, JsonFactory factory, Bindings bindings) {
        this.options = options;
        this.factory = factory;
        this.bindings = bindings;
    }

    Reading read(String file, FileText json, FindingLog log) {
        byte[] text = json.bytesWithRest();
        OmittedElements omitted = new OmittedElements();
        Unknowns unknowns = options.keepUnknown() ? new Unknowns() : null;
        LineReader reader = new LineReader(options, factory, bindings, file, log, omitted, unknowns);
        Collected collected = new Collected(omitted, unknowns);
        IntList starts = new IntList();
        try {
            Lines lines = new Lines(text);
            while (lines.next()) {
                if (reader.read(lines, collected)) {
                    starts.add(lines.start());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        if (!reader.anything()) {
            log.add(ReadingRule.EMPTY_FILE.at(new Location(file, "", 1, 1), null));
        }
        Dataset.Builder dataset =
                Dataset.builder().places(new SourceMap(file, omitted, factory, new Records(file, json, starts)));
        if (reader.kind() != null) {
            collected.into(dataset, reader.kind());
        }
        if (unknowns != null) {
            dataset.unknownFields(unknowns.byPointer());
        }
        return new Reading(dataset.build(), collected.incomplete, log);
    }

    /** The texts of the records of a file: each on its line. */
    private record Records(String file, FileText json, IntList starts) implements SourceMap.Sources {
        @Override
        public @Nullable RecordSource record(Kind<?> kind, int index) {
            if (index >= starts.size()) {
                return null;
            }
            byte[] text = json.bytesWithRest();
            int start = starts.get(index);
            int end = start;
            while (end < text.length && text[end] != '\n' && text[end] != '\r') {
                end++;
            }
            String pointer = "/" + kind.list() + "/" + index;
            DamagedText damaged = DamagedText.of(text, start, end);
            if (damaged == null) {
                return new RecordSource(file, text, start, end - start, pointer, json::lines);
            }
            byte[] mended = damaged.bytes();
            return RecordSource.line(
                    file, mended, 0, mended.length, pointer, json.lines().line(start));
        }
    }

    /** The records as they come. */
    private static final class Collected implements LineReader.LineSink {
        private final OmittedElements omitted;
        private final @Nullable Unknowns unknowns;
        private final List<Keyed> records = new ArrayList<>();
        private final List<Incomplete> incomplete = new ArrayList<>();

        Collected(OmittedElements omitted, @Nullable Unknowns unknowns) {
            this.omitted = omitted;
            this.unknowns = unknowns;
        }

        @Override
        public void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, RecordSource source) {
            String pointer = "/" + kind.list() + "/" + index;
            if (record != null && whole) {
                if (unknowns != null) {
                    unknowns.settle(pointer, "/" + kind.list() + "/" + records.size());
                }
                records.add(record);
                return;
            }
            omitted.add(pointer);
            if (unknowns != null) {
                unknowns.drop();
            }
            if (record != null) {
                incomplete.add(new Incomplete(kind, index, record));
            }
        }

        @Override
        public void leaveOut(Kind<?> kind, int index) {
            omitted.add("/" + kind.list() + "/" + index);
        }

        private <T extends Keyed> void into(Dataset.Builder dataset, Kind<T> kind) {
            List<T> typed = new ArrayList<>();
            for (Keyed record : records) {
                typed.add(kind.type().cast(record));
            }
            dataset.list(kind, typed);
        }
    }
}
