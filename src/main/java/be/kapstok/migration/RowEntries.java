package be.kapstok.migration;

import be.kapstok.file.IntList;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What became of each row of a table, kept small: a table of a million rows has as many entries. An entry is made when it is
 * asked for, from the numbers of its rows and from what it shares with the entries of all rows that fared the same.
 */
final class RowEntries extends AbstractList<Entry> implements RandomAccess {
    private final CarriedTable table;
    private final List<Fate> fates = new ArrayList<>();
    private final Map<Fate, Fate> shared = new HashMap<>();
    private final IntList firstRows = new IntList();
    private final Map<Integer, IntList> moreRows = new HashMap<>();

    RowEntries(CarriedTable table) {
        this.table = table;
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
        addRows(fates.size() - 1, rows.stream().skip(1));
        return fates.size() - 1;
    }

    private void addRows(int entry, IntStream rows) {
        rows.forEach(
                each -> moreRows.computeIfAbsent(entry, none -> new IntList()).add(each));
    }

    /** Adds rows to an entry, with what there is to tell of them and is not told yet. */
    void extend(int entry, List<Reason> more, IntList rows) {
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
        IntList more = moreRows.getOrDefault(index, new IntList());
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
        return new Entry(fate.outcome(), places, was, fate.now(), reasons);
    }
}
