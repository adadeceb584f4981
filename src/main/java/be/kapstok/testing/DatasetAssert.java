package be.kapstok.testing;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.validation.ValidationReport;
import java.util.Locale;

/**
 * Assertions about a data set. Each returns this object, so that they can be chained, or throws an {@link
 * AssertionError} with the whole report.
 *
 * @since 0.1.0
 */
public final class DatasetAssert {
    private final ValidationReport report;

    DatasetAssert(ValidationReport report) {
        this.report = report;
    }

    /** Asserts that there is no error; there may be warnings. */
    public DatasetAssert hasNoErrors() {
        return require(count(Severity.ERROR) == 0, "no errors");
    }

    /** Asserts that there is neither an error nor a warning. */
    public DatasetAssert hasNoErrorsOrWarnings() {
        return require(count(Severity.ERROR) == 0 && count(Severity.WARNING) == 0, "no errors or warnings");
    }

    /** Asserts that a rule, given by its id such as {@code KD-UNKNOWN-REFERENCE}, finds something. */
    public DatasetAssert hasFinding(String rule) {
        requireNonNull(rule, "rule");
        return require(report.perRule().containsKey(RuleId.of(rule)), "a finding of " + rule);
    }

    /** Asserts that a rule finds something at a place, given by a JSON pointer. */
    public DatasetAssert hasFinding(String rule, String pointer) {
        requireNonNull(rule, "rule");
        requireNonNull(pointer, "pointer");
        RuleId id = RuleId.of(rule);
        boolean found = report.findings().stream()
                .anyMatch(each ->
                        each.rule().equals(id) && each.location().pointer().equals(pointer));
        return require(found, "a finding of " + rule + " at " + pointer);
    }

    /** Asserts that a rule finds nothing. */
    public DatasetAssert hasNoFinding(String rule) {
        requireNonNull(rule, "rule");
        return require(!report.perRule().containsKey(RuleId.of(rule)), "no finding of " + rule);
    }

    /** Asserts that the data set holds so many records, including incomplete ones. */
    public DatasetAssert hasRecords(long records) {
        return require(report.records() == records, records + " records, not " + report.records());
    }

    /** The report, for assertions of your own. */
    public ValidationReport report() {
        return report;
    }

    private long count(Severity severity) {
        return report.perSeverity().getOrDefault(severity, 0L);
    }

    private DatasetAssert require(boolean holds, String wanted) {
        if (!holds) {
            throw new AssertionError(
                    "Expected " + wanted + ", got:\n" + Reports.of(report, ReportFormat.TEXT, Locale.ENGLISH));
        }
        return this;
    }
}
