package be.kapstok.migration;

import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;

/**
 * What became of each row of a table, kept small: a table of a million rows has as many entries. An entry is made when it is
 * asked for, from the numbers of its rows and from what it shares with the entries of all rows that fared the same.
 */
final class RowEntries extends AbstractList<Entry> implements RandomAccess {
    private final Table table;
    private final int codeColumn;
    private final List<Cell> cells;
    private final List<Fate> fates = new ArrayList<>();
    private int[] firstRows = new int[16];
    private final Map<Integer, int[]> moreRows = new HashMap<>();
    private final Map<Integer, Growing> growing = new HashMap<>();
    private final Map<Fate, Fate> shared = new HashMap<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    RowEntries(Table table, int codeColumn, List<Cell> cells) {
        this.table = table;
        this.codeColumn = codeColumn;
        this.cells = cells;
    }

    /** What rows that fared the same have in common besides the reasons of their codes. */
    private record Fate(Outcome outcome, List<NisCode> now, List<Reason> besides) {}

    /** An entry to which rows are added. */
    final class Growing {
        private final int entry;
        private final Set<Reason> besides;
        private int[] these = new int[4];
        private int size;

        private Growing(int entry, List<Reason> reasons) {
            this.entry = entry;
            this.besides = new LinkedHashSet<>(reasons);
        }

        void add(int[] rows, List<Reason> more) {
            int[] all = size + rows.length > these.length ? Arrays.copyOf(these, 2 * (size + rows.length)) : these;
            System.arraycopy(rows, 0, all, size, rows.length);
            these = all;
            size += rows.length;
            if (besides.addAll(more)) {
                Fate fate = fates.get(entry);
                fates.set(entry, new Fate(fate.outcome(), fate.now(), List.copyOf(besides)));
            }
        }
    }

    void add(Outcome outcome, List<NisCode> now, List<Reason> besides, int... rows) {
        Fate fate = new Fate(outcome, now, List.copyOf(besides));
        int entry = fates.size();
        fates.add(shared.computeIfAbsent(fate, same -> same));
        if (entry == firstRows.length) {
            firstRows = Arrays.copyOf(firstRows, entry * 2);
        }
        firstRows[entry] = rows.length == 0 ? -1 : rows[0];
        if (rows.length > 1) {
            moreRows.put(entry, rows);
        }
        counts.merge(outcome, 1, Integer::sum);
    }

    Growing grow(Outcome outcome, List<NisCode> now, List<Reason> besides) {
        add(outcome, now, besides);
        Growing grown = new Growing(fates.size() - 1, besides);
        growing.put(grown.entry, grown);
        return grown;
    }

    Map<Outcome, Integer> counts() {
        return new EnumMap<>(counts);
    }

    /** The entries of an outcome, each made when it is asked for. */
    List<Entry> with(Outcome outcome) {
        int[] which = new int[counts.getOrDefault(outcome, 0)];
        int found = 0;
        for (int i = 0; i < fates.size() && found < which.length; i++) {
            if (fates.get(i).outcome() == outcome) {
                which[found] = i;
                found++;
            }
        }
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
        Fate fate = fates.get(index);
        Growing grown = growing.get(index);
        int[] rows = grown == null
                ? moreRows.getOrDefault(index, new int[] {firstRows[index]})
                : Arrays.copyOf(grown.these, grown.size);
        List<Location> places = new ArrayList<>(rows.length);
        List<String> was = new ArrayList<>(rows.length);
        Set<Reason> readings = new LinkedHashSet<>();
        for (int each : rows) {
            Row row = table.rows().get(each);
            if (row.line() > 0) {
                places.add(table.place(row, codeColumn));
            }
            was.add(cells.get(each).written().text());
            readings.addAll(cells.get(each).reading());
        }
        List<Reason> reasons = new ArrayList<>(cells.get(rows[0]).step().reasons());
        reasons.addAll(readings);
        reasons.addAll(fate.besides());
        return new Entry(fate.outcome(), places, was, fate.now(), reasons);
    }
}
