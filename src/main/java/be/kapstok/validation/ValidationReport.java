package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report on checked data: all findings, each with its place.
 *
 * <p>Equal input gives an equal report, in the same order, on any run.
 */
@JsonPropertyOrder({
    "valid",
    "complete",
    "files",
    "records",
    "perSeverity",
    "perRule",
    "findings",
    "suppressionsUsed",
    "suppressionsUnused",
    "suppressionsExpired",
    "suppressionsByPosition",
    "rulesOff",
    "rulesRegraded",
    "rulesKept",
    "rulesNotRun"
})
public final class ValidationReport implements Answer {
    private final List<String> files;
    private final List<Finding> findings;
    private final Map<RuleId, Long> perRule;
    private final Map<Severity, Long> perSeverity;
    private final boolean complete;
    private final List<Suppression> used;
    private final List<Suppression> unused;
    private final List<Suppression> expired;
    private final List<Suppression> byPosition;
    private final Decisions decisions;
    private final List<FileRecords> records;
    private final @Nullable CheckedDataset sound;

    ValidationReport(List<FileRecords> records, FindingLog log, ProfileFilter judge, @Nullable Dataset sound) {
        this.files = records.stream().map(FileRecords::file).toList();
        this.findings = List.copyOf(log.findings());
        this.perRule = Collections.unmodifiableMap(log.perRule());
        this.perSeverity = Collections.unmodifiableMap(log.perSeverity());
        this.complete = log.complete();
        this.used = List.copyOf(judge.used());
        this.unused = List.copyOf(judge.unused());
        this.expired = List.copyOf(judge.expired());
        this.byPosition = List.copyOf(judge.byPosition());
        this.decisions = judge.decisions();
        this.records = List.copyOf(records);
        this.sound = sound == null ? null : new CheckedDataset(sound);
    }

    /** Whether every rule was run and no finding is an error; warnings do not count. */
    @JsonProperty("valid")
    public boolean isValid() {
        return !perSeverity.containsKey(Severity.ERROR);
    }

    /** Whether every finding was kept, rather than only counted. */
    @JsonProperty("complete")
    public boolean complete() {
        return complete;
    }

    /** The names of the files that were checked, in the order given. */
    @JsonProperty("files")
    public List<String> files() {
        return files;
    }

    /** The number of records in the files, whether they could be read or not. */
    @JsonProperty("records")
    public long records() {
        return records.stream().mapToLong(FileRecords::records).sum();
    }

    /** How many findings each severity has, kept or not; a severity without findings is absent. */
    @JsonProperty("perSeverity")
    public Map<Severity, Long> perSeverity() {
        return perSeverity;
    }

    /** How many findings each rule has, kept or not; a rule without findings is absent. */
    @JsonProperty("perRule")
    public Map<RuleId, Long> perRule() {
        return perRule;
    }

    /** The findings that were kept, sorted by file, line, column, pointer, rule and message. */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    /** The suppressions of the profile that matched a finding. */
    @JsonProperty("suppressionsUsed")
    public List<Suppression> suppressionsUsed() {
        return used;
    }

    /** The suppressions of the profile that matched no finding. */
    @JsonProperty("suppressionsUnused")
    public List<Suppression> suppressionsUnused() {
        return unused;
    }

    /** The suppressions of the profile that are over; their findings are reported again. */
    @JsonProperty("suppressionsExpired")
    public List<Suppression> suppressionsExpired() {
        return expired;
    }

    /**
     * {@return the suppressions of the profile that are not over, used or not, and that go by position rather than by
     * the key of a record: when records move, they accept findings in another record}
     */
    @JsonProperty("suppressionsByPosition")
    public List<Suppression> suppressionsByPosition() {
        return byPosition;
    }

    /** The rules that the profile turned off, sorted: their findings are not reported. */
    @JsonProperty("rulesOff")
    public List<RuleId> rulesOff() {
        return decisions.off();
    }

    /** The rules to which the profile gave a severity other than their own, each with that severity, sorted. */
    @JsonProperty("rulesRegraded")
    public List<RuleSetting> rulesRegraded() {
        return decisions.regraded();
    }

    /**
     * {@return the rules that the profile tries to change but cannot, sorted: they find unreadable data, or records
     * without required fields; they are reported as if there were no profile}
     */
    @JsonProperty("rulesKept")
    public List<RuleId> rulesKept() {
        return List.copyOf(decisions.kept());
    }

    /**
     * {@return the rules that were not run on every file, without which data cannot be called valid: always empty,
     * since every rule runs on every file, however it is read}
     */
    @JsonProperty("rulesNotRun")
    public List<RuleId> rulesNotRun() {
        return List.of();
    }

    /**
     * {@return how many records each list of a file has, and how many of them are not sound, in the order of the lists;
     * also exact when not every finding was kept}
     *
     * @param file its name, as in {@link #files()}
     */
    public List<RecordCount> counts(String file) {
        requireNonNull(file, "file");
        return of(file).flatMap(each -> each.counts().stream()).toList();
    }

    /**
     * {@return the records of a file that are not sound, each with its findings, in the order of the file} Of a record
     * that is not sound because it refers to another, the finding says so. Of a file that was read as a stream, only
     * records with a finding that was kept are listed; {@link #counts} gives the full number.
     *
     * @param file its name, as in {@link #files()}
     */
    public List<SkippedRecord> skipped(String file) {
        requireNonNull(file, "file");
        return of(file).flatMap(each -> each.skipped().stream()).toList();
    }

    /**
     * {@return whether a record of a file is not sound: it has errors, whether they were kept or only counted, or could
     * not be read, or refers to such a record, or its file cannot be understood as a whole}
     *
     * @param file its name, as in {@link #files()}
     * @param kind its kind
     * @param index its place in the list of the file, from 0
     */
    public boolean isFaulty(String file, Kind<?> kind, int index) {
        requireNonNull(file, "file");
        requireNonNull(kind, "kind");
        return of(file).anyMatch(each -> each.isFaulty(kind, index));
    }

    /**
     * {@return what was recognised of the table or the lines in a file, or {@code null} when nothing was, as for a JSON
     * document}
     *
     * @param file its name, as in {@link #files()}
     */
    public @Nullable RecognisedFile recognition(String file) {
        requireNonNull(file, "file");
        return of(file).map(FileRecords::recognition)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<FileRecords> of(String file) {
        return records.stream().filter(each -> each.file().equals(file));
    }

    /** Empty: the findings say everything. */
    @Override
    @JsonIgnore
    public List<Reason> reasons() {
        return List.of();
    }

    /** The checked data, if it has no error and was read into memory. */
    @JsonIgnore
    public Optional<CheckedDataset> checked() {
        return isValid() ? sound() : Optional.empty();
    }

    /**
     * {@return the sound records, if the data was read into memory: those without errors that refer to no record with
     * errors} They keep their places in the file. In a valid data set all records are sound. It is empty when no record
     * is sound, for several files, and for a document without a version that this library reads, or in which a list
     * stands twice. A document that breaks off keeps the records before the break; what is behind it is unknown.
     */
    @JsonIgnore
    public Optional<CheckedDataset> sound() {
        return Optional.ofNullable(sound);
    }
}
