package be.kapstok.report;

import be.kapstok.reason.Finding;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;

/** A validation report as text for a terminal. */
final class ReportText {
    private static final int SHOWN = 3;

    private final Page page = new Page();
    private final ReportWords words;
    private final FaultyLines lines;

    private ReportText(ReportWords words, FaultyLines lines) {
        this.words = words;
        this.lines = lines;
    }

    static String of(ValidationReport report, ReportWords words, FaultyLines lines) {
        ReportText text = new ReportText(words, lines);
        List<ByRule> rules = ByRule.of(Found.of(report));
        rules.forEach(text::rule);
        text.totals(report);
        return text.page.toString();
    }

    private void rule(ByRule group) {
        page.title(group.rule() + "  " + words.of(group.severity()) + "  " + words.count(group));
        group.kept().stream().limit(SHOWN).forEach(this::finding);
        if (group.total() > SHOWN) {
            page.indented(2, words.of("more", group.total() - SHOWN));
        }
    }

    private void finding(Finding finding) {
        page.indented(2, words.place(finding.location()));
        page.indented(4, words.message(finding));
        if (finding.suggestion() != null) {
            page.indented(4, words.of("perhaps", Escapes.line(finding.suggestion())));
        }
        page.quote(finding.location(), lines);
    }

    private void totals(ValidationReport report) {
        page.title(words.of(report.isValid() ? "valid" : "not_valid"));
        words.profile(report).forEach(each -> page.indented(2, each));
        labelled("files", report.files().stream().map(Escapes::line).toList());
        labelled("records", List.of(String.valueOf(report.records())));
        List<String> counts = new ArrayList<>();
        report.perSeverity().forEach((severity, count) -> counts.add(words.pair(words.of(severity), count)));
        labelled("findings", counts.isEmpty() ? List.of(words.of("none")) : counts);
        if (!report.complete()) {
            page.indented(2, words.listed(Found.of(report)));
        }
        suppressions("used", report.suppressionsUsed());
        suppressions("unused", report.suppressionsUnused());
        suppressions("expired", report.suppressionsExpired());
        if (!report.rulesNotRun().isEmpty()) {
            page.title(words.of("not_run"));
            page.indented(2, words.list(report.rulesNotRun()));
        }
    }

    private void suppressions(String key, List<Suppression> suppressions) {
        if (!suppressions.isEmpty()) {
            page.title(words.of(key));
            suppressions.forEach(
                    each -> page.indented(2, each.rule() + " " + words.scope(each) + ": " + words.why(each)));
        }
    }

    private void labelled(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            page.labelled(words.of(key), texts);
        }
    }
}
