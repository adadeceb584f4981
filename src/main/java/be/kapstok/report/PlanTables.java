package be.kapstok.report;

import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.plan.ActionKind;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import be.kapstok.report.Document.Cell;
import be.kapstok.report.Document.Row;
import be.kapstok.report.Document.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of the review of a plan: shares, domains by kinds, aims, groups, actions. */
final class PlanTables {
    private static final int SHADES = 5;

    private final PlanReview plan;
    private final PlanDocument names;
    private final Draft draft;
    private final Words words;
    private final Amounts amounts;
    private final boolean cents;

    PlanTables(PlanReview plan, PlanDocument names, Draft draft, Words words) {
        this.plan = plan;
        this.names = names;
        this.draft = draft;
        this.words = words;
        this.amounts = new Amounts(words);
        this.cents = Stream.of(
                        plan.actions().stream().map(ActionKind::expenses),
                        plan.shares().stream().map(KindShare::expenses),
                        plan.matrix().stream()
                                .flatMap(each -> each.cells().stream())
                                .map(KindShare::expenses))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .anyMatch(each -> each.amount().stripTrailingZeros().scale() > 0);
    }

    boolean estimated() {
        return plan.shares().stream().anyMatch(each -> each.expenses() != null);
    }

    Table shares() {
        return some(
                estimated() ? 5 : 3,
                1,
                "kind count share expenses share",
                plan.shares(),
                each -> List.of(
                        kind(each.kind()),
                        Cell.of(each.count()),
                        Cell.of(amounts.percent(each.share())),
                        money(each.expenses()),
                        Cell.of(amounts.percent(each.shareOfExpenses()))));
    }

    Table actions() {
        return some(
                estimated() ? 4 : 3,
                3,
                "action domain kind expenses",
                plan.actions(),
                each -> List.of(
                        Cell.of(words.titled(each.title(), each.action())),
                        Cell.of(names.domain(each.domain())),
                        kind(each.kind()),
                        money(each.expenses())));
    }

    /** A table with the first so many of its columns. */
    private <T> Table some(int columns, int numbersFrom, String head, List<T> things, Function<T, List<Cell>> cells) {
        return draft.table(
                List.of(head.split(" ", -1)).subList(0, columns),
                numbersFrom,
                things,
                each -> new Row(cells.apply(each).subList(0, columns), false));
    }

    private Cell kind(MeasureKind kind) {
        return new Cell(MeasureDocument.kind(kind, words), "", -1);
    }

    private Cell money(@Nullable Money money) {
        return Cell.of(amounts.money(money, cents));
    }

    /** Domains by kinds; the more actions, the darker the cell. */
    Table matrix() {
        int most = plan.matrix().stream()
                .flatMap(each -> each.cells().stream())
                .mapToInt(KindShare::count)
                .max()
                .orElse(0);
        List<String> head = kinds();
        head.add(draft.of("total"));
        return byDomain(
                "matrix_note",
                head,
                (shares, total) -> Stream.concat(
                        shares.stream().map(each -> {
                            int shade = each.count() == 0 ? 0 : Math.max(1, each.count() * SHADES / Math.max(1, most));
                            return new Cell(Phrase.of(String.valueOf(each.count())), total ? "" : "h" + shade, -1);
                        }),
                        Stream.of(Cell.of(
                                shares.stream().mapToInt(KindShare::count).sum()))));
    }

    Table expenses() {
        return byDomain(
                "expenses_note", kinds(), (shares, total) -> shares.stream().map(each -> money(each.expenses())));
    }

    private List<String> kinds() {
        List<String> head = new ArrayList<>(List.of(draft.of("domain")));
        plan.shares().forEach(each -> head.add(words.of(each.kind())));
        return head;
    }

    /** The domains that the page names under one title, then the others, then the total; the cells are told whether it is that. */
    private Table byDomain(
            String caption, List<String> head, BiFunction<List<KindShare>, Boolean, Stream<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        for (boolean onPage : List.of(true, false)) {
            List<DomainRow> some = plan.matrix().stream()
                    .filter(each -> each.onPage() == onPage)
                    .toList();
            if (!some.isEmpty()) {
                rows.add(Row.of(draft.of(onPage ? "on_page" : "off_page")));
                some.forEach(each -> rows.add(row(names.domain(each), cells.apply(each.cells(), false), false)));
            }
        }
        rows.add(row(draft.of("total"), cells.apply(plan.shares(), true), true));
        return new Table(draft.of(caption), head, rows, 1);
    }

    private static Row row(String name, Stream<Cell> cells, boolean total) {
        return new Row(Stream.concat(Stream.of(Cell.of(name)), cells).toList(), total);
    }

    Table aims() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        plan.aims().forEach(each -> counts.put(words.of(each.aim()), each.count()));
        return bars("aim", counts);
    }

    Table groups() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        plan.targetGroups().forEach(each -> counts.merge(names.group(each.group()), each.count(), Integer::sum));
        return bars("group", counts);
    }

    private Table bars(String key, Map<String, Integer> counts) {
        double most = counts.values().stream().mapToInt(each -> each).max().orElse(1);
        return draft.table(
                List.of(key, "count"),
                1,
                List.copyOf(counts.entrySet()),
                each -> new Row(
                        List.of(
                                Cell.of(each.getKey()),
                                new Cell(
                                        Phrase.of(each.getValue().toString()),
                                        "info",
                                        each.getValue() / Math.max(1, most))),
                        false));
    }
}
