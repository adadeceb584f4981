package be.kapstok.migration;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.table.Table;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Trusted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Tables carried across mergers")
class MigrationInvariants {
    private static final Kapstok SHIPPED = Kapstok.flanders();

    /** Two mergers after one another, as the shipped data has none yet, and a change of code in between. */
    private static final Kapstok TWICE = Kapstok.of(twice());

    private static final LocalDate A = LocalDate.of(2018, 12, 31);
    private static final LocalDate B = LocalDate.of(2020, 6, 1);
    private static final LocalDate C = LocalDate.of(2025, 1, 1);
    private static final MergePolicies POLICIES = MergePolicies.NONE
            .with("n", MergePolicy.SUM)
            .with("t", MergePolicy.LIST)
            .with("f", MergePolicy.FIRST);

    private static CheckedDataset twice() {
        String world = """
                {"schemaVersion": 1, "provinces": [{"code": "40000", "name": "P", "region": "flanders"}],
                 "municipalities": [
                  %s, %s, %s, %s, %s],
                 "changes": [
                  {"date": "2019-01-01", "kind": "merger", "from": ["41001", "41002"], "to": "41010"},
                  {"date": "2025-01-01", "kind": "merger", "from": ["41003", "41010"], "to": "41020"}]}""".formatted(
                        municipality("41001", "2009-01-01", "2019-01-01"),
                        municipality("41002", "2009-01-01", "2019-01-01"),
                        municipality("41003", "2009-01-01", "2025-01-01"),
                        municipality("41010", "2019-01-01", "2025-01-01"),
                        municipality("41020", "2025-01-01", null));
        return Trusted.dataset(
                new DatasetReader().read(RawText.of(world, "twice.json")).dataset());
    }

    private static String municipality(String nis, String from, String until) {
        return """
                {"nis": "%s", "name": "M%s", "province": "40000", "region": "flanders", "period": {"from": "%s"%s}}""".formatted(nis, nis, from, until == null ? "" : ", \"until\": \"" + until + "\"");
    }

    @Property(tries = 300)
    @Label("from a to b to c gives what a to c gives")
    void stepsAddUp(@ForAll("tables") Table table) {
        for (Kapstok kapstok : List.of(SHIPPED, TWICE)) {
            TableMigrationReport first = kapstok.migrate(table, "nis", A, B, POLICIES);
            TableMigrationReport whole = kapstok.migrate(table, "nis", A, C, POLICIES);

            // what is refused half way stays of the first day, and the second step cannot know where it belongs
            boolean twice = kapstok.equals(TWICE);
            if (!twice || (first.refused().isEmpty() && whole.refused().isEmpty())) {
                assertThat(carry(kapstok, first.table(), B, C)).isEqualTo(whole.table());
            }
        }
    }

    @Property(tries = 300)
    @Label("totals of summed columns are kept to the cent")
    void totalsAreKept(@ForAll("tables") Table table) {
        for (Kapstok kapstok : List.of(SHIPPED, TWICE)) {
            TableMigrationReport report = kapstok.migrate(table, "nis", A, C, POLICIES);
            BigDecimal before = sum(table);

            assertThat(sum(report.table())).isEqualByComparingTo(before);
            for (Total each : report.totals()) {
                assertThat(each.before()).isEqualByComparingTo(before);
                assertThat(each.after()).isEqualByComparingTo(before);
            }
        }
    }

    @Property(tries = 300)
    @Label("a second run changes nothing")
    void aSecondRunChangesNothing(@ForAll("tables") Table table) {
        for (Kapstok kapstok : List.of(SHIPPED, TWICE)) {
            Table once = carry(kapstok, table, A, C);

            assertThat(carry(kapstok, once, A, C)).isEqualTo(once);
        }
    }

    @Property(tries = 300)
    @Label("parts of a number sum to it")
    void partsSumToTheWhole(@ForAll("cents") BigDecimal number, @ForAll("cents") BigDecimal share) {
        BigDecimal one = share.abs().movePointLeft(12);
        BigDecimal two = BigDecimal.ONE.subtract(one).multiply(new BigDecimal("0.333"));
        List<BigDecimal> shares = List.of(one, two, BigDecimal.ONE.subtract(one).subtract(two));

        List<BigDecimal> parts = ShareSplit.of(number, shares);
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(number);
        assertThat(parts).allMatch(each -> each.scale() == number.scale());
    }

    private static Table carry(Kapstok kapstok, Table table, LocalDate from, LocalDate to) {
        return kapstok.migrate(table, "nis", from, to, POLICIES).table();
    }

    private static BigDecimal sum(Table table) {
        return table.rows().stream()
                .map(each -> new BigDecimal(each.cell(1).replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<BigDecimal> cents() {
        return Arbitraries.integers().between(-100_000_000, 100_000_000).map(each -> BigDecimal.valueOf(each, 2));
    }

    @Provide
    Arbitrary<Table> tables() {
        List<String> merging = SHIPPED.changes(A, C).changes().stream()
                .flatMap(each -> each.from().stream())
                .map(NisCode::value)
                .distinct()
                .toList();
        List<String> all = new Municipalities(ShippedData.load())
                .all(A).stream().map(Municipality::nis).map(NisCode::value).toList();
        List<String> alive = merging.stream().filter(all::contains).toList();
        List<String> own =
                Stream.of("41001", "41002", "41003", "99999", "", "nergens").toList();
        Arbitrary<String> code = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(alive)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(all)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(own)));
        Arbitrary<String> word = Arbitraries.of("", "x", "een; twee", "\"aan\"", "a | b");
        Arbitrary<List<String>> row = Combinators.combine(code, cents(), word, word)
                .as((nis, n, t, f) -> List.of(nis, n.toPlainString().replace('.', ','), t, f));
        return Combinators.combine(
                        row.list().ofMaxSize(40).uniqueElements(each -> each.get(0)),
                        row.list().ofMaxSize(1))
                .as((rows, more) -> {
                    List<List<String>> both = new ArrayList<>(rows);
                    both.addAll(more);
                    return Table.of(List.of("nis", "n", "t", "f"), both);
                });
    }
}
