package be.kapstok.report;

import be.kapstok.reason.Finding;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.util.List;

/** A validation report as Markdown with tables. */
final class ReportMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final ReportWords words;

    private ReportMarkdown(ReportWords words) {
        this.words = words;
    }

    static String of(ValidationReport report, ReportWords words) {
        ReportMarkdown markdown = new ReportMarkdown(words);
        markdown.write(report);
        return markdown.out.toString();
    }

    private void write(ValidationReport report) {
        out.append("# ").append(words.of("title")).append("\n\n**");
        out.append(words.of(report.isValid() ? "valid" : "not_valid")).append("**\n\n");
        List<String> files = report.files().stream().map(Escapes::markdown).toList();
        item(words.pair(words.of("files"), String.join(", ", files)));
        item(words.pair(words.of("records"), report.records()));
        report.perSeverity().forEach((severity, count) -> item(words.pair(words.of(severity), count)));
        words.profile(report).forEach(this::item);
        if (!report.complete()) {
            item(words.listed(Found.of(report)));
        }
        List<ByRule> rules = ByRule.of(Found.of(report));
        if (!rules.isEmpty()) {
            heading("per_rule");
            header("rule", "severity", "findings");
            rules.forEach(each -> row("`" + each.rule() + "`", words.of(each.severity()), words.count(each)));
            heading("findings");
            header("severity", "rule", "place", "message", "suggestion");
            report.findings().forEach(this::finding);
        }
        suppressions("used", report.suppressionsUsed());
        suppressions("unused", report.suppressionsUnused());
        suppressions("expired", report.suppressionsExpired());
        if (!report.rulesNotRun().isEmpty()) {
            heading("not_run");
            out.append('\n');
            report.rulesNotRun().forEach(each -> out.append("- `").append(each).append("`\n"));
        }
    }

    private void item(String text) {
        out.append("- ").append(text).append('\n');
    }

    private void finding(Finding finding) {
        row(
                words.of(finding.severity()),
                "`" + finding.rule() + "`",
                Escapes.markdown(words.place(finding.location())),
                Escapes.markdown(words.message(finding)),
                finding.suggestion() == null ? "" : Escapes.markdown(finding.suggestion()));
    }

    private void suppressions(String key, List<Suppression> suppressions) {
        if (!suppressions.isEmpty()) {
            heading(key);
            header("rule", "place", "reason");
            suppressions.forEach(each -> row(
                    "`" + each.rule() + "`", Escapes.markdown(words.scope(each)), Escapes.markdown(words.why(each))));
        }
    }

    private void heading(String key) {
        out.append("\n## ").append(words.of(key)).append('\n');
    }

    private void header(String... keys) {
        out.append('\n');
        row(List.of(keys).stream().map(words::of).toArray(String[]::new));
        out.append("| --- ".repeat(keys.length)).append("|\n");
    }

    private void row(String... cells) {
        for (String cell : cells) {
            out.append("| ").append(cell).append(cell.isEmpty() ? "" : " ");
        }
        out.append("|\n");
    }
}
