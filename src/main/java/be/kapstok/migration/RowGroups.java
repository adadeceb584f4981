package be.kapstok.migration;

import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Reason;
import be.kapstok.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows that belong together because their municipalities become one, by what else tells rows apart. */
final class RowGroups {
    private static final int SHOWN = 5;

    private final Table table;
    private final List<Cell> cells;
    private final CellMerger merger;
    private final Set<NisCode> repeated = new TreeSet<>();
    private final Map<NisCode, Whole> wholes = new HashMap<>();
    private final @Nullable Group[] byRow;

    /** Gathers the rows; none of a table that is of the other day already. */
    RowGroups(Table table, List<Cell> cells, CellMerger merger, boolean already) {
        this.table = table;
        this.cells = cells;
        this.merger = merger;
        this.byRow = new Group[cells.size()];
        findRepeated();
        if (repeated.isEmpty() && !already) {
            for (int row = 0; row < cells.size(); row++) {
                if (goesTogether(row)) {
                    add(row);
                }
            }
        }
        wholes.values().forEach(this::close);
    }

    /** A municipality of the other day that is made of several, and the rows of these. */
    private static final class Whole {
        private final Municipality municipality;
        private final List<Municipality> made;
        private final Set<NisCode> present = new HashSet<>();
        private final Map<String, Group> groups = new HashMap<>();
        private final List<Reason> missing = new ArrayList<>();
        private boolean shared;
        private RowEntries.@Nullable Growing part;

        Whole(Municipality municipality, List<Municipality> made) {
            this.municipality = municipality;
            this.made = made;
        }
    }

    /** Rows of one municipality of the other day with the same key. */
    static final class Group {
        private final Whole whole;
        private int[] rows = new int[2];
        private int size;
        boolean carried;
        boolean refused;

        private Group(Whole whole) {
            this.whole = whole;
        }

        Municipality municipality() {
            return whole.municipality;
        }

        int size() {
            return size;
        }

        int row(int which) {
            return rows[which];
        }

        int[] rows() {
            return Arrays.copyOf(rows, size);
        }

        private void add(int row) {
            rows = size == rows.length ? Arrays.copyOf(rows, size * 2) : rows;
            rows[size] = row;
            size++;
        }
    }

    /** The codes of the first day that have several rows with one key. */
    Set<NisCode> repeated() {
        return repeated;
    }

    private void findRepeated() {
        Map<NisCode, List<Integer>> byCode = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            NisCode code = cells.get(row).of();
            if (code != null) {
                byCode.computeIfAbsent(code, none -> new ArrayList<>()).add(row);
            }
        }
        byCode.forEach((code, rows) -> {
            Set<String> seen = new HashSet<>();
            if (!rows.stream().allMatch(each -> seen.add(merger.key(table.rows().get(each))))) {
                repeated.add(code);
            }
        });
    }

    private boolean goesTogether(int row) {
        Cell cell = cells.get(row);
        return cell.of() != null
                && cell.step().goesToOne()
                && cell.step().whole().size() > 1;
    }

    private void add(int row) {
        Cell cell = cells.get(row);
        Municipality one = cell.step().now().get(0);
        Whole whole = wholes.computeIfAbsent(
                one.nis(), none -> new Whole(one, cell.step().whole()));
        Group group = whole.groups.computeIfAbsent(merger.key(table.rows().get(row)), none -> new Group(whole));
        group.add(row);
        byRow[row] = group;
        whole.shared |= group.size > 1;
        whole.present.add(cell.of());
    }

    /** The group that a row belongs to, or {@code null}; it is forgotten, for a table of a million rows has as many. */
    @Nullable
    Group take(int row) {
        Group group = byRow[row];
        byRow[row] = null;
        return group;
    }

    /**
     * Whether rows are only a part of their municipality: another part has no row, or none with this key where others share
     * keys. Where no two parts share a key, such as the code of a quarter, each has its own rows.
     */
    boolean isPart(Group group) {
        Whole whole = group.whole;
        return whole.present.size() < whole.made.size() || (whole.shared && group.size < whole.made.size());
    }

    RowEntries.@Nullable Growing partOf(Group group) {
        return group.whole.part;
    }

    void setPart(Group group, RowEntries.Growing entry) {
        group.whole.part = entry;
    }

    /** Of which parts of the municipality of a group there is no row, or none for some keys. */
    List<Reason> missing(Group group) {
        return group.whole.missing;
    }

    /** Notes what is missing of a municipality; then its groups are known by their rows alone. */
    private void close(Whole whole) {
        if (whole.groups.values().stream().anyMatch(this::isPart)) {
            whole.missing.addAll(missing(whole));
        }
        whole.groups.clear();
    }

    private List<Reason> missing(Whole whole) {
        List<Municipality> absent = without(whole, whole.present);
        List<Reason> reasons = new ArrayList<>();
        if (!absent.isEmpty()) {
            reasons.add(MigrationReasons.told(
                    MigrationReason.CARRIED_IN_PART, whole.municipality.label(), MigrationReasons.labels(absent)));
        }
        if (whole.shared) {
            lacking(whole).forEach((part, keys) -> {
                List<Object> shown = new ArrayList<>(keys.stream().limit(SHOWN).toList());
                if (keys.size() > SHOWN) {
                    shown.add("...");
                }
                reasons.add(MigrationReasons.told(
                        MigrationReason.CARRIED_IN_PART_FOR, whole.municipality.label(), part.label(), shown));
            });
        }
        return reasons;
    }

    private Map<Municipality, Set<String>> lacking(Whole whole) {
        Map<Municipality, Set<String>> lacking = new HashMap<>();
        whole.groups.values().stream()
                .sorted((one, other) -> Integer.compare(one.row(0), other.row(0)))
                .forEach(each -> {
                    Set<NisCode> there = new HashSet<>();
                    for (int row : each.rows()) {
                        there.add(cells.get(row).of());
                    }
                    for (Municipality part : without(whole, there)) {
                        if (whole.present.contains(part.nis())) {
                            lacking.computeIfAbsent(part, none -> new LinkedHashSet<>())
                                    .add(merger.keyShown(table.rows().get(each.row(0))));
                        }
                    }
                });
        Map<Municipality, Set<String>> inOrder = new java.util.LinkedHashMap<>();
        whole.made.stream().filter(lacking::containsKey).forEach(each -> inOrder.put(each, lacking.get(each)));
        return inOrder;
    }

    private static List<Municipality> without(Whole whole, Set<NisCode> there) {
        return whole.made.stream().filter(each -> !there.contains(each.nis())).toList();
    }
}
