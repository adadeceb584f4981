package be.kapstok.migration;

import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.migration.ColumnContent.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Reason;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Merges and divides the cells of rows, column by column. */
final class CellMerger {
    private final Table table;
    private final int codeColumn;
    private final CodeMigration carrying;
    private final Map<Integer, MergePolicy> policies = new TreeMap<>();
    private final Set<Integer> keys = new LinkedHashSet<>();
    private final Map<NisCode, BigDecimal> shares;
    private final int weight;
    private final ColumnContent content;

    /** Why cells cannot become one. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Reason reason;

        Refused(MigrationReason code, Object... arguments) {
            super(code.name(), null, false, false);
            this.reason = MigrationReasons.told(code, arguments);
        }
    }

    /**
     * The cells of a table.
     *
     * @throws IllegalArgumentException when the policies name a column that the table has not
     */
    CellMerger(Table table, int codeColumn, CodeMigration carrying, MergePolicies given, List<Cell> rowCells) {
        this.table = table;
        this.codeColumn = codeColumn;
        this.carrying = carrying;
        this.shares = given.shares();
        given.columns().forEach((name, policy) -> policies.put(table.column(name), policy));
        given.keys().forEach(each -> keys.add(table.column(each)));
        this.content = new ColumnContent(table, carrying, rowCells, given.decimal(), policies.keySet());
        String heavy = given.weight();
        weight = heavy == null ? -1 : table.column(heavy);
        if (weight >= 0) {
            policies.putIfAbsent(weight, MergePolicy.SUM);
        }
        if (policies.containsKey(codeColumn) || keys.contains(codeColumn)) {
            throw new IllegalArgumentException("the column of codes, '" + name(codeColumn)
                    + "', is carried; it can have no policy and be no key of its own");
        }
    }

    /** What tells rows of one municipality apart; of several cells in one text, each behind its length. */
    String key(Row row) {
        if (keys.size() == 1) {
            return row.cell(keys.iterator().next()).strip();
        }
        StringBuilder key = new StringBuilder();
        for (int column : keys) {
            String cell = row.cell(column).strip();
            key.append(cell.length()).append(':').append(cell);
        }
        return key.toString();
    }

    /** The columns that are summed, in order. */
    List<Integer> summed() {
        return policies.entrySet().stream()
                .filter(each -> each.getValue() == MergePolicy.SUM)
                .map(Map.Entry::getKey)
                .toList();
    }

    String name(int column) {
        return table.name(column);
    }

    /** What tells a row apart from others of its municipality, for people. */
    String keyShown(Row row) {
        return String.join(
                ", ",
                keys.stream()
                        .map(each -> MigrationReasons.shown(row.cell(each).strip()))
                        .toList());
    }

    /** A row that only goes to another code, or to a municipality that is more than it was; lists keep the origin. */
    Row moved(PlacedRow source, Municipality now, boolean same) {
        if (same && source.row().cell(codeColumn).equals(now.nis().value()) && keepsName(source, now)) {
            return source.row();
        }
        Map<Integer, String> cells = new HashMap<>();
        cells.put(codeColumn, now.nis().value());
        policies.forEach((column, policy) -> {
            String cell = source.row().cell(column);
            if (policy == MergePolicy.LIST && !same && !PartsByCode.isUnclear(cell)) {
                cells.put(column, PartsByCode.join(PartsByCode.of(source.code(), cell)));
            }
        });
        names(source, now, cells);
        cells.entrySet().removeIf(each -> source.row().cell(each.getKey()).equals(each.getValue()));
        return cells.isEmpty() ? source.row() : source.row().with(cells);
    }

    private boolean keepsName(PlacedRow source, Municipality now) {
        Municipality was = carrying.was(source.code());
        return was == null || was.name().equals(now.name());
    }

    private void names(PlacedRow source, Municipality now, Map<Integer, String> cells) {
        for (int i = 0; i < table.header().size(); i++) {
            if (i != codeColumn && !policies.containsKey(i) && !keys.contains(i) && content.of(i) == Kind.NAMES) {
                cells.put(i, content.newName(source, i, now));
            }
        }
    }

    /** The row that rows become, or {@code null} when they cannot; then why is told. */
    @Nullable
    Row merged(List<PlacedRow> sources, Municipality now, List<Reason> told) {
        Map<Integer, String> cells = new HashMap<>();
        cells.put(codeColumn, now.nis().value());
        List<Reason> refused = new ArrayList<>();
        List<Reason> besides = new ArrayList<>();
        for (int i = 0; i < width(sources); i++) {
            if (i != codeColumn && !keys.contains(i)) {
                try {
                    cells.put(i, cell(sources, i, now, besides));
                } catch (Refused reason) {
                    refused.add(reason.reason);
                }
            }
        }
        told.addAll(refused.isEmpty() ? besides : refused);
        return refused.isEmpty() ? sources.get(0).row().with(cells) : null;
    }

    private int width(List<PlacedRow> sources) {
        int width = table.header().size();
        for (PlacedRow each : sources) {
            width = Math.max(width, each.row().size());
        }
        return width;
    }

    private String cell(List<PlacedRow> sources, int column, Municipality now, List<Reason> told) throws Refused {
        MergePolicy policy = policies.get(column);
        if (policy == null) {
            return unnamed(sources, column, now, told);
        }
        return switch (policy) {
            case SUM -> sum(sources, column);
            case WEIGHTED_MEAN -> mean(sources, column, told);
            case KEEP_WHEN_EQUAL -> equal(sources, column);
            case LIST -> list(sources, column, told);
            case FIRST -> first(sources, column);
            case ASK -> throw asked(sources, column);
        };
    }

    private String unnamed(List<PlacedRow> sources, int column, Municipality now, List<Reason> told) throws Refused {
        return switch (content.of(column)) {
            case NAMES -> content.newName(sources.get(0), column, now);
            case CONSTANT -> first(sources, column);
            case NUMBERS -> throw asked(sources, column);
            case TEXT -> allEqual(sources, column) ? sources.get(0).row().cell(column) : list(sources, column, told);
        };
    }

    private Refused asked(List<PlacedRow> sources, int column) {
        return new Refused(MigrationReason.CARRIED_ASKED, heading(column), shown(sources, column), heading(column));
    }

    private Object heading(int column) {
        return MigrationReasons.shown(table.name(column));
    }

    private static List<Object> shown(List<PlacedRow> sources, int column) {
        return new ArrayList<>(sources.stream()
                .map(each -> MigrationReasons.shown(each.row().cell(column)))
                .map(each -> "'" + each + "'")
                .toList());
    }

    private static boolean allEqual(List<PlacedRow> sources, int column) {
        return sources.stream()
                        .map(each -> each.row().cell(column).strip())
                        .distinct()
                        .count()
                == 1;
    }

    private String equal(List<PlacedRow> sources, int column) throws Refused {
        if (!allEqual(sources, column)) {
            throw new Refused(MigrationReason.CARRIED_NOT_EQUAL, heading(column), shown(sources, column));
        }
        return sources.get(0).row().cell(column);
    }

    private static String first(List<PlacedRow> sources, int column) {
        return sources.get(0).row().cell(column);
    }

    /** Each cell behind its code, by code; one that was made so before keeps its parts. */
    private String list(List<PlacedRow> sources, int column, List<Reason> told) throws Refused {
        List<String> parts = new ArrayList<>();
        for (PlacedRow each : sources) {
            String cell = each.row().cell(column);
            if (PartsByCode.isUnclear(cell)) {
                throw new Refused(MigrationReason.CARRIED_LIST_UNCLEAR, heading(column), MigrationReasons.shown(cell));
            }
            parts.addAll(PartsByCode.of(each.code(), cell));
        }
        if (PartsByCode.holdBars(parts)) {
            told.add(MigrationReasons.told(MigrationReason.CARRIED_LIST_HOLDS_BARS, heading(column)));
        }
        return PartsByCode.join(parts);
    }

    private String sum(List<PlacedRow> sources, int column) throws Refused {
        if (sources.stream().allMatch(each -> each.row().cell(column).isBlank())) {
            return sources.get(0).row().cell(column);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (PlacedRow each : sources) {
            sum = sum.add(number(each, column));
        }
        return style(column).write(sum);
    }

    private BigDecimal number(PlacedRow source, int column) throws Refused {
        NumberStyle style = style(column);
        String cell = source.row().cell(column);
        if (style.inDoubt(cell)) {
            throw new Refused(MigrationReason.CARRIED_WHICH_DECIMAL, heading(column), MigrationReasons.shown(cell));
        }
        if (cell.isBlank()) {
            throw new Refused(MigrationReason.CARRIED_BLANK, heading(column));
        }
        BigDecimal number = style.parse(cell);
        if (number == null) {
            throw new Refused(MigrationReason.CARRIED_NO_NUMBER, heading(column), MigrationReasons.shown(cell));
        }
        return number;
    }

    private String mean(List<PlacedRow> sources, int column, List<Reason> told) throws Refused {
        if (sources.stream().allMatch(each -> each.row().cell(column).isBlank())) {
            return sources.get(0).row().cell(column);
        }
        List<BigDecimal> weights = weight >= 0 ? weights(sources) : people(sources, column, told);
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        int scale = 0;
        for (int i = 0; i < sources.size(); i++) {
            BigDecimal number = number(sources.get(i), column);
            scale = Math.max(scale, number.scale());
            all = all.add(weights.get(i));
            weighted = weighted.add(number.multiply(weights.get(i)));
        }
        if (all.signum() <= 0) {
            throw new Refused(MigrationReason.CARRIED_NO_WEIGHT, heading(column), codes(sources));
        }
        BigDecimal mean = weighted.divide(all, scale, RoundingMode.HALF_UP);
        if (mean.multiply(all).compareTo(weighted) != 0) {
            told.add(MigrationReasons.told(MigrationReason.CARRIED_ROUNDED, heading(column), String.valueOf(scale)));
        }
        return style(column).write(mean);
    }

    private List<BigDecimal> weights(List<PlacedRow> sources) throws Refused {
        List<BigDecimal> weights = new ArrayList<>();
        for (PlacedRow each : sources) {
            weights.add(number(each, weight));
        }
        return weights;
    }

    private List<BigDecimal> people(List<PlacedRow> sources, int column, List<Reason> told) throws Refused {
        List<Integer> years = new ArrayList<>(carrying.yearsKnown(sources.get(0).code()));
        sources.forEach(each -> years.retainAll(carrying.yearsKnown(each.code())));
        if (years.isEmpty()) {
            throw new Refused(MigrationReason.CARRIED_NO_WEIGHT, heading(column), codes(sources));
        }
        int year = years.get(0);
        List<BigDecimal> people = new ArrayList<>();
        for (PlacedRow each : sources) {
            Integer count = carrying.people(each.code(), year);
            people.add(BigDecimal.valueOf(count == null ? 0 : count));
        }
        Reason weighed = MigrationReasons.told(MigrationReason.CARRIED_WEIGHED, String.valueOf(year));
        if (!told.contains(weighed)) {
            told.add(weighed);
        }
        return people;
    }

    private static List<Object> codes(List<PlacedRow> sources) {
        return new ArrayList<>(sources.stream().map(PlacedRow::code).toList());
    }

    /** The rows that a row becomes, one for each municipality, or none when it cannot; then why is told. */
    List<Row> divided(PlacedRow source, List<Municipality> now, List<Reason> told) {
        List<BigDecimal> parts = ShareSplit.shares(shares, now, told);
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Map<Integer, String>> cells = new ArrayList<>();
        now.forEach(
                each -> cells.add(new HashMap<>(Map.of(codeColumn, each.nis().value()))));
        List<Reason> refused = new ArrayList<>();
        for (int i = 0; i < width(List.of(source)); i++) {
            if (i != codeColumn && !keys.contains(i)) {
                try {
                    divide(source, i, now, parts, cells);
                } catch (Refused reason) {
                    refused.add(reason.reason);
                }
            }
        }
        if (!refused.isEmpty()) {
            told.addAll(refused);
            return List.of();
        }
        told.add(ShareSplit.told(parts));
        return cells.stream().map(source.row()::with).toList();
    }

    private void divide(
            PlacedRow source,
            int column,
            List<Municipality> now,
            List<BigDecimal> shares,
            List<Map<Integer, String>> cells)
            throws Refused {
        MergePolicy policy = policies.get(column);
        boolean numbers = policy == null && content.of(column) == Kind.NUMBERS;
        if (policy == MergePolicy.ASK || numbers) {
            throw asked(List.of(source), column);
        }
        if (policy == MergePolicy.SUM && !source.row().cell(column).isBlank()) {
            List<BigDecimal> parts = ShareSplit.of(number(source, column), shares);
            for (int i = 0; i < parts.size(); i++) {
                cells.get(i).put(column, style(column).write(parts.get(i)));
            }
        } else if (policy == null && content.of(column) == Kind.NAMES) {
            for (int i = 0; i < now.size(); i++) {
                cells.get(i).put(column, content.newName(source, column, now.get(i)));
            }
        }
    }

    NumberStyle style(int column) {
        return content.style(column);
    }
}
