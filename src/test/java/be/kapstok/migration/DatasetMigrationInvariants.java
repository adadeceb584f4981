package be.kapstok.migration;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.model.NisCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Data sets carried across mergers")
class DatasetMigrationInvariants {
    private static final Kapstok SHIPPED = Kapstok.flanders();
    private static final LocalDate A = LocalDate.of(2018, 12, 31);
    private static final LocalDate B = LocalDate.of(2020, 6, 1);
    private static final LocalDate C = LocalDate.of(2025, 1, 1);
    private static final List<String> CODES = List.of(
            "44001", "44029", "44084", "11002", "11007", "12030", "12034", "12041", "44021", "99999", "71047", "72040");

    @Property(tries = 200)
    @Label("a second run changes nothing")
    void aSecondRunChangesNothing(@ForAll("data") Dataset data) {
        Dataset once = SHIPPED.migrate(data, A, C).dataset();

        assertThat(new DatasetWriter().write(SHIPPED.migrate(once, A, C).dataset()))
                .isEqualTo(new DatasetWriter().write(once));
    }

    @Property(tries = 200)
    @Label("people and records are kept")
    void nothingIsLost(@ForAll("data") Dataset data) {
        DatasetMigrationReport report = SHIPPED.migrate(data, A, C);

        assertThat(people(report.dataset())).isEqualTo(people(data));
        assertThat(report.dataset().list(Kind.MEASURES)).hasSameSizeAs(data.list(Kind.MEASURES));
        assertThat(report.totals()).allSatisfy(each -> assertThat(each.after()).isEqualByComparingTo(each.before()));
    }

    @Property(tries = 200)
    @Label("people divided by shares and carried forwards again are those that there were")
    void thereAndBack(@ForAll("formed") Dataset data, @ForAll("share") BigDecimal share) {
        MergePolicies shares = MergePolicies.NONE
                .withShare(NisCode.of("44001"), share)
                .withShare(NisCode.of("44029"), BigDecimal.ONE.subtract(share))
                .withShare(NisCode.of("12030"), share)
                .withShare(NisCode.of("12034"), BigDecimal.ONE.subtract(share));
        DatasetMigrationReport back = SHIPPED.migrate(data, B, A, shares);

        assertThat(people(back.dataset())).isEqualTo(people(data));
        assertThat(byKey(SHIPPED.migrate(back.dataset(), A, B).dataset())).isEqualTo(byKey(data));
    }

    private static long people(Dataset data) {
        return data.list(Kind.POPULATIONS).stream()
                .mapToLong(each -> each.population())
                .sum();
    }

    private static Map<String, Integer> byKey(Dataset data) {
        Map<String, Integer> byKey = new TreeMap<>();
        data.list(Kind.POPULATIONS).forEach(each -> byKey.put(each.key(), each.population()));
        return byKey;
    }

    private static Dataset read(List<String> populations, List<String> coverages, List<String> owners) {
        List<String> measures = new ArrayList<>();
        owners.forEach(
                each -> measures.add("{\"id\": \"m" + measures.size() + "\", \"title\": \"M\", \"municipality\": \""
                        + each + "\", \"cooperation\": [\"" + each + "\", \"44021\"]}"));
        String json =
                "{\"schemaVersion\": 1, \"populations\": [" + String.join(",", populations) + "], \"coverages\": ["
                        + String.join(",", coverages) + "], \"measures\": [" + String.join(",", measures) + "]}";
        return new DatasetReader().read(RawText.of(json, "data.json")).dataset();
    }

    private static String population(String nis, int year, int people, String more) {
        return "{\"nis\": \"" + nis + "\", \"year\": " + year + ", \"population\": " + people + more + "}";
    }

    @Provide
    Arbitrary<Dataset> data() {
        Arbitrary<String> code = Arbitraries.of(CODES);
        Arbitrary<Integer> people = Arbitraries.integers().between(0, 100_000);
        Arbitrary<String> more = Arbitraries.of("", ", \"note\": \"x\"", ", \"foreignOriginShare\": 0.25");
        Arbitrary<Integer> year = Arbitraries.of(2017, 2018);
        Arbitrary<String> population =
                Combinators.combine(code, year, people, more).as(DatasetMigrationInvariants::population);
        Arbitrary<String> coverage = Combinators.combine(code, Arbitraries.of("x", "y"))
                .as((area, body) -> "{\"body\": \"" + body + "\", \"area\": \"" + area
                        + "\", \"period\": {\"from\": \"2015-01-01\"}}");
        return Combinators.combine(
                        population.list().ofMaxSize(12).uniqueElements(each -> each.substring(0, 31)),
                        coverage.list().ofMaxSize(6).uniqueElements(),
                        code.list().ofMaxSize(4))
                .as(DatasetMigrationInvariants::read);
    }

    @Provide
    Arbitrary<Dataset> formed() {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, 100_000);
        Arbitrary<String> population = Combinators.combine(
                        Arbitraries.of("44084", "12041", "44021"), Arbitraries.of(2019, 2020), people)
                .as((nis, year, count) -> population(nis, year, count, ""));
        return population
                .list()
                .ofMaxSize(6)
                .uniqueElements(each -> each.substring(0, 31))
                .map(each -> read(each, List.of(), List.of()));
    }

    @Provide
    Arbitrary<BigDecimal> share() {
        return Arbitraries.integers().between(0, 1000).map(each -> BigDecimal.valueOf(each, 3));
    }
}
