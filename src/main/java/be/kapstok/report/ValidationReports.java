package be.kapstok.report;

import be.kapstok.validation.ValidationReport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Validation reports as text, JSON, Markdown, HTML, SARIF and JUnit XML. Equal reports give equal texts; whatever a user's
 * file holds is escaped as the format demands.
 *
 * @since 0.1.0
 */
public final class ValidationReports {
    private ValidationReports() {}

    /**
     * A report without the faulty lines.
     *
     * @param report the report
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @return a text that ends in a line feed
     */
    public static String of(ValidationReport report, ReportFormat format, Locale language) {
        return of(report, format, language, FaultyLines.NONE);
    }

    /**
     * A report, with the faulty lines in those formats that show them: text and HTML.
     *
     * @param report the report
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @param lines gives the faulty lines
     * @return a text that ends in a line feed
     */
    public static String of(ValidationReport report, ReportFormat format, Locale language, FaultyLines lines) {
        ReportWords words = new ReportWords(language);
        return switch (format) {
            case TEXT -> ReportText.of(report, words, lines);
            case JSON -> ReportJson.of(report, words.language());
            case MARKDOWN -> ReportMarkdown.of(report, words);
            case HTML -> ReportHtml.of(report, words, lines);
            case SARIF -> ReportSarif.of(Found.of(report), properties(report), words);
            case JUNIT -> ReportJunit.of(Found.of(report), "validate", words);
        };
    }

    private static Map<String, Object> properties(ValidationReport report) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("valid", report.isValid());
        properties.put("complete", report.complete());
        properties.put("records", report.records());
        properties.put("suppressionsUsed", report.suppressionsUsed());
        properties.put("suppressionsUnused", report.suppressionsUnused());
        properties.put("suppressionsExpired", report.suppressionsExpired());
        properties.put("suppressionsByPosition", report.suppressionsByPosition());
        properties.put("rulesOff", report.rulesOff());
        properties.put("rulesRegraded", report.rulesRegraded());
        properties.put("rulesKept", report.rulesKept());
        properties.put("rulesNotRun", report.rulesNotRun());
        return properties;
    }

    /**
     * The JSON Schema (2020-12) of {@link ReportFormat#JSON}; the same text lies beside this class as {@code
     * validation-report-1.schema.json}.
     *
     * @return a JSON document
     */
    public static String schema() {
        return Resources.text("validation-report-1.schema.json");
    }
}
