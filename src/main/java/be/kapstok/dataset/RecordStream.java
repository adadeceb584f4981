package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.dataset.LineReader.LineSink;
import be.kapstok.file.FileInput;
import be.kapstok.file.Lines;
import be.kapstok.file.TextStream;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** Reads NDJSON or CSV of any size: only the line at hand is held. */
final class RecordStream {
    private final ReadOptions options;
    private final JsonFactory factory;
    private final Bindings bindings;

    RecordStream(ReadOptions options, JsonFactory factory, Bindings bindings) {
        this.options = options;
        this.factory = factory;
        this.bindings = bindings;
    }

    @Nullable
    Kind<?> read(Path file, FindingLog log, RecordSink sink) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a folder, not a file: " + file);
        }
        try (InputStream in = FileInput.open(file)) {
            return read(in, file.toString(), log, sink);
        }
    }

    @Nullable
    Kind<?> read(InputStream raw, String file, FindingLog log, RecordSink sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        byte[] start = Recognise.start(in);
        Format format = Recognise.format(options, file, start);
        if (format == Format.CSV) {
            return new CsvText(options, factory, bindings).each(file, in, log, sink);
        }
        TextStream json = TextStream.ofJson(in);
        Recognise.tellGuess(file, json.characterSet(), log);
        return lines(file, json, log, sink);
    }

    private @Nullable Kind<?> lines(String file, InputStream in, FindingLog log, RecordSink sink) throws IOException {
        OmittedElements omitted = new OmittedElements();
        LineReader reader = new LineReader(options, factory, bindings, file, log, omitted, null);
        Lines lines = new Lines(in);
        LineSink lineSink = new LineSink() {
            @Override
            public void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, RecordSource source) {
                if (record == null) {
                    sink.leaveOut(kind);
                } else {
                    sink.take(kind, record, whole, new PlacesInRecord(source, factory, omitted));
                }
                omitted.clear();
            }

            @Override
            public void leaveOut(Kind<?> kind, int index) {
                sink.leaveOut(kind);
            }
        };
        while (lines.next()) {
            reader.read(lines, lineSink);
        }
        if (!reader.anything()) {
            log.add(ReadingRule.EMPTY_FILE.at(new Location(file, "", 1, 1), null));
        }
        return reader.kind();
    }
}
