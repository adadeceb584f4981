package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.Format;
import be.kapstok.dataset.Incomplete;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Reading;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.dataset.SourceMap;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Validation.RecordSink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Supplier<ProfileFilter> judges;
    private final ProfileFilter judge;
    private final FindingLog log;
    private final int limit;
    private final List<FileRecords> files = new ArrayList<>();
    private FileRecords file = new FileRecords("");
    private @Nullable Dataset sound;

    /**
     * Makes a checking.
     *
     * @param judges gives a new judge of findings
     * @param kept the number of findings of a rule to keep for each file
     * @param limit the number of findings of a rule that may have to be kept: more than {@code kept} when some are
     *     accepted by their place
     */
    Checking(
            KnownWorld world,
            DatasetReader reader,
            ShapeCheck shape,
            Supplier<ProfileFilter> judges,
            int kept,
            int limit) {
        this.world = world;
        this.reader = reader;
        this.shape = shape;
        this.judges = judges;
        this.judge = judges.get();
        this.log = new FindingLog(kept, this::judged);
        this.limit = limit;
    }

    /** Judges a finding, and notes the record that it makes faulty, whether the finding is kept or only counted. */
    private Optional<Finding> judged(Finding finding) {
        Optional<Finding> left = judge.apply(finding);
        left.ifPresent(file::note);
        return left;
    }

    private void begin(String name) {
        file = new FileRecords(name);
        files.add(file);
    }

    /** Checks a text. */
    public void add(RawText text) {
        requireNonNull(text, "text");
        begin(text.file());
        Reading reading = reader.read(text, log);
        file.recognition(reading.recognition());
        check(reading.dataset(), reading.incomplete(), null);
    }

    /** Checks a data set in memory. */
    void add(Dataset dataset) {
        begin(dataset.places().file());
        check(dataset, List.of(), null);
    }

    private void check(Dataset dataset, List<Incomplete> incomplete, @Nullable RecordSink sink) {
        SourceMap places = dataset.places();
        shape.check(dataset.header(), false, places::ofHeader, places::told).forEach(log::add);
        Records all = new Records(dataset, incomplete, world);
        FileCheck check = new FileCheck(places.file(), all, shape, log, judge, limit);
        for (Kind<?> kind : Kind.ALL) {
            List<Integer> leftOut = places.leftOut(kind);
            file.count(kind, dataset.list(kind).size() + leftOut.size());
            leftOut.forEach(index -> file.mark(kind, index));
        }
        each(all, check, places, sink);
        boolean valid = !log.perSeverity().containsKey(Severity.ERROR);
        if (!valid && places.told(new Location(places.file(), "/schemaVersion", 0, 0))) {
            file.giveUp();
        }
        file.end();
        sound = valid ? dataset : soundOf(dataset, incomplete, all);
        file.list(log.findings(), true);
    }

    /** Checks all records of a data set. */
    private static void each(Records all, FileCheck check, SourceMap places, @Nullable RecordSink sink) {
        for (Kind<?> kind : Kind.ALL) {
            all.each(kind, (entry, whole) -> {
                List<Finding> findings = check.take(entry, whole, places::told);
                if (sink != null) {
                    sink.take(entry.record(), findings);
                }
            });
        }
        check.end();
    }

    /**
     * The sound part of a data set with errors. Without a faulty record, another may contradict the known world, or
     * lack what it needs: the part is checked again until it has no errors.
     */
    private @Nullable Dataset soundOf(Dataset dataset, List<Incomplete> incomplete, Records all) {
        SoundRecords records = new SoundRecords(dataset, all, file);
        records.markReferring(incomplete);
        boolean more = records.othersAreFaulty() && !file.isUnusable();
        while (more) {
            more = false;
            for (Finding each : errorsIn(records.dataset())) {
                if (file.note(each)) {
                    file.because(each);
                    more = true;
                }
            }
            records.markReferring(incomplete);
        }
        file.name(records.namer(incomplete));
        Dataset sound = records.dataset();
        return Kind.ALL.stream().allMatch(each -> sound.list(each).isEmpty()) ? null : sound;
    }

    private List<Finding> errorsIn(Dataset dataset) {
        ProfileFilter again = judges.get();
        FindingLog found = new FindingLog(Integer.MAX_VALUE, again);
        Records all = new Records(dataset, List.of(), world);
        FileCheck check = new FileCheck(file.file(), all, shape, found, again, Integer.MAX_VALUE);
        each(all, check, dataset.places(), null);
        return found.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Checks a file one record at a time, as {@link #addEach(InputStream, String, RecordSink)} checks a stream; an export of
     * plans, which takes more than one pass, and a folder with one can be checked only so.
     *
     * @param sink takes each record with its findings, as far as they follow from the records up to it
     * @throws IOException when the file cannot be read
     */
    public void addEach(Path path, RecordSink sink) throws IOException {
        requireNonNull(path, "path");
        requireNonNull(sink, "sink");
        if (reader.foreign(RawText.startOf(path)).isPresent()) {
            begin(path.toString());
            streamed(path.toString(), sink, records -> reader.each(path, log, records));
            sound = null;
        } else if (Files.isDirectory(path)) {
            throw new IOException("a folder, not a file: " + path);
        } else {
            try (InputStream in = FileInput.open(path)) {
                addEach(in, path.toString(), sink);
            }
        }
    }

    /** Reads records one at a time. */
    @FunctionalInterface
    private interface Streaming {
        void read(DatasetReader.RecordSink sink) throws IOException;
    }

    private void streamed(String name, RecordSink sink, Streaming streaming) throws IOException {
        Records known = new Records(Dataset.builder().build(), List.of(), world);
        FileCheck check = new FileCheck(name, known, shape, log, judge, limit);
        streaming.read(new Streamed(check, file, sink));
        check.end();
        file.end();
        file.list(log.findings(), false);
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
        begin(file);
        BufferedInputStream stream = new BufferedInputStream(in, 1 << 16);
        if (Format.of(stream, file, reader.options()) == Format.JSON) {
            Reading reading = reader.read(RawText.of(stream, file), log);
            this.file.recognition(reading.recognition());
            check(reading.dataset(), reading.incomplete(), sink);
        } else {
            streamed(file, sink, records -> reader.each(stream, file, log, records));
        }
        sound = null;
    }

    /** Takes the records of a stream. */
    private static final class Streamed implements DatasetReader.RecordSink {
        private final FileCheck check;
        private final FileRecords file;
        private final RecordSink sink;

        Streamed(FileCheck check, FileRecords file, RecordSink sink) {
            this.check = check;
            this.file = file;
            this.sink = sink;
        }

        @Override
        public void take(Kind<?> kind, Keyed record, boolean whole, RecordPlaces places) {
            Entry entry = new Entry(kind, places.index(), record, places::of);
            sink.take(record, check.take(entry, whole, places::told));
            file.take(entry, whole);
        }

        @Override
        public void leaveOut(Kind<?> kind, int index) {
            file.count(kind, 1);
            file.mark(kind, index);
            check.leaveOut();
        }

        @Override
        public void recognised(@Nullable RecognisedFile recognition) {
            file.recognition(recognition);
        }
    }

    /**
     * {@return the report of all that was added; it has a data set when exactly one file was added, and that file is
     * valid}
     */
    public ValidationReport report() {
        return new ValidationReport(files, log, judge, files.size() == 1 ? sound : null);
    }
}
