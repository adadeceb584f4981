package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Current;
import be.kapstok.place.MunicipalityAnswer.NotYet;
import be.kapstok.place.MunicipalityAnswer.OutsideData;
import be.kapstok.place.MunicipalityAnswer.Superseded;
import be.kapstok.place.MunicipalityAnswer.Unknown;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {
    private final Kapstok kapstok = SmallWorld.kapstok();

    private MunicipalityAnswer ask(String text, String on) {
        return kapstok.municipality(text, day(on));
    }

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(each -> each.nis().value()).toList();
    }

    private static List<String> texts(MunicipalityAnswer answer) {
        return answer.reasons().stream().map(Reason::text).toList();
    }

    @Nested
    class AMunicipalityOfTheDay {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "10001",
                    "Sint-Jan-op-den-Berg",
                    "sint jan op den berg",
                    "SINT-JAN-OP-DEN-BERG",
                    "St.-Jan-op-den-Berg",
                    "st jan o/d berg",
                    "  Sint-Jan-op-den-Berg ",
                    " 10001 ",
                    "Saint-Jean-sur-le-Mont",
                    "saint jean sur le mont",
                    "St-Jean sur le Mont",
                    "Sínt-Jan’op den_Berg"
                })
        void isFoundHoweverItIsWritten(String text) {
            assertThat(ask(text, "2014-06-01")).isInstanceOfSatisfying(Current.class, current -> {
                assertThat(current.municipality().nis()).isEqualTo(NisCode.of("10001"));
                assertThat(current.day()).isEqualTo(day("2014-06-01"));
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "10005|10005 is the NIS code of City (10005)",
                    "Stad|Stad is the Dutch name of City (10005)",
                    "Ville|Ville is the French name of City (10005)",
                    "City|City is the English name of City (10005)",
                    "stad|'stad' is read as City (10005)"
                })
        void saysHowItWasFound(String text, String reason) {
            assertThat(texts(ask(text, "2014-06-01"))).startsWith(reason);
        }

        @Test
        void saysWhenItEndsAndWhatItBecomes() {
            assertThat(texts(ask("Noordzuid", "2020-01-01")))
                    .containsExactly(
                            "Noordzuid is the Dutch name of Noordzuid (10004)",
                            "Noordzuid (10004) exists on this day; its last day is 2024-12-31",
                            "It was formed on 2019-01-01 by the merger of Noord (10002), Zuid (10003)",
                            "On 2025-01-01, later than this day, Noordzuid (10004), Rand (20004), City (10005) merge into City (10005)");
        }

        @ParameterizedTest
        @CsvSource({"2024-12-31,territory_changes_later", "2025-01-01,territory_changed"})
        void saysWhenItsTerritoryChangesUnderTheSameCode(String on, String code) {
            assertThat(ask("Stad", on).reasons())
                    .extracting(each -> each.code().code())
                    .contains(code);
        }

        @Test
        void saysWhatOneShouldKnowOfItsRecord() {
            assertThat(texts(ask("Westdorp", "2021-01-01"))).contains("Note: Name still to be chosen.");
        }

        @ParameterizedTest
        @CsvSource({"2026-01-31,false", "2026-02-01,true"})
        void saysWhenTheDayLiesAfterTheFacts(String on, boolean told) {
            assertThat(ask("Stad", on).reasons().stream().anyMatch(each -> each.code() == CommonReason.AFTER_AS_OF))
                    .isEqualTo(told);
        }

        @Test
        void hasTheSourcesOfItsRecords() {
            Reason formed = ask("Noordzuid", "2020-01-01").reasons().stream()
                    .filter(each -> each.code() == PlaceReason.FORMED_BY_MERGER)
                    .findFirst()
                    .orElseThrow();

            assertThat(formed.sources()).extracting(each -> each.id().value()).containsExactly("register");
            assertThat(formed.records()).containsExactly("2019-01-01 10004");
        }
    }

    @Nested
    class AMunicipalityOfThePast {
        @Test
        void isToldWithSinceAndNow() {
            assertThat(ask("Noord", "2019-01-01")).isInstanceOfSatisfying(Superseded.class, superseded -> {
                assertThat(superseded.was().nis()).isEqualTo(NisCode.of("10002"));
                assertThat(superseded.since()).isEqualTo(day("2019-01-01"));
                assertThat(codes(superseded.now())).containsExactly("10004");
            });
        }

        @Test
        void isFollowedThroughALaterMerger() {
            assertThat(ask("10002", "2025-01-01"))
                    .isInstanceOfSatisfying(
                            Superseded.class,
                            superseded -> assertThat(codes(superseded.now())).containsExactly("10005"));
        }

        @Test
        void mayHaveNoKnownSuccessor() {
            assertThat(ask("Weg", "2012-01-01")).isInstanceOfSatisfying(Superseded.class, superseded -> {
                assertThat(superseded.now()).isEmpty();
                assertThat(texts(superseded)).contains("The data does not say what 20003 became");
            });
        }
    }

    @Test
    void aMunicipalityToComeIsToldWithItsPredecessors() {
        assertThat(ask("Noordzuid", "2018-12-31")).isInstanceOfSatisfying(NotYet.class, notYet -> {
            assertThat(notYet.from()).isEqualTo(day("2019-01-01"));
            assertThat(codes(notYet.predecessors())).containsExactly("10002", "10003");
            assertThat(texts(notYet))
                    .contains(
                            "Until 2018-12-31 the territory of Noordzuid (10004) is that of Noord (10002), Zuid (10003)");
        });
    }

    @Nested
    class ANameOfSeveral {
        @Test
        void isAmbiguousWhileSeveralBearIt() {
            assertThat(ask("Dorp", "2019-12-31"))
                    .isInstanceOfSatisfying(
                            Ambiguous.class,
                            ambiguous ->
                                    assertThat(codes(ambiguous.candidates())).containsExactly("20001", "20002"));
        }

        @Test
        void isTheOneThatStillBearsIt() {
            assertThat(ask("Dorp", "2020-01-01"))
                    .isInstanceOfSatisfying(
                            Current.class,
                            current -> assertThat(current.municipality().nis()).isEqualTo(NisCode.of("20001")));
        }
    }

    @Nested
    class ATextThatMeansNothing {
        @ParameterizedTest
        @CsvSource({"Nord,Noord", "Zuidd,Zuid", "Satd,Stad", "Vile,Stad", "Noordzuit,Noordzuid"})
        void isAnsweredWithWhatWasPerhapsMeant(String text, String meant) {
            assertThat(ask(text, "2014-06-01"))
                    .isInstanceOfSatisfying(
                            Unknown.class,
                            unknown -> assertThat(
                                            unknown.suggestions().get(0).name().nl())
                                    .isEqualTo(meant));
        }

        @Test
        void neverSuggestsWhatOnlySharesNoLetter() {
            assertThat(((Unknown) ask("zz", "2014-06-01")).suggestions()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "''|empty|Nothing was asked: the text is empty",
                    "'   '|empty|Nothing was asked: the text is empty",
                    "1000|unknown_postcode|No municipality that the data knows has the postcode 1000; postcodes of institutions are left out",
                    "100|not_five_digits|A NIS code has five digits; 100 has 3",
                    "100011|not_five_digits|A NIS code has five digits; 100011 has 6",
                    "10009|unknown_code|No municipality that the data knows has the code 10009",
                    "62063|unknown_code|No municipality that the data knows has the code 62063",
                    "Xyzzy|unknown_name|No municipality that the data knows has the name 'Xyzzy'"
                })
        void saysWhy(String text, String code, String reason) {
            MunicipalityAnswer answer = ask(text, "2014-06-01");

            assertThat(answer).isInstanceOf(Unknown.class);
            assertThat(answer.reasons()).extracting(each -> each.code().code()).containsExactly(code);
            assertThat(texts(answer)).containsExactly(reason);
        }

        @Test
        void suggestsCodesOneDigitAway() {
            assertThat(((Unknown) ask("1001", "2014-06-01")).suggestions())
                    .extracting(each -> each.nis().value())
                    .contains("10001");
        }

        @Test
        void mayBeVeryLong() {
            MunicipalityAnswer answer = ask("a".repeat(10_000), "2014-06-01");

            assertThat(answer).isInstanceOf(Unknown.class);
            assertThat(texts(answer).get(0)).hasSizeLessThan(200).contains("10000");
        }

        @Test
        void mayHoldControlCharactersAndAnythingElse() {
            assertThat(texts(ask("St\u0000ad", "2014-06-01")).get(0)).contains("St\\u0000ad");
            assertThat(((Unknown) ask("St\u0007ad", "2014-06-01"))
                            .suggestions()
                            .get(0)
                            .nis())
                    .isEqualTo(NisCode.of("10005"));
            assertThat(ask("St\uFFFD\uFFFDad", "2014-06-01").reasons())
                    .extracting(Reason::code)
                    .containsExactly(PlaceReason.CONTROL_CHARACTER);
            assertThat(ask("\ud83d\ude00\ud800", "2014-06-01")).isInstanceOf(Unknown.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stad", "10005", "nonsense", ""})
    void aDayBeforeTheFactsIsOutside(String text) {
        assertThat(ask(text, "2008-12-31")).isInstanceOfSatisfying(OutsideData.class, outside -> {
            assertThat(outside.coveredFrom()).isEqualTo(day("2009-01-01"));
            assertThat(texts(outside)).hasSize(1);
        });
    }

    @Test
    void foldGivesEachVariantItsFunction() {
        assertThat(List.of("Stad", "Noord", "Noordzuid", "Dorp", "?").stream()
                        .map(text -> ask(text, text.equals("Noord") ? "2020-01-01" : "2014-06-01")
                                .<String>fold(
                                        current -> "current",
                                        superseded -> "superseded",
                                        notYet -> "not yet",
                                        ambiguous -> "ambiguous",
                                        unknown -> "unknown",
                                        outside -> "outside")))
                .containsExactly("current", "superseded", "not yet", "ambiguous", "unknown");
    }
}
