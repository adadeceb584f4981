package be.kapstok.report;

import be.kapstok.migration.MigrationReport;
import java.util.Locale;

/**
 * What became of carried data, row by row, in the forms of reports.
 *
 * @since 0.1.0
 */
public final class MigrationReports {
    private MigrationReports() {}

    /**
     * A report in a form.
     *
     * @param report what became of the data
     * @param format text, JSON, Markdown or HTML; a page and Markdown list at most 1,000 rows,
     *     text 100 for each outcome, those that were not carried first; JSON has all
     * @param language Dutch, French or English; any other means English
     * @return the report
     * @throws IllegalArgumentException for SARIF and JUnit XML, which tell findings, and there are none here
     */
    public static String of(MigrationReport report, ReportFormat format, Locale language) {
        Words words = new Words(language);
        return switch (format) {
            case TEXT -> MigrationText.of(report, words);
            case JSON -> Escapes.json(JsonReport.of(report, language)) + "\n";
            case MARKDOWN -> MigrationMarkdown.of(report, words);
            case HTML -> MigrationHtml.of(report, words);
            case SARIF, JUNIT ->
                throw new IllegalArgumentException(
                        format.word() + " tells findings; a migration is told as text, json, md or html");
        };
    }
}
