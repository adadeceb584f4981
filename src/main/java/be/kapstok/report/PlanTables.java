package be.kapstok.report;

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
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of the review of a plan: shares, domains by kinds, aims, groups, actions. */
final class PlanTables {
    private static final int SHADES = 5;

    private final PlanReview plan;
    private final PlanDocument names;
    private final Words words;
    private final Amounts amounts;
    private final boolean cents;

    PlanTables(PlanReview plan, PlanDocument names, Words words) {
        this.plan = plan;
        this.names = names;
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
        List<Row> rows = new ArrayList<>();
        for (KindShare each : plan.shares()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(PlanDocument.kind(each.kind(), words), "", -1));
            cells.add(Cell.of(String.valueOf(each.count())));
            cells.add(Cell.of(amounts.percent(each.share())));
            if (estimated()) {
                cells.add(Cell.of(amounts.money(each.expenses(), cents)));
                cells.add(Cell.of(amounts.percent(each.shareOfExpenses())));
            }
            rows.add(new Row(cells, false));
        }
        List<String> head = estimated()
                ? List.of("kind", "count", "share", "expenses", "share")
                : List.of("kind", "count", "share");
        return new Table(null, head(head), rows, 1);
    }

    /** Domains by kinds; the more actions, the darker the cell. */
    Table matrix() {
        int most = plan.matrix().stream()
                .flatMap(each -> each.cells().stream())
                .mapToInt(KindShare::count)
                .max()
                .orElse(0);
        List<Row> rows = rows(row -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(names.domain(row))));
            for (KindShare each : row.cells()) {
                int shade = each.count() == 0 ? 0 : Math.max(1, each.count() * SHADES / Math.max(1, most));
                cells.add(new Cell(Phrase.of(String.valueOf(each.count())), "h" + shade, -1));
            }
            cells.add(Cell.of(sum(row.cells())));
            return new Row(cells, false);
        });
        List<Cell> total = new ArrayList<>(List.of(Cell.of(of("total"))));
        plan.shares().forEach(each -> total.add(Cell.of(String.valueOf(each.count()))));
        total.add(Cell.of(sum(plan.shares())));
        rows.add(new Row(total, true));
        List<String> head = kinds();
        head.add(of("total"));
        return new Table(of("matrix_note"), head, rows, 1);
    }

    Table expenses() {
        List<Row> rows = rows(row -> expenses(names.domain(row), row.cells(), false));
        rows.add(expenses(of("total"), plan.shares(), true));
        return new Table(of("expenses_note"), kinds(), rows, 1);
    }

    private Row expenses(String name, List<KindShare> shares, boolean total) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        shares.forEach(each -> cells.add(Cell.of(amounts.money(each.expenses(), cents))));
        return new Row(cells, total);
    }

    /** The domains that the page names under one title, then the others. */
    private List<Row> rows(Function<DomainRow, Row> row) {
        List<Row> rows = new ArrayList<>();
        for (boolean onPage : List.of(true, false)) {
            List<Row> some = plan.matrix().stream()
                    .filter(each -> each.onPage() == onPage)
                    .map(row)
                    .toList();
            if (!some.isEmpty()) {
                rows.add(new Row(List.of(Cell.of(of(onPage ? "on_page" : "off_page"))), false));
                rows.addAll(some);
            }
        }
        return rows;
    }

    private List<String> kinds() {
        List<String> head = new ArrayList<>(List.of(of("domain")));
        plan.shares().forEach(each -> head.add(words.of(each.kind())));
        return head;
    }

    private static String sum(List<KindShare> shares) {
        return String.valueOf(shares.stream().mapToInt(KindShare::count).sum());
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
        int most = counts.values().stream().mapToInt(each -> each).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        counts.forEach((name, count) -> {
            Cell bar = new Cell(Phrase.of(count.toString()), "info", (double) count / Math.max(1, most));
            rows.add(new Row(List.of(Cell.of(name), bar), false));
        });
        return new Table(null, head(List.of(key, "count")), rows, 1);
    }

    Table actions() {
        List<Row> rows = new ArrayList<>();
        for (ActionKind each : plan.actions()) {
            String named =
                    each.title().equals(each.action()) ? each.title() : each.title() + " (" + each.action() + ")";
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(named));
            cells.add(Cell.of(names.domain(each.domain(), plan)));
            cells.add(new Cell(PlanDocument.kind(each.kind(), words), "", -1));
            if (estimated()) {
                cells.add(Cell.of(amounts.money(each.expenses(), cents)));
            }
            rows.add(new Row(cells, false));
        }
        List<String> head =
                estimated() ? List.of("action", "domain", "kind", "expenses") : List.of("action", "domain", "kind");
        return new Table(null, head(head), rows, 3);
    }

    private List<String> head(List<String> keys) {
        return keys.stream().map(each -> of(each)).toList();
    }

    private String of(String key) {
        return words.of("review." + key);
    }
}
