package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import be.kapstok.validation.Trusted;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private final Kapstok kapstok = SmallWorld.kapstok();

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(each -> each.nis().value()).toList();
    }

    private static List<String> told(List<Change> changes) {
        return changes.stream()
                .map(each -> each.date() + " " + each.kind() + " " + each.from() + " " + each.to())
                .toList();
    }

    @Nested
    class ALife {
        @Test
        void reachesFromAllPredecessorsToTheSuccessorOfToday() {
            History history = kapstok.history(NisCode.of("10004"));

            assertThat(codes(history.periods())).containsExactly("10004");
            assertThat(codes(history.predecessors())).containsExactly("10002", "10003");
            assertThat(codes(history.successors())).containsExactly("10005");
            assertThat(codes(history.mergedWith())).containsExactly("20004");
            assertThat(codes(history.now())).containsExactly("10005");
            assertThat(history.asOf()).isEqualTo("2026-01-31");
            assertThat(told(history.changes()))
                    .containsExactly(
                            "2015-01-01 SUPPORT_BODY [10002] 10002",
                            "2015-01-01 SUPPORT_BODY [10003] 10003",
                            "2019-01-01 MERGER [10002, 10003] 10004",
                            "2025-01-01 MERGER [10004, 20004, 10005] 10005",
                            "2025-01-01 SUPPORT_BODY [10004] 10005");
        }

        @Test
        void isNowItselfWhileItExists() {
            History history = kapstok.history(NisCode.of("10001"));

            assertThat(codes(history.now())).containsExactly("10001");
            assertThat(history.successors()).isEmpty();
            assertThat(history.predecessors()).isEmpty();
        }

        @Test
        void mayEndWithoutAKnownSuccessor() {
            assertThat(kapstok.history(NisCode.of("20003")).now()).isEmpty();
        }

        @Test
        void hasItsPopulationsByYear() {
            assertThat(kapstok.history(NisCode.of("10005")).populations())
                    .extracting(each -> each.year() + " " + each.population())
                    .containsExactly("2018 89000", "2019 90000");
        }

        @Test
        void isExplained() {
            assertThat(kapstok.history(NisCode.of("20005")).reasons())
                    .extracting(Reason::text)
                    .containsExactly(
                            "Westdorp (20005): since 2020-01-01",
                            "Note: Name still to be chosen.",
                            "On 2020-01-01, Dorp (20002) went on as Westdorp (20005)",
                            "On 2020-01-01, Dorp (20002) went on under the code 20005; before, its code was 20002",
                            "From 2015-01-01 on, Agentschap West serves Dorp as its centre; which centre did so before is"
                                    + " not known",
                            "The facts start on 2009-01-01 and were gathered on 2026-01-31; of other days the data says"
                                    + " nothing");
        }

        @Test
        void isUnknownForACodeThatNobodyEverHad() {
            History history = kapstok.history(NisCode.of("10009"));

            assertThat(history.periods()).isEmpty();
            assertThat(history.reasons()).extracting(Reason::code).containsExactly(PlaceReason.UNKNOWN_CODE);
        }
    }

    @Nested
    class OneCode {
        private Kapstok with(Municipality... records) {
            return Kapstok.of(Trusted.dataset(SmallWorld.dataset()
                    .overlaidWith(Dataset.builder()
                            .list(Kind.MUNICIPALITIES, List.of(records))
                            .build())));
        }

        private Municipality record(String name, String province, Period period, Boolean facilities) {
            return new Municipality(
                    NisCode.of("10007"),
                    Text.of(name),
                    AreaCode.of(province),
                    Region.FLANDERS,
                    period,
                    facilities,
                    List.of(),
                    null,
                    null);
        }

        @Test
        void mayGetAnotherNameProvinceAndFacilities() {
            Kapstok changed = with(
                    record("Oudburg", "10000", Period.endingBefore(day("2012-01-01")), false),
                    record("Nieuwburg", "20000", Period.startingOn(day("2012-01-01")), true));

            assertThat(changed.history(NisCode.of("10007")).changes())
                    .filteredOn(each -> each.kind() != Change.Kind.SUPPORT_BODY)
                    .extracting(each -> each.reasons().get(0).text())
                    .containsExactly(
                            "On 2012-01-01, Oudburg (10007) was renamed from Oudburg to Nieuwburg",
                            "On 2012-01-01, Oudburg (10007) went from East Side to Westkant",
                            "On 2012-01-01, Oudburg (10007) got language facilities");
            assertThat(changed.history(NisCode.of("10007")).periods()).hasSize(2);
        }

        @Test
        void hasNoChangeOfFacilitiesWhereTheyAreNotTold() {
            Kapstok changed = with(
                    record("Oudburg", "10000", Period.endingBefore(day("2012-01-01")), null),
                    record("Nieuwburg", "10000", Period.startingOn(day("2012-01-01")), true));

            assertThat(changed.history(NisCode.of("10007")).changes())
                    .extracting(Change::kind)
                    .doesNotContain(Change.Kind.FACILITIES, Change.Kind.PROVINCE)
                    .contains(Change.Kind.RENAME);
        }
    }

    @Test
    void aCodeThatGrewIsFollowedAsItWasOnTheDay() {
        Municipalities municipalities = new Municipalities(Trusted.dataset(SmallWorld.dataset()));
        NisCode city = NisCode.of("10005");

        assertThat(codes(municipalities.lineage().predecessors(city, day("2012-01-01"))))
                .containsExactly("10002", "10003", "10005", "20004");
        assertThat(codes(municipalities.lineage().follow(city, day("2024-12-31"), day("2012-01-01"))))
                .containsExactly("10005");
        assertThat(codes(municipalities.lineage().follow(city, day("2025-01-01"), day("2019-06-01"))))
                .containsExactly("10004", "10005", "20004");
        assertThat(municipalities.lineage().follow(NisCode.of("10004"), day("2012-01-01"), day("2020-01-01")))
                .isEmpty();
        assertThat(municipalities.lineage().successors(NisCode.of("20003"), day("2020-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10005|2018|89000",
                "10005|2020|How many people lived in City (10005) on 1 January 2020 is not known; the data tells it for 2018, 2019",
                "10004|2018|Noordzuid (10004) did not exist on 2018-01-01",
                "10004|2020|How many people lived in Noordzuid (10004) is not known",
                "10005|-2147483648|How many people lived in City (10005) on 1 January -2147483648 is not known; the data tells it for 2018, 2019",
                "10009|2018|No municipality that the data knows has the code 10009"
            })
    void aPopulationIsKnownOrToldAsNotKnown(String code, int year, String told) {
        assertThat(kapstok.places()
                        .histories()
                        .population(NisCode.of(code), year)
                        .<String>fold(
                                known -> String.valueOf(known.population().population()),
                                notKnown -> notKnown.reasons().get(0).text()))
                .isEqualTo(told);
    }
}
