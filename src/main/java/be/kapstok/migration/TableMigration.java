package be.kapstok.migration;

import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.RowGroups.Group;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Reason;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Carries the rows of one table from the municipalities of one day to those of another. */
final class TableMigration {
    private final Table table;
    private final int codeColumn;
    private final CodeMigration codes;
    private final MergePolicies policies;
    private final List<Cell> cells;
    private final CellMerger merger;
    private final RowGroups groups;
    private final RowEntries entries;
    private final List<Row> out = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final boolean mixed;
    private final int ofFirstDay;
    private final int ofOtherDays;

    TableMigration(Table table, int codeColumn, CodeMigration codes, MergePolicies policies) {
        this.table = table;
        this.codeColumn = codeColumn;
        this.codes = codes;
        this.policies = policies;
        this.cells = new ArrayList<>(table.rows().size());
        int first = 0;
        int others = 0;
        boolean leaving = false;
        boolean lost = false;
        for (Row row : table.rows()) {
            Cell cell = codes.cell(row.cell(codeColumn));
            cells.add(cell);
            Outcome outcome = cell.step().outcome();
            if (cell.of() != null) {
                first++;
                leaving |= outcome != Outcome.UNCHANGED;
            } else if (outcome != Outcome.UNKNOWN) {
                others++;
                lost |= outcome == Outcome.AMBIGUOUS;
            }
        }
        this.ofFirstDay = first;
        this.ofOtherDays = others;
        this.mixed = others > 0 && first > 0 && (leaving || lost);
        this.merger = new CellMerger(table, codeColumn, codes, policies, cells);
        this.groups = new RowGroups(table, cells, merger, others > 0 && !leaving);
        this.entries = new RowEntries(table, codeColumn, cells);
    }

    TableMigrationReport run() {
        for (int row = 0; row < cells.size(); row++) {
            Group group = groups.take(row);
            if (group == null) {
                alone(row);
            } else if (!group.carried) {
                group.carried = true;
                carry(group);
            } else if (group.refused) {
                put(table.rows().get(row), Outcome.REFUSED);
            }
        }
        Table carried = table.withRows(out);
        return new TableMigrationReport(
                codes.from(), codes.to(), carried, outcomes, entries, merger.totals(carried), reasons());
    }

    private void put(Row row, Outcome outcome) {
        out.add(row);
        outcomes.add(outcome);
    }

    /** Carries a row that does not become one with others. */
    private void alone(int index) {
        Row row = table.rows().get(index);
        Cell cell = cells.get(index);
        Step step = cell.step();
        NisCode code = cell.of();
        if (code == null) {
            Outcome outcome = step.already() && mixed ? Outcome.AMBIGUOUS : step.outcome();
            put(row, outcome);
            entries.add(outcome, cell.now(), List.of(), index);
        } else if (step.goesToOne()) {
            Outcome outcome = isInDoubt(step) ? Outcome.AMBIGUOUS : step.outcome();
            move(new PlacedRow(row, code), cell, outcome, index);
        } else {
            divide(new PlacedRow(row, code), cell, index);
        }
    }

    private void move(PlacedRow source, Cell cell, Outcome outcome, int index) {
        Row moved = merger.moved(source, cell.step().now().get(0), cell.step().same());
        boolean rewritten = outcome == Outcome.UNCHANGED && !moved.equals(source.row());
        Outcome told = rewritten ? Outcome.MOVED : outcome;
        put(moved, told);
        entries.add(told, cell.now(), rewritten ? List.of(rewritten(source.row(), moved)) : List.of(), index);
    }

    /** That a row of which the code stays is written otherwise. */
    private Reason rewritten(Row row, Row moved) {
        List<Object> changes = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            if (!moved.cell(i).equals(row.cell(i))) {
                changes.add("'" + MigrationReasons.shown(row.cell(i)) + "' -> '" + MigrationReasons.shown(moved.cell(i))
                        + "'");
            }
        }
        return MigrationReasons.told(MigrationReason.CARRIED_REWRITTEN, changes);
    }

    private void divide(PlacedRow source, Cell cell, int index) {
        List<Reason> told = new ArrayList<>();
        List<Row> parts = merger.divided(source, cell.step().now(), told);
        if (parts.isEmpty()) {
            put(source.row(), Outcome.REFUSED);
            entries.add(Outcome.REFUSED, List.of(), told, index);
            return;
        }
        parts.forEach(each -> put(each, Outcome.SPLIT));
        entries.add(Outcome.SPLIT, cell.now(), told, index);
    }

    /** Whether merging was asked for and rows that are to be merged cannot be told apart. */
    private boolean isInDoubt(Step step) {
        boolean wanted = !policies.columns().isEmpty() || policies.weight() != null;
        return !groups.repeated().isEmpty() && step.whole().size() > 1 && wanted;
    }

    /** Carries rows that become one, or one that others should have joined. */
    private void carry(Group group) {
        int first = group.row(0);
        Cell cell = cells.get(first);
        boolean part = groups.isPart(group);
        List<Reason> told = new ArrayList<>();
        Row made = null;
        if (group.size() == 1) {
            NisCode code = Objects.requireNonNull(cell.of(), "rows of groups have codes");
            PlacedRow source = new PlacedRow(table.rows().get(first), code);
            if (!part) {
                move(source, cell, cell.step().outcome(), first);
                return;
            }
            made = merger.moved(source, group.municipality(), false);
        } else {
            made = merger.merged(sources(group), group.municipality(), told);
        }
        group.refused = made == null;
        Outcome outcome = made == null ? Outcome.REFUSED : part ? Outcome.PARTIAL : Outcome.MERGED;
        put(made == null ? table.rows().get(first) : made, outcome);
        if (part && made != null) {
            tellPart(group, told);
        } else {
            entries.add(outcome, made == null ? List.of() : cell.now(), told, group.rows());
        }
    }

    /** All rows that are only a part of one municipality are told together. */
    private void tellPart(Group group, List<Reason> besides) {
        RowEntries.Growing entry = groups.partOf(group);
        if (entry == null) {
            Cell cell = cells.get(group.row(0));
            entry = entries.grow(Outcome.PARTIAL, cell.now(), groups.missing(group));
            groups.setPart(group, entry);
        }
        entry.add(group.rows(), besides);
    }

    private List<PlacedRow> sources(Group group) {
        List<PlacedRow> sources = new ArrayList<>();
        for (int row : group.rows()) {
            NisCode code = Objects.requireNonNull(cells.get(row).of(), "rows of groups have codes");
            sources.add(new PlacedRow(table.rows().get(row), code));
        }
        return sources;
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(MigrationReasons.told(
                MigrationReason.CARRIED_LIST,
                codes.from(),
                codes.to(),
                MigrationReasons.shown(table.name(codeColumn))));
        if (mixed) {
            reasons.add(MigrationReasons.told(
                    MigrationReason.CARRIED_MIXED,
                    String.valueOf(ofFirstDay),
                    codes.from(),
                    String.valueOf(ofOtherDays)));
        }
        if (!groups.repeated().isEmpty()) {
            List<Object> some =
                    new ArrayList<>(groups.repeated().stream().limit(5).toList());
            reasons.add(MigrationReasons.told(MigrationReason.CARRIED_SEVERAL_ROWS, some));
        }
        return codes.closing(reasons);
    }
}
