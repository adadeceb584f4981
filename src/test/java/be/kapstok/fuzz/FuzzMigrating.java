package be.kapstok.fuzz;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.migration.MigrationReport;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.table.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Whatever the table, carrying it loses no row, tells of each, and changes nothing when done again. */
public final class FuzzMigrating {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate[] DAYS = {
        LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)
    };

    private FuzzMigrating() {}

    /**
     * One run.
     *
     * @param bytes a byte that chooses the days and the policy, and then a table
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 1) {
            return;
        }
        LocalDate from = DAYS[bytes[0] & 3];
        LocalDate to = DAYS[(bytes[0] >> 2) & 3];
        MergePolicy policy = MergePolicy.values()[(bytes[0] >> 4 & 7) % MergePolicy.values().length];
        String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        Table table;
        MigrationReport report;
        try {
            table = Table.read(RawText.of(text, "(fuzz)"));
            MergePolicies policies = table.header().isEmpty() || policy == MergePolicy.WEIGHTED_MEAN
                    ? MergePolicies.NONE
                    : MergePolicies.NONE.with(table.header().get(table.header().size() - 1), policy);
            report = KAPSTOK.migrate(table, from, to, policies);
        } catch (IllegalArgumentException told) {
            if (told.getMessage() == null || told.getMessage().isBlank()) {
                throw new AssertionError("a table that cannot be carried is told of", told);
            }
            return;
        }
        int rows =
                report.entries().stream().mapToInt(each -> each.places().size()).sum();
        if (rows != table.rows().size()) {
            throw new AssertionError(
                    "told of " + rows + " rows of " + table.rows().size());
        }
        if (Reports.of(report, ReportFormat.JSON, Languages.DUTCH).isBlank()
                || Reports.of(report, ReportFormat.TEXT, Languages.FRENCH).isBlank()) {
            throw new AssertionError("a report is written");
        }
    }
}
