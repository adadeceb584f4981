package be.kapstok.support;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.Wallonia;
import be.kapstok.model.Confidence;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import be.kapstok.support.SupportAnswer.NotSupported;
import be.kapstok.support.SupportAnswer.NotYet;
import be.kapstok.support.SupportAnswer.Supported;
import be.kapstok.support.SupportAnswer.Unresolved;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportersTest {
    private final Kapstok kapstok = SmallWorld.kapstok();

    private SupportAnswer ask(String text, String on) {
        return kapstok.support(text, day(on));
    }

    private Standing standing(String text, String on) {
        SupportAnswer answer = ask(text, on);
        assertThat(answer).isInstanceOf(Supported.class);
        return ((Supported) answer).standing();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(each -> each.code().code()).toList();
    }

    private static List<String> texts(SupportAnswer answer) {
        return answer.reasons().stream().map(Reason::text).toList();
    }

    private static Reason reason(Standing standing, ReasonCode code) {
        return standing.reasons().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class TheCentre {
        @ParameterizedTest
        @CsvSource({
            "10001,2014-12-31,centre_east",
            "10001,2015-01-01,agency_east",
            "10005,2009-01-01,city_centre",
            "10005,2015-04-30,city_centre",
            "10005,2015-05-01,city_agency",
            "20001,2015-01-01,agency_west",
            "30001,2020-01-01,capital_centre"
        })
        void isTheOneOfTheDay(String code, String on, String centre) {
            assertThat(standing(code, on).centre().id()).hasToString(centre);
        }

        @Test
        void isExplainedWithSourcesConfidenceAndNotes() {
            Standing standing = standing("10001", "2014-06-01");
            Reason centre = reason(standing, SupportReason.CENTRE);

            assertThat(centre.text())
                    .isEqualTo("Centrum Oost serves East Side as its centre, until 2014-12-31, start not known");
            assertThat(centre.confidence()).isEqualTo(Confidence.PROBABLE);
            assertThat(centre.sources()).hasSize(1);
            assertThat(centre.records()).containsExactly("centre_east", "centre_east 10000");
            assertThat(reason(standing, CommonReason.NOTE).text()).isEqualTo("Note: The city has a centre of its own.");
        }

        @Test
        void leavesOutTheCityAndSaysSo() {
            assertThat(reason(standing("Stad", "2014-06-01"), SupportReason.LEFT_OUT)
                            .text())
                    .isEqualTo("Centrum Oost, which serves East Side, leaves City out");
            assertThat(codes(standing("10001", "2014-06-01").reasons())).doesNotContain("left_out");
        }

        @Test
        void mayBeMissing() {
            SupportAnswer answer = ask("Weg", "2011-12-31");

            assertThat(answer).isInstanceOf(NotSupported.class);
            assertThat(texts(answer)).last().isEqualTo("The data has no centre for Weg on this day");
        }
    }

    @Nested
    class TheIntegratiedienst {
        @ParameterizedTest
        @CsvSource({
            // set up in 2012, day not known
            "Stad,2011-12-31,UNKNOWN,service_unknown_earlier,CONFIRMED",
            "Stad,2012-01-01,KNOWN,service_just_started,PROBABLE",
            "Stad,2012-12-31,KNOWN,service_just_started,PROBABLE",
            "Stad,2013-01-01,KNOWN,service_known,CONFIRMED",
            "Stad,2016-02-28,KNOWN,service_known,CONFIRMED",
            "Stad,2016-02-29,UNKNOWN,service_unknown_later,CONFIRMED",
            // attested without days
            "10002,2009-01-01,KNOWN,service_attested,PROBABLE",
            "10002,2016-02-28,KNOWN,service_attested,PROBABLE",
            "10002,2016-02-29,UNKNOWN,service_unknown_later,CONFIRMED",
            // recognised on a day
            "10001,2010-05-31,UNKNOWN,service_unknown_earlier,CONFIRMED",
            "10001,2010-06-01,KNOWN,service_known,CONFIRMED",
            // with an end of its own
            "30001,2017-12-31,KNOWN,service_known,CONFIRMED",
            "30001,2018-01-01,UNKNOWN,service_unknown_later,CONFIRMED",
            // known to be absent, for a year
            "20001,2015-12-31,UNKNOWN,service_unknown,CONFIRMED",
            "20001,2016-01-01,ABSENT,service_absent,CONFIRMED",
            "20001,2016-12-31,ABSENT,service_absent,CONFIRMED",
            "20001,2017-01-01,UNKNOWN,service_unknown,CONFIRMED"
        })
        void isKnownAbsentOrUnknown(
                String text, String on, ServiceStanding.Status status, String reason, Confidence confidence) {
            Standing standing = standing(text, on);

            assertThat(standing.integratiedienst().status()).isEqualTo(status);
            assertThat(standing.reasons())
                    .filteredOn(each -> each.code().code().startsWith("service"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.code().code()).isEqualTo(reason);
                        assertThat(each.confidence()).isEqualTo(confidence);
                    });
        }

        @Test
        void whenUnknownNamesWhatWasLastAttested() {
            Standing standing = standing("Stad", "2020-01-01");

            assertThat(standing.integratiedienst().service()).isNull();
            assertThat(standing.integratiedienst().lastAttested().id()).hasToString("id_stad");
            assertThat(reason(standing, SupportReason.SERVICE_UNKNOWN_LATER).text())
                    .contains("Stadsdienst", "2016-02-28");
            assertThat(reason(standing, SupportReason.SERVICE_UNKNOWN_LATER).sources())
                    .extracting(each -> each.id().value())
                    .containsExactly("page", "decree_2013_in_force_2016");
        }
    }

    @Nested
    class TheKruispuntAndOthers {
        @ParameterizedTest
        @CsvSource({"2011-01-09,false", "2011-01-10,true", "2014-12-31,true", "2015-01-01,false"})
        void isThereWhileItExists(String on, boolean there) {
            Standing standing = standing("Stad", on);

            assertThat(standing.kruispunt() != null).isEqualTo(there);
            assertThat(codes(standing.reasons())).contains(there ? "kruispunt" : "no_kruispunt");
        }

        @ParameterizedTest
        @CsvSource({"2011-02-23,0", "2011-02-24,1", "2020-01-01,1"})
        void othersDoNotReplaceTheCentre(String on, int others) {
            assertThat(standing("Hoofdstad", on).others()).hasSize(others);
            assertThat(standing("Hoofdstad", on).centre().id()).hasToString("capital_centre");
        }
    }

    @Nested
    class TheConsultationCircle {
        @Test
        void isTheServiceItsCentreAndTheKruispunt() {
            assertThat(standing("Stad", "2014-06-01").consultation())
                    .extracting(each -> each.role() + " " + each.id())
                    .containsExactly(
                            "INTEGRATIEDIENST id_stad", "INTEGRATIECENTRUM city_centre", "KRUISPUNT crossroads");
        }

        @ParameterizedTest
        @CsvSource({
            "Stad,2015-01-01,no_consultation_attested",
            "10002,2010-06-01,no_consultation_attested",
            "Zuid,2014-06-01,no_consultation_without_service",
            "Stad,2011-12-31,no_consultation_without_service"
        })
        void isEmptyWithAReasonWhereNoSourceTells(String text, String on, String reason) {
            assertThat(standing(text, on).consultation()).isEmpty();
            assertThat(codes(standing(text, on).reasons())).contains(reason);
        }
    }

    @Nested
    class ThePeriodInForce {
        @ParameterizedTest
        @CsvSource({
            "10001,2009-01-01,2009-01-01,2010-06-01",
            "10001,2010-06-01,2010-06-01,2011-01-10",
            "10001,2014-06-01,2011-01-10,2015-01-01",
            "10001,2015-06-01,2015-01-01,2016-02-29",
            "10001,2025-06-01,2016-02-29,",
            "10001,2999-01-01,2016-02-29,",
            "10005,2012-06-01,2012-01-01,2013-01-01",
            "10005,2024-12-31,2016-02-29,2025-01-01",
            "10004,2020-01-01,2019-01-01,2025-01-01"
        })
        void runsFromOneChangeToTheNext(String code, String on, String from, String until) {
            assertThat(standing(code, on).inForce())
                    .isEqualTo(new Period(day(from), until == null ? null : day(until), null, null));
        }

        @Test
        void hasOneStandingForAllItsDays() {
            assertThat(standing("10001", "2011-01-10")).isSameAs(standing("10001", "2014-12-31"));
        }

        @Test
        void saysWhenTheDayLiesAfterTheFacts() {
            assertThat(codes(standing("10001", "2026-01-31").reasons())).doesNotContain("after_as_of");
            assertThat(codes(standing("10001", "2026-02-01").reasons())).endsWith("after_as_of");
        }
    }

    @Nested
    class ACodeOfAnotherTime {
        @Test
        void resolvesForwardToItsSuccessorAndSaysSo() {
            Standing standing = standing("10002", "2020-01-01");

            assertThat(standing.municipality().nis()).isEqualTo(NisCode.of("10004"));
            assertThat(codes(standing.reasons())).startsWith("ended", "became", "exists_until");
        }

        @Test
        void resolvesForwardThroughTwoMergers() {
            Standing standing = standing("Zuid", "2025-06-01");

            assertThat(standing.municipality().nis()).isEqualTo(NisCode.of("10005"));
            assertThat(standing.centre().id()).hasToString("city_agency");
        }

        @Test
        void tellsWhichPartsMovedToAnotherCentre() {
            assertThat(standing("Rand", "2025-01-01").reasons())
                    .filteredOn(each -> each.code() == SupportReason.MOVED_BY_MERGER)
                    .allSatisfy(each -> assertThat(each.confidence()).isEqualTo(Confidence.PROBABLE))
                    .extracting(Reason::text)
                    .containsExactly(
                            "By the merger of 2025-01-01, Noordzuid went from Agentschap Oost to Stadsagentschap; whether both acted so from the first day was not checked",
                            "By the merger of 2025-01-01, Rand went from Agentschap West to Stadsagentschap; whether both acted so from the first day was not checked");
        }

        @Test
        void withoutASuccessorIsUnresolved() {
            assertThat(ask("20003", "2012-01-01"))
                    .isInstanceOfSatisfying(
                            Unresolved.class,
                            unresolved ->
                                    assertThat(unresolved.lookup()).isInstanceOf(MunicipalityAnswer.Superseded.class));
        }

        @Test
        void thatIsStillToComeNamesWhoSupportsItsParts() {
            assertThat(ask("10004", "2014-06-01")).isInstanceOfSatisfying(NotYet.class, notYet -> {
                assertThat(notYet.from()).isEqualTo(day("2019-01-01"));
                assertThat(notYet.predecessors())
                        .hasSize(2)
                        .allSatisfy(each -> assertThat(
                                        ((Supported) each).standing().centre().id())
                                .hasToString("centre_east"));
                assertThat(notYet.predecessors())
                        .allSatisfy(each -> assertThat(each.day()).isEqualTo(day("2014-06-01")));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Xyzzy", "99999", "Dorp"})
    void aTextThatMeansNoOneMunicipalityIsUnresolved(String text) {
        assertThat(ask(text, "2014-06-01")).isInstanceOf(Unresolved.class);
        assertThat(ask(text, "2014-06-01").reasons()).isNotEmpty();
        assertThat(ask(text, "2014-06-01").day()).isEqualTo(day("2014-06-01"));
    }

    @Test
    void aDayBeforeTheFactsIsUnresolvedByCodeToo() {
        assertThat(kapstok.support(NisCode.of("10001"), day("2008-12-31")))
                .isInstanceOfSatisfying(
                        Unresolved.class,
                        unresolved ->
                                assertThat(unresolved.lookup()).isInstanceOf(MunicipalityAnswer.OutsideData.class));
    }

    @Test
    void anUnknownCodeIsUnresolved() {
        assertThat(kapstok.support(NisCode.of("62063"), day("2014-06-01"))).isInstanceOf(Unresolved.class);
    }

    @Test
    void foldGivesEachVariantItsFunction() {
        assertThat(List.of(
                                ask("10001", "2014-06-01"),
                                ask("Weg", "2011-06-01"),
                                ask("10004", "2014-06-01"),
                                ask("?", "2014-06-01"),
                                Wallonia.kapstok().support("Bastogne", day("2014-06-01")))
                        .stream()
                        .map(answer -> answer.<String>fold(
                                supported -> "supported",
                                notSupported -> "not supported",
                                noClaim -> "no claim",
                                notYet -> "not yet",
                                unresolved -> "unresolved")))
                .containsExactly("supported", "not supported", "not yet", "unresolved", "no claim");
    }
}
