package be.kapstok.report;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.ActionKind;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Answers about measures and plans as text for a terminal. */
final class ReviewText {
    private static final int CELL = 13;

    private final Page page = new Page();
    private final Citations citations = new Citations();
    private final ReviewWords words;
    private final Review review;
    private final FaultyLines lines;

    private ReviewText(Review review, ReviewWords words, FaultyLines lines) {
        this.review = review;
        this.words = words;
        this.lines = Review.ofValues(lines);
    }

    static String of(Review review, ReviewWords words, FaultyLines lines) {
        ReviewText text = new ReviewText(review, words, lines);
        text.write();
        return text.page.toString();
    }

    private void write() {
        for (Review.Part part : review.parts()) {
            if (part.isEmpty()) {
                page.title(words.nothing(review, part));
            } else if (review.parts().size() > 1) {
                page.title(Escapes.line(Objects.toString(part.file(), "")));
            }
            part.plans().forEach(this::plan);
            part.measures().forEach(this::measure);
            if (!part.others().isEmpty()) {
                page.title(words.of("others"));
                part.others().forEach(each -> finding(each, List.of()));
            }
        }
        if (review.ofFiles()) {
            totals();
        }
        citations.write(page, words.words());
    }

    private void measure(MeasureAnswer answer) {
        page.title(words.pair(words.of("measure"), words.named(answer.title(), answer.measure())));
        page.labelled(words.of("kind"), List.of(words.of(answer.kind())));
        page.labelled(words.of("day"), List.of(words.day(answer)));
        reasons(answer.reasons());
        page.labelled(words.of("would_change"), words.changesOfKind(answer));
        answer.findings().forEach(each -> finding(review.placed(each), words.changesOf(each, answer)));
        page.labelled(words.of("not_applied"), words.notApplied(answer.notApplied(), review.isOfOne()));
    }

    private void reasons(List<Reason> reasons) {
        page.labelled(
                words.words().of("why"),
                reasons.stream()
                        .map(each -> words.reason(each) + citations.marks(each.sources()))
                        .toList());
    }

    private void finding(Finding finding, List<String> changes) {
        ReportWords report = words.report();
        page.indented(
                2, finding.rule() + "  " + report.of(finding.severity()) + "  " + report.place(finding.location()));
        page.indented(4, report.message(finding) + citations.marks(finding.sources()));
        if (finding.suggestion() != null) {
            page.indented(4, report.of("perhaps", Escapes.line(finding.suggestion())));
        }
        changes.forEach(each -> page.indented(4, each));
        if (finding.inForce() != null) {
            page.indented(4, words.pair(report.of("in_force"), report.of(finding.inForce())));
        }
        page.quote(finding.location(), lines);
    }

    private void plan(PlanReview plan) {
        page.title(words.pair(words.of("plan"), Escapes.line(plan.plan())));
        List<String> municipalities =
                plan.municipalities().stream().map(words::municipality).toList();
        page.labelled(words.of("municipality"), municipalities.stream().limit(1).toList());
        page.labelled(words.of("later"), municipalities.stream().skip(1).toList());
        page.labelled(
                words.of("mergers"),
                plan.mergers().stream().map(each -> words.change(each, plan)).toList());
        page.labelled(words.of("planning_period"), planningPeriod(plan));
        page.labelled(words.of("day"), List.of(plan.day().toString()));
        page.labelled(
                words.of("separate"),
                plan.separatePlans().stream().map(words::separate).toList());
        reasons(plan.reasons());
        if (plan.actions().isEmpty()) {
            page.labelled(words.of("actions"), List.of(words.of("no_actions")));
        } else {
            matrix(plan);
            actions(plan);
        }
        reach(plan);
        if (!plan.findings().isEmpty()) {
            page.title(words.of("of_plan"));
            plan.findings().forEach(each -> finding(review.placed(each), List.of()));
        }
        page.labelled(words.of("not_applied"), words.notApplied(plan.notApplied(), review.isOfOne()));
    }

    private List<String> planningPeriod(PlanReview plan) {
        return plan.planningPeriod() == null
                ? List.of()
                : List.of(
                        Escapes.line(plan.planningPeriod().id()),
                        words.of(plan.planningPeriod().regime()),
                        words.of(plan.planningPeriod().integrationRule()));
    }

    private void matrix(PlanReview plan) {
        boolean cents = ReviewWords.hasCents(plan);
        page.title(words.of("matrix"));
        List<String> kinds =
                plan.shares().stream().map(each -> words.of(each.kind())).toList();
        row("", kinds);
        for (DomainRow each : plan.matrix()) {
            if (each.cells().stream().anyMatch(cell -> cell.count() > 0)) {
                row(
                        words.domain(each),
                        each.cells().stream()
                                .map(cell -> cell.count() == 0 ? "-" : String.valueOf(cell.count()))
                                .toList());
            }
        }
        row(
                words.of("total"),
                plan.shares().stream().map(each -> String.valueOf(each.count())).toList());
        counts("shares", plan.shares().stream().map(each -> share(each, cents)).toList());
    }

    /** How many, and how much money, with the parts of all that they are. */
    private String share(KindShare share, boolean cents) {
        String count = share.count() + of(words.percent(share.share()));
        String money = words.money(share.expenses(), cents) + of(words.percent(share.shareOfExpenses()));
        return words.pair(words.of(share.kind()), share.expenses() == null ? count : count + "; " + money);
    }

    private static String of(String percent) {
        return percent.isEmpty() ? "" : " (" + percent + ")";
    }

    private void row(String name, List<String> cells) {
        page.row(name, cells, CELL);
    }

    private void actions(PlanReview plan) {
        boolean cents = ReviewWords.hasCents(plan);
        page.title(words.of("actions"));
        for (ActionKind each : plan.actions()) {
            page.item("-", words.named(each.title(), each.action()));
            page.indented(
                    6,
                    String.join(
                            ", ",
                            Stream.of(
                                            words.of(each.kind()),
                                            words.domain(each.domain(), plan),
                                            words.money(each.expenses(), cents))
                                    .filter(text -> !text.isEmpty())
                                    .toList()));
        }
    }

    private void reach(PlanReview plan) {
        if (!plan.actions().isEmpty()) {
            counts(
                    "aims",
                    plan.aims().stream()
                            .map(each -> words.pair(words.of(each.aim()), each.count()))
                            .toList());
            counts(
                    "groups",
                    plan.targetGroups().stream()
                            .map(each -> words.pair(words.group(each.group()), each.count()))
                            .toList());
            counts(
                    "booked",
                    plan.bookedOnIntegrationField().stream().map(Escapes::line).toList());
        }
        counts(
                "without",
                plan.domainsWithout().stream()
                        .map(each -> words.domain(each, plan))
                        .toList());
    }

    private void counts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            page.title(words.of(key));
            texts.forEach(each -> page.item("-", each));
        }
    }

    private void totals() {
        Found found = review.found();
        ReportWords report = words.report();
        page.title(words.of(found.findings().isEmpty() ? "none" : found.hasErrors() ? "errors" : "no_errors"));
        page.labelled(
                report.of("files"), found.files().stream().map(Escapes::line).toList());
        if (!review.measuresOnly()) {
            page.labelled(words.of("plans"), count(review.plans()));
        }
        page.labelled(words.of("measures"), count(review.measures()));
        List<String> counts = new ArrayList<>();
        found.perSeverity().forEach((severity, count) -> counts.add(report.pair(report.of(severity), count)));
        page.labelled(report.of("findings"), counts.isEmpty() ? List.of(report.of("none")) : counts);
    }

    private static List<String> count(int number) {
        return List.of(String.valueOf(number));
    }
}
