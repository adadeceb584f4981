package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every merger of 2019 and 2025, as it stands in the tables of the facts. */
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

    @ParameterizedTest
    @CsvSource({
        "2018-12-31,2019-01-01,7,15",
        "2024-12-31,2025-01-01,13,28",
        "2008-12-31,2026-11-23,20,43",
        "2019-01-01,2024-12-31,0,0"
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
                .containsExactly("CODE_CHANGE [44011] 44083", "CODE_CHANGE [44001] 44084");
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
