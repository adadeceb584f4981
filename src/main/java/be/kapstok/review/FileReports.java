package be.kapstok.review;

import static java.util.Objects.requireNonNull;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.SkippedRecord;
import be.kapstok.validation.ValidationReport;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param totals the totals of all files together, for a validation and for a review of long files that does not list
 *     every measure; {@code null} for another review
 * @since 0.1.0
 */
public record FileReports(
        List<FileReport> files,
        @JsonIgnore boolean measuresOnly,
        @JsonIgnore long measuresNotListed,

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
        /** The totals of judged measures of which not all are listed. */
        static Totals judged(
                boolean complete, long measures, Map<Severity, Long> perSeverity, Map<RuleId, Long> perRule) {
            return new Totals(
                    complete,
                    measures,
                    Map.copyOf(perSeverity),
                    Map.copyOf(perRule),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

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
                        each.findings(),
                        List.of(),
                        each.measures(),
                        each.plans())));
    }

    /** The measures of several data sets, without plans and without findings about anything else. */
    public static FileReports ofMeasures(List<DatasetReview> reviews) {
        requireNonNull(reviews, "reviews");
        return new FileReports(reviews.stream().map(FileReports::ofMeasures).toList(), true, 0, null);
    }

    private static FileReport ofMeasures(DatasetReview review) {
        List<Finding> findings = review.findings().stream()
                .filter(each -> each.location().pointer().startsWith("/measures/"))
                .toList();
        return new FileReport(review.file(), sound(findings), findings, List.of(), review.measures(), List.of());
    }

    /** A validation report, file by file. */
    public static FileReports of(ValidationReport report) {
        return of(report, List.of());
    }

    /**
     * Files that were not judged because one of them has errors: the findings in each, and the records they are about.
     */
    public static FileReports notJudged(ValidationReport report) {
        requireNonNull(report, "report");
        return of(report, report.faultyRecords());
    }

    private static FileReports of(ValidationReport report, List<SkippedRecord> faulty) {
        requireNonNull(report, "report");
        // an export of plans may have its findings in several files
        Stream<String> others =
                report.findings().stream().map(each -> each.location().file());
        Stream<FileReport> files = Stream.concat(report.files().stream(), others)
                .distinct()
                .map(file -> {
                    List<Finding> findings = report.findings().stream()
                            .filter(each -> each.location().file().equals(file))
                            .toList();
                    boolean valid = sound(findings) && report.rulesNotRun().isEmpty();
                    List<SkippedRecord> skipped = faulty.stream()
                            .filter(each ->
                                    each.findings().get(0).location().file().equals(file))
                            .toList();
                    return new FileReport(file, valid, findings, skipped, List.of(), List.of());
                });
        return new FileReports(files.toList(), false, 0, Totals.of(report));
    }

    private static FileReports reviewed(Stream<FileReport> files) {
        return new FileReports(files.toList(), false, 0, null);
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
            return new FileReport(each.getKey(), sound(some), some, List.of(), List.of(), List.of());
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
