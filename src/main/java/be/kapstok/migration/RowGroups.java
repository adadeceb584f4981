package be.kapstok.migration;

import be.kapstok.file.IntList;
import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows that belong together because their municipalities become one, by what else tells rows apart. */
final class RowGroups {
    private static final int SHOWN = 5;

    /** Of how many codes at least one has several rows in a list of things, such as schools. */
    private static final int ONE_IN = 10;

    private final CarriedTable table;
    private final CellMerger merger;
    private final Set<NisCode> repeated;
    private final Map<NisCode, Map<CodeMigration, Whole>> wholes = new HashMap<>();
    private final @Nullable Group[] byRow;

    /**
     * Gathers the rows; none of a table that is of the other day already, and none of a list of things, of which nobody asked
     * to merge them.
     */
    RowGroups(CarriedTable table, CellMerger merger, boolean already, boolean wanted) {
        this.table = table;
        this.merger = merger;
        this.byRow = new Group[table.size()];
        this.repeated = wanted ? Set.of() : repeatedInList();
        for (int row = 0; row < table.size() && repeated.isEmpty() && !already; row++) {
            Cell cell = table.cell(row);
            if (cell.step().goesToOne() && cell.step().whole().size() > 1) {
                gather(row, cell);
            }
        }
        wholes.values().forEach(each -> each.values().forEach(this::close));
        wholes.clear();
    }

    /** A municipality of the other day that is made of several, and the rows of these. */
    static final class Whole {
        final Municipality municipality;
        private final List<Municipality> made;
        private final Set<NisCode> present = new HashSet<>();
        private final Map<String, Group> groups = new LinkedHashMap<>();
        private boolean shared;

        /** Of which parts there is no row, or none for some keys. */
        List<Reason> missing = List.of();

        /** The number of the entry of its rows that are only a part, once there is one. */
        @Nullable
        Integer entry;

        private Whole(Municipality municipality, List<Municipality> made) {
            this.municipality = municipality;
            this.made = made;
        }
    }

    /** Rows of one municipality of the other day with the same key. */
    static final class Group {
        final Whole whole;
        final IntList rows = new IntList();
        boolean refused;
        private int parts;

        private Group(Whole whole) {
            this.whole = whole;
        }

        /** Whether two of its rows have the same municipality of the first day and the same key. */
        boolean isDoubled() {
            return parts < rows.size();
        }

        /**
         * Whether the rows are only a part of their municipality: another part has no row, or none with this key where others
         * share keys. Where no two parts share a key, such as the code of a quarter, each has its own rows.
         */
        boolean isPart() {
            int all = whole.made.size();
            return whole.present.size() < all || (whole.shared && parts < all);
        }
    }

    /** The codes that have several rows in a list of things. */
    Set<NisCode> repeated() {
        return repeated;
    }

    /** A list of things has several rows of many codes; where only few have, these are doubles. */
    private Set<NisCode> repeatedInList() {
        Map<NisCode, Integer> counts = new TreeMap<>();
        table.cells().stream()
                .filter(each -> each.of() != null)
                .forEach(each -> counts.merge(each.of(), 1, Integer::sum));
        Set<NisCode> some = new TreeSet<>(counts.keySet());
        some.removeIf(each -> counts.getOrDefault(each, 0) < 2);
        return some.size() * ONE_IN > counts.size() ? some : Set.of();
    }

    private String key(int row) {
        return merger.key(table.row(row));
    }

    private void gather(int row, Cell cell) {
        Municipality one = cell.step().now().get(0);
        Whole whole = wholes.computeIfAbsent(one.nis(), none -> new HashMap<>())
                .computeIfAbsent(
                        cell.codes(), none -> new Whole(one, cell.step().whole()));
        Group group = whole.groups.computeIfAbsent(key(row), none -> new Group(whole));
        group.rows.add(row);
        byRow[row] = group;
        whole.present.add(table.code(row));
    }

    /** The group that a row belongs to, or {@code null}; it is forgotten, for a table of a million rows has as many. */
    @Nullable
    Group take(int row) {
        Group group = byRow[row];
        byRow[row] = null;
        return group;
    }

    /** Counts the parts in each group, and notes what is missing of a municipality; then its groups are known by their rows alone. */
    private void close(Whole whole) {
        for (Group each : whole.groups.values()) {
            each.parts = each.rows.size() == 1
                    ? 1
                    : (int) each.rows.stream().mapToObj(table::code).distinct().count();
            whole.shared |= each.parts > 1;
        }
        if (whole.groups.values().stream().anyMatch(Group::isPart)) {
            whole.missing = missing(whole);
        }
        whole.groups.clear();
    }

    private List<Reason> missing(Whole whole) {
        Text label = whole.municipality.label();
        List<Municipality> absent = whole.made.stream()
                .filter(each -> !whole.present.contains(each.nis()))
                .toList();
        List<Reason> missing = new ArrayList<>();
        if (!absent.isEmpty()) {
            missing.add(Reason.of(MigrationReason.CARRIED_IN_PART, label, MigrationReasons.labels(absent)));
        }
        for (Municipality each : whole.made) {
            List<Object> keys = whole.shared && !absent.contains(each) ? keysWithout(each.nis(), whole) : List.of();
            if (!keys.isEmpty()) {
                missing.add(Reason.of(MigrationReason.CARRIED_IN_PART_FOR, label, each.label(), keys));
            }
        }
        return missing;
    }

    /** Some of the keys for which a part has no row. */
    private List<Object> keysWithout(NisCode part, Whole whole) {
        List<Object> keys = new ArrayList<>(whole.groups.values().stream()
                .map(group -> group.rows)
                .filter(rows -> rows.stream()
                        .noneMatch(each -> part.equals(table.cell(each).of())))
                .map(rows -> merger.keyShown(table.row(rows.get(0))))
                .distinct()
                .limit(SHOWN + 1)
                .toList());
        if (keys.size() > SHOWN) {
            keys.set(SHOWN, "...");
        }
        return keys;
    }
}
