package be.kapstok.report;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Source;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.NotApplied;
import be.kapstok.reason.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Answers about measures and plans as one page for a browser. */
final class ReviewHtml {
    private final Html html;
    private final ReviewWords words;
    private final Review review;
    private final Citations citations = new Citations();

    private ReviewHtml(Review review, ReviewWords words, FaultyLines lines) {
        this.html = new Html(words.report(), Review.ofValues(lines));
        this.words = words;
        this.review = review;
    }

    static String of(Review review, ReviewWords words, FaultyLines lines) {
        ReviewHtml page = new ReviewHtml(review, words, lines);
        page.head();
        page.body();
        return page.html.close();
    }

    private void head() {
        Found found = review.found();
        html.open(words.of("title"), "report.css", "review.css");
        html.verdict(
                !found.hasErrors(),
                words.of(found.findings().isEmpty() ? "none" : found.hasErrors() ? "errors" : "no_errors"));
        html.add("<dl class=\"totals\">\n");
        html.totals(found);
        html.total(words.of("measures"), review.measures(), "records");
        html.add("</dl>\n");
        if (review.ofFiles()) {
            html.files(found.files());
        }
        html.add("</header>\n<main>\n");
    }

    private void body() {
        int plans = 0;
        int files = 0;
        for (Review.Part part : review.parts()) {
            files++;
            if (part.isEmpty()) {
                html.add(
                        "<section><p class=\"nothing\">", Escapes.xml(words.nothing(review, part)), "</p></section>\n");
            }
            for (PlanReview plan : part.plans()) {
                plans++;
                new PlanHtml(this, html, words, plan).write("plan-" + plans);
            }
            measures(part, "measures-" + files);
        }
        Found found = review.found();
        if (!found.findings().isEmpty()) {
            html.chart(ByRule.of(found));
            html.findings(found, this::sources);
        }
        cited();
    }

    private void measures(Review.Part part, String id) {
        if (part.measures().isEmpty()) {
            return;
        }
        boolean several = review.parts().size() > 1 && part.file() != null;
        String file = several ? Escapes.line(Objects.toString(part.file(), "")) : "";
        html.section(id, several ? words.pair(words.of("measures"), file) : words.of("measures"));
        part.measures().forEach(this::measure);
        html.add("</section>\n");
    }

    private void measure(MeasureAnswer answer) {
        html.add("<article class=\"measure\">\n<h3>", Escapes.xml(answer.title()), " ", kind(answer.kind()));
        html.add("</h3>\n<p class=\"source\"><span class=\"ids\">", Escapes.xml(answer.measure()), "</span> · ");
        html.add(Escapes.xml(words.pair(words.of("day"), words.day(answer))), "</p>\n");
        reasons(answer.reasons());
        lines("changes", words.changesOfKind(answer));
        findings(answer.findings(), answer);
        notApplied(answer.notApplied());
        html.add("</article>\n");
    }

    /** The kind of a measure in its colour. */
    String kind(MeasureKind kind) {
        return "<span class=\"kind " + word(kind) + "\">" + Escapes.xml(words.of(kind)) + "</span>";
    }

    static String word(MeasureKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    void reasons(List<Reason> reasons) {
        html.add("<ol class=\"why\" aria-label=\"", Escapes.xml(words.words().of("why")), "\">\n");
        for (Reason each : reasons) {
            html.add("<li>", Escapes.xml(words.reason(each)));
            cite(each.sources());
            html.add("</li>\n");
        }
        html.add("</ol>\n");
    }

    private void lines(String kind, List<String> texts) {
        if (!texts.isEmpty()) {
            html.add("<ul class=\"", kind, "\">\n");
            texts.forEach(each -> html.add("<li>", Escapes.xml(each), "</li>\n"));
            html.add("</ul>\n");
        }
    }

    /** Findings in short; each leads to its place in the list of all. */
    private void findings(List<Finding> findings, MeasureAnswer answer) {
        if (!findings.isEmpty()) {
            html.add("<ul class=\"short\">\n");
            for (Finding each : findings) {
                startOf(each);
                lines("changes", words.changesOf(each, answer));
                html.add("</li>\n");
            }
            html.add("</ul>\n");
        }
    }

    /** Findings about a plan, in short. */
    void findings(List<Finding> findings) {
        html.add("<ul class=\"short\">\n");
        for (Finding each : findings) {
            startOf(each);
            html.add("</li>\n");
        }
        html.add("</ul>\n");
    }

    private void startOf(Finding finding) {
        html.add("<li class=\"", Html.word(finding.severity()), "\">", html.badge(finding), " ");
        html.add(Escapes.xml(finding.message(words.language())), html.probable(finding), " ");
        String rule = Escapes.xml(finding.rule().value());
        int number = review.number(finding);
        if (number > 0) {
            html.add("<a class=\"rule\" href=\"#f", String.valueOf(number), "\">", rule, "</a>");
        } else {
            html.add("<span class=\"rule\">", rule, "</span>");
        }
    }

    void notApplied(List<NotApplied> rules) {
        if (!rules.isEmpty()) {
            html.add("<details class=\"not-applied\"><summary>");
            html.add(Escapes.xml(words.pair(words.of("not_applied"), rules.size())), "</summary>\n<ul>\n");
            for (NotApplied each : rules) {
                html.add("<li><span class=\"rule\">", Escapes.xml(each.rule().value()), "</span> ");
                html.add(Escapes.xml(words.reason(each.why())), "</li>\n");
            }
            html.add("</ul>\n</details>\n");
        }
    }

    private void sources(Finding finding) {
        ReportWords report = words.report();
        if (finding.inForce() != null) {
            html.add("<p class=\"source\">");
            html.add(Escapes.xml(words.pair(report.of("in_force"), report.of(finding.inForce()))), "</p>\n");
        }
        if (!finding.sources().isEmpty()) {
            html.add("<p class=\"source\">", Escapes.xml(words.pair(report.of("source"), "")));
            cite(finding.sources());
            html.add("</p>\n");
        }
    }

    private void cite(List<Source> sources) {
        for (Source each : sources) {
            String number = String.valueOf(citations.of(each));
            html.add(" <a class=\"cite\" href=\"#s", number, "\">[", number, "]</a>");
        }
    }

    private void cited() {
        if (citations.sources().isEmpty()) {
            return;
        }
        html.section("sources", words.words().of("sources"));
        html.add(citations.html(), "</section>\n");
    }
}
