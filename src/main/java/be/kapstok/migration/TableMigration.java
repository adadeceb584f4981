package be.kapstok.migration;

import be.kapstok.file.IntList;
import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.RowGroups.Group;
import be.kapstok.migration.RowGroups.Whole;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Reason;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Carries the rows of one table from the municipalities of one day to those of another. */
final class TableMigration {
    private static final int SHOWN = 5;

    private final CarriedTable table;
    private final MergePolicies policies;
    private final MigrationReasons why;
    private final CellMerger merger;
    private final RowGroups groups;
    private final RowEntries entries;
    private final List<Row> out = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final boolean mixed;
    private final long ofFirstDay;
    private final long ofOtherDays;

    TableMigration(CarriedTable table, MergePolicies policies, MigrationReasons why) {
        this.table = table;
        this.policies = policies;
        this.why = why;
        List<Cell> cells = table.cells();
        this.ofFirstDay = cells.stream().filter(each -> each.of() != null).count();
        this.ofOtherDays = cells.stream()
                .filter(each -> each.of() == null && isOfOtherDay(each.step()))
                .count();
        boolean leaving =
                cells.stream().anyMatch(each -> each.of() != null && each.step().outcome() != Outcome.UNCHANGED);
        boolean lost =
                cells.stream().anyMatch(each -> each.of() == null && each.step().outcome() == Outcome.AMBIGUOUS);
        this.mixed = ofOtherDays > 0 && ofFirstDay > 0 && (leaving || lost);
        this.merger = new CellMerger(table, policies);
        boolean wanted = !policies.columns().isEmpty() || !policies.keys().isEmpty() || policies.weight() != null;
        this.groups = new RowGroups(table, merger, ofOtherDays > 0 && !leaving, wanted);
        this.entries = new RowEntries(table, out);
    }

    private static boolean isOfOtherDay(Step step) {
        return step.outcome() == Outcome.AMBIGUOUS || step.outcome() == Outcome.UNCHANGED;
    }

    /** Carries all rows; why the day of the codes is what it is stands before the other reasons. */
    TableMigrationReport run(List<Reason> ofTheDay) {
        for (int row = 0; row < table.size(); row++) {
            Group group = groups.take(row);
            if (group == null) {
                carry(row);
            } else if (row == group.rows.get(0)) {
                carry(group);
            } else if (group.refused) {
                put(Outcome.REFUSED, table.row(row));
            }
        }
        Table carried = table.table().withRows(out);
        return new TableMigrationReport(
                table.from(),
                table.to(),
                policies,
                carried,
                outcomes,
                entries,
                merger.totals(carried),
                reasons(ofTheDay));
    }

    private void put(Outcome outcome, Row row) {
        out.add(row);
        outcomes.add(outcome);
    }

    /** Carries a row that does not become one with others. */
    private void carry(int row) {
        Cell cell = table.cell(row);
        Step step = cell.step();
        if (cell.of() == null) {
            Outcome outcome = step.already() && mixed ? Outcome.AMBIGUOUS : step.outcome();
            put(outcome, table.row(row));
            entries.add(outcome, cell.now(), List.of(), new IntList(row));
        } else if (step.goesToOne()) {
            move(row, step.outcome());
        } else {
            divide(row);
        }
    }

    private void move(int row, Outcome outcome) {
        Cell cell = table.cell(row);
        Row before = table.row(row);
        Row moved = merger.moved(row, cell.step().now().get(0), cell.step().same());
        boolean rewritten = outcome == Outcome.UNCHANGED && !moved.equals(before);
        Outcome told = rewritten ? Outcome.MOVED : outcome;
        put(told, moved);
        List<Reason> besides = rewritten ? List.of(rewritten(before, moved)) : List.of();
        entries.add(told, cell.now(), besides, new IntList(row));
    }

    /** That a row of which the code stays is written otherwise. */
    private static Reason rewritten(Row row, Row moved) {
        List<Object> changes = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            if (!moved.cell(i).equals(row.cell(i))) {
                changes.add("'" + MigrationReasons.shown(row.cell(i)) + "' -> '" + MigrationReasons.shown(moved.cell(i))
                        + "'");
            }
        }
        return Reason.of(MigrationReason.CARRIED_REWRITTEN, changes);
    }

    private void divide(int row) {
        Cell cell = table.cell(row);
        ValueMerger told = new ValueMerger();
        List<Row> parts = merger.divided(row, cell.step().now(), told);
        if (parts.isEmpty()) {
            refuse(told, new IntList(row));
        } else {
            parts.forEach(each -> put(Outcome.SPLIT, each));
            entries.add(Outcome.SPLIT, cell.now(), told.reasons(), new IntList(row));
        }
    }

    private void refuse(ValueMerger why, IntList rows) {
        put(Outcome.REFUSED, table.row(rows.get(0)));
        entries.add(Outcome.REFUSED, List.of(), why.reasons(), rows);
    }

    /** Refuses a group in which two rows have the same municipality and key; all its rows stay as they are. */
    private void refuseDoubled(Group group) {
        Set<NisCode> seen = new HashSet<>();
        List<Object> doubled = group.rows.stream()
                .mapToObj(table::code)
                .filter(each -> !seen.add(each))
                .distinct()
                .<Object>map(each -> each)
                .toList();
        String key = merger.keyShown(table.row(group.rows.get(0)));
        ValueMerger told = new ValueMerger();
        if (key.isEmpty()) {
            told.refuse(MigrationReason.CARRIED_DOUBLED, doubled);
        } else {
            told.refuse(MigrationReason.CARRIED_DOUBLED_FOR, doubled, key);
        }
        group.refused = true;
        refuse(told, group.rows);
    }

    /** Carries rows that become one, or one that others should have joined. */
    private void carry(Group group) {
        Cell cell = table.cell(group.rows.get(0));
        if (group.isDoubled()) {
            refuseDoubled(group);
            return;
        }
        boolean single = group.rows.size() == 1;
        if (single && !group.isPart()) {
            move(group.rows.get(0), cell.step().outcome());
            return;
        }
        ValueMerger told = new ValueMerger();
        Municipality now = group.whole.municipality;
        Row made = single ? merger.moved(group.rows.get(0), now, false) : merger.merged(group.rows, now, told);
        if (made == null) {
            group.refused = true;
            refuse(told, group.rows);
        } else if (group.isPart()) {
            put(Outcome.PARTIAL, made);
            tellPart(group.whole, cell.now(), told.reasons(), group.rows);
        } else {
            put(Outcome.MERGED, made);
            entries.add(Outcome.MERGED, cell.now(), told.reasons(), group.rows);
        }
    }

    /** All rows that are only a part of one municipality are told together. */
    private void tellPart(Whole whole, List<NisCode> now, List<Reason> told, IntList rows) {
        if (whole.entry == null) {
            List<Reason> besides = new ArrayList<>(whole.missing);
            besides.addAll(told);
            whole.entry = entries.add(Outcome.PARTIAL, now, besides, rows);
        } else {
            entries.extend(whole.entry, told, rows);
        }
    }

    private List<Reason> reasons(List<Reason> ofTheDay) {
        List<Reason> reasons = new ArrayList<>(ofTheDay);
        reasons.add(Reason.of(
                MigrationReason.CARRIED_LIST,
                table.from(),
                table.to(),
                MigrationReasons.shown(table.table().name(table.codeColumn()))));
        if (mixed) {
            reasons.add(Reason.of(
                    MigrationReason.CARRIED_MIXED,
                    String.valueOf(ofFirstDay),
                    table.from(),
                    String.valueOf(ofOtherDays)));
        }
        if (!groups.repeated().isEmpty()) {
            List<Object> some =
                    new ArrayList<>(groups.repeated().stream().limit(SHOWN).toList());
            reasons.add(Reason.of(MigrationReason.CARRIED_SEVERAL_ROWS, some));
        }
        return why.closing(reasons, table.to());
    }
}
