package be.kapstok.report;

import be.kapstok.dataset.Kind;
import be.kapstok.document.Document.Cell;
import be.kapstok.document.Document.Row;
import be.kapstok.document.Document.Table;
import be.kapstok.document.Words;
import be.kapstok.model.Money;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.plan.ActionKind;
import be.kapstok.plan.AimCount;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.GroupCount;
import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import be.kapstok.report.Draft.Column;
import be.kapstok.validation.ShippedData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The tables of the review of a plan: shares, domains by kinds, aims, groups, actions. */
final class PlanTables {
    private static final int SHADES = 5;

    private final PlanReview plan;
    private final Draft draft;
    private final Words words;
    private final Amounts amounts;
    private final boolean estimated;
    private final boolean cents;

    private PlanTables(PlanReview plan, Draft draft) {
        this.plan = plan;
        this.draft = draft;
        this.words = draft.words;
        this.amounts = new Amounts(words);
        this.estimated = plan.shares().stream().anyMatch(each -> each.expenses() != null);
        this.cents = plan.actions().stream()
                .map(ActionKind::expenses)
                .filter(Objects::nonNull)
                .anyMatch(each -> each.amount().stripTrailingZeros().scale() > 0);
    }

    static void fill(PlanReview plan, Draft draft) {
        new PlanTables(plan, draft).fill();
    }

    private void fill() {
        Table aims = bars("review.aim", plan.aims(), each -> words.say(each.aim()), AimCount::count);
        Table groups = bars("review.group", plan.targetGroups(), each -> group(each.group()), GroupCount::count);
        draft.section(words.of("review.shares"), SharesSvg.figure(plan, shares(), words))
                .section(words.of("review.matrix"), part -> part.add(matrix()).add(expenses()))
                .section(words.of("review.aims"), aims)
                .section(words.of("review.groups"), groups)
                .bullets(words.of("review.booked"), plan.bookedOnIntegrationField(), each -> each)
                .section(words.of("review.actions"), actions());
    }

    private Table shares() {
        List<Column<KindShare>> columns = List.of(
                new Column<>("review.kind", each -> MeasureDocument.kind(each.kind(), words)),
                new Column<>("review.count", KindShare::count),
                new Column<>("review.share", each -> amounts.percent(each.share())),
                new Column<>("review.expenses", each -> money(each.expenses())),
                new Column<>("review.share", each -> amounts.percent(each.shareOfExpenses())));
        return draft.table(1, plan.shares(), columns.subList(0, estimated ? 5 : 3));
    }

    private Table actions() {
        List<Column<ActionKind>> columns = List.of(
                new Column<>("review.action", each -> words.titled(each.title(), each.action())),
                new Column<>("review.domain", each -> domain(plan, each.domain(), words)),
                new Column<>("review.kind", each -> MeasureDocument.kind(each.kind(), words)),
                new Column<>("review.expenses", each -> money(each.expenses())));
        return draft.table(3, plan.actions(), columns.subList(0, estimated ? 4 : 3));
    }

    private String money(@Nullable Money money) {
        return amounts.money(money, cents);
    }

    /** The number of actions by domain and kind: the more actions, the darker the cell. */
    private Table matrix() {
        int most = plan.matrix().stream()
                .flatMap(each -> each.cells().stream())
                .mapToInt(KindShare::count)
                .max()
                .orElse(0);
        return byDomain("review.matrix_note", true, each -> {
            int shade = each.count() == 0 ? 0 : Math.max(1, each.count() * SHADES / Math.max(1, most));
            return new Cell(words.phrase(each.count()), "h" + shade, -1);
        });
    }

    /** The cost of the actions; {@code null} when there are no estimates. */
    private @Nullable Table expenses() {
        return !estimated ? null : byDomain("review.expenses_note", false, each -> words.cell(money(each.expenses())));
    }

    /** The domains of the seed page under one title, then the others, then the total, which has no colours. */
    private Table byDomain(String caption, boolean sums, Function<KindShare, Cell> cell) {
        List<String> head = new ArrayList<>(List.of(words.of("review.domain")));
        plan.shares().forEach(each -> head.add(words.say(each.kind())));
        if (sums) {
            head.add(words.of("review.total"));
        }
        List<Row> rows = new ArrayList<>();
        for (boolean onPage : List.of(true, false)) {
            List<DomainRow> some = plan.matrix().stream()
                    .filter(each -> each.onPage() == onPage)
                    .toList();
            if (!some.isEmpty()) {
                rows.add(new Row(List.of(words.cell(words.of(onPage ? "review.on_page" : "review.off_page"))), false));
                some.forEach(each ->
                        rows.add(new Row(cells(domain(plan, each.domain(), words), each.cells(), sums, cell), false)));
            }
        }
        Function<KindShare, Cell> plain = each -> words.cell(cell.apply(each).text());
        rows.add(new Row(cells(words.of("review.total"), plan.shares(), sums, plain), true));
        return new Table(words.of(caption), head, rows, 1);
    }

    private List<Cell> cells(String name, List<KindShare> shares, boolean sums, Function<KindShare, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(words.cell(name)));
        shares.forEach(each -> cells.add(cell.apply(each)));
        if (sums) {
            cells.add(words.cell(shares.stream().mapToInt(KindShare::count).sum()));
        }
        return cells;
    }

    /** The number of times that each thing occurs, as bars; things with the same name count together. */
    private <T> Table bars(String key, List<T> things, Function<T, String> name, ToIntFunction<T> count) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        things.forEach(each -> counts.merge(name.apply(each), count.applyAsInt(each), Integer::sum));
        double most = Math.max(1, counts.values().stream().reduce(1, Math::max));
        Function<Integer, Cell> bar = each -> new Cell(words.phrase(each), "info", each / most);
        List<Column<Map.Entry<String, Integer>>> columns = List.of(
                new Column<>(key, Map.Entry::getKey), new Column<>("review.count", each -> bar.apply(each.getValue())));
        return draft.table(1, List.copyOf(counts.entrySet()), columns);
    }

    /** A policy domain, by its name in the matrix. */
    static String domain(PlanReview plan, @Nullable PolicyDomainId domain, Words words) {
        if (domain == null) {
            return words.of("review.no_domain");
        }
        return plan.matrix().stream()
                .filter(row -> domain.equals(row.domain()) && row.name() != null)
                .findFirst()
                .map(row -> words.say(row.name()))
                .orElseGet(domain::value);
    }

    /** A target group by its shipped name or, without that, by its id or its own words. */
    private String group(String group) {
        if (group.startsWith("other:")) {
            return group.substring("other:".length()).strip();
        }
        return ShippedData.load().dataset().list(Kind.TARGET_GROUPS).stream()
                .filter(each -> each.id().value().equals(group))
                .findFirst()
                .map(each -> words.say(each.name()))
                .orElse(group);
    }
}
