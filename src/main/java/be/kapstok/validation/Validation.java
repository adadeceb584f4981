package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
    private final Decisions decisions;
    private final @Nullable LocalDate on;
    private final int limit;
    private final @Nullable Validator validator;

    private Validation(
            KnownWorld world,
            ReadOptions options,
            Decisions decisions,
            @Nullable LocalDate on,
            int limit,
            @Nullable Validator validator) {
        this.world = world;
        this.options = options;
        this.decisions = decisions;
        this.on = on;
        this.limit = limit;
        this.validator = validator;
    }

    /** {@return a validation against a known world, with all rules as they are} */
    public static Validation against(KnownWorld world) {
        requireNonNull(world, "world");
        return new Validation(
                world, ReadOptions.DEFAULT, Decisions.of(Profile.NONE), null, FindingLog.DEFAULT_LIMIT, null);
    }

    /** {@return the same, reading as told} */
    public Validation reading(ReadOptions value) {
        requireNonNull(value, "value");
        return new Validation(world, value, decisions, on, limit, validator);
    }

    /**
     * {@return the same under a profile} What could not be read, and a record that lacks what it must have, stay errors
     * whatever the profile says; the report names the rules that it tries to touch.
     *
     * @param day the day on which its suppressions are judged; may be {@code null} when none has an end day
     * @throws IllegalArgumentException when the profile has {@linkplain Profile#faults() faults}, or a suppression has
     *     an end day and no day is given
     */
    public Validation under(Profile value, @Nullable LocalDate day) {
        requireNonNull(value, "value");
        Validation under = new Validation(world, options, Decisions.of(value), day, limit, validator);
        under.judge();
        return under;
    }

    /**
     * {@return the same, keeping up to {@code value} findings of a rule for each file}
     *
     * @throws IllegalArgumentException when the limit is below 1
     */
    public Validation keeping(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("At least one finding of a rule is kept for each file, got: " + value);
        }
        return new Validation(world, options, decisions, on, value, validator);
    }

    /**
     * {@return the same with the host's validator in place of the library's own} Where there are many records,
     * Hibernate Validator is asked only about those that are not seen to keep what it says it demands; a validator of
     * another make, or one in a wrapper, is asked about each, which is slower.
     */
    public Validation with(Validator value) {
        requireNonNull(value, "value");
        return new Validation(world, options, decisions, on, limit, value);
    }

    private ProfileFilter judge() {
        return new ProfileFilter(decisions, on);
    }

    /**
     * {@return the report on a file} One that is too long to be held is checked a record at a time, and the report has
     * no data set.
     *
     * @throws IOException when the file cannot be read, or is a folder
     */
    public ValidationReport check(Path file) throws IOException {
        requireNonNull(file, "file");
        boolean held = !Files.isRegularFile(file) || Files.size(file) <= RawText.LONGEST;
        return held ? check(RawText.of(file)) : checkEach(file, (record, findings) -> {});
    }

    /** {@return the report on a text} */
    public ValidationReport check(RawText text) {
        requireNonNull(text, "text");
        return check(List.of(text));
    }

    /**
     * {@return one report on several texts, each checked against the known world and itself; its data set is that of
     * the last one when there is only one}
     */
    public ValidationReport check(List<RawText> texts) {
        requireNonNull(texts, "texts");
        Checking checking = start();
        texts.forEach(checking::add);
        return checking.report();
    }

    /**
     * {@return the report on a data set that was read or put together before} A record that was put together may lack
     * what it must have, which no reading lets through: that is told, and the rules between records look at what is
     * there.
     */
    public ValidationReport check(Dataset dataset) {
        requireNonNull(dataset, "dataset");
        Checking checking = start();
        checking.add(dataset, List.of(), null);
        return checking.report();
    }

    /**
     * {@return what takes files and checks them one after the other into one report, so that no more than one is held
     * at a time}
     */
    public Checking start() {
        return new Checking(
                world,
                new DatasetReader(options),
                new ShapeCheck(validator == null ? ShapeCheck.ownValidator() : validator),
                judge(),
                limit,
                decisions.profile().suppressions().isEmpty() ? limit : Integer.MAX_VALUE);
    }

    /**
     * {@return the report on a file that is checked a record at a time, with all that {@link #check(Path)} finds; it
     * has no data set} Of NDJSON and CSV no more is held than the record at hand, some thirty bytes for the key of
     * each, and the bodies and coverages that are checked against one another; so they may be of any size. A document
     * is held whole.
     *
     * @param sink takes each record with what is wrong with it, as far as the records up to it tell
     * @throws IOException when the file cannot be read, or is a folder
     */
    public ValidationReport checkEach(Path file, RecordSink sink) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(sink, "sink");
        if (Files.isDirectory(file)) {
            throw new IOException("a folder, not a file: " + file);
        }
        try (InputStream in = FileInput.open(file)) {
            return checkEach(in, file.toString(), sink);
        }
    }

    /**
     * {@return the report on a stream that is checked as {@link #checkEach(Path, RecordSink)} checks a file}
     *
     * @param in the stream; it stays open
     * @param file the name under which findings speak of it
     * @throws IOException when the stream cannot be read
     */
    public ValidationReport checkEach(InputStream in, String file, RecordSink sink) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(file, "file");
        requireNonNull(sink, "sink");
        Checking checking = start();
        checking.addEach(in, file, sink);
        return checking.report();
    }

    /** Takes records as they are checked. */
    @FunctionalInterface
    public interface RecordSink {
        /**
         * Takes a record.
         *
         * @param record the record; required fields may be missing when a finding says so
         * @param findings what is wrong with it, as far as the records up to it tell
         */
        void take(Keyed record, List<Finding> findings);
    }
}
