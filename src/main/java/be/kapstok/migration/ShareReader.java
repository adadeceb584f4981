package be.kapstok.migration;

import be.kapstok.migration.Shares.Fault;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.table.Headings;
import be.kapstok.table.NumberStyle;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a table of old code, new code and share, and tells all that is wrong with it. */
final class ShareReader {
    private static final int OLD = 0;
    private static final int NEW = 1;
    private static final int SHARE = 2;
    private static final Pattern FRACTION = Pattern.compile("-?\\d+([.,]\\d+)?");

    private final Table table;
    private final Municipalities municipalities;
    private final LocalDate early;
    private final LocalDate late;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> readings = new ArrayList<>();
    private final Map<NisCode, BigDecimal> parts = new TreeMap<>();

    /** Where the first share of each newer municipality stands, and those of which a row is wrong. */
    private final Map<NisCode, Location> wholes = new LinkedHashMap<>();

    private final Set<NisCode> faulty = new HashSet<>();

    ShareReader(Table table, Municipalities municipalities, LocalDate one, LocalDate other) {
        this.table = table;
        this.municipalities = municipalities;
        this.early = one.isBefore(other) ? one : other;
        this.late = one.isBefore(other) ? other : one;
    }

    Shares read() {
        Location start = new Location(table.file(), "", 1, 1);
        if (table.header().size() <= SHARE) {
            int columns = table.header().size();
            tell(start, MigrationReason.SHARES_COLUMNS, String.valueOf(columns));
        } else if (Headings.lookLikeData(table.header())) {
            tell(
                    start,
                    MigrationReason.SHARES_NO_HEADER,
                    MigrationReasons.shown(table.header().get(OLD)));
        } else {
            table.rows().forEach(this::read);
            wholes.keySet().removeAll(faulty);
            wholes.forEach(this::check);
        }
        return new Shares(parts, faults, readings);
    }

    private void read(Row row) {
        for (int i = table.header().size(); i < row.size(); i++) {
            if (!row.cell(i).isBlank()) {
                tell(table.place(row, i), MigrationReason.SHARES_MORE_CELLS, MigrationReasons.shown(row.cell(i)));
            }
        }
        Municipality old = municipality(row, OLD, early);
        Municipality made = municipality(row, NEW, late);
        BigDecimal share = share(row);
        if (made != null) {
            wholes.putIfAbsent(made.nis(), table.place(row, SHARE));
            if (old == null || share == null || !isPart(row, old, made, share)) {
                faulty.add(made.nis());
            }
        }
    }

    private boolean isPart(Row row, Municipality old, Municipality made, BigDecimal share) {
        if (!municipalities.lineage().follow(made.nis(), late, early).contains(old)) {
            tell(table.place(row, OLD), MigrationReason.SHARES_NOT_A_PART, early, old.label(), made.label());
            return false;
        }
        boolean first = parts.putIfAbsent(old.nis(), share) == null;
        if (!first) {
            tell(table.place(row, OLD), MigrationReason.SHARES_TWICE, old.label());
        }
        return first;
    }

    private @Nullable Municipality municipality(Row row, int column, LocalDate day) {
        String cell = row.cell(column);
        WrittenCode written = WrittenCode.of(cell);
        NisCode code = written.code();
        written.reading().forEach(each -> readings.add(new Fault(table.place(row, column), each)));
        Municipality one = code == null ? null : municipalities.on(code, day);
        if (one == null) {
            List<Municipality> ever = code == null ? List.of() : municipalities.records(code);
            Object shown = ever.isEmpty()
                    ? "'" + MigrationReasons.shown(cell) + "'"
                    : ever.get(0).label();
            tell(table.place(row, column), MigrationReason.SHARES_OF_NONE, shown, day);
        }
        return one;
    }

    private @Nullable BigDecimal share(Row row) {
        String cell = row.cell(SHARE).strip();
        boolean number =
                cell.length() <= NumberStyle.LONGEST && FRACTION.matcher(cell).matches();
        BigDecimal share = number ? new BigDecimal(cell.replace(',', '.')) : BigDecimal.TEN;
        boolean good = share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
        if (!good) {
            MigrationReason why =
                    share.signum() < 0 ? MigrationReason.SHARES_NEGATIVE : MigrationReason.SHARES_NO_FRACTION;
            tell(table.place(row, SHARE), why, MigrationReasons.shown(cell));
        }
        return good ? share : null;
    }

    private void check(NisCode code, Location first) {
        List<Municipality> of = municipalities.lineage().follow(code, late, early);
        List<Municipality> missing =
                of.stream().filter(each -> !parts.containsKey(each.nis())).toList();
        if (!missing.isEmpty()) {
            tell(first, MigrationReason.SHARES_MISSING, code, MigrationReasons.labels(missing));
            return;
        }
        BigDecimal sum = ValueMerger.sum(of.stream()
                .map(each -> parts.getOrDefault(each.nis(), BigDecimal.ZERO))
                .toList());
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            tell(first, MigrationReason.CARRIED_SHARES_NOT_WHOLE, MigrationReasons.labels(of), sum.toPlainString());
        }
    }

    private void tell(Location place, MigrationReason why, Object... arguments) {
        faults.add(new Fault(place, Reason.of(why, arguments)));
    }
}
