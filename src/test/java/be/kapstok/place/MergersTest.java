package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.migration.TableMigrationReport;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Region;
import be.kapstok.table.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every merger of 2019, 2024 and 2025, as it stands in the tables of the facts. */
class MergersTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    @ParameterizedTest
    @CsvSource({
        "2019-01-01,12030 12034,12041",
        "2019-01-01,44011 44049,44083",
        "2019-01-01,44001 44029,44084",
        "2019-01-01,44036 44072 44080,44085",
        "2019-01-01,45017 45057,45068",
        "2019-01-01,71047 72040,72042",
        "2019-01-01,72025 72029,72043",
        "2024-12-02,82003 82005,82039",
        "2025-01-01,11002 11007,11002",
        "2025-01-01,23023 23024 23032,23106",
        "2025-01-01,37012 37018,37021",
        "2025-01-01,37007 37015,37022",
        "2025-01-01,44012 44048,44086",
        "2025-01-01,44034 44073,44087",
        "2025-01-01,44040 44043,44088",
        "2025-01-01,44045 46014,46029",
        "2025-01-01,11056 46003 46013,46030",
        "2025-01-01,71057 71069,71071",
        "2025-01-01,71022 73040,71072",
        "2025-01-01,73006 73032,73110",
        "2025-01-01,73009 73083,73111"
    })
    void everyMergerOnItsEveAndItsDayInBothDirections(LocalDate date, String merged, String formed) {
        LocalDate eve = date.minusDays(1);
        List<String> parts = Arrays.asList(merged.split(" "));
        NisCode whole = NisCode.of(formed);

        assertThat(codes(KAPSTOK.places().lineage().predecessors(whole, eve))).isEqualTo(parts);
        assertThat(codes(KAPSTOK.places().lineage().predecessors(whole, date))).containsExactly(formed);
        for (String part : parts) {
            NisCode code = NisCode.of(part);
            assertThat(codes(KAPSTOK.places().lineage().successors(code, eve))).containsExactly(part);
            assertThat(codes(KAPSTOK.places().lineage().successors(code, date))).containsExactly(formed);
            assertThat(codes(KAPSTOK.places().lineage().successors(code, day("2026-11-23"))))
                    .containsExactly(formed);
            assertThat(KAPSTOK.places().lineage().sameTerritory(code, eve, date))
                    .isFalse();
            assertThat(KAPSTOK.places().lineage().sameTerritory(code, day("2009-01-01"), eve))
                    .isTrue();
            if (!part.equals(formed)) {
                assertThat(KAPSTOK.places().lineage().predecessors(code, date)).isEmpty();
                assertThat(KAPSTOK.places().lineage().successors(whole, eve).isEmpty())
                        .isEqualTo(!parts.contains(formed));
                assertThat(KAPSTOK.municipality(code, date)).isInstanceOf(MunicipalityAnswer.Superseded.class);
            }
        }
        assertThat(KAPSTOK.changes(eve, date).changes())
                .filteredOn(
                        each -> each.kind() == Change.Kind.MERGER && each.to().equals(whole))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.date()).isEqualTo(date);
                    assertThat(each.from().stream().map(NisCode::value)).containsExactlyInAnyOrderElementsOf(parts);
                    assertThat(each.reasons().get(0).sources()).isNotEmpty();
                });
        assertThat(KAPSTOK.changes(date, date.plusDays(1)).changes()).isEmpty();
        assertThat(KAPSTOK.changes(eve.minusDays(1), eve).changes()).isEmpty();
    }

    static Stream<Arguments> states() {
        List<String> days = List.of("01-01", "03-01", "06-30", "11-23");
        Stream<LocalDate> ofAllYears = IntStream.rangeClosed(2009, 2026)
                .boxed()
                .flatMap(year -> days.stream().map(each -> day(year + "-" + each)));
        Stream<LocalDate> edges = Stream.of("2018-12-31", "2024-12-01", "2024-12-02", "2024-12-31")
                .map(SmallWorld::day);
        return Stream.concat(ofAllYears, edges)
                .map(day -> arguments(
                        day,
                        day.isBefore(day("2019-01-01"))
                                ? 589
                                : day.isBefore(day("2024-12-02")) ? 581 : day.isBefore(day("2025-01-01")) ? 580 : 565));
    }

    @ParameterizedTest
    @MethodSource("states")
    void belgiumHasItsMunicipalitiesOnEveryDay(LocalDate day, int number) {
        List<Municipality> all = KAPSTOK.municipalities(day);
        List<Municipality> byRegion = Stream.of(Region.values())
                .flatMap(each -> KAPSTOK.municipalities(each, day).stream())
                .toList();
        List<Municipality> byProvince = Stream.of(
                        "10000", "20001", "20002", "30000", "40000", "50000", "60000", "70000", "80000", "90000",
                        "04000")
                .flatMap(each -> KAPSTOK.municipalities(AreaCode.of(each), day).stream())
                .toList();

        assertThat(all).hasSize(number).doesNotHaveDuplicates();
        assertThat(byRegion).containsExactlyInAnyOrderElementsOf(all);
        assertThat(byProvince).containsExactlyInAnyOrderElementsOf(all);
        assertThat(KAPSTOK.municipalities(Region.WALLONIA, day)).hasSize(day.isBefore(day("2024-12-02")) ? 262 : 261);
    }

    @Test
    void nobodyIsListedBeforeTheFactsOrInNoArea() {
        assertThat(KAPSTOK.municipalities(day("2008-12-31"))).isEmpty();
        assertThat(KAPSTOK.municipalities(Region.WALLONIA, day("2008-12-31"))).isEmpty();
        assertThat(KAPSTOK.municipalities(AreaCode.of("99999"), day("2020-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01", "2020-06-01", "2024-12-01", "2024-12-02", "2024-12-31", "2025-01-01"})
    void allOfBelgiumCarriedInTwoStepsIsCarriedInOne(LocalDate between) {
        LocalDate first = day("2018-06-01");
        LocalDate last = day("2026-01-01");
        Table all = Table.of(
                List.of("nis", "n"),
                KAPSTOK.municipalities(first).stream()
                        .map(each -> List.of(each.nis().value(), "1"))
                        .toList());
        MergePolicies sum = MergePolicies.NONE.with("n", MergePolicy.SUM);

        TableMigrationReport once = KAPSTOK.migrate(all, first, last, sum);
        Table halfway = KAPSTOK.migrate(all, first, between, sum).table();
        TableMigrationReport twice = KAPSTOK.migrate(halfway, between, last, sum);

        assertThat(twice.table().write()).isEqualTo(once.table().write());
        assertThat(once.table().rows()).hasSize(565);
        assertThat(once.table().rows().stream()
                        .mapToInt(each -> Integer.parseInt(each.cells().get(1)))
                        .sum())
                .isEqualTo(589);
        assertThat(once.refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-06-01,2018-12-31", "2019-06-01,2024-12-01", "2024-12-15,2024-12-31", "2025-06-01,2025-01-01"})
    void aListOfAllOfBelgiumHasItsDays(LocalDate day, LocalDate edge) {
        List<String> codes = KAPSTOK.municipalities(day).stream()
                .map(each -> each.nis().value())
                .toList();

        assertThat(KAPSTOK.places().vintageOf(codes).days()).singleElement().satisfies(days -> {
            assertThat(days.contains(day)).isTrue();
            assertThat(days.contains(edge)).isTrue();
            assertThat(List.of(edge.minusDays(1), edge.plusDays(1))).anyMatch(each -> !days.contains(each));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31,2019-01-01,7,15",
        "2024-12-31,2025-01-01,13,28",
        "2008-12-31,2026-11-23,21,45",
        "2024-12-01,2024-12-02,1,2",
        "2019-01-01,2024-12-01,0,0"
    })
    void twoStatesHaveTheirMergersBetween(LocalDate from, LocalDate to, int mergers, int municipalities) {
        List<Change> merged = KAPSTOK.changes(from, to).changes().stream()
                .filter(each -> each.kind() == Change.Kind.MERGER)
                .toList();
        Set<String> parts = merged.stream()
                .flatMap(each -> each.from().stream().map(code -> each.date() + " " + code))
                .collect(Collectors.toSet());

        assertThat(merged).hasSize(mergers);
        assertThat(parts).hasSize(municipalities);
    }

    @Test
    void whatElseChangedAtTheMergersIsToldToo() {
        assertThat(KAPSTOK.changes(day("2018-12-31"), day("2019-01-01")).changes())
                .filteredOn(each -> each.kind() != Change.Kind.MERGER)
                .extracting(each -> each.kind() + " " + each.from() + " " + each.to())
                .containsExactly(
                        "CODE_CHANGE [44011] 44083",
                        "CODE_CHANGE [44001] 44084",
                        "CODE_CHANGE [55010] 51067",
                        "CODE_CHANGE [55039] 51068",
                        "CODE_CHANGE [55023] 51069",
                        "CODE_CHANGE [52063] 55085",
                        "CODE_CHANGE [52043] 55086",
                        "CODE_CHANGE [54007] 57096",
                        "CODE_CHANGE [54010] 57097",
                        "CODE_CHANGE [55022] 58001",
                        "CODE_CHANGE [56011] 58002",
                        "CODE_CHANGE [56085] 58003",
                        "CODE_CHANGE [56087] 58004");
        assertThat(KAPSTOK.changes(day("2024-12-31"), day("2025-01-01")).changes())
                .filteredOn(each -> each.kind() != Change.Kind.MERGER)
                .extracting(each -> each.kind() + " " + each.from() + " " + each.to() + " "
                        + each.before().id() + " " + each.after().id())
                .containsExactly(
                        "CODE_CHANGE [37018] 37021 37018 37021",
                        "CODE_CHANGE [37015] 37022 37015 37022",
                        "CODE_CHANGE [44034] 44087 44034 44087",
                        "CODE_CHANGE [46014] 46029 46014 46029",
                        "CODE_CHANGE [71022] 71072 71022 71072",
                        "PROVINCE [11056] 46030 10000 40000",
                        "SUPPORT_BODY [11007] 11002 agii_antwerpen atlas",
                        "SUPPORT_BODY [11056] 46030 agii_antwerpen agii_oost_vlaanderen");
    }

    @Test
    void theAgencyBecameTheCentreOfAllButGhentIn2015() {
        List<Change> changes =
                KAPSTOK.changes(day("2014-12-31"), day("2015-05-01")).changes();

        assertThat(changes).hasSize(327).allMatch(each -> each.kind() == Change.Kind.SUPPORT_BODY);
        assertThat(changes.get(326).from()).containsExactly(NisCode.of("44021"));
        assertThat(changes.get(326).date()).isEqualTo("2015-05-01");
    }

    @Test
    void theDaysOfAComparisonAreInOrderAndWithinTheFacts() {
        LocalDate first = day("2009-01-01");
        assertThat(KAPSTOK.changes(first, first).changes()).isEmpty();
        assertThat(KAPSTOK.changes(first.minusDays(1), first).changes()).isEmpty();
        assertThatThrownBy(() -> KAPSTOK.changes(first, first.minusDays(1)).changes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2008-12-31");
        assertThatThrownBy(() -> KAPSTOK.changes(first.minusDays(2), first).changes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The facts start on 2009-01-01");
    }

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(each -> each.nis().value()).toList();
    }
}
