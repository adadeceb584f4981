package be.kapstok.testing;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.validation.ValidationReport;
import java.util.Locale;

/**
 * Assertions about one data set. Each gives this object back, so that they can be chained.
 *
 * @since 0.1.0
 */
public final class DatasetAssert {
    private final ValidationReport report;

    DatasetAssert(ValidationReport report) {
        this.report = report;
    }

    /**
     * There is no error; warnings may be.
     *
     * @return this
     * @throws AssertionError with the whole report otherwise
     */
    public DatasetAssert hasNoErrors() {
        return require(count(Severity.ERROR) == 0, "no errors");
    }

    /**
     * There is neither error nor warning.
     *
     * @return this
     * @throws AssertionError with the whole report otherwise
     */
    public DatasetAssert hasNoErrorsOrWarnings() {
        return require(count(Severity.ERROR) == 0 && count(Severity.WARNING) == 0, "no errors or warnings");
    }

    /**
     * Some rule finds something.
     *
     * @param rule the id of the rule; for example {@code KD-UNKNOWN-REFERENCE}
     * @return this
     * @throws AssertionError with the whole report otherwise
     */
    public DatasetAssert hasFinding(String rule) {
        requireNonNull(rule, "rule");
        return require(report.perRule().containsKey(RuleId.of(rule)), "a finding of " + rule);
    }

    /**
     * Some rule finds something at a place.
     *
     * @param rule the id of the rule
     * @param pointer the JSON pointer of the value
     * @return this
     * @throws AssertionError with the whole report otherwise
     */
    public DatasetAssert hasFinding(String rule, String pointer) {
        requireNonNull(rule, "rule");
        requireNonNull(pointer, "pointer");
        RuleId id = RuleId.of(rule);
        boolean found = report.findings().stream()
                .anyMatch(each ->
                        each.rule().equals(id) && each.location().pointer().equals(pointer));
        return require(found, "a finding of " + rule + " at " + pointer);
    }

    /**
     * A rule finds nothing.
     *
     * @param rule the id of the rule
     * @return this
     * @throws AssertionError with the whole report otherwise
     */
    public DatasetAssert hasNoFinding(String rule) {
        requireNonNull(rule, "rule");
        return require(!report.perRule().containsKey(RuleId.of(rule)), "no finding of " + rule);
    }

    /**
     * The data set holds so many records.
     *
     * @param records the number of records, whole or not
     * @return this
     * @throws AssertionError with the whole report otherwise
     */
    public DatasetAssert hasRecords(long records) {
        return require(report.records() == records, records + " records, not " + report.records());
    }

    /**
     * The report, for assertions of your own.
     *
     * @return the report
     */
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
