package be.kapstok.report;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.ActionKind;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.NotApplied;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers about measures and plans as Markdown with tables. */
final class ReviewMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final Citations citations = new Citations();
    private final ReviewWords words;
    private final ReportWords report;
    private final Review review;

    private ReviewMarkdown(Review review, ReviewWords words) {
        this.review = review;
        this.words = words;
        this.report = words.report();
    }

    static String of(Review review, ReviewWords words) {
        ReviewMarkdown markdown = new ReviewMarkdown(review, words);
        markdown.write();
        return markdown.out.toString();
    }

    private void write() {
        Found found = review.found();
        out.append("# ").append(words.of("title")).append("\n\n**");
        out.append(words.of(found.findings().isEmpty() ? "none" : found.hasErrors() ? "errors" : "no_errors"));
        out.append("**\n\n");
        if (review.ofFiles()) {
            item(report.of("files"), String.join(", ", found.files()));
        }
        item(words.of("measures"), String.valueOf(review.measures()));
        found.perSeverity().forEach((severity, count) -> item(report.of(severity), String.valueOf(count)));
        for (Review.Part part : review.parts()) {
            if (part.isEmpty()) {
                out.append('\n')
                        .append(Escapes.markdown(words.nothing(review, part)))
                        .append('\n');
            } else if (review.parts().size() > 1) {
                heading(2, Objects.toString(part.file(), ""));
            }
            part.plans().forEach(this::plan);
            part.measures().forEach(this::measure);
            if (!part.others().isEmpty()) {
                heading(2, words.of("others"));
                findings(part.others(), null);
            }
        }
        sources();
    }

    private void measure(MeasureAnswer answer) {
        heading(3, words.named(answer.title(), answer.measure()));
        out.append('\n');
        item(words.of("kind"), words.of(answer.kind()));
        item(words.of("day"), words.day(answer));
        reasons(answer.reasons());
        words.changesOfKind(answer).forEach(each -> item(words.of("would_change"), each));
        findings(answer.findings(), answer);
        notApplied(answer.notApplied());
    }

    private void reasons(List<Reason> reasons) {
        for (Reason each : reasons) {
            item(words.words().of("why"), words.reason(each) + citations.marks(each.sources()));
        }
    }

    private void notApplied(List<NotApplied> rules) {
        List<String> lines = words.notApplied(rules, review.isOfOne());
        if (!lines.isEmpty()) {
            out.append('\n');
            lines.forEach(each -> item(words.of("not_applied"), each));
        }
    }

    private void findings(List<Finding> findings, @Nullable MeasureAnswer answer) {
        if (findings.isEmpty()) {
            return;
        }
        out.append('\n');
        header(
                report.of("severity"),
                report.of("rule"),
                report.of("place"),
                report.of("message"),
                report.of("suggestion"),
                report.of("in_force"));
        for (Finding each : findings) {
            List<String> hints = new ArrayList<>();
            if (each.suggestion() != null) {
                hints.add(report.of("perhaps", Escapes.line(each.suggestion())));
            }
            if (answer != null) {
                hints.addAll(words.changesOf(each, answer));
            }
            row(List.of(
                    report.of(each.severity()),
                    each.rule().value(),
                    report.place(review.placed(each).location()),
                    report.message(each) + citations.marks(each.sources()),
                    String.join("; ", hints),
                    each.inForce() == null ? "" : report.of(each.inForce())));
        }
    }

    private void plan(PlanReview plan) {
        heading(2, words.pair(words.of("plan"), Escapes.line(plan.plan())));
        out.append('\n');
        List<String> municipalities =
                plan.municipalities().stream().map(words::municipality).toList();
        municipalities.stream().limit(1).forEach(each -> item(words.of("municipality"), each));
        municipalities.stream().skip(1).forEach(each -> item(words.of("later"), each));
        plan.mergers().forEach(each -> item(words.of("mergers"), words.change(each, plan)));
        if (plan.planningPeriod() != null) {
            item(
                    words.of("planning_period"),
                    plan.planningPeriod().id() + ". "
                            + words.of(plan.planningPeriod().integrationRule()));
        }
        item(words.of("day"), plan.day().toString());
        plan.separatePlans().forEach(each -> item(words.of("separate"), words.separate(each)));
        reasons(plan.reasons());
        if (plan.actions().isEmpty()) {
            out.append('\n').append(Escapes.markdown(words.of("no_actions"))).append('\n');
        } else {
            matrix(plan);
            plan.aims().forEach(each -> item(words.of("aims"), words.pair(words.of(each.aim()), each.count())));
            plan.targetGroups()
                    .forEach(each -> item(words.of("groups"), words.pair(words.group(each.group()), each.count())));
            plan.bookedOnIntegrationField().forEach(each -> item(words.of("booked"), each));
            actions(plan);
        }
        if (!plan.domainsWithout().isEmpty()) {
            heading(3, words.of("without"));
            out.append('\n');
            plan.domainsWithout()
                    .forEach(each -> out.append("- ")
                            .append(Escapes.markdown(words.domain(each, plan)))
                            .append('\n'));
        }
        if (!plan.findings().isEmpty()) {
            heading(3, words.of("of_plan"));
            findings(plan.findings(), null);
        }
        notApplied(plan.notApplied());
    }

    private void matrix(PlanReview plan) {
        heading(3, words.of("matrix"));
        out.append('\n');
        List<String> head = new ArrayList<>(List.of(words.of("domain")));
        plan.shares().forEach(each -> head.add(words.of(each.kind())));
        row(head);
        out.append("| --- ").append("| ---: ".repeat(plan.shares().size())).append("|\n");
        for (DomainRow each : plan.matrix()) {
            shares(words.domain(each), each.cells(), plan);
        }
        shares(words.of("total"), plan.shares(), plan);
        List<String> percents = new ArrayList<>(List.of(words.of("share")));
        plan.shares().forEach(each -> percents.add(words.percent(each.share())));
        row(percents);
        out.append('\n');
    }

    private void shares(String name, List<KindShare> shares, PlanReview plan) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (KindShare each : shares) {
            String money = words.money(each.expenses(), ReviewWords.hasCents(plan));
            cells.add(money.isEmpty() ? String.valueOf(each.count()) : each.count() + " (" + money + ")");
        }
        row(cells);
    }

    private void actions(PlanReview plan) {
        heading(3, words.of("actions"));
        out.append('\n');
        header(words.of("action"), words.of("domain"), words.of("kind"), words.of("expenses"));
        for (ActionKind each : plan.actions()) {
            row(List.of(
                    words.named(each.title(), each.action()),
                    words.domain(each.domain(), plan),
                    words.of(each.kind()),
                    words.money(each.expenses(), ReviewWords.hasCents(plan))));
        }
    }

    private void sources() {
        if (citations.sources().isEmpty()) {
            return;
        }
        heading(2, words.words().of("sources"));
        out.append('\n');
        out.append(citations.markdown());
    }

    private void item(String label, String text) {
        out.append("- ").append(Escapes.markdown(words.pair(label, text))).append('\n');
    }

    private void heading(int level, String text) {
        out.append('\n')
                .append("#".repeat(level))
                .append(' ')
                .append(Escapes.markdown(text))
                .append('\n');
    }

    private void header(String... names) {
        row(List.of(names));
        out.append("| --- ".repeat(names.length)).append("|\n");
    }

    private void row(List<String> cells) {
        for (String cell : cells) {
            String escaped = Escapes.markdown(cell);
            out.append("| ").append(escaped).append(escaped.isEmpty() ? "" : " ");
        }
        out.append("|\n");
    }
}
