package be.kapstok.migration;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.table.OddTables;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What a migration says of what it carries")
class HonestMigrationInvariants {
    private static final Municipalities MUNICIPALITIES = new Municipalities(ShippedData.load());
    private static final LocalDate FROM = LocalDate.of(2018, 12, 31);
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);

    private static TableMigrationReport carry(Map<String, String> rows) {
        StringBuilder text = new StringBuilder("nis;n\n");
        rows.forEach(
                (code, number) -> text.append(code).append(';').append(number).append('\n'));
        Table table = Table.read(RawText.of(text.toString(), "t.csv"));
        return Kapstok.flanders().migrate(table, "nis", FROM, TO, MergePolicies.NONE.with("n", MergePolicy.SUM));
    }

    @Property(tries = 200)
    @Label("the total of a summed column is kept to the cent over what is carried and what is refused")
    void totalsAreKept(@ForAll("rows") Map<String, String> rows) {
        for (Total each : carry(rows).totals()) {
            assertThat(each.after()).isEqualTo(each.before());
        }
    }

    @Property(tries = 200)
    @Label("a row is partial exactly when some part of its new municipality has no row and none of its rows is refused")
    void partialMeansAPartIsMissing(@ForAll("rows") Map<String, String> rows) {
        for (Entry each : carry(rows).entries()) {
            if (each.outcome() == Outcome.REFUSED) {
                continue;
            }
            List<String> whole = new ArrayList<>();
            for (Municipality now :
                    MUNICIPALITIES.lineage().follow(NisCode.of(each.was().get(0)), FROM, TO)) {
                MUNICIPALITIES
                        .lineage()
                        .follow(now.nis(), TO, FROM)
                        .forEach(part -> whole.add(part.nis().value()));
            }
            assertThat(each.outcome() == Outcome.PARTIAL)
                    .isEqualTo(!rows.keySet().containsAll(whole));
        }
    }

    @Property(tries = 200)
    @Label("unchanged rows keep their bytes")
    void unchangedRowsKeepTheirBytes(@ForAll("rows") Map<String, String> rows) {
        TableMigrationReport report = carry(rows);
        List<String> lines = report.table().write().lines().toList();
        for (int i = 0; i < report.outcomes().size(); i++) {
            String code = report.table().rows().get(i).cell(0);
            if (report.outcomes().get(i) == Outcome.UNCHANGED) {
                assertThat(lines.get(i + 1)).isEqualTo(code + ";" + rows.get(code));
            }
        }
    }

    @Example
    @Label("a thousand odd tables come back byte for byte from a migration that changes nothing")
    void oddTablesComeBack() {
        OddTables.some(1000).forEach(each -> {
            Table table = Table.read(
                    RawText.of(each.bytes(), "t.csv"),
                    TableOptions.DEFAULT.withCharset(each.charset()).withSeparator(each.separator()));
            TableMigrationReport report =
                    Kapstok.flanders().migrate(table, "nis", FROM.minusDays(1), FROM, MergePolicies.NONE);

            assertThat(report.table().bytes()).as("%s", each).isEqualTo(each.bytes());
            assertThat(report.outcomes()).as("%s", each).doesNotContain(Outcome.MOVED, Outcome.MERGED);
        });
    }

    @Provide
    Arbitrary<Map<String, String>> rows() {
        List<String> codes = new ArrayList<>();
        MUNICIPALITIES.all(TO).forEach(now -> {
            List<Municipality> parts = MUNICIPALITIES.lineage().follow(now.nis(), TO, FROM);
            if (parts.size() > 1) {
                parts.forEach(each -> codes.add(each.nis().value()));
            }
        });
        codes.addAll(List.of("44021", "71016", "23062"));
        Arbitrary<String> number = Arbitraries.of("1,25", "0,10", "3", "12,5", "x", "");
        return Combinators.combine(
                        Arbitraries.of(codes).set().ofMinSize(1).ofMaxSize(30),
                        number.list().ofSize(30))
                .as((some, numbers) -> {
                    Map<String, String> rows = new LinkedHashMap<>();
                    some.forEach(each -> rows.put(each, numbers.get(rows.size())));
                    return rows;
                });
    }
}
