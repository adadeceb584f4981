package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Incomplete;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Places;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Validation.RecordSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files that are checked one after the other, each against the known world and itself, into one report. Meant for one thread.
 *
 * @since 0.1.0
 */
public final class Checking {
    private final KnownWorld world;
    private final DatasetReader reader;
    private final ShapeCheck shape;
    private final Judge judge;
    private final FindingLog log;
    private final List<String> files = new ArrayList<>();
    private final Set<RuleId> notRun = new HashSet<>();
    private long records;
    private @Nullable Dataset good;

    Checking(KnownWorld world, DatasetReader reader, ShapeCheck shape, Judge judge, int limit) {
        this.world = world;
        this.reader = reader;
        this.shape = shape;
        this.judge = judge;
        this.log = new FindingLog(limit, judge);
    }

    /**
     * Checks a text.
     *
     * @param text the text
     */
    public void add(RawText text) {
        requireNonNull(text, "text");
        good = null;
        Reading reading = reader.read(text, log);
        add(reading.dataset(), reading.incomplete());
    }

    /** Shape and rules; then the lines of what was found. */
    void add(Dataset dataset, List<Incomplete> incomplete) {
        Places places = dataset.places();
        files.add(places.file());
        records += places.recordsLeftOut();
        boolean whole = checkShape(dataset);
        for (Incomplete each : incomplete) {
            shape.check(each.record(), true, pointer -> places.of(each, pointer), places::told)
                    .forEach(log::add);
        }
        Records all = new Records(dataset, incomplete, world);
        for (DatasetRule rule : DatasetRules.ALL) {
            if (whole) {
                rule.check(all, new Faults(rule, all, log));
            } else {
                notRun.add(rule.id());
            }
        }
        log.refineAll(places::located);
        good = whole && incomplete.isEmpty() ? dataset : null;
    }

    /** Tells whether no record lacks what it must have. */
    private boolean checkShape(Dataset dataset) {
        Places places = dataset.places();
        shape.check(dataset.header(), false, places::ofHeader, places::told).forEach(log::add);
        boolean whole = true;
        for (Kind<?> kind : Kind.ALL) {
            List<? extends Keyed> list = dataset.list(kind);
            records += list.size();
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                for (Finding each :
                        shape.check(list.get(i), false, pointer -> places.of(kind, index, pointer), places::told)) {
                    whole &= !each.rule().equals(ShapeRule.MISSING.id());
                    log.add(each);
                }
            }
        }
        return whole;
    }

    /**
     * Checks NDJSON or CSV of any size, a record at a time, without the rules that need all records at once.
     *
     * @param in the stream; it stays open
     * @param file the name under which findings speak of it
     * @param sink takes each record with the findings of its shape and references
     * @throws IOException when the stream cannot be read
     */
    public void addEach(InputStream in, String file, RecordSink sink) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(file, "file");
        requireNonNull(sink, "sink");
        files.add(file);
        StreamedReferences references = new StreamedReferences(world);
        reader.each(in, file, log, (kind, record, whole, places) -> {
            records += whole ? 1 : 0;
            List<Finding> findings = new ArrayList<>(shape.check(record, !whole, places::of, places::told));
            if (whole) {
                findings.addAll(references.check(record, places::of));
            }
            findings.forEach(log::add);
            sink.take(record, findings);
        });
        for (DatasetRule rule : DatasetRules.ALL) {
            if (!(rule instanceof UnknownReference)) {
                notRun.add(rule.id());
            }
        }
        good = null;
    }

    /**
     * The report of all that was added.
     *
     * @return the report; it has a data set when a single one was added, and that is good
     */
    public ValidationReport report() {
        boolean valid = !log.perSeverity().containsKey(Severity.ERROR);
        return new ValidationReport(
                files,
                log,
                judge,
                DatasetRules.ALL.stream()
                        .map(DatasetRule::id)
                        .filter(notRun::contains)
                        .toList(),
                records,
                valid && files.size() == 1 && good != null ? new CheckedDataset(good) : null);
    }
}
