package be.kapstok.place;

import be.kapstok.dataset.Table;
import be.kapstok.dataset.Table.Row;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Carrying.Step;
import be.kapstok.place.CellMerging.Sourcing;
import be.kapstok.place.MigrationReport.Entry;
import be.kapstok.place.MigrationReport.Outcome;
import be.kapstok.place.MigrationReport.Total;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Carries the rows of one table from the municipalities of one day to those of another. */
final class TableMigration {
    private final Table table;
    private final int codeColumn;
    private final Carrying carrying;
    private final MergePolicies policies;
    private final List<Line> lines = new ArrayList<>();
    private final CellMerging cells;
    private final Set<NisCode> repeated;
    private final boolean mixed;
    private final int ofFirstDay;
    private final int ofOtherDays;

    TableMigration(Table table, int codeColumn, Carrying carrying, MergePolicies policies) {
        this.table = table;
        this.codeColumn = codeColumn;
        this.carrying = carrying;
        this.policies = policies;
        List<Sourcing> valid = new ArrayList<>();
        int others = 0;
        boolean leaving = false;
        boolean lost = false;
        for (Row row : table.rows()) {
            WrittenCode written = carrying.read(row.cell(codeColumn));
            Step step = carrying.of(written);
            NisCode code = written.code();
            Sourcing source = code == null || step.now().isEmpty() ? null : new Sourcing(row, code);
            lines.add(new Line(lines.size(), row, written, step, source));
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
        this.cells = new CellMerging(table, codeColumn, carrying, policies, valid);
        this.repeated = repeated(valid);
    }

    /** One row, what its code is read as and becomes; {@code source} is absent where the code is not of the first day. */
    private record Line(
            int position,
            Row row,
            WrittenCode written,
            Step step,
            @Nullable Sourcing source) {}

    /** Rows of one municipality of the other day that nothing else tells apart. */
    private record Group(NisCode code, List<String> key) {}

    private Set<NisCode> repeated(List<Sourcing> valid) {
        Set<Group> seen = new HashSet<>();
        Set<NisCode> repeated = new TreeSet<>();
        for (Sourcing each : valid) {
            if (!seen.add(new Group(each.code(), cells.key(each.row())))) {
                repeated.add(each.code());
            }
        }
        return repeated;
    }

    MigrationReport run() {
        Map<Object, List<Line>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean joins = line.source() != null && line.step().goesToOne() && repeated.isEmpty();
            Object group = joins
                    ? new Group(line.step().now().get(0).nis(), cells.key(line.row()))
                    : (Object) Integer.valueOf(i);
            groups.computeIfAbsent(group, none -> new ArrayList<>()).add(line);
        }
        List<List<Row>> out = new ArrayList<>();
        lines.forEach(each -> out.add(List.of()));
        List<Entry> entries = new ArrayList<>();
        for (List<Line> group : groups.values()) {
            carry(group, out, entries);
        }
        Table carried = table.withRows(out.stream().flatMap(List::stream).toList());
        return new MigrationReport(carrying.from(), carrying.to(), null, carried, entries, totals(carried), reasons());
    }

    private void carry(List<Line> group, List<List<Row>> out, List<Entry> entries) {
        Line first = group.get(0);
        int at = first.position();
        Sourcing source = first.source();
        if (source == null) {
            out.set(at, List.of(first.row()));
            Outcome outcome = first.step().already() && mixed
                    ? Outcome.AMBIGUOUS
                    : first.step().outcome();
            List<NisCode> now = first.step().already() ? codeOf(first) : List.of();
            entries.add(entry(outcome, group, now, List.of()));
            return;
        }
        List<Municipality> now = first.step().now();
        List<Reason> told = new ArrayList<>();
        if (now.size() > 1) {
            List<Row> parts = cells.divided(source, now, told);
            out.set(at, parts.isEmpty() ? List.of(first.row()) : parts);
            entries.add(entry(
                    parts.isEmpty() ? Outcome.REFUSED : Outcome.SPLIT,
                    group,
                    parts.isEmpty()
                            ? List.of()
                            : now.stream().map(Municipality::nis).toList(),
                    told));
            return;
        }
        Municipality one = now.get(0);
        missing(group, one, told);
        if (group.size() == 1) {
            out.set(at, List.of(cells.moved(source, one, first.step().same())));
            entries.add(entry(alone(first), group, List.of(one.nis()), told));
            return;
        }
        List<Sourcing> sources = new ArrayList<>();
        for (Line each : group) {
            if (each.source() != null) {
                sources.add(each.source());
            }
        }
        Row merged = cells.merged(sources, one, told);
        if (merged != null) {
            out.set(at, List.of(merged));
            entries.add(entry(Outcome.MERGED, group, List.of(one.nis()), told));
        } else {
            group.forEach(each -> out.set(each.position(), List.of(each.row())));
            entries.add(entry(Outcome.REFUSED, group, List.of(), told));
        }
    }

    private static List<NisCode> codeOf(Line line) {
        NisCode code = line.written().code();
        return code == null ? List.of() : List.of(code);
    }

    /** What a row is that was not merged: in doubt when merging was asked for and rows cannot be told apart. */
    private Outcome alone(Line line) {
        boolean together = line.step().whole().size() > 1;
        boolean wanted = !policies.columns().isEmpty() || policies.weight() != null;
        return !repeated.isEmpty() && together && wanted
                ? Outcome.AMBIGUOUS
                : line.step().outcome();
    }

    /** Tells of which municipalities that become the same one there is no row. */
    private void missing(List<Line> group, Municipality one, List<Reason> told) {
        if (!repeated.isEmpty()) {
            return;
        }
        List<Municipality> missing = new ArrayList<>(group.get(0).step().whole());
        group.forEach(line -> missing.removeIf(each -> codeOf(line).contains(each.nis())));
        if (!missing.isEmpty()) {
            told.add(PlaceReasons.told(PlaceReason.CARRIED_IN_PART, PlaceReasons.label(one), Carrying.labels(missing)));
        }
    }

    private Entry entry(Outcome outcome, List<Line> group, List<NisCode> now, List<Reason> besides) {
        List<Location> places = new ArrayList<>();
        List<String> was = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>(group.get(0).step().reasons());
        for (Line each : group) {
            places.add(table.place(each.row(), codeColumn));
            was.add(each.written().text());
            reasons.addAll(carrying.reading(each.written()));
        }
        reasons.addAll(besides);
        return new Entry(outcome, places, was, now, reasons);
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(PlaceReasons.told(
                PlaceReason.CARRIED_LIST,
                carrying.from(),
                carrying.to(),
                PlaceReasons.shown(table.header().get(codeColumn))));
        if (mixed) {
            reasons.add(PlaceReasons.told(
                    PlaceReason.CARRIED_MIXED,
                    String.valueOf(ofFirstDay),
                    carrying.from(),
                    String.valueOf(ofOtherDays)));
        }
        if (!repeated.isEmpty()) {
            List<Object> some = new ArrayList<>(repeated.stream().limit(5).toList());
            reasons.add(PlaceReasons.told(PlaceReason.CARRIED_SEVERAL_ROWS, some));
        }
        return carrying.why().closing(reasons, carrying.to());
    }

    private List<Total> totals(Table carried) {
        List<Total> totals = new ArrayList<>();
        for (int column : cells.summed()) {
            NumberStyle style = cells.style(column);
            int notNumbers = (int) table.rows().stream()
                    .map(each -> each.cell(column))
                    .filter(each -> !each.isBlank() && style.parse(each) == null)
                    .count();
            totals.add(
                    new Total(cells.name(column), sum(table, column, style), sum(carried, column, style), notNumbers));
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
