package be.kapstok.migration;

import be.kapstok.file.IntList;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.MigrationReport.CellChange;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.table.Row;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of each row of a table, kept small: a table of a million rows has as many entries. An entry is made when it is
 * asked for, from the numbers of its rows and from what it shares with the entries of all rows that fared the same.
 */
final class RowEntries extends AbstractList<Entry> implements RandomAccess {
    private static final IntList NONE = new IntList();

    private final CarriedTable table;
    private final List<Row> out;
    private final List<Fate> fates = new ArrayList<>();
    private final Map<Fate, Fate> shared = new HashMap<>();
    private final IntList firstRows = new IntList();
    private final Map<Integer, IntList> moreRows = new HashMap<>();
    private final IntList firstOut = new IntList();
    private final Set<Integer> extended = new HashSet<>();

    /** The entries of a table, and the rows that come of it, which grow with them: those of an entry are the last. */
    RowEntries(CarriedTable table, List<Row> out) {
        this.table = table;
        this.out = out;
    }

    /** What rows that fared the same have in common besides the reasons of their codes. */
    private record Fate(Outcome outcome, List<NisCode> now, List<Reason> besides) {}

    private Fate shared(Fate fate) {
        return shared.computeIfAbsent(fate, same -> same);
    }

    /** Adds an entry, and gives its number. */
    int add(Outcome outcome, List<NisCode> now, List<Reason> besides, IntList rows) {
        fates.add(shared(new Fate(outcome, now, List.copyOf(besides))));
        firstRows.add(rows.get(0));
        firstOut.add(out.size() - (outcome == Outcome.SPLIT ? now.size() : 1));
        addRows(fates.size() - 1, rows.stream().skip(1));
        return fates.size() - 1;
    }

    private void addRows(int entry, IntStream rows) {
        rows.forEach(
                each -> moreRows.computeIfAbsent(entry, none -> new IntList()).add(each));
    }

    /** Adds rows to an entry, with what there is to tell of them and is not told yet. */
    void extend(int entry, List<Reason> more, IntList rows) {
        extended.add(entry);
        addRows(entry, rows.stream());
        Fate fate = fates.get(entry);
        Set<Reason> besides = new LinkedHashSet<>(fate.besides());
        if (besides.addAll(more)) {
            fates.set(entry, shared(new Fate(fate.outcome(), fate.now(), List.copyOf(besides))));
        }
    }

    Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        fates.forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Gathers why municipalities became one or several, with the cells of their rows; no entry is made for it. */
    void gatherMergers(Map<Reason, Set<String>> mergers) {
        IdentityHashMap<Step, Set<String>> written = new IdentityHashMap<>();
        List<Step> inOrder = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            if (MigrationReport.MADE_ANEW.contains(fates.get(i).outcome())) {
                IntStream more = moreRows.getOrDefault(i, NONE).stream();
                IntStream.concat(IntStream.of(firstRows.get(i)), more).forEach(row -> {
                    Step step = table.cell(row).step();
                    written.computeIfAbsent(step, none -> {
                                inOrder.add(step);
                                return new LinkedHashSet<>();
                            })
                            .add(table.cell(row).written().text());
                });
            }
        }
        inOrder.forEach(step -> step.reasons().stream()
                .filter(MigrationReasons::tellsAMerger)
                .forEach(why -> mergers.computeIfAbsent(why, none -> new LinkedHashSet<>())
                        .addAll(written.getOrDefault(step, Set.of()))));
    }

    /** The entries of an outcome, each made when it is asked for. */
    List<Entry> with(Outcome outcome) {
        int[] which = IntStream.range(0, size())
                .filter(each -> fates.get(each).outcome() == outcome)
                .toArray();
        return new AbstractList<>() {
            @Override
            public Entry get(int index) {
                return RowEntries.this.get(which[index]);
            }

            @Override
            public int size() {
                return which.length;
            }
        };
    }

    @Override
    public int size() {
        return fates.size();
    }

    @Override
    public Entry get(int index) {
        int first = firstRows.get(index);
        IntList more = moreRows.getOrDefault(index, NONE);
        List<Location> places = new ArrayList<>();
        List<String> was = new ArrayList<>();
        Set<Reason> readings = new LinkedHashSet<>();
        IntStream.concat(IntStream.of(first), more.stream()).forEach(each -> {
            Row row = table.row(each);
            if (row.line() > 0) {
                places.add(table.table().place(row, table.codeColumn()));
            }
            was.add(table.cell(each).written().text());
            readings.addAll(table.cell(each).written().reading());
        });
        Fate fate = fates.get(index);
        List<Reason> reasons = new ArrayList<>(table.cell(first).step().reasons());
        reasons.addAll(readings);
        reasons.addAll(fate.besides());
        return new Entry(fate.outcome(), places, was, fate.now(), reasons, values(index, fate));
    }

    /** What the cells of the rows of an entry became; of a row that only moved those that changed. */
    private Map<String, CellChange> values(int index, Fate fate) {
        boolean made = MigrationReport.MADE_ANEW.contains(fate.outcome());
        if (extended.contains(index) || !(made || fate.outcome() == Outcome.MOVED)) {
            return Map.of();
        }
        IntList before = new IntList(firstRows.get(index));
        moreRows.getOrDefault(index, NONE).stream().forEach(before::add);
        int first = firstOut.get(index);
        List<Row> after = out.subList(
                first, first + (fate.outcome() == Outcome.SPLIT ? fate.now().size() : 1));
        Map<String, CellChange> values = new LinkedHashMap<>();
        for (int i = 0; i < table.table().header().size(); i++) {
            int column = i;
            List<String> from = before.stream()
                    .mapToObj(each -> table.row(each).cell(column))
                    .toList();
            List<String> to = after.stream().map(each -> each.cell(column)).toList();
            boolean blank = Stream.concat(from.stream(), to.stream()).allMatch(String::isBlank);
            boolean same = from.equals(to);
            if (i != table.codeColumn() && !blank && !(same && fate.outcome() == Outcome.MOVED)) {
                values.put(table.table().name(i), CellChange.of(from, to));
            }
        }
        return values;
    }
}
