package be.kapstok.migration;

import be.kapstok.file.IntList;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.table.NumberStyle;
import be.kapstok.table.NumberStyle.Signs;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges and divides the cells of rows, column by column. */
final class CellMerger {
    private final CarriedTable carried;
    private final Table table;
    private final int codeColumn;
    private final MergePolicies given;
    private final Map<NisCode, BigDecimal> shares;
    private final Map<Integer, MergePolicy> policies = new TreeMap<>();
    private final Set<Integer> keys = new LinkedHashSet<>();
    private final Map<Integer, Column> columns = new HashMap<>();
    private final @Nullable Column weight;
    private @Nullable Signs signs;

    /**
     * The cells of a table.
     *
     * @throws IllegalArgumentException when the policies name a column that the table has not
     */
    CellMerger(CarriedTable carried, MergePolicies given) {
        this.carried = carried;
        this.table = carried.table();
        this.codeColumn = carried.codeColumn();
        this.given = given;
        this.shares = given.shares();
        given.columns().forEach((name, policy) -> policies.put(table.column(name), policy));
        given.keys().forEach(each -> keys.add(table.column(each)));
        Integer days = carried.dayColumn();
        if (days != null) {
            keys.add(days);
        }
        given.missing().keySet().forEach(each -> mustBe("--missing", each, MergePolicy.SUM, MergePolicy.WEIGHTED_MEAN));
        given.scales().keySet().forEach(each -> mustBe("--scale", each, MergePolicy.WEIGHTED_MEAN));
        String heavy = given.weight();
        if (heavy != null) {
            policies.putIfAbsent(table.column(heavy), MergePolicy.SUM);
        }
        this.weight = heavy == null ? null : column(table.column(heavy));
        if (policies.containsKey(codeColumn) || keys.contains(codeColumn)) {
            throw new IllegalArgumentException("the column of codes, '" + table.name(codeColumn)
                    + "', is carried; it can have no policy and be no key of its own");
        }
    }

    /** Refuses an option for a column whose policy does not use it. */
    private void mustBe(String what, String column, MergePolicy... some) {
        MergePolicy policy = policies.get(table.column(column));
        boolean weighs = column.equals(given.weight()) && what.equals("--missing");
        if (!weighs && !Arrays.asList(some).contains(policy)) {
            String typed = Arrays.stream(some)
                    .map(each -> "--policy \"" + column + (each == MergePolicy.SUM ? "=sum\"" : "=mean\""))
                    .collect(Collectors.joining(" or "));
            throw new IllegalArgumentException(
                    what + " of the column '" + column + "' needs a policy; type " + typed + " too");
        }
    }

    private Column column(int index) {
        return columns.computeIfAbsent(
                index, each -> new Column(each, carried, style(each), given, policies.get(each)));
    }

    /** How the numbers of a column are written; where its cells leave it open, the columns with a policy tell it together. */
    private NumberStyle style(int column) {
        Signs own = Signs.of(table.rows().stream().map(each -> each.cell(column)));
        Character decimal = given.decimal();
        return decimal == null ? NumberStyle.of(own, this::signsOfTable) : own.before(decimal);
    }

    private Signs signsOfTable() {
        Signs known = signs;
        if (known == null) {
            known = Signs.of(policies.keySet().stream()
                    .flatMap(each -> table.rows().stream().map(row -> row.cell(each))));
            signs = known;
        }
        return known;
    }

    /** What tells rows of one municipality apart; of several cells in one text, each behind its length. */
    String key(Row row) {
        StringBuilder key = new StringBuilder();
        for (int column : keys) {
            String cell = row.cell(column).strip();
            key.append(cell.length()).append(':').append(cell);
        }
        return key.toString();
    }

    /** What tells a row apart from others of its municipality, for people. */
    String keyShown(Row row) {
        return keys.stream()
                .map(each -> MigrationReasons.shown(row.cell(each).strip()))
                .collect(Collectors.joining(", "));
    }

    /** The sums of the columns that are summed, before and after. */
    List<Total> totals(Table after) {
        return policies.keySet().stream()
                .filter(each -> policies.get(each) == MergePolicy.SUM)
                .map(each -> column(each).total(after))
                .toList();
    }

    /** A row that only goes to another code, or to a municipality that is more than it was; lists keep the origin. */
    Row moved(int number, Municipality now, boolean same) {
        Row row = carried.row(number);
        Municipality was = carried.was(number);
        boolean named = was == null || was.name().equals(now.name());
        if (same && named && row.cell(codeColumn).equals(now.nis().value())) {
            return row;
        }
        Map<Integer, String> changed = about(now);
        for (int each : columnsOf(table.header().size())) {
            changed.put(each, column(each).moved(number, now, same));
        }
        return with(row, changed);
    }

    private Map<Integer, String> about(Municipality now) {
        return new HashMap<>(Map.of(codeColumn, now.nis().value()));
    }

    /** The row with the cells that differ from its own; a short row is made no longer than it must. */
    private static Row with(Row row, Map<Integer, String> changed) {
        changed.entrySet().removeIf(each -> row.cell(each.getKey()).equals(each.getValue()));
        return row.with(changed);
    }

    /** The columns that are neither the code nor a key. */
    private List<Integer> columnsOf(int width) {
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            if (i != codeColumn && !keys.contains(i)) {
                some.add(i);
            }
        }
        return some;
    }

    private int width(IntList rows) {
        int widest = rows.stream().map(each -> carried.row(each).size()).max().orElse(0);
        return Math.max(table.header().size(), widest);
    }

    /** The row that rows become, or {@code null} when they cannot; then why is told. */
    @Nullable
    Row merged(IntList rows, Municipality now, ValueMerger merger) {
        Map<Integer, String> merged = about(now);
        for (int each : columnsOf(width(rows))) {
            merged.put(each, column(each).merged(rows, now, weight, merger));
        }
        return merger.isRefused() ? null : carried.row(rows.get(0)).with(merged);
    }

    /** The rows that a row becomes, one for each municipality, or none when it cannot; then why is told. */
    List<Row> divided(int row, List<Municipality> now, ValueMerger merger) {
        List<BigDecimal> parts = ShareSplit.shares(shares, now, merger);
        List<Map<Integer, String>> divided = now.stream().map(this::about).toList();
        for (int column : parts.isEmpty() ? List.<Integer>of() : columnsOf(width(new IntList(row)))) {
            List<String> some = column(column).divided(row, now, parts, merger);
            for (int i = 0; i < some.size(); i++) {
                divided.get(i).put(column, some.get(i));
            }
        }
        return merger.isRefused()
                ? List.of()
                : divided.stream().map(each -> with(carried.row(row), each)).toList();
    }
}
