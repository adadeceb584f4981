package be.kapstok.validation;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Incomplete;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Places;
import be.kapstok.dataset.RawText;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.RuleId;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks data: its form, the shape of each record, and the rules between records, against the known world and the data
 * itself. Checking never throws on bad data. Settings are made by copies; one validation may be used again and by many
 * threads.
 *
 * @since 0.1.0
 */
public final class Validation {
    private final KnownWorld world;
    private final ReadOptions options;
    private final Profile profile;
    private final @Nullable LocalDate on;
    private final int limit;
    private final @Nullable Validator validator;

    private Validation(
            KnownWorld world,
            ReadOptions options,
            Profile profile,
            @Nullable LocalDate on,
            int limit,
            @Nullable Validator validator) {
        this.world = world;
        this.options = options;
        this.profile = profile;
        this.on = on;
        this.limit = limit;
        this.validator = validator;
    }

    /**
     * A validation against a known world, with all rules as they are.
     *
     * @param world what is known besides the data
     * @return the validation
     */
    public static Validation against(KnownWorld world) {
        return new Validation(world, ReadOptions.DEFAULT, Profile.NONE, null, FindingLog.DEFAULT_LIMIT, null);
    }

    /**
     * The same, reading as told.
     *
     * @param value how to read
     * @return a new validation
     */
    public Validation reading(ReadOptions value) {
        return new Validation(world, value, profile, on, limit, validator);
    }

    /**
     * The same under a profile.
     *
     * @param value the profile
     * @param day the day on which its suppressions are judged; may be {@code null} when none has an end day
     * @return a new validation
     * @throws IllegalArgumentException when a suppression has an end day and no day is given
     */
    public Validation under(Profile value, @Nullable LocalDate day) {
        Validation under = new Validation(world, options, value, day, limit, validator);
        under.judge();
        return under;
    }

    /**
     * The same with a limit.
     *
     * @param value how many findings of a rule to keep for each file, at least 1
     * @return a new validation
     * @throws IllegalArgumentException when the limit is below 1
     */
    public Validation keeping(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("At least one finding of a rule is kept for each file, got: " + value);
        }
        return new Validation(world, options, profile, on, value, validator);
    }

    /**
     * The same with the host's validator in place of the library's own.
     *
     * @param value the validator
     * @return a new validation
     */
    public Validation with(Validator value) {
        return new Validation(world, options, profile, on, limit, value);
    }

    private Judge judge() {
        return new Judge(profile, on);
    }

    /**
     * Checks a file.
     *
     * @param file the file
     * @return the report
     * @throws IOException when the file cannot be read, or is a folder
     */
    public ValidationReport check(Path file) throws IOException {
        return check(RawText.of(file));
    }

    /**
     * Checks a text.
     *
     * @param text the text
     * @return the report
     */
    public ValidationReport check(RawText text) {
        Judge judge = judge();
        FindingLog log = new FindingLog(limit, judge);
        Reading reading = new DatasetReader(options).read(text, log);
        return check(reading.dataset(), reading.incomplete(), log, judge);
    }

    /**
     * Checks several texts, each against the known world and itself.
     *
     * @param texts the texts
     * @return one report for all; its data set is that of the last one when there is only one
     */
    public ValidationReport check(List<RawText> texts) {
        if (texts.size() == 1) {
            return check(texts.get(0));
        }
        Judge judge = judge();
        FindingLog log = new FindingLog(limit, judge);
        List<String> files = new ArrayList<>();
        long records = 0;
        for (RawText text : texts) {
            Reading reading = new DatasetReader(options).read(text, log);
            files.add(reading.dataset().places().file());
            records += run(reading.dataset(), reading.incomplete(), log).records();
        }
        return new ValidationReport(files, log, judge, List.of(), records, null);
    }

    /**
     * Checks a data set that was read or put together before.
     *
     * <p>While a record that was put together lacks what it must have, which no reading lets through, the rules between
     * records are not run, and the report says so.
     *
     * @param dataset the data set
     * @return the report
     */
    public ValidationReport check(Dataset dataset) {
        Judge judge = judge();
        return check(dataset, List.of(), new FindingLog(limit, judge), judge);
    }

    private ValidationReport check(Dataset dataset, List<Incomplete> incomplete, FindingLog log, Judge judge) {
        Run run = run(dataset, incomplete, log);
        boolean good = !log.perSeverity().containsKey(be.kapstok.reason.Severity.ERROR)
                && incomplete.isEmpty()
                && run.notRun().isEmpty();
        return new ValidationReport(
                List.of(dataset.places().file()),
                log,
                judge,
                run.notRun(),
                run.records(),
                good ? new CheckedDataset(dataset) : null);
    }

    /** How many records were checked, and which rules could not be run over them. */
    private record Run(long records, List<RuleId> notRun) {}

    /** Shape and rules; then the lines of what was found. */
    private Run run(Dataset dataset, List<Incomplete> incomplete, FindingLog log) {
        ShapeCheck shape = shape();
        Places places = dataset.places();
        long records = places.recordsLeftOut();
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
        for (Incomplete each : incomplete) {
            shape.check(each.record(), true, pointer -> places.of(each, pointer), places::told)
                    .forEach(log::add);
        }
        List<RuleId> notRun = new ArrayList<>();
        Records all = new Records(dataset, incomplete, world);
        for (DatasetRule rule : DatasetRules.ALL) {
            if (whole) {
                rule.check(all, new Faults(rule, all, log));
            } else {
                notRun.add(rule.id());
            }
        }
        log.refineAll(places::located);
        return new Run(records, notRun);
    }

    private ShapeCheck shape() {
        return new ShapeCheck(validator == null ? ShapeCheck.ownValidator() : validator);
    }

    /**
     * Checks NDJSON or CSV of any size, a record at a time: the form, the shape of each record, and its references to the known
     * world. Rules that need all records at once are not run, and the report says so.
     *
     * @param file the file
     * @param sink takes each record with the findings of its shape and references
     * @return the report; it has no data set
     * @throws IOException when the file cannot be read, or is a folder
     */
    public ValidationReport checkEach(Path file, RecordSink sink) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a folder, not a file: " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return checkEach(in, file.toString(), sink);
        }
    }

    /**
     * Checks NDJSON or CSV of any size from a stream, as {@link #checkEach(Path, RecordSink)} does a file.
     *
     * @param in the stream; it stays open
     * @param file the name under which findings speak of it
     * @param sink takes each record with the findings of its shape and references
     * @return the report; it has no data set
     * @throws IOException when the stream cannot be read
     */
    public ValidationReport checkEach(InputStream in, String file, RecordSink sink) throws IOException {
        Judge judge = judge();
        FindingLog log = new FindingLog(limit, judge);
        ShapeCheck shape = shape();
        StreamedReferences references = new StreamedReferences(world);
        long[] records = new long[1];
        new DatasetReader(options).each(in, file, log, (kind, record, whole, places) -> {
            records[0] += whole ? 1 : 0;
            List<Finding> findings = new ArrayList<>(shape.check(record, !whole, places::of, places::told));
            if (whole) {
                findings.addAll(references.check(record, places::of));
            }
            findings.forEach(log::add);
            sink.take(record, findings);
        });
        List<RuleId> notRun = new ArrayList<>();
        for (DatasetRule rule : DatasetRules.ALL) {
            if (!(rule instanceof UnknownReference)) {
                notRun.add(rule.id());
            }
        }
        return new ValidationReport(List.of(file), log, judge, notRun, records[0], null);
    }

    /** Takes records as they are checked. */
    @FunctionalInterface
    public interface RecordSink {
        /**
         * Takes a record.
         *
         * @param record the record; required fields may be missing when a finding says so
         * @param findings what is wrong with its shape and references
         */
        void take(Keyed record, List<Finding> findings);
    }
}
