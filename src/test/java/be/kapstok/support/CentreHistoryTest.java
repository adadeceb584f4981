package be.kapstok.support;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.model.NisCode;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer.NotSupported;
import be.kapstok.support.SupportAnswer.Supported;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a municipality went from one centre to another, and what is told of the way from a text to a centre. */
class CentreHistoryTest {
    private static final Kapstok KAPSTOK = SmallWorld.kapstok();

    private static List<String> centres(List<Change> changes) {
        return changes.stream()
                .filter(each -> each.kind() == Change.Kind.SUPPORT_BODY)
                .map(each -> each.date() + " " + each.from() + " " + each.to() + " " + id(each.before()) + " "
                        + id(each.after()) + " "
                        + codes(each.reasons()))
                .toList();
    }

    private static @Nullable String id(Change.@Nullable Side side) {
        return side == null ? null : side.id();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(each -> each.code().code()).toList();
    }

    private static List<Change> between(String from, String to) {
        return KAPSTOK.changes(day(from), day(to)).changes();
    }

    @Nested
    class BetweenTwoDays {
        @Test
        void everyChangeOfCentreIsToldOnceWithBothSides() {
            assertThat(centres(between("2009-01-01", "2026-01-31")))
                    .containsExactly(
                            "2015-01-01 [10001] 10001 centre_east agency_east [centre_changed]",
                            "2015-01-01 [10002] 10002 centre_east agency_east [centre_changed]",
                            "2015-01-01 [10003] 10003 centre_east agency_east [centre_changed]",
                            "2015-01-01 [20001] 20001 null agency_west [centre_came]",
                            "2015-01-01 [20002] 20002 null agency_west [centre_came]",
                            "2015-01-01 [20004] 20004 null agency_west [centre_came]",
                            "2015-05-01 [10005] 10005 city_centre city_agency [centre_changed]",
                            "2025-01-01 [10004] 10005 agency_east city_agency [moved_by_merger]",
                            "2025-01-01 [20004] 10005 agency_west city_agency [moved_by_merger]");
        }

        @Test
        void standsAmongTheOtherChangesInTheirOrder() {
            assertThat(between("2009-01-01", "2026-01-31"))
                    .isSortedAccordingTo(Change.IN_ORDER)
                    .extracting(Change::kind)
                    .contains(Change.Kind.SUPPORT_BODY)
                    .hasSizeGreaterThan(9);
        }

        @ParameterizedTest
        @CsvSource({
            "2015-04-29, 2015-04-30, 0",
            "2015-04-30, 2015-05-01, 1",
            "2015-04-30, 2015-05-02, 1",
            "2015-05-01, 2015-05-02, 0",
            "2015-05-01, 2015-05-01, 0"
        })
        void theFirstDayIsLeftOutAndTheLastCounts(String from, String to, int changes) {
            assertThat(centres(between(from, to))).hasSize(changes);
        }

        @Test
        void aCentreThatLeavesIsToldAndOneThatComesOnTheFirstDayOfTheFactsIsNot() {
            Kapstok left = SmallWorld.with("""
                    {"schemaVersion": 1, "coverages": [
                     {"body": "agency_east", "area": "10001", "period": {"from": "2016-01-01", "until": "2018-01-01"}},
                     {"body": "capital_centre", "area": "04000", "period": {"from": "2009-01-01"}}]}
                    """);
            List<Change> changes =
                    left.changes(day("2009-01-01"), day("2026-01-31")).changes();

            assertThat(centres(changes))
                    .containsExactly(
                            "2016-01-01 [10001] 10001 null agency_east [centre_came]",
                            "2018-01-01 [10001] 10001 agency_east null [centre_ended]");
            assertThat(changes)
                    .filteredOn(each -> each.date().equals(LocalDate.of(2018, 1, 1)))
                    .flatExtracting(Change::reasons)
                    .extracting(Reason::text)
                    .singleElement()
                    .asString()
                    .contains("2018-01-01", "Sint-Jan-op-den-Berg", "Agentschap Oost");
        }
    }

    @Nested
    class OfOneMunicipality {
        @Test
        void holdsItsOwnCentresAndThoseOfAllThatWentIntoIt() {
            History history = KAPSTOK.history(NisCode.of("10005"));

            assertThat(centres(history.changes()))
                    .containsExactly(
                            "2015-01-01 [10002] 10002 centre_east agency_east [centre_changed]",
                            "2015-01-01 [10003] 10003 centre_east agency_east [centre_changed]",
                            "2015-01-01 [20004] 20004 null agency_west [centre_came]",
                            "2015-05-01 [10005] 10005 city_centre city_agency [centre_changed]",
                            "2025-01-01 [10004] 10005 agency_east city_agency [moved_by_merger]",
                            "2025-01-01 [20004] 10005 agency_west city_agency [moved_by_merger]");
            assertThat(history.changes()).isSortedAccordingTo(Change.IN_ORDER);
        }

        @Test
        void givesTheReasonOfEachChangeAndEndsWithTheReachOfTheFacts() {
            List<Reason> reasons = KAPSTOK.history(NisCode.of("10005")).reasons();

            assertThat(codes(reasons))
                    .containsSubsequence("centre_changed", "moved_by_merger", "moved_by_merger", "facts_reach")
                    .endsWith("facts_reach")
                    .containsOnlyOnce("facts_reach");
            assertThat(reasons).doesNotHaveDuplicates();
        }

        @Test
        void leavesOutTheCentresOfOthers() {
            assertThat(centres(KAPSTOK.history(NisCode.of("30001")).changes())).isEmpty();
            assertThat(centres(KAPSTOK.history(NisCode.of("20001")).changes()))
                    .containsExactly("2015-01-01 [20001] 20001 null agency_west [centre_came]");
        }
    }

    @Nested
    class TheWayIn {
        @Test
        void isToldBeforeTheReasonsOfTheCentre() {
            Standing byCode = standing("10001", "2014-06-01");
            Standing byPostcode = standing("1100", "2014-06-01");

            assertThat(codes(byPostcode.reasons())).startsWith("found_by_postcode");
            assertThat(byPostcode.reasons()).endsWith(byCode.reasons().toArray(Reason[]::new));
            assertThat(byPostcode)
                    .usingRecursiveComparison()
                    .ignoringFields("reasons")
                    .isEqualTo(byCode);
            assertThat(codes(byCode.reasons())).doesNotContain("found_by_postcode");
        }

        @Test
        void isToldWhereThereIsNoCentreToo() {
            SupportAnswer answer = KAPSTOK.support("1400", day("2014-06-01"));

            assertThat(answer).isInstanceOfSatisfying(NotSupported.class, not -> {
                assertThat(not.day()).isEqualTo(day("2014-06-01"));
                assertThat(not.municipality().nis()).isEqualTo(NisCode.of("20001"));
                assertThat(codes(not.reasons())).startsWith("found_by_postcode").contains("no_centre");
            });
        }

        @ParameterizedTest
        @CsvSource({
            "1100, 10001, found_by_postcode",
            "Binnenstad, 10005, found_by_place",
            "Sint-Kwinten, 10005, found_by_place"
        })
        void namesHowTheMunicipalityWasFound(String text, String code, String way) {
            Standing standing = standing(text, "2025-06-01");

            assertThat(standing.municipality().nis()).isEqualTo(NisCode.of(code));
            assertThat(codes(standing.reasons())).startsWith(way);
        }

        private static Standing standing(String text, String on) {
            SupportAnswer answer = KAPSTOK.support(text, day(on));
            assertThat(answer).isInstanceOf(Supported.class);
            return ((Supported) answer).standing();
        }
    }
}
