package be.kapstok.report;

import be.kapstok.model.Confidence;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One page for a browser: its frame, and the parts that pages of reports have in common. Nothing is loaded from elsewhere,
 * and the page forbids the browser to: the only script that runs is the one in {@code report.js}.
 */
final class Html {
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();
    private final ReportWords words;
    private final FaultyLines lines;

    Html(ReportWords words, FaultyLines lines) {
        this.words = words;
        this.lines = lines;
    }

    /** From the start of the page to its body; the title is not yet escaped. */
    void open(String title, String... styles) {
        add("<!DOCTYPE html>\n<html lang=\"", words.language().getLanguage());
        add("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        add("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-", sha256(Resources.text("report.js")));
        add("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        add("<meta name=\"color-scheme\" content=\"light dark\">\n<title>", Escapes.xml(title), "</title>\n<style>\n");
        for (String style : styles) {
            add(Resources.text(style));
        }
        add("</style>\n</head>\n<body>\n<header>\n<h1>", Escapes.xml(title), "</h1>\n");
    }

    /** The end of the page. */
    String close() {
        add("</main>\n<script>", Resources.text("report.js"), "</script>\n</body>\n</html>\n");
        return out.toString();
    }

    /** Parts of the page, as they are: whatever a user wrote must be escaped. */
    Html add(String... parts) {
        for (String part : parts) {
            out.append(part);
        }
        return this;
    }

    /** The start of a section under a heading that is not yet escaped; the id is ours. */
    void section(String id, String heading) {
        add("<section aria-labelledby=\"h-", id, "\">\n<h2 id=\"h-", id, "\">");
        add(Escapes.xml(heading), "</h2>\n");
    }

    void verdict(boolean good, String sentence) {
        add("<p class=\"verdict ", good ? "good\">✓ " : "bad\">✗ ", Escapes.xml(sentence), "</p>\n");
    }

    /** The number of findings of each severity, as part of the totals. */
    void totals(Found found) {
        for (Severity each : Severity.values()) {
            total(words.of(each), found.perSeverity().getOrDefault(each, 0L), word(each));
        }
    }

    void total(String label, long count, String kind) {
        add("<div class=\"", kind, count == 0 ? " zero" : "", "\"><dt>", Escapes.xml(label));
        add("</dt><dd>", String.valueOf(count), "</dd></div>\n");
    }

    void files(List<String> files) {
        add("<p class=\"files\">", Escapes.xml(words.pair(words.of("files"), "")));
        String between = "";
        for (String file : files) {
            add(between, "<code>", Escapes.xml(file), "</code>");
            between = ", ";
        }
        add("</p>\n");
    }

    /** A bar for each rule. */
    void chart(List<ByRule> rules) {
        long most = rules.stream().mapToLong(ByRule::total).max().orElse(1);
        section("per_rule", words.of("per_rule"));
        add("<ul class=\"chart\">\n");
        for (ByRule each : rules) {
            String rule = Escapes.xml(each.rule().value());
            add("<li><button type=\"button\" data-rule=\"", rule, "\" title=\"");
            add(Escapes.xml(words.of("only_rule", each.rule())), "\">", rule, "</button>");
            track(each.total(), most, word(each.severity()));
            add("<span class=\"count\">", Escapes.xml(words.count(each)), " <small>");
            add(Escapes.xml(words.of(each.severity())), "</small></span></li>\n");
        }
        add("</ul>\n</section>\n");
    }

    /** A bar on its track. */
    void track(long count, long most, String kind) {
        // a thousandth of the track is still seen
        double percent = Math.max(1, count * 1000 / Math.max(1, most)) / 10.0;
        add("<span class=\"track\"><span class=\"bar ", kind, "\" style=\"width:");
        add(String.valueOf(percent), "%\"></span></span>");
    }

    /** All findings, with a filter; {@code sources} adds to each where its rule comes from. */
    void findings(Found found, Consumer<Finding> sources) {
        section("findings", words.of("findings"));
        add("<form class=\"controls\" role=\"search\">\n<label class=\"search\">", label("filter"));
        add(" <input type=\"search\" id=\"filter\" placeholder=\"", label("filter_hint"));
        add("\"></label>\n<fieldset><legend>", label("severity"), "</legend>\n");
        for (Severity each : Severity.values()) {
            if (found.perSeverity().containsKey(each)) {
                add("<label class=\"", word(each), "\"><input type=\"checkbox\" name=\"severity\" value=\"");
                add(word(each), "\" checked> ", Escapes.xml(words.of(each)), "</label>\n");
            }
        }
        add("</fieldset>\n<output id=\"shown\" for=\"filter\" data-word=\"", label("shown"));
        add("\"></output>\n</form>\n<ol class=\"findings\">\n");
        int number = 1;
        for (Finding each : found.findings()) {
            finding(each, number, sources);
            number++;
        }
        add("</ol>\n</section>\n");
    }

    private void finding(Finding finding, int number, Consumer<Finding> sources) {
        String severity = word(finding.severity());
        String rule = Escapes.xml(finding.rule().value());
        Location place = finding.location();
        add("<li class=\"", severity, "\" id=\"f", String.valueOf(number), "\" data-severity=\"", severity);
        add("\" data-rule=\"", rule, "\">\n<p class=\"what\">");
        add(badge(finding), " <strong>", Escapes.xml(finding.message(words.language())), "</strong>");
        add(probable(finding), "</p>\n<p class=\"where\"><span class=\"rule\">", rule, "</span> <code>");
        add(Escapes.xml(words.place(place)), "</code></p>\n");
        if (finding.suggestion() != null) {
            add("<p class=\"perhaps\">", Escapes.xml(words.of("perhaps", finding.suggestion())), "</p>\n");
        }
        String line = place.line() > 0 ? lines.of(place) : null;
        if (line != null) {
            quote(place, line);
        }
        sources.accept(finding);
        add("</li>\n");
    }

    private void quote(Location place, String line) {
        Quote quote = Quote.of(line, Math.max(1, place.column()), WIDTH);
        add("<pre tabindex=\"0\" aria-label=\"", Escapes.xml(words.of("line", place.line())));
        add("\"><span class=\"number\">", String.valueOf(place.line()), "</span> ");
        String text = quote.text();
        int at = quote.at();
        int end = at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
        add(Escapes.xml(text.substring(0, at)), "<mark>");
        add(end == at ? " " : Escapes.xml(text.substring(at, end)), "</mark>");
        add(Escapes.xml(text.substring(end)), "</pre>\n");
    }

    /** How bad a finding is, as a badge. */
    String badge(Finding finding) {
        return "<span class=\"badge\">" + Escapes.xml(words.of(finding.severity())) + "</span>";
    }

    /** That the rule is only probable, when it is. */
    String probable(Finding finding) {
        return finding.confidence() == Confidence.PROBABLE
                ? " <span class=\"probable\">(" + Escapes.xml(words.of(Confidence.PROBABLE)) + ")</span>"
                : "";
    }

    /** Severity as the style sheet and the script know it. */
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
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
