package be.kapstok.review;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.RecordCount;
import be.kapstok.validation.SkippedRecord;
import be.kapstok.validation.ValidationReport;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings in files, by validation or by the rules of policy.
 *
 * @param files the files, in the order given
 * @param measuresOnly whether the report covers only measures
 * @param measuresNotListed the number of measures of long files that were judged and counted but are not listed
 * @param planTotals the plans of exports that were reviewed plan by plan, or {@code null} when there are none
 * @param totals the totals of all files together, for a validation and for a review of long files that does not list
 *     every measure; {@code null} for another review
 * @since 0.1.0
 */
public record FileReports(
        List<FileReport> files,
        @JsonIgnore boolean measuresOnly,
        @JsonIgnore long measuresNotListed,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PlanTotals planTotals,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Totals totals)
        implements Answer {
    /** Copies the list. */
    public FileReports {
        files = List.copyOf(files);
    }

    /**
     * The totals of all files together.
     *
     * @param complete whether every finding was kept
     * @param records the number of records in the files
     * @param perSeverity how many findings each severity has, kept or not
     * @param perRule how many findings each rule has, kept or not
     * @param suppressionsUsed the suppressions of the profile that matched a finding
     * @param suppressionsUnused the suppressions of the profile that matched no finding
     * @param suppressionsExpired the suppressions of the profile that are over
     * @param suppressionsByPosition the suppressions of the profile that go by position and are not over
     * @param rulesOff the rules that the profile turned off
     * @param rulesRegraded the rules to which the profile gave another severity than their own
     * @param rulesKept the rules that the profile tries to change but cannot
     * @param rulesNotRun rules that were not run on every file
     */
    public record Totals(
            boolean complete,
            long records,
            Map<Severity, Long> perSeverity,
            Map<RuleId, Long> perRule,
            List<Suppression> suppressionsUsed,
            List<Suppression> suppressionsUnused,
            List<Suppression> suppressionsExpired,
            List<Suppression> suppressionsByPosition,
            List<RuleId> rulesOff,
            List<RuleSetting> rulesRegraded,
            List<RuleId> rulesKept,
            List<RuleId> rulesNotRun) {
        static Totals of(ValidationReport report) {
            return new Totals(
                    report.complete(),
                    report.records(),
                    report.perSeverity(),
                    report.perRule(),
                    report.suppressionsUsed(),
                    report.suppressionsUnused(),
                    report.suppressionsExpired(),
                    report.suppressionsByPosition(),
                    report.rulesOff(),
                    report.rulesRegraded(),
                    report.rulesKept(),
                    report.rulesNotRun());
        }
    }

    /** The reviews of several data sets, in their order. */
    public static FileReports of(List<DatasetReview> reviews) {
        requireNonNull(reviews, "reviews");
        return reviewed(reviews.stream()
                .map(each -> new FileReport(
                        each.file(),
                        sound(each.findings()),
                        List.of(),
                        each.findings(),
                        List.of(),
                        each.measures(),
                        each.plans(),
                        null)));
    }

    /** The measures of several data sets, without plans and without findings about anything else. */
    public static FileReports ofMeasures(List<DatasetReview> reviews) {
        requireNonNull(reviews, "reviews");
        return new FileReports(
                reviews.stream()
                        .map(each -> new FileReport(
                                each.file(),
                                sound(aboutMeasures(each)),
                                List.of(),
                                aboutMeasures(each),
                                List.of(),
                                each.measures(),
                                List.of(),
                                null))
                        .toList(),
                true,
                0,
                null,
                null);
    }

    private static List<Finding> aboutMeasures(DatasetReview review) {
        return review.findings().stream()
                .filter(each -> each.location().pointer().startsWith("/measures/"))
                .toList();
    }

    /**
     * What files are worth, record by record: the review of the sound records, and the others with what is wrong with
     * them.
     *
     * @param files the report on each file, which was read into memory
     * @param measuresOnly whether to report only the measures of the reviews
     * @param judge reviews the sound records of a file
     */
    public static FileReports of(
            List<ValidationReport> files, boolean measuresOnly, Function<CheckedDataset, DatasetReview> judge) {
        requireNonNull(files, "files");
        requireNonNull(judge, "judge");
        Tally tally = new Tally();
        List<FileReport> judged = new ArrayList<>();
        files.forEach(each -> judged.add(judged(each, measuresOnly, judge, tally)));
        return new FileReports(judged, measuresOnly, 0, null, tally.complete() ? null : tally.totals(false));
    }

    /** One file that was read into memory; its findings are counted. */
    static FileReport judged(
            ValidationReport checked,
            boolean measuresOnly,
            Function<CheckedDataset, DatasetReview> judge,
            Tally tally) {
        tally.add(checked);
        String file = String.join(", ", checked.files());
        DatasetReview review = checked.sound().map(judge).orElse(null);
        if (review == null) {
            return judged(checked, file, List.of(), List.of(), List.of());
        }
        List<Finding> found = measuresOnly ? aboutMeasures(review) : review.findings();
        tally.add(found);
        return judged(checked, file, found, review.measures(), measuresOnly ? List.of() : review.plans());
    }

    /**
     * Files of which nothing was judged, since one of them has errors: the findings in each, and the records that they
     * are about.
     */
    public static FileReports notJudged(ValidationReport report) {
        requireNonNull(report, "report");
        Stream<FileReport> files = files(report).map(file -> judged(report, file, List.of(), List.of(), List.of()));
        return new FileReports(files.toList(), false, 0, null, Totals.of(report));
    }

    /** One file: what its check found, and the review of its sound records. */
    static FileReport judged(
            ValidationReport checked,
            String file,
            List<Finding> found,
            List<MeasureAnswer> measures,
            List<PlanReview> plans) {
        List<SkippedRecord> skipped = checked.skipped(file);
        boolean alone = checked.files().size() == 1; // an export of plans has findings in several files
        Set<Finding> all = new LinkedHashSet<>(alone ? checked.findings() : of(checked.findings(), file));
        skipped.forEach(each -> all.addAll(each.findings()));
        all.addAll(found);
        List<Finding> findings = Reviews.sorted(all);
        return new FileReport(
                file,
                sound(findings),
                checked.counts(file),
                findings,
                skipped,
                measures,
                plans,
                checked.recognition(file));
    }

    /** The files of a report, and those in which an export of plans of several files has its findings. */
    private static Stream<String> files(ValidationReport report) {
        Stream<String> found =
                report.findings().stream().map(each -> each.location().file());
        return Stream.concat(report.files().stream(), found).distinct();
    }

    private static List<Finding> of(List<Finding> findings, String file) {
        return findings.stream()
                .filter(each -> each.location().file().equals(file))
                .toList();
    }

    /** A validation report, file by file. */
    public static FileReports of(ValidationReport report) {
        requireNonNull(report, "report");
        Stream<FileReport> files = files(report).map(file -> {
            List<Finding> findings = of(report.findings(), file);
            boolean valid = sound(findings) && report.rulesNotRun().isEmpty();
            return new FileReport(
                    file, valid, List.of(), findings, List.of(), List.of(), List.of(), report.recognition(file));
        });
        return new FileReports(files.toList(), false, 0, null, Totals.of(report));
    }

    private static FileReports reviewed(Stream<FileReport> files) {
        return new FileReports(files.toList(), false, 0, null, null);
    }

    /** The findings of an answer, file by file; empty for a kind of answer without findings. */
    public static Optional<FileReports> ofFindings(Answer answer) {
        requireNonNull(answer, "answer");
        if (answer instanceof ValidationReport report) {
            return Optional.of(of(report));
        }
        if (answer instanceof DatasetReview review) {
            return Optional.of(of(List.of(review)));
        }
        if (answer instanceof PlanReview plan) {
            List<Finding> findings = new ArrayList<>(plan.findings());
            plan.measures().forEach(each -> findings.addAll(each.findings()));
            return Optional.of(byFile(findings));
        }
        if (answer instanceof MeasureAnswer measure) {
            return Optional.of(byFile(measure.findings()));
        }
        return answer instanceof FileReports reports ? Optional.of(reports) : Optional.empty();
    }

    private static FileReports byFile(List<Finding> findings) {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        findings.forEach(each -> files.computeIfAbsent(each.location().file(), none -> new ArrayList<>())
                .add(each));
        return reviewed(files.entrySet().stream().map(each -> {
            List<Finding> some = each.getValue();
            return new FileReport(each.getKey(), sound(some), List.of(), some, List.of(), List.of(), List.of(), null);
        }));
    }

    /** All findings that were kept, file by file. */
    public List<Finding> findings() {
        return files.stream().flatMap(each -> each.findings().stream()).toList();
    }

    /** How many measures were judged, listed or not. */
    public long measures() {
        return measuresNotListed
                + files.stream().mapToLong(each -> each.measures().size()).sum();
    }

    /** How many records of a list there are in all files, and how many of them were skipped. */
    public RecordCount count(Kind<?> kind) {
        requireNonNull(kind, "kind");
        List<RecordCount> all = files.stream()
                .flatMap(each -> each.counts().stream())
                .filter(each -> each.list().equals(kind.list()))
                .toList();
        return new RecordCount(
                kind.list(),
                all.stream().mapToLong(RecordCount::records).sum(),
                all.stream().mapToLong(RecordCount::skipped).sum());
    }

    /** How many findings each rule has, kept or not; a rule without findings is absent. */
    public Map<RuleId, Long> perRule() {
        return totals == null ? counted(Finding::rule) : totals.perRule();
    }

    /** How many findings each severity has, kept or not; a severity without findings is absent. */
    public Map<Severity, Long> perSeverity() {
        return totals == null ? counted(Finding::severity) : totals.perSeverity();
    }

    private <T> Map<T, Long> counted(Function<Finding, T> by) {
        return findings().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static boolean sound(List<Finding> findings) {
        return findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }
}
