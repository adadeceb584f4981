package be.kapstok.report;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.validation.ValidationReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in files, as every report of findings shows it.
 *
 * @param question what was done with the files, in a word
 * @param files the names of the files
 * @param findings the findings that were kept, in the order of the report
 * @param perRule how many there are of each rule, kept or not
 * @param perSeverity how many there are of each severity, kept or not
 * @param complete whether all were kept
 * @param records how many records were looked at; -1 when they are not counted
 */
record FindingSummary(
        String question,
        List<String> files,
        List<Finding> findings,
        Map<RuleId, Long> perRule,
        Map<Severity, Long> perSeverity,
        boolean complete,
        long records) {

    /** The findings of an answer, if it is one that has any. */
    static Optional<FindingSummary> of(Answer answer) {
        if (answer instanceof ValidationReport report) {
            return Optional.of(new FindingSummary(
                    "validate",
                    report.files(),
                    report.findings(),
                    report.perRule(),
                    report.perSeverity(),
                    report.complete(),
                    report.records()));
        }
        if (answer instanceof DatasetReview review) {
            return Optional.of(of(FileReports.of(List.of(review))));
        }
        if (answer instanceof FileReports reports) {
            return Optional.of(of(reports));
        }
        if (answer instanceof PlanReview plan) {
            return Optional.of(counted(
                    List.of(),
                    Stream.concat(
                            plan.findings().stream(),
                            plan.measures().stream().flatMap(each -> each.findings().stream()))));
        }
        return answer instanceof MeasureAnswer measure
                ? Optional.of(counted(List.of(), measure.findings().stream()))
                : Optional.empty();
    }

    static FindingSummary of(FileReports reports) {
        return counted(
                reports.files().stream().map(FileReport::file).toList(),
                reports.files().stream().flatMap(each -> each.findings().stream()));
    }

    /** All findings, counted here; the records are not. */
    private static FindingSummary counted(List<String> files, Stream<Finding> all) {
        List<Finding> findings = all.toList();
        Stream<String> ofFindings =
                findings.stream().map(each -> each.location().file());
        return new FindingSummary(
                "review",
                Stream.concat(files.stream(), ofFindings).distinct().toList(),
                findings,
                count(findings, Finding::rule),
                count(findings, Finding::severity),
                true,
                -1);
    }

    private static <T> Map<T, Long> count(List<Finding> findings, Function<Finding, T> by) {
        return findings.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    boolean hasErrors() {
        return perSeverity.containsKey(Severity.ERROR);
    }

    /** How many there are, kept or not. */
    long total() {
        return perRule.values().stream().mapToLong(Long::longValue).sum();
    }
}
