package be.kapstok.report;

import be.kapstok.model.Source;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A validation report as one page for a browser. Nothing is loaded from elsewhere, and the page forbids the browser to: the
 * only script that runs is the one in {@code report.js}.
 */
final class ReportHtml {
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();
    private final ReportWords words;
    private final FaultyLines lines;

    private ReportHtml(ReportWords words, FaultyLines lines) {
        this.words = words;
        this.lines = lines;
    }

    static String of(ValidationReport report, ReportWords words, FaultyLines lines) {
        ReportHtml html = new ReportHtml(words, lines);
        html.page(report);
        return html.out.toString();
    }

    private void page(ValidationReport report) {
        String script = Resources.text("report.js");
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language().getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'; script-src 'sha256-")
                .append(sha256(script))
                .append("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(label("title"))
                .append("</title>\n<style>\n")
                .append(Resources.text("report.css"))
                .append("</style>\n</head>\n<body>\n");
        head(report);
        List<ByRule> rules = ByRule.of(report);
        out.append("<main>\n");
        if (!rules.isEmpty()) {
            chart(rules);
            findings(report);
        }
        suppressions("used", report.suppressionsUsed());
        suppressions("unused", report.suppressionsUnused());
        suppressions("expired", report.suppressionsExpired());
        if (!report.rulesNotRun().isEmpty()) {
            section("not_run");
            out.append("<p class=\"ids\">")
                    .append(Escapes.xml(words.list(report.rulesNotRun())))
                    .append("</p>\n</section>\n");
        }
        out.append("</main>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
    }

    private void head(ValidationReport report) {
        out.append("<header>\n<h1>").append(label("title")).append("</h1>\n<p class=\"verdict ");
        out.append(report.isValid() ? "good\">✓ " : "bad\">✗ ");
        out.append(label(report.isValid() ? "valid" : "not_valid")).append("</p>\n<dl class=\"totals\">\n");
        for (Severity each : Severity.values()) {
            total(
                    Escapes.xml(words.of(each)),
                    report.perSeverity().getOrDefault(each, 0L),
                    each.name().toLowerCase(Locale.ROOT));
        }
        total(label("records"), report.records(), "records");
        out.append("</dl>\n<p class=\"files\">").append(Escapes.xml(words.pair(words.of("files"), "")));
        String between = "";
        for (String file : report.files()) {
            out.append(between).append("<code>").append(Escapes.xml(file)).append("</code>");
            between = ", ";
        }
        out.append("</p>\n");
        if (!report.complete()) {
            out.append("<p class=\"note\">")
                    .append(Escapes.xml(words.listed(report)))
                    .append("</p>\n");
        }
        out.append("</header>\n");
    }

    private void total(String label, long count, String kind) {
        out.append("<div class=\"")
                .append(kind)
                .append(count == 0 ? " zero" : "")
                .append("\"><dt>");
        out.append(label).append("</dt><dd>").append(count).append("</dd></div>\n");
    }

    private void chart(List<ByRule> rules) {
        long most = rules.stream().mapToLong(ByRule::total).max().orElse(1);
        section("per_rule");
        out.append("<ul class=\"chart\">\n");
        for (ByRule each : rules) {
            String severity = each.severity().name().toLowerCase(Locale.ROOT);
            String rule = Escapes.xml(each.rule().value());
            out.append("<li><button type=\"button\" data-rule=\"").append(rule).append("\" title=\"");
            out.append(Escapes.xml(words.of("only_rule", each.rule())))
                    .append("\">")
                    .append(rule);
            out.append("</button><span class=\"track\"><span class=\"bar ").append(severity);
            // a thousandth of the track is still seen
            out.append("\" style=\"width:")
                    .append(Math.max(1, each.total() * 1000 / most) / 10.0)
                    .append("%\"></span></span><span class=\"count\">");
            out.append(Escapes.xml(words.count(each))).append(" <small>");
            out.append(Escapes.xml(words.of(each.severity()))).append("</small></span></li>\n");
        }
        out.append("</ul>\n</section>\n");
    }

    private void findings(ValidationReport report) {
        section("findings");
        out.append("<form class=\"controls\" role=\"search\">\n<label class=\"search\">");
        out.append(label("filter")).append(" <input type=\"search\" id=\"filter\" placeholder=\"");
        out.append(label("filter_hint")).append("\"></label>\n<fieldset><legend>");
        out.append(label("severity")).append("</legend>\n");
        for (Severity each : Severity.values()) {
            if (report.perSeverity().containsKey(each)) {
                String severity = each.name().toLowerCase(Locale.ROOT);
                out.append("<label class=\"").append(severity).append("\"><input type=\"checkbox\" name=\"severity\"");
                out.append(" value=\"").append(severity).append("\" checked> ");
                out.append(Escapes.xml(words.of(each))).append("</label>\n");
            }
        }
        out.append("</fieldset>\n<output id=\"shown\" for=\"filter\" data-word=\"")
                .append(label("shown"));
        out.append("\"></output>\n</form>\n<ol class=\"findings\">\n");
        report.findings().forEach(this::finding);
        out.append("</ol>\n</section>\n");
    }

    private void finding(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        Location place = finding.location();
        out.append("<li class=\"")
                .append(severity)
                .append("\" data-severity=\"")
                .append(severity);
        out.append("\" data-rule=\"").append(Escapes.xml(finding.rule().value()));
        out.append("\">\n<p class=\"what\"><span class=\"badge\">").append(Escapes.xml(words.of(finding.severity())));
        out.append("</span> <strong>").append(Escapes.xml(finding.message(words.language())));
        out.append("</strong></p>\n<p class=\"where\"><span class=\"rule\">")
                .append(Escapes.xml(finding.rule().value()));
        out.append("</span> <code>").append(Escapes.xml(words.place(place))).append("</code></p>\n");
        if (finding.suggestion() != null) {
            out.append("<p class=\"perhaps\">");
            out.append(Escapes.xml(words.of("perhaps", finding.suggestion()))).append("</p>\n");
        }
        String line = place.line() > 0 ? lines.of(place) : null;
        if (line != null) {
            Quote quote = Quote.of(line, Math.max(1, place.column()), WIDTH);
            out.append("<pre tabindex=\"0\" aria-label=\"").append(Escapes.xml(words.of("line", place.line())));
            out.append("\"><span class=\"number\">").append(place.line()).append("</span> ");
            int at = quote.at();
            int end = at < quote.text().length()
                    ? at + Character.charCount(quote.text().codePointAt(at))
                    : at;
            out.append(Escapes.xml(quote.text().substring(0, at))).append("<mark>");
            out.append(end == at ? " " : Escapes.xml(quote.text().substring(at, end)))
                    .append("</mark>");
            out.append(Escapes.xml(quote.text().substring(end))).append("</pre>\n");
        }
        sources(finding);
        out.append("</li>\n");
    }

    private void sources(Finding finding) {
        if (finding.inForce() != null) {
            out.append("<p class=\"source\">")
                    .append(Escapes.xml(words.pair(words.of("in_force"), words.of(finding.inForce()))))
                    .append("</p>\n");
        }
        for (Source each : finding.sources()) {
            out.append("<p class=\"source\">")
                    .append(Escapes.xml(words.pair(words.of("source"), each.title())))
                    .append("</p>\n");
        }
    }

    private void suppressions(String key, List<Suppression> suppressions) {
        if (suppressions.isEmpty()) {
            return;
        }
        section(key);
        out.append("<ul class=\"suppressions\">\n");
        for (Suppression each : suppressions) {
            out.append("<li><span class=\"rule\">")
                    .append(Escapes.xml(each.rule().value()));
            out.append("</span> <code>").append(Escapes.xml(words.scope(each)));
            out.append("</code><br>").append(Escapes.xml(words.why(each))).append("</li>\n");
        }
        out.append("</ul>\n</section>\n");
    }

    private void section(String key) {
        out.append("<section aria-labelledby=\"h-")
                .append(key)
                .append("\">\n<h2 id=\"h-")
                .append(key);
        out.append("\">").append(label(key)).append("</h2>\n");
    }

    private String label(String key) {
        return Escapes.xml(words.of(key));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
