package be.kapstok.migration;

import be.kapstok.migration.CellMerger.Sourcing;
import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.table.Table;
import be.kapstok.table.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Carries the rows of one table from the municipalities of one day to those of another. */
final class TableMigration {
    private final Table table;
    private final int codeColumn;
    private final CodeMigration carrying;
    private final MergePolicies policies;
    private final List<Line> lines = new ArrayList<>();
    private final CellMerger cells;
    private final Set<NisCode> repeated = new TreeSet<>();
    private final Set<NisCode> joining = new HashSet<>();
    private final Map<NisCode, Map<String, Group>> groups = new HashMap<>();
    private final Map<List<NisCode>, Reason> inPart = new HashMap<>();
    private final List<Row> out = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final boolean mixed;
    private final int ofFirstDay;
    private final int ofOtherDays;

    TableMigration(Table table, int codeColumn, CodeMigration carrying, MergePolicies policies) {
        this.table = table;
        this.codeColumn = codeColumn;
        this.carrying = carrying;
        this.policies = policies;
        List<Sourcing> valid = new ArrayList<>();
        int others = 0;
        boolean leaving = false;
        boolean lost = false;
        for (Row row : table.rows()) {
            Cell cell = carrying.cell(row.cell(codeColumn));
            Step step = cell.step();
            NisCode code = cell.of();
            Sourcing source = code == null ? null : new Sourcing(row, code);
            lines.add(new Line(row, cell, source));
            if (source != null) {
                valid.add(source);
                leaving |= step.outcome() != Outcome.UNCHANGED;
            } else if (step.outcome() != Outcome.UNKNOWN) {
                others++;
                lost |= step.outcome() == Outcome.AMBIGUOUS;
            }
        }
        this.ofFirstDay = valid.size();
        this.ofOtherDays = others;
        this.mixed = others > 0 && !valid.isEmpty() && (leaving || lost);
        this.cells = new CellMerger(table, codeColumn, carrying, policies, valid);
        compare(valid);
    }

    /** One row, and what its cell becomes; {@code source} is absent where the code is not of the first day. */
    private record Line(Row row, Cell cell, @Nullable Sourcing source) {}

    /** Rows of one municipality of the other day that nothing else tells apart. */
    private static final class Group {
        private final List<Line> lines = new ArrayList<>();
        private boolean carried;
        private boolean refused;
    }

    /** Finds the codes that have rows which nothing tells apart, and those whose rows may become one with rows of others. */
    private void compare(List<Sourcing> valid) {
        Map<NisCode, List<Row>> byCode = new HashMap<>();
        for (Sourcing each : valid) {
            byCode.computeIfAbsent(each.code(), none -> new ArrayList<>()).add(each.row());
        }
        Map<NisCode, Set<NisCode>> origins = new HashMap<>();
        byCode.forEach((code, rows) -> {
            Set<String> seen = new HashSet<>();
            if (!rows.stream().allMatch(each -> seen.add(cells.key(each)))) {
                repeated.add(code);
            }
            Step step = carrying.of(code);
            if (step.goesToOne()) {
                origins.computeIfAbsent(step.now().get(0).nis(), none -> new HashSet<>())
                        .add(code);
            }
        });
        origins.values().stream()
                .filter(each -> each.size() > 1 && repeated.isEmpty())
                .forEach(joining::addAll);
    }

    TableMigrationReport run() {
        for (Line line : lines) {
            if (joins(line)) {
                group(line).lines.add(line);
            }
        }
        for (Line line : lines) {
            if (!joins(line)) {
                alone(line);
            } else if (!group(line).carried) {
                carry(group(line));
            } else if (group(line).refused) {
                out.add(line.row());
            }
        }
        Table carried = table.withRows(out);
        return new TableMigrationReport(carrying.from(), carrying.to(), carried, entries, totals(carried), reasons());
    }

    private boolean joins(Line line) {
        return !joining.isEmpty() && joining.contains(line.cell().of());
    }

    private Group group(Line line) {
        return groups.computeIfAbsent(line.cell().now().get(0), none -> new HashMap<>())
                .computeIfAbsent(cells.key(line.row()), none -> new Group());
    }

    /** Carries a row that does not become one with others. */
    private void alone(Line line) {
        Cell cell = line.cell();
        Step step = cell.step();
        Sourcing source = line.source();
        if (source == null) {
            out.add(line.row());
            entry(step.already() && mixed ? Outcome.AMBIGUOUS : step.outcome(), line, cell.now(), List.of());
        } else if (step.goesToOne()) {
            Municipality one = step.now().get(0);
            out.add(cells.moved(source, one, step.same()));
            entry(doubtful(step) ? Outcome.AMBIGUOUS : step.outcome(), line, cell.now(), missing(List.of(line), one));
        } else {
            List<Reason> told = new ArrayList<>();
            List<Row> parts = cells.divided(source, step.now(), told);
            out.addAll(parts.isEmpty() ? List.of(line.row()) : parts);
            Outcome outcome = parts.isEmpty() ? Outcome.REFUSED : Outcome.SPLIT;
            entry(outcome, line, parts.isEmpty() ? List.of() : cell.now(), told);
        }
    }

    /** Whether merging was asked for and rows that are to be merged cannot be told apart. */
    private boolean doubtful(Step step) {
        boolean together = step.whole().size() > 1;
        boolean wanted = !policies.columns().isEmpty() || policies.weight() != null;
        return !repeated.isEmpty() && together && wanted;
    }

    /** Carries rows that become one, unless there is only one of them or it is refused. */
    private void carry(Group group) {
        Line first = group.lines.get(0);
        group.carried = true;
        if (group.lines.size() == 1) {
            alone(first);
            return;
        }
        Municipality one = first.cell().step().now().get(0);
        List<Sourcing> sources = new ArrayList<>();
        for (Line each : group.lines) {
            if (each.source() != null) {
                sources.add(each.source());
            }
        }
        List<Reason> told = new ArrayList<>(missing(group.lines, one));
        Row merged = cells.merged(sources, one, told);
        group.refused = merged == null;
        out.add(merged == null ? first.row() : merged);
        entries.add(entry(
                merged == null ? Outcome.REFUSED : Outcome.MERGED,
                group.lines,
                merged == null ? List.of() : first.cell().now(),
                told));
    }

    /** Tells of which municipalities that become the same one there is no row. */
    private List<Reason> missing(List<Line> group, Municipality one) {
        List<Municipality> whole = group.get(0).cell().step().whole();
        NisCode first = group.get(0).cell().of();
        boolean itself = whole.size() == 1 && whole.get(0).nis().equals(first);
        if (!repeated.isEmpty() || itself) {
            return List.of();
        }
        List<Municipality> missing = new ArrayList<>(whole);
        group.forEach(
                line -> missing.removeIf(each -> each.nis().equals(line.cell().of())));
        if (missing.isEmpty()) {
            return List.of();
        }
        List<NisCode> codes = new ArrayList<>(List.of(one.nis()));
        missing.forEach(each -> codes.add(each.nis()));
        return List.of(inPart.computeIfAbsent(
                codes,
                none -> MigrationReasons.told(
                        MigrationReason.CARRIED_IN_PART, one.label(), MigrationReasons.labels(missing))));
    }

    private void entry(Outcome outcome, Line line, List<NisCode> now, List<Reason> besides) {
        List<Reason> reasons = line.cell().reasons();
        if (!besides.isEmpty()) {
            reasons = new ArrayList<>(reasons);
            reasons.addAll(besides);
        }
        List<Location> places = List.of(table.place(line.row(), codeColumn));
        entries.add(new Entry(outcome, places, line.cell().was(), now, reasons));
    }

    private Entry entry(Outcome outcome, List<Line> group, List<NisCode> now, List<Reason> besides) {
        List<Location> places = new ArrayList<>();
        List<String> was = new ArrayList<>();
        List<Reason> more = new ArrayList<>();
        for (Line each : group) {
            places.add(table.place(each.row(), codeColumn));
            was.add(each.cell().written().text());
            more.addAll(each.cell().reading());
        }
        more.addAll(besides);
        List<Reason> reasons = group.get(0).cell().step().reasons();
        if (!more.isEmpty()) {
            more.addAll(0, reasons);
            reasons = more;
        }
        return new Entry(outcome, places, was, now, reasons);
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(MigrationReasons.told(
                MigrationReason.CARRIED_LIST,
                carrying.from(),
                carrying.to(),
                MigrationReasons.shown(table.header().get(codeColumn))));
        if (mixed) {
            reasons.add(MigrationReasons.told(
                    MigrationReason.CARRIED_MIXED,
                    String.valueOf(ofFirstDay),
                    carrying.from(),
                    String.valueOf(ofOtherDays)));
        }
        if (!repeated.isEmpty()) {
            List<Object> some = new ArrayList<>(repeated.stream().limit(5).toList());
            reasons.add(MigrationReasons.told(MigrationReason.CARRIED_SEVERAL_ROWS, some));
        }
        return carrying.why().closing(reasons, carrying.to());
    }

    private List<Total> totals(Table carried) {
        List<Total> totals = new ArrayList<>();
        for (int column : cells.summed()) {
            NumberStyle style = cells.style(column);
            BigDecimal before = BigDecimal.ZERO;
            int notNumbers = 0;
            for (Row each : table.rows()) {
                String cell = each.cell(column);
                BigDecimal number = style.parse(cell);
                before = number == null ? before : before.add(number);
                notNumbers += number == null && !cell.isBlank() ? 1 : 0;
            }
            totals.add(new Total(cells.name(column), before, sum(carried, column, style), notNumbers));
        }
        return totals;
    }

    private static BigDecimal sum(Table of, int column, NumberStyle style) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row each : of.rows()) {
            BigDecimal number = style.parse(each.cell(column));
            sum = number == null ? sum : sum.add(number);
        }
        return sum;
    }
}
