package be.kapstok.report;

import be.kapstok.model.Money;
import be.kapstok.plan.ActionKind;
import be.kapstok.plan.AimCount;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.GroupCount;
import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The section of a page about one plan. */
final class PlanHtml {
    private static final int SHADES = 5;
    private static final BigDecimal ROOM_FOR_A_WORD = new BigDecimal("0.24");
    private static final BigDecimal ROOM_FOR_A_NUMBER = new BigDecimal("0.13");

    private final ReviewHtml page;
    private final Html html;
    private final ReviewWords words;
    private final PlanReview plan;
    private final boolean estimated;
    private final boolean cents;

    PlanHtml(ReviewHtml page, Html html, ReviewWords words, PlanReview plan) {
        this.page = page;
        this.html = html;
        this.words = words;
        this.plan = plan;
        this.cents = ReviewWords.hasCents(plan);
        this.estimated = plan.shares().stream().anyMatch(each -> each.expenses() != null);
    }

    void write(String id) {
        html.section(id, words.pair(words.of("plan"), Escapes.line(plan.plan())));
        facts();
        page.reasons(plan.reasons());
        if (!plan.findings().isEmpty()) {
            heading("of_plan");
            page.findings(plan.findings());
        }
        if (plan.actions().isEmpty()) {
            html.add("<p class=\"nothing\">", Escapes.xml(words.of("no_actions")), "</p>\n");
        } else {
            shares();
            matrix();
        }
        without();
        if (!plan.actions().isEmpty()) {
            html.add("<div class=\"pair\">\n");
            counts("aims", plan.aims(), each -> words.of(each.aim()), AimCount::count);
            counts("groups", plan.targetGroups(), each -> words.group(each.group()), GroupCount::count);
            html.add("</div>\n");
            actions();
        }
        page.notApplied(plan.notApplied());
        html.add("</section>\n");
    }

    private void heading(String key) {
        html.add("<h3>", label(key), "</h3>\n");
    }

    private String label(String key) {
        return Escapes.xml(words.of(key));
    }

    private void facts() {
        html.add("<dl class=\"facts\">\n");
        List<String> municipalities =
                plan.municipalities().stream().map(words::municipality).toList();
        fact("municipality", municipalities.stream().limit(1).toList());
        fact("later", municipalities.stream().skip(1).toList());
        fact(
                "mergers",
                plan.mergers().stream().map(each -> words.change(each, plan)).toList());
        if (plan.planningPeriod() != null) {
            fact(
                    "planning_period",
                    List.of(
                            Escapes.line(plan.planningPeriod().id()),
                            words.of(plan.planningPeriod().regime()),
                            words.of(plan.planningPeriod().integrationRule())));
        }
        fact("day", List.of(plan.day().toString()));
        fact("separate", plan.separatePlans().stream().map(words::separate).toList());
        fact(
                "booked",
                plan.bookedOnIntegrationField().isEmpty()
                        ? List.of()
                        : List.of(words.pair(
                                String.valueOf(plan.bookedOnIntegrationField().size()),
                                Escapes.line(String.join(", ", plan.bookedOnIntegrationField())))));
        html.add("</dl>\n");
    }

    private void fact(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            html.add("<div><dt>", label(key), "</dt>");
            texts.forEach(each -> html.add("<dd>", Escapes.xml(each), "</dd>"));
            html.add("</div>\n");
        }
    }

    private void shares() {
        heading("shares");
        stack("count", KindShare::share);
        if (estimated) {
            stack("expenses", KindShare::shareOfExpenses);
        }
        html.add("<div class=\"wide\"><table class=\"numbers\">\n<thead><tr>");
        head("kind", "");
        head("count", "number");
        head("share", "number");
        if (estimated) {
            head("expenses", "number");
            head("share", "number");
        }
        html.add("</tr></thead>\n<tbody>\n");
        for (KindShare each : plan.shares()) {
            html.add("<tr><th scope=\"row\">", page.kind(each.kind()), "</th>");
            number(String.valueOf(each.count()));
            number(words.percent(each.share()));
            if (estimated) {
                number(words.money(each.expenses(), cents));
                number(words.percent(each.shareOfExpenses()));
            }
            html.add("</tr>\n");
        }
        html.add("</tbody>\n</table></div>\n");
    }

    private void head(String key, String kind) {
        html.add("<th scope=\"col\"", kind.isEmpty() ? "" : " class=\"" + kind + "\"", ">", label(key), "</th>");
    }

    private void number(String text) {
        html.add("<td class=\"number\">", Escapes.xml(text), "</td>");
    }

    /** One bar of all kinds; what it shows is told to those who do not see it. */
    private void stack(String key, Function<KindShare, @Nullable BigDecimal> share) {
        String told = String.join(
                ", ",
                plan.shares().stream()
                        .map(each -> words.of(each.kind()) + " " + percent(share.apply(each)))
                        .toList());
        html.add("<p class=\"stack-label\">", label(key), "</p>\n<div class=\"stack\" role=\"img\" aria-label=\"");
        html.add(Escapes.xml(words.pair(words.of(key), told)), "\">");
        for (KindShare each : plan.shares()) {
            BigDecimal part = share.apply(each);
            if (part != null && part.signum() > 0) {
                html.add("<span class=\"", ReviewHtml.word(each.kind()), "\" style=\"width:");
                html.add(part.movePointRight(2).toPlainString(), "%\">");
                html.add(
                        part.compareTo(ROOM_FOR_A_WORD) < 0
                                ? ""
                                : "<i>" + Escapes.xml(words.of(each.kind())) + " </i>");
                html.add(part.compareTo(ROOM_FOR_A_NUMBER) < 0 ? "" : Escapes.xml(percent(part)), "</span>");
            }
        }
        html.add("</div>\n");
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? "-" : words.percent(share);
    }

    private void matrix() {
        heading("matrix");
        int most = plan.matrix().stream()
                .flatMap(each -> each.cells().stream())
                .mapToInt(KindShare::count)
                .max()
                .orElse(0);
        html.add("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"", label("matrix"), "\">");
        html.add("<table class=\"matrix\">\n<caption>", label("matrix_note"), "</caption>\n<thead><tr>");
        head("domain", "");
        for (KindShare each : plan.shares()) {
            html.add("<th scope=\"col\">", Escapes.xml(words.of(each.kind())), "</th>");
        }
        head("total", "number");
        html.add("</tr></thead>\n");
        rows("on_page", plan.matrix().stream().filter(DomainRow::onPage).toList(), most);
        rows("off_page", plan.matrix().stream().filter(each -> !each.onPage()).toList(), most);
        html.add("<tfoot><tr><th scope=\"row\">", label("total"), "</th>");
        for (KindShare each : plan.shares()) {
            html.add("<td>", String.valueOf(each.count()), money(each.expenses()), "</td>");
        }
        number(String.valueOf(plan.shares().stream().mapToInt(KindShare::count).sum()));
        html.add("</tr></tfoot>\n</table></div>\n");
    }

    private void rows(String key, List<DomainRow> rows, int most) {
        if (rows.isEmpty()) {
            return;
        }
        html.add("<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"");
        html.add(String.valueOf(plan.shares().size() + 2), "\">", label(key), "</th></tr>\n");
        for (DomainRow row : rows) {
            html.add("<tr><th scope=\"row\">", Escapes.xml(words.domain(row)), "</th>");
            for (KindShare cell : row.cells()) {
                int shade = cell.count() == 0 ? 0 : Math.max(1, cell.count() * SHADES / Math.max(1, most));
                html.add("<td class=\"h", String.valueOf(shade), "\">", String.valueOf(cell.count()));
                html.add(money(cell.expenses()), "</td>");
            }
            number(String.valueOf(
                    row.cells().stream().mapToInt(KindShare::count).sum()));
            html.add("</tr>\n");
        }
        html.add("</tbody>\n");
    }

    private String money(@Nullable Money money) {
        return money == null ? "" : "<small>" + Escapes.xml(words.money(money, cents)) + "</small>";
    }

    private void without() {
        heading("without");
        if (plan.domainsWithout().isEmpty()) {
            html.add("<p>", label("every_domain"), "</p>\n");
            return;
        }
        html.add("<ul class=\"chips\">\n");
        plan.domainsWithout().forEach(each -> html.add("<li>", Escapes.xml(words.domain(each, plan)), "</li>\n"));
        html.add("</ul>\n");
    }

    private <T> void counts(String key, List<T> counts, Function<T, String> name, Function<T, Integer> count) {
        if (counts.isEmpty()) {
            return;
        }
        long most = counts.stream().mapToLong(count::apply).max().orElse(1);
        html.add("<div>\n");
        heading(key);
        html.add("<ul class=\"chart plain\">\n");
        for (T each : counts) {
            html.add("<li><span>", Escapes.xml(name.apply(each)), "</span>");
            html.track(count.apply(each), most, count.apply(each) == 0 ? "empty" : "");
            html.add("<span class=\"count\">", String.valueOf(count.apply(each)), "</span></li>\n");
        }
        html.add("</ul>\n</div>\n");
    }

    private void actions() {
        heading("actions");
        html.add("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"", label("actions"), "\">");
        html.add("<table class=\"numbers actions\">\n<thead><tr>");
        Stream.of("action", "domain", "kind").forEach(each -> head(each, ""));
        if (estimated) {
            head("expenses", "number");
        }
        html.add("</tr></thead>\n<tbody>\n");
        for (ActionKind each : plan.actions()) {
            html.add("<tr><th scope=\"row\">", Escapes.xml(each.title()), " <span class=\"ids\">");
            html.add(Escapes.xml(each.action()), "</span></th><td>");
            html.add(Escapes.xml(words.domain(each.domain(), plan)), "</td><td>", page.kind(each.kind()), "</td>");
            if (estimated) {
                number(words.money(each.expenses(), cents));
            }
            html.add("</tr>\n");
        }
        html.add("</tbody>\n</table></div>\n");
    }
}
