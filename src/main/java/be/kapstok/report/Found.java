package be.kapstok.report;

import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.ValidationReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found in files, as every report of findings shows it.
 *
 * @param files the names of the files
 * @param findings the findings that were kept, in the order of the report
 * @param perRule how many there are of each rule, kept or not
 * @param perSeverity how many there are of each severity, kept or not
 * @param complete whether all were kept
 * @param records how many records were looked at; -1 when they are not counted
 */
record Found(
        List<String> files,
        List<Finding> findings,
        Map<RuleId, Long> perRule,
        Map<Severity, Long> perSeverity,
        boolean complete,
        long records) {

    static Found of(ValidationReport report) {
        return new Found(
                report.files(),
                report.findings(),
                report.perRule(),
                report.perSeverity(),
                report.complete(),
                report.records());
    }

    /** All findings, counted here; the records are not. */
    static Found of(List<String> files, List<Finding> findings) {
        Map<RuleId, Long> perRule = new TreeMap<>();
        Map<Severity, Long> perSeverity = new TreeMap<>();
        for (Finding each : findings) {
            perRule.merge(each.rule(), 1L, Long::sum);
            perSeverity.merge(each.severity(), 1L, Long::sum);
        }
        return new Found(files, findings, perRule, perSeverity, true, -1);
    }

    boolean hasErrors() {
        return perSeverity.containsKey(Severity.ERROR);
    }

    /** How many there are, kept or not. */
    long total() {
        return perRule.values().stream().mapToLong(Long::longValue).sum();
    }
}
