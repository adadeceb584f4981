package be.kapstok.report;

import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Total;
import java.util.ArrayList;
import java.util.List;

/** What became of carried data as Markdown with tables. */
final class MigrationMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final Citations citations = new Citations();
    private final Words words;

    private MigrationMarkdown(Words words) {
        this.words = words;
    }

    static String of(MigrationReport report, Words words) {
        MigrationMarkdown markdown = new MigrationMarkdown(words);
        markdown.write(report);
        return markdown.out.toString();
    }

    private void write(MigrationReport report) {
        out.append("# ")
                .append(words.of("migration.title", report.from(), report.to()))
                .append("\n\n**")
                .append(MigrationRows.headline(report, words))
                .append("**\n\n");
        report.counts().forEach((outcome, count) -> item(words.of(outcome) + ": " + count));
        totals(report.totals());
        rows(report);
        heading("why");
        out.append('\n');
        report.reasons()
                .forEach(each -> item(Escapes.markdown(Reasons.text(each, words)) + citations.marks(each.sources())));
        if (!citations.sources().isEmpty()) {
            heading("sources");
            out.append('\n');
            out.append(citations.markdown());
        }
    }

    private void totals(List<Total> totals) {
        if (totals.isEmpty()) {
            return;
        }
        heading("label.totals");
        header("migration.column", "migration.before", "migration.after", "migration.not_numbers");
        for (Total each : totals) {
            row(List.of(
                    Escapes.markdown(each.column()),
                    MigrationRows.sum(each.before(), words),
                    MigrationRows.sum(each.after(), words),
                    String.valueOf(each.notNumbers())));
        }
    }

    private void rows(MigrationReport report) {
        if (report.entries().isEmpty()) {
            return;
        }
        heading("migration.rows");
        List<Entry> listed = MigrationRows.listed(report);
        if (listed.size() < report.entries().size()) {
            out.append('\n')
                    .append(words.of(
                            "migration.listed", listed.size(), report.entries().size()))
                    .append('\n');
        }
        header("migration.outcome", "migration.was", "migration.now", "migration.place", "why");
        for (Entry each : listed) {
            List<String> why = new ArrayList<>();
            each.reasons()
                    .forEach(reason ->
                            why.add(Escapes.markdown(Reasons.text(reason, words)) + citations.marks(reason.sources())));
            row(List.of(
                    words.of(each.outcome()),
                    Escapes.markdown(MigrationRows.was(each)),
                    MigrationRows.now(each),
                    Escapes.markdown(MigrationRows.places(each)),
                    String.join(". ", why)));
        }
    }

    private void heading(String key) {
        out.append("\n## ").append(words.of(key)).append('\n');
    }

    private void item(String text) {
        out.append("- ").append(text).append('\n');
    }

    private void header(String... keys) {
        out.append('\n');
        row(List.of(keys).stream().map(words::of).toList());
        out.append("| --- ".repeat(keys.length)).append("|\n");
    }

    private void row(List<String> cells) {
        for (String cell : cells) {
            out.append("| ").append(cell).append(cell.isEmpty() ? "" : " ");
        }
        out.append("|\n");
    }
}
