package be.kapstok.review;

import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.SkippedRecord;
import be.kapstok.validation.ValidationReport;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts all findings about some files, kept or not, and their records. */
final class Tally {
    private final Map<Severity, Long> perSeverity = new TreeMap<>();
    private final Map<RuleId, Long> perRule = new TreeMap<>();
    private boolean complete = true;
    private long records;

    /** Adds the findings of a check, and those that only say why a record was skipped. */
    void add(ValidationReport checked) {
        checked.perSeverity().forEach((severity, count) -> perSeverity.merge(severity, count, Long::sum));
        checked.perRule().forEach((rule, count) -> perRule.merge(rule, count, Long::sum));
        complete &= checked.complete();
        records += checked.records();
        Set<Finding> counted = new HashSet<>(checked.findings());
        for (String file : checked.files()) {
            for (SkippedRecord each : checked.skipped(file)) {
                add(each.findings().stream().filter(counted::add).toList());
            }
        }
    }

    void add(List<Finding> findings) {
        for (Finding each : findings) {
            perSeverity.merge(each.severity(), 1L, Long::sum);
            perRule.merge(each.rule(), 1L, Long::sum);
        }
    }

    /** Whether the checks kept all their findings. */
    boolean complete() {
        return complete;
    }

    FileReports.Totals totals(boolean all) {
        return new FileReports.Totals(
                all,
                records,
                Collections.unmodifiableMap(new TreeMap<>(perSeverity)),
                Collections.unmodifiableMap(new TreeMap<>(perRule)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
