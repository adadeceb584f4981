package be.kapstok.report;

import be.kapstok.model.Source;
import be.kapstok.reason.Finding;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.util.List;

/** A validation report as one page for a browser. */
final class ReportHtml {
    private final Html html;
    private final ReportWords words;

    private ReportHtml(ReportWords words, FaultyLines lines) {
        this.html = new Html(words, lines);
        this.words = words;
    }

    static String of(ValidationReport report, ReportWords words, FaultyLines lines) {
        ReportHtml page = new ReportHtml(words, lines);
        page.head(report);
        page.body(report);
        return page.html.close();
    }

    private void head(ValidationReport report) {
        Found found = Found.of(report);
        html.open(words.of("title"), "report.css");
        html.verdict(report.isValid(), words.of(report.isValid() ? "valid" : "not_valid"));
        html.add("<dl class=\"totals\">\n");
        html.totals(found);
        html.total(words.of("records"), report.records(), "records");
        html.add("</dl>\n");
        html.files(report.files());
        for (String each : words.profile(report)) {
            html.add("<p class=\"note\">", Escapes.xml(each), "</p>\n");
        }
        if (!report.complete()) {
            html.add("<p class=\"note\">", Escapes.xml(words.listed(found)), "</p>\n");
        }
        html.add("</header>\n<main>\n");
    }

    private void body(ValidationReport report) {
        Found found = Found.of(report);
        List<ByRule> rules = ByRule.of(found);
        if (!rules.isEmpty()) {
            html.chart(rules);
            html.findings(found, this::sources);
        }
        suppressions("used", report.suppressionsUsed());
        suppressions("unused", report.suppressionsUnused());
        suppressions("expired", report.suppressionsExpired());
        if (!report.rulesNotRun().isEmpty()) {
            html.section("not_run", words.of("not_run"));
            html.add("<p class=\"ids\">", Escapes.xml(words.list(report.rulesNotRun())), "</p>\n</section>\n");
        }
    }

    private void sources(Finding finding) {
        if (finding.inForce() != null) {
            source(words.pair(words.of("in_force"), words.of(finding.inForce())));
        }
        for (Source each : finding.sources()) {
            source(words.pair(words.of("source"), each.title()));
        }
    }

    private void source(String text) {
        html.add("<p class=\"source\">", Escapes.xml(text), "</p>\n");
    }

    private void suppressions(String key, List<Suppression> suppressions) {
        if (suppressions.isEmpty()) {
            return;
        }
        html.section(key, words.of(key));
        html.add("<ul class=\"suppressions\">\n");
        for (Suppression each : suppressions) {
            html.add("<li><span class=\"rule\">", Escapes.xml(each.rule().value()), "</span> <code>");
            html.add(Escapes.xml(words.scope(each)), "</code><br>", Escapes.xml(words.why(each)), "</li>\n");
        }
        html.add("</ul>\n</section>\n");
    }
}
