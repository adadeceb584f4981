package be.kapstok.migration;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import be.kapstok.validation.ShippedData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Rows that are in doubt")
class BlockedGroupInvariants {
    private static final LocalDate FROM = LocalDate.of(2018, 12, 31);
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);
    private static final MergePolicies POLICIES =
            MergePolicies.NONE.with("n", MergePolicy.SUM).keyedBy("key");
    private static final List<String> HEADER = List.of("nis", "key", "naam", "jaar", "n");

    /** The municipalities of the first day that become one, by what they become. */
    private static final Map<String, List<Municipality>> MERGERS = mergers();

    private static Map<String, List<Municipality>> mergers() {
        Municipalities all = new Municipalities(ShippedData.load());
        Map<String, List<Municipality>> mergers = new LinkedHashMap<>();
        all.all(TO).forEach(now -> {
            List<Municipality> parts = all.lineage().follow(now.nis(), TO, FROM);
            if (parts.size() > 1) {
                mergers.put(now.nis().value(), parts);
            }
        });
        return mergers;
    }

    /** What may be wrong with the rows of one merger. */
    enum Fault {
        DOUBLE,
        ODD_NAME,
        NO_NUMBER,
        MISSING,
        OTHER_YEAR
    }

    /** A table of whole mergers for some keys, and one of them in which something is wrong. */
    record Broken(List<List<String>> rows, String merger, String key, Fault fault) {
        Table whole() {
            return Table.of(HEADER, rows);
        }

        Table broken() {
            List<List<String>> some = new ArrayList<>(rows);
            NisCode last =
                    MERGERS.get(merger).get(MERGERS.get(merger).size() - 1).nis();
            for (int i = 0; i < some.size(); i++) {
                List<String> row = new ArrayList<>(some.get(i));
                if (row.get(0).equals(last.value()) && row.get(1).equals(key)) {
                    switch (fault) {
                        case DOUBLE -> some.add(i, List.copyOf(row));
                        case ODD_NAME -> row.set(2, row.get(2) + "z");
                        case NO_NUMBER -> row.set(4, "ca. 2");
                        case MISSING -> row.set(4, "NA");
                        case OTHER_YEAR -> row.set(3, "1999");
                    }
                    some.set(fault == Fault.DOUBLE ? i + 1 : i, row);
                    break;
                }
            }
            return Table.of(HEADER, some);
        }

        /** The rows of all other groups. */
        List<List<String>> others(Table table) {
            Set<String> own = new HashSet<>(Set.of(merger));
            MERGERS.get(merger).forEach(each -> own.add(each.nis().value()));
            return table.rows().stream()
                    .map(Row::cells)
                    .filter(each -> !own.contains(each.get(0)) || !each.get(1).equals(key))
                    .toList();
        }
    }

    private static TableMigrationReport carry(Table table) {
        return Kapstok.flanders().migrate(table, "nis", FROM, TO, POLICIES);
    }

    @Property(tries = 150)
    @Label("a blocked group changes no other group")
    void aBlockedGroupChangesNoOther(@ForAll("tables") Broken broken) {
        TableMigrationReport well = carry(broken.whole());
        TableMigrationReport blocked = carry(broken.broken());

        assertThat(well.allCarried()).isTrue();
        assertThat(broken.others(blocked.table())).isEqualTo(broken.others(well.table()));
        assertThat(blocked.refused()).hasSize(1);
    }

    @Property(tries = 150)
    @Label("the rows of a blocked group stay wholly as they were, marked")
    void itsRowsStay(@ForAll("tables") Broken broken) {
        Table before = broken.broken();
        TableMigrationReport report = carry(before);
        List<List<String>> stayed = new ArrayList<>();
        for (int i = 0; i < report.outcomes().size(); i++) {
            if (report.outcomes().get(i) == Outcome.REFUSED) {
                stayed.add(report.table().rows().get(i).cells());
            }
        }

        assertThat(before.rows().stream().map(Row::cells).toList()).containsAll(stayed);
        assertThat(stayed)
                .hasSizeGreaterThanOrEqualTo(MERGERS.get(broken.merger()).size());
    }

    @Property(tries = 150)
    @Label("the total is kept to the cent over what is carried and what is refused")
    void theTotalIsKept(@ForAll("tables") Broken broken) {
        TableMigrationReport report = carry(broken.broken());

        assertThat(report.totals())
                .singleElement()
                .satisfies(each -> assertThat(each.after())
                        .isEqualByComparingTo(each.before() == null ? BigDecimal.ZERO : each.before()));
    }

    @Provide
    Arbitrary<Broken> tables() {
        Arbitrary<Integer> cents = Arbitraries.integers().between(1000, 99_999);
        Arbitrary<List<List<String>>> rows = Combinators.combine(
                        Arbitraries.integers().between(1, 3), cents.list().ofSize(120))
                .as((keys, numbers) -> {
                    List<List<String>> all = new ArrayList<>();
                    for (int key = 0; key < keys; key++) {
                        for (List<Municipality> parts : MERGERS.values()) {
                            for (Municipality each : parts) {
                                String number = BigDecimal.valueOf(numbers.get(all.size() % 120), 2)
                                        .toPlainString()
                                        .replace('.', ',');
                                all.add(List.of(
                                        each.nis().value(),
                                        "k" + key,
                                        each.name().nl(),
                                        "2018",
                                        number));
                            }
                        }
                    }
                    return all;
                });
        return Combinators.combine(
                        rows,
                        Arbitraries.of(List.copyOf(MERGERS.keySet())),
                        Arbitraries.of("k0"),
                        Arbitraries.of(Fault.class))
                .as(Broken::new);
    }
}
