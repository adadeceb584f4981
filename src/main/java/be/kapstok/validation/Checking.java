package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.Format;
import be.kapstok.dataset.Incomplete;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Reading;
import be.kapstok.dataset.SourceMap;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Validation.RecordSink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks files one after the other, each against the known world and itself, into a single report. For one thread only.
 *
 * @since 0.1.0
 */
public final class Checking {
    private final KnownWorld world;
    private final DatasetReader reader;
    private final ShapeCheck shape;
    private final ProfileFilter judge;
    private final FindingLog log;
    private final int limit;
    private final List<String> files = new ArrayList<>();
    private final List<SkippedRecord> faulty = new ArrayList<>();
    private long records;
    private @Nullable Dataset good;

    /**
     * Makes a checking.
     *
     * @param kept the number of findings of a rule to keep for each file
     * @param limit the number of findings of a rule that may have to be kept: more than {@code kept} when some are
     *     accepted by their place
     */
    Checking(KnownWorld world, DatasetReader reader, ShapeCheck shape, ProfileFilter judge, int kept, int limit) {
        this.world = world;
        this.reader = reader;
        this.shape = shape;
        this.judge = judge;
        this.log = new FindingLog(kept, judge);
        this.limit = limit;
    }

    /** Checks a text. */
    public void add(RawText text) {
        requireNonNull(text, "text");
        Reading reading = reader.read(text, log);
        add(reading.dataset(), reading.incomplete(), null);
    }

    /** Checks a data set in memory. */
    void add(Dataset dataset, List<Incomplete> incomplete, @Nullable RecordSink sink) {
        SourceMap places = dataset.places();
        files.add(places.file());
        records += places.recordsLeftOut();
        shape.check(dataset.header(), false, places::ofHeader, places::told).forEach(log::add);
        Records all = new Records(dataset, incomplete, world);
        FileCheck check = new FileCheck(places.file(), all, shape, log, judge, limit);
        for (Kind<?> kind : Kind.ALL) {
            records += dataset.list(kind).size();
            all.each(kind, (entry, whole) -> {
                List<Finding> findings = check.take(entry, whole, places::told);
                if (sink != null) {
                    sink.take(entry.record(), findings);
                }
            });
        }
        check.end();
        faulty.addAll(FaultyRecords.of(dataset, incomplete, log.findings()));
        good = check.lacking() ? null : dataset;
    }

    /**
     * Checks a file one record at a time, as {@link #addEach(InputStream, String, RecordSink)} checks a stream; an export of
     * plans, which takes more than one pass, and a folder with one can be checked only so.
     *
     * @param sink takes each record with its findings, as far as they follow from the records up to it
     * @throws IOException when the file cannot be read
     */
    public void addEach(Path file, RecordSink sink) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(sink, "sink");
        if (reader.foreign(RawText.startOf(file)).isPresent()) {
            stream(file.toString(), sink, streamed -> reader.each(file, log, streamed));
        } else if (Files.isDirectory(file)) {
            throw new IOException("a folder, not a file: " + file);
        } else {
            try (InputStream in = FileInput.open(file)) {
                addEach(in, file.toString(), sink);
            }
        }
    }

    /** Reads records one at a time. */
    @FunctionalInterface
    private interface Streaming {
        void read(DatasetReader.RecordSink sink) throws IOException;
    }

    private void stream(String file, RecordSink sink, Streaming streaming) throws IOException {
        files.add(file);
        Records known = new Records(Dataset.builder().build(), List.of(), world);
        FileCheck check = new FileCheck(file, known, shape, log, judge, limit);
        streaming.read(new Streamed(check, sink));
        check.end();
        good = null;
    }

    /**
     * Checks a stream one record at a time, with the same findings as {@link #add(RawText)}; the stream stays open.
     * NDJSON and CSV may be of any size; a document is held whole.
     *
     * @param file the name of the file in its findings
     * @param sink takes each record with its findings, as far as they follow from the records up to it
     * @throws IOException when the stream cannot be read
     */
    public void addEach(InputStream in, String file, RecordSink sink) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(file, "file");
        requireNonNull(sink, "sink");
        BufferedInputStream stream = new BufferedInputStream(in, 1 << 16);
        if (Format.of(stream, file, reader.options()) == Format.JSON) {
            Reading reading = reader.read(RawText.of(stream, file), log);
            add(reading.dataset(), reading.incomplete(), sink);
            good = null;
        } else {
            stream(file, sink, streamed -> reader.each(stream, file, log, streamed));
        }
    }

    /** Takes the records of a stream. */
    private final class Streamed implements DatasetReader.RecordSink {
        private final FileCheck check;
        private final RecordSink sink;

        Streamed(FileCheck check, RecordSink sink) {
            this.check = check;
            this.sink = sink;
        }

        @Override
        public void take(Kind<?> kind, Keyed record, boolean whole, RecordPlaces places) {
            records++;
            Entry entry = new Entry(kind, places.index(), record, places::of);
            sink.take(record, check.take(entry, whole, places::told));
        }

        @Override
        public void leaveOut(Kind<?> kind) {
            records++;
            check.leaveOut();
        }
    }

    /**
     * {@return the report of all that was added; it has a data set when exactly one file was added, and that file is
     * valid}
     */
    public ValidationReport report() {
        boolean valid = !log.perSeverity().containsKey(Severity.ERROR);
        return new ValidationReport(
                files,
                log,
                judge,
                faulty,
                records,
                valid && files.size() == 1 && good != null ? new CheckedDataset(good) : null);
    }
}
