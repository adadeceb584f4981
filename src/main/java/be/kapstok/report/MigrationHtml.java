package be.kapstok.report;

import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.reason.Reason;
import be.kapstok.reason.Severity;
import java.util.List;
import java.util.Locale;

/** What became of carried data as one page for a browser, with a filter over its rows. */
final class MigrationHtml {
    private final Words words;
    private final Html html;
    private final Citations citations = new Citations();

    private MigrationHtml(Words words) {
        this.words = words;
        this.html = new Html(new ReportWords(words.language()), FaultyLines.NONE);
    }

    static String of(MigrationReport report, Words words) {
        MigrationHtml page = new MigrationHtml(words);
        page.write(report);
        return page.html.close();
    }

    private void write(MigrationReport report) {
        html.open(words.of("migration.title", report.from(), report.to()), "report.css", "review.css", "migration.css");
        html.verdict(report.allCarried(), MigrationRows.headline(report, words));
        html.add("<dl class=\"totals\">\n");
        report.counts()
                .forEach((outcome, count) ->
                        html.total(words.of(outcome), count, Html.word(MigrationRows.severity(outcome))));
        html.add("</dl>\n</header>\n<main>\n");
        totals(report.totals());
        rows(report);
        html.section("why", words.of("why"));
        reasons(report.reasons());
        html.add("</section>\n");
        if (!citations.sources().isEmpty()) {
            html.section("sources", words.of("sources"));
            html.add(citations.html(), "</section>\n");
        }
    }

    private void totals(List<Total> totals) {
        if (totals.isEmpty()) {
            return;
        }
        html.section("totals", words.of("label.totals"));
        html.add("<div class=\"wide\"><table class=\"sums\">\n<thead><tr>");
        for (String each : List.of("column", "before", "after", "not_numbers")) {
            html.add("<th scope=\"col\">", text("migration." + each), "</th>");
        }
        html.add("</tr></thead>\n<tbody>\n");
        for (Total each : totals) {
            String before = MigrationRows.sum(each.before(), words);
            String after = MigrationRows.sum(each.after(), words);
            boolean isKept = each.before() != null
                    && each.after() != null
                    && each.before().compareTo(each.after()) == 0;
            String kept = isKept ? "kept" : "changed";
            html.add("<tr class=\"", kept, "\"><th scope=\"row\">", Escapes.xml(each.column()), "</th><td>");
            html.add(Escapes.xml(before), "</td><td>", Escapes.xml(after), "</td><td>");
            html.add(String.valueOf(each.notNumbers()), "</td></tr>\n");
        }
        html.add("</tbody>\n</table></div>\n</section>\n");
    }

    private void rows(MigrationReport report) {
        if (report.entries().isEmpty()) {
            return;
        }
        html.section("findings", words.of("migration.rows"));
        List<Entry> listed = MigrationRows.listed(report);
        if (listed.size() < report.entries().size()) {
            html.add("<p class=\"note\">");
            html.add(
                    Escapes.xml(words.of(
                            "migration.listed", listed.size(), report.entries().size())),
                    "</p>\n");
        }
        controls(report);
        html.add("<ol class=\"findings\">\n");
        listed.forEach(this::row);
        html.add("</ol>\n</section>\n");
    }

    private void controls(MigrationReport report) {
        html.add("<form class=\"controls\" role=\"search\">\n<label class=\"search\">", text("validation.filter"));
        html.add(" <input type=\"search\" id=\"filter\" placeholder=\"", text("migration.filter_hint"));
        html.add("\"></label>\n<fieldset><legend>", text("migration.outcome"), "</legend>\n");
        for (Outcome each : report.counts().keySet()) {
            Severity severity = MigrationRows.severity(each);
            html.add("<label class=\"", Html.word(severity), "\"><input type=\"checkbox\" name=\"severity\" value=\"");
            html.add(word(each), "\" checked> ", Escapes.xml(words.of(each)), "</label>\n");
        }
        html.add("</fieldset>\n<output id=\"shown\" for=\"filter\" data-word=\"", text("validation.shown"));
        html.add("\"></output>\n</form>\n");
    }

    private void row(Entry entry) {
        String outcome = word(entry.outcome());
        String kind = Html.word(MigrationRows.severity(entry.outcome()));
        html.add("<li class=\"", kind, "\" data-severity=\"", outcome, "\">\n<p class=\"what\"><span class=\"badge\">");
        html.add(Escapes.xml(words.of(entry.outcome())), "</span> <strong>", Escapes.xml(MigrationRows.was(entry)));
        String now = MigrationRows.now(entry);
        if (!now.isEmpty() && !now.equals(MigrationRows.was(entry))) {
            html.add(" → ", now);
        }
        html.add("</strong></p>\n<p class=\"where\"><code>", Escapes.xml(MigrationRows.places(entry)), "</code></p>\n");
        reasons(entry.reasons());
        html.add("</li>\n");
    }

    private void reasons(List<Reason> reasons) {
        html.add("<ul class=\"why\">\n");
        for (Reason each : reasons) {
            html.add("<li>", Escapes.xml(Reasons.text(each, words)));
            each.sources().forEach(source -> {
                String number = String.valueOf(citations.of(source));
                html.add(" <a class=\"cite\" href=\"#s", number, "\">[", number, "]</a>");
            });
            html.add("</li>\n");
        }
        html.add("</ul>\n");
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key) {
        return Escapes.xml(words.of(key));
    }
}
