package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.ReadOptions;
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
 * Checks data: its form, the shape of each record, and the rules between records. References may point to the known
 * world or to the data itself. Checking never throws on bad data. Each setting gives a copy; a validation can be used
 * again, and by many threads.
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

    /** {@return a validation against a known world, with the default severity of every rule} */
    public static Validation against(KnownWorld world) {
        requireNonNull(world, "world");
        return new Validation(
                world, ReadOptions.DEFAULT, Decisions.of(Profile.NONE), null, FindingLog.DEFAULT_LIMIT, null);
    }

    /** {@return the same validation with other options for reading} */
    public Validation reading(ReadOptions value) {
        requireNonNull(value, "value");
        return new Validation(world, value, decisions, on, limit, validator);
    }

    /**
     * {@return the same validation with a profile} Unreadable data and records without required fields stay errors,
     * whatever the profile says; the report names the rules that the profile tries to change.
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
     * {@return the same validation, which keeps up to {@code value} findings of a rule for each file}
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
     * {@return the same validation with the host's validator in place of the library's own} When there are many
     * records, the library clears most of them with its own quick checks and passes only the others to Hibernate
     * Validator; a validator of another make, or one in a wrapper, checks each record, which is slower.
     */
    public Validation with(Validator value) {
        requireNonNull(value, "value");
        return new Validation(world, options, decisions, on, limit, value);
    }

    private ProfileFilter judge() {
        return new ProfileFilter(decisions, on);
    }

    /**
     * {@return the report on a file} A file that is too long to hold in memory is checked one record at a time, and its
     * report has no data set.
     *
     * @throws IOException when the file cannot be read
     */
    public ValidationReport check(Path file) throws IOException {
        requireNonNull(file, "file");
        boolean held = !Files.isRegularFile(file) || Files.size(file) <= RawText.LONGEST;
        if (!held) {
            return checkEach(file, (record, findings) -> {});
        }
        return check(Files.isDirectory(file) ? new DatasetReader(options).text(file) : RawText.of(file));
    }

    /** {@return the report on a text} */
    public ValidationReport check(RawText text) {
        requireNonNull(text, "text");
        return check(List.of(text));
    }

    /**
     * {@return one report on several texts, each checked against the known world and itself; it has a data set only for
     * a single text}
     */
    public ValidationReport check(List<RawText> texts) {
        requireNonNull(texts, "texts");
        Checking checking = start();
        texts.forEach(checking::add);
        return checking.report();
    }

    /**
     * {@return the report on a data set that was read, or made in code} A record that was made in code may lack
     * required fields, which reading never allows: the report says so, and the rules between records check the fields
     * that are there.
     */
    public ValidationReport check(Dataset dataset) {
        requireNonNull(dataset, "dataset");
        Checking checking = start();
        checking.add(dataset);
        return checking.report();
    }

    /**
     * {@return a checking that takes files one after the other into one report, so that only one is held at a time}
     */
    public Checking start() {
        return new Checking(
                world,
                new DatasetReader(options.vocabulary() == null ? options.withVocabulary(world.vocabulary()) : options),
                new ShapeCheck(validator == null ? ShapeCheck.ownValidator() : validator),
                this::judge,
                limit,
                decisions.needAllFindings() ? Integer.MAX_VALUE : limit);
    }

    /**
     * {@return the report on a file that is checked one record at a time, with all findings of {@link #check(Path)} but
     * without a data set} NDJSON and CSV may be of any size: memory holds only the current record, about thirty bytes
     * for the key of each record, and the bodies and coverages, which are checked against one another. So may an export
     * of plans. A document is held whole.
     *
     * @param sink takes each record with its findings, as far as they follow from the records up to it
     * @throws IOException when the file cannot be read
     */
    public ValidationReport checkEach(Path file, RecordSink sink) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(sink, "sink");
        Checking checking = start();
        checking.addEach(file, sink);
        return checking.report();
    }

    /**
     * {@return the report on a stream that is checked as {@link #checkEach(Path, RecordSink)} checks a file}
     *
     * @param in the stream; it stays open
     * @param file the name of the file in its findings
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
         * @param findings its findings, as far as they follow from the records up to it
         */
        void take(Keyed record, List<Finding> findings);
    }
}
