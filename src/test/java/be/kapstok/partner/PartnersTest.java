package be.kapstok.partner;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.model.Confidence;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Theme;
import be.kapstok.partner.FoundPartner.ThatDay;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnersTest {
    static final String WORLD = """
            {"schemaVersion": 1,
             "themes": [
              {"id": "jeugd", "name": {"nl": "Jeugd", "en": "Youth"}, "domains": ["youth"], "sources": ["page"]}],
             "publications": [{"id": "other", "title": "Iets anders", "sources": ["register"]},
              {"id": "kapstokken", "title": "Het boek", "sources": ["page"]}],
             "partners": [
              {"id": "z_days", "name": "Z Dagen", "sector": "andere", "themes": ["jeugd"], "area": "10000",
               "period": {"from": "2012-03-01", "until": "2015-01-01"}, "fromBook": false, "sources": ["page"]},
              {"id": "years", "name": "Jaren", "sector": "andere", "themes": ["jeugd", "taal_en_onderwijs"], "area": "02000",
               "period": {"from": "2012-01-01", "fromPrecision": "year", "until": "2016-01-01", "untilPrecision": "year"},
               "fromBook": false, "sources": ["page"], "confidence": "probable"},
              {"id": "months", "name": "Maanden", "sector": "andere", "themes": ["taal_en_onderwijs"], "area": "lokaal",
               "period": {"from": "2012-05-01", "fromPrecision": "month"}, "fromBook": false, "sources": ["page"]},
              {"id": "unknown", "name": "a onbekend", "sector": "andere", "themes": ["jeugd"], "fromBook": false,
               "sources": ["page"]},
              {"id": "words", "name": "Woorden", "sector": "integratie_en_inburgering", "area": "Vlaanderen en Brussel",
               "period": {"until": "2015-01-01"}, "fromBook": false, "sources": ["page"]},
              {"id": "centre_east", "body": "centre_east", "sector": "integratie_en_inburgering", "fromBook": false,
               "sources": ["page"]},
              {"id": "commission", "name": "Commissie", "sector": "integratie_en_inburgering", "area": "04000",
               "fromBook": false, "sources": ["page"]},
              {"id": "north", "name": "Noorden", "sector": "etnisch_cultureel_middenveld", "themes": ["taal_en_onderwijs"],
               "area": "10002", "fromBook": false, "sources": ["page"]},
              {"id": "nowhere", "name": "Nergens", "sector": "etnisch_cultureel_middenveld", "area": "99999",
               "fromBook": false, "sources": ["page"]},
              {"id": "book", "name": "Vereniging", "sector": "vvsg", "area": "02000", "fromBook": true, "sources": ["page"],
               "note": {"nl": "Noot.", "en": "A note."}}]}
            """;

    private final Kapstok kapstok = SmallWorld.with(WORLD);

    private static List<String> ids(List<FoundPartner> partners) {
        return partners.stream().map(each -> each.partner().id()).toList();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(each -> each.code().code()).toList();
    }

    private static FoundPartner found(PartnerAnswer answer, String id) {
        return Stream.of(answer.partners(), answer.general(), answer.notPlaced(), answer.otherDays())
                .flatMap(List::stream)
                .filter(each -> each.partner().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Reason reason(FoundPartner partner, PartnerReason code) {
        return partner.reasons().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class AboutATheme {
        @Test
        void thoseOfTheThemeFitAndThoseWithoutThemesAreToldApart() {
            PartnerAnswer answer = kapstok.partners(Theme.JEUGD, day("2013-06-01"));

            assertThat(answer.themes()).containsExactly(Theme.JEUGD);
            assertThat(ids(answer.partners())).containsExactly("unknown", "years", "z_days");
            assertThat(ids(answer.general())).containsExactly("centre_east", "commission", "words", "book", "nowhere");
            assertThat(answer.notPlaced()).isEmpty();
            assertThat(answer.otherDays()).isEmpty();
            assertThat(answer.notAsked()).isEqualTo(2);
            assertThat(answer.lookup()).isNull();
            assertThat(codes(answer.reasons())).containsExactly("theme_of_page", "book", "incomplete");
            assertThat(answer.reasons().get(0).records()).containsExactly("jeugd");
            assertThat(codes(found(answer, "z_days").reasons()))
                    .containsExactly("helps_with", "works_in", "there", "other_sector", "not_known_in_book");
            assertThat(codes(found(answer, "book").reasons()))
                    .containsExactly("no_theme", "works_in", "period_not_known", "sector", "in_book", "note");
            assertThat(reason(found(answer, "z_days"), PartnerReason.HELPS_WITH).text())
                    .isEqualTo("Z Dagen helps with Youth");
        }

        @Test
        void oneOfSeveralThemesIsEnough() {
            PartnerAnswer answer = kapstok.partners()
                    .ask(PartnerQuestion.on(day("2013-06-01"))
                            .about(Theme.TAAL_EN_ONDERWIJS, Theme.JEUGD, Theme.JEUGD));

            assertThat(answer.themes()).containsExactly(Theme.JEUGD, Theme.TAAL_EN_ONDERWIJS);
            assertThat(ids(answer.partners())).containsExactly("north", "unknown", "years", "months", "z_days");
            assertThat(codes(found(answer, "years").reasons())).startsWith("helps_with", "helps_with", "works_in");
            assertThat(reason(found(answer, "north"), PartnerReason.HELPS_WITH).text())
                    .isEqualTo("Noorden helps with taal_en_onderwijs");
        }

        @Test
        void whoIsSurelyNotThereStandsUnderOtherDays() {
            PartnerAnswer answer = kapstok.partners(Theme.JEUGD, day("2016-01-01"));

            assertThat(ids(answer.partners())).containsExactly("unknown");
            assertThat(ids(answer.otherDays())).containsExactly("centre_east", "words", "years", "z_days");
            assertThat(found(answer, "z_days").thatDay()).isEqualTo(ThatDay.NOT_THERE);
            assertThat(reason(found(answer, "z_days"), PartnerReason.NOT_THERE).text())
                    .isEqualTo("Z Dagen is not there on this day, but from 2012-03-01 to 2014-12-31");
            assertThat(reason(found(answer, "years"), PartnerReason.NOT_THERE).text())
                    .endsWith("from 2012 to 2015");
        }

        @Test
        void nobodyFittingIsNoProof() {
            PartnerAnswer answer = kapstok.partners(Theme.OPVOEDINGSONDERSTEUNING, day("2016-01-01"));

            assertThat(answer.partners()).isEmpty();
            assertThat(codes(answer.reasons())).containsExactly("theme_of_page", "none_fits", "book", "incomplete");
            assertThat(answer.reasons().get(0).records()).isEmpty();
        }
    }

    @Nested
    class OnADay {
        @ParameterizedTest
        @CsvSource({
            "z_days,2012-02-29,NOT_THERE,not_there",
            "z_days,2012-03-01,THERE,there",
            "z_days,2014-12-31,THERE,there",
            "z_days,2015-01-01,NOT_THERE,not_there",
            "years,2011-12-31,NOT_THERE,not_there",
            "years,2012-01-01,NOT_KNOWN,near_an_edge",
            "years,2012-12-31,NOT_KNOWN,near_an_edge",
            "years,2013-01-01,THERE,there",
            "years,2014-12-31,THERE,there",
            "years,2015-01-01,NOT_KNOWN,near_an_edge",
            "years,2015-12-31,NOT_KNOWN,near_an_edge",
            "years,2016-01-01,NOT_THERE,not_there",
            "months,2012-04-30,NOT_THERE,not_there",
            "months,2012-05-31,NOT_KNOWN,near_an_edge",
            "months,2012-06-01,THERE,there",
            "months,2026-01-31,THERE,there",
            "unknown,2013-06-01,NOT_KNOWN,period_not_known",
            "words,2014-12-31,NOT_KNOWN,start_not_known",
            "words,2015-01-01,NOT_THERE,not_there",
            "centre_east,2014-12-31,THERE,there_as_centre",
            "centre_east,2015-01-01,NOT_THERE,not_there",
            "commission,2014-12-31,NOT_KNOWN,period_not_known"
        })
        void itsPeriodDecidesAsFarAsItIsKnown(String id, String on, ThatDay thatDay, String code) {
            FoundPartner partner = found(kapstok.partners().ask(PartnerQuestion.on(day(on))), id);

            assertThat(partner.thatDay()).isEqualTo(thatDay);
            assertThat(codes(partner.reasons())).contains(code);
        }

        @Test
        void aPeriodIsToldAsExactlyAsItIsKnown() {
            PartnerAnswer answer = kapstok.partners().ask(PartnerQuestion.on(day("2014-06-01")));

            assertThat(reason(found(answer, "months"), PartnerReason.THERE).text())
                    .isEqualTo("Maanden is there since 2012-05");
            assertThat(reason(found(answer, "words"), PartnerReason.START_NOT_KNOWN)
                            .text())
                    .endsWith(": until 2014-12-31, start not known");
            assertThat(reason(found(answer, "years"), PartnerReason.THERE).confidence())
                    .isEqualTo(Confidence.PROBABLE);
            assertThat(reason(found(answer, "unknown"), PartnerReason.PERIOD_NOT_KNOWN)
                            .text())
                    .isEqualTo(
                            "Whether a onbekend is there on this day is not known: no source gives its start or end");
        }

        @Test
        void beforeTheFactsNothingIsTold() {
            PartnerAnswer answer = kapstok.partners(Theme.JEUGD, day("2008-12-31"));

            assertThat(Stream.of(answer.partners(), answer.general(), answer.otherDays()))
                    .allMatch(List::isEmpty);
            assertThat(answer.notAsked()).isZero();
            assertThat(codes(answer.reasons())).containsExactly("before_covered", "theme_of_page");
            assertThat(kapstok.partners(Theme.JEUGD, day("2009-01-01")).partners())
                    .isNotEmpty();
        }

        @Test
        void afterTheFactsTheAnswerSaysSo() {
            assertThat(kapstok.partners(Theme.JEUGD, day("2026-02-01")).reasons())
                    .first()
                    .satisfies(each -> {
                        assertThat(each.code().code()).isEqualTo("after_as_of");
                        assertThat(each.confidence()).isEqualTo(Confidence.PROBABLE);
                    });
            assertThat(codes(kapstok.partners(Theme.JEUGD, day("2026-01-31")).reasons()))
                    .doesNotContain("after_as_of");
        }
    }

    @Nested
    class InASector {
        @Test
        void onlyThatSectorIsTold() {
            PartnerAnswer answer =
                    kapstok.partners().ask(PartnerQuestion.on(day("2013-06-01")).of(PartnerSector.VVSG));

            assertThat(ids(answer.partners())).containsExactly("book");
            assertThat(answer.general()).isEmpty();
            assertThat(answer.notAsked()).isEqualTo(9);
            assertThat(codes(answer.reasons())).containsExactly("sector_of_page", "book", "incomplete");
            assertThat(answer.reasons().get(0).text()).isEqualTo("The book lists partners in this sector: VVSG");
            assertThat(answer.reasons().get(1).text())
                    .isEqualTo(
                            "From the lists of partners in the book (Het boek), these are known: Vereniging. All others come"
                                    + " from other sources");
            assertThat(answer.reasons().get(1).records()).containsExactly("kapstokken", "book");
            assertThat(codes(found(answer, "book").reasons()))
                    .containsExactly("works_in", "period_not_known", "sector", "in_book", "note");
        }

        @Test
        void othersAreNoSectorOfTheBook() {
            PartnerAnswer answer =
                    kapstok.partners().ask(PartnerQuestion.on(day("2013-06-01")).of(PartnerSector.ANDERE));

            assertThat(ids(answer.partners())).containsExactly("unknown", "years", "months", "z_days");
            assertThat(codes(answer.reasons())).startsWith("sector_not_of_book");
        }

        @Test
        void sectorsAndThemesNarrowEachOtherDown() {
            PartnerAnswer answer = kapstok.partners()
                    .ask(PartnerQuestion.on(day("2013-06-01"))
                            .of(PartnerSector.VVSG, PartnerSector.ANDERE)
                            .about(Theme.TAAL_EN_ONDERWIJS));

            assertThat(answer.sectors()).containsExactly(PartnerSector.VVSG, PartnerSector.ANDERE);
            assertThat(ids(answer.partners())).containsExactly("years", "months");
            assertThat(ids(answer.general())).containsExactly("book");
        }

        @Test
        void withoutABookOnlyTheListIsToldOf() {
            Kapstok plain = SmallWorld.with("{\"schemaVersion\": 1}");

            assertThat(codes(plain.partners()
                            .ask(PartnerQuestion.on(day("2013-06-01")).of(PartnerSector.VVSG))
                            .reasons()))
                    .containsExactly("sector_of_page", "none_fits", "incomplete");
        }
    }

    @Nested
    class NearAMunicipality {
        @ParameterizedTest
        @CsvSource({
            "10001,2013-06-01,words centre_east book years z_days",
            "Stad,2013-06-01,words book years z_days",
            "Weg,2011-06-01,words book",
            "Hoofdstad,2013-06-01,commission words",
            "Noord,2013-06-01,words centre_east north book years z_days",
            "Noordzuid,2020-06-01,north book",
            "Stad,2025-06-01,north book",
            "Zuid,2020-06-01,north book",
            "Noordzuid,2013-06-01,words centre_east north book years z_days"
        })
        void itsAreaDecides(String near, String on, String expected) {
            PartnerAnswer answer =
                    kapstok.partners().ask(PartnerQuestion.on(day(on)).near(near));

            assertThat(ids(answer.partners())).containsExactlyInAnyOrderElementsOf(Arrays.asList(expected.split(" ")));
            assertThat(ids(answer.notPlaced())).contains("nowhere", "unknown");
            assertThat(answer.near()).isEqualTo(near);
            assertThat(answer.lookup()).isNotNull();
        }

        @Test
        void anAreaInWordsIsReadWhereItNamesWholeRegions() {
            PartnerAnswer answer =
                    kapstok.partners().ask(PartnerQuestion.on(day("2013-06-01")).near("10001"));

            assertThat(reason(found(answer, "words"), PartnerReason.NEAR)).satisfies(each -> {
                assertThat(each.confidence()).isEqualTo(Confidence.PROBABLE);
                assertThat(each.text())
                        .isEqualTo("Sint-Jan-op-den-Berg lies in the area of Woorden: Flemish Region (02000),"
                                + " Brussels-Capital Region (04000)");
            });
            assertThat(reason(found(answer, "z_days"), PartnerReason.NEAR)).satisfies(each -> {
                assertThat(each.confidence()).isEqualTo(Confidence.CONFIRMED);
                assertThat(each.text()).endsWith("lies in the area of Z Dagen: East Side (10000)");
            });
            assertThat(ids(answer.notPlaced())).containsExactly("nowhere", "unknown", "months");
            assertThat(codes(found(answer, "months").reasons())).startsWith("area_in_words");
            assertThat(codes(found(answer, "unknown").reasons())).startsWith("area_not_known");
            assertThat(codes(found(answer, "nowhere").reasons())).startsWith("works_in");
        }

        @Test
        void aCodeOfAnotherDayIsFollowedThroughMergers() {
            PartnerAnswer answer =
                    kapstok.partners().ask(PartnerQuestion.on(day("2020-06-01")).near("Noordzuid"));

            assertThat(reason(found(answer, "north"), PartnerReason.NEAR_BY_MERGER))
                    .satisfies(each -> {
                        assertThat(each.confidence()).isEqualTo(Confidence.PROBABLE);
                        assertThat(each.text())
                                .isEqualTo(
                                        "Noorden works in Noord (10002), which on this day belongs to Noordzuid or is yet to be"
                                                + " formed from it");
                    });
            assertThat(ids(kapstok.partners()
                            .ask(PartnerQuestion.on(day("2013-06-01")).near("Zuid"))
                            .partners()))
                    .doesNotContain("north");
        }

        @Test
        void withoutAMunicipalityTheAreaIsToldAsItStands() {
            PartnerAnswer answer = kapstok.partners().ask(PartnerQuestion.on(day("2013-06-01")));

            assertThat(answer.notPlaced()).isEmpty();
            assertThat(answer.notAsked()).isZero();
            assertThat(answer.partners()).hasSize(10);
            assertThat(reason(found(answer, "words"), PartnerReason.WORDS_READ_AS)
                            .text())
                    .isEqualTo(
                            "Woorden works in an area given in words, \"Vlaanderen en Brussel\", which is read as Flemish"
                                    + " Region (02000), Brussels-Capital Region (04000)");
            assertThat(reason(found(answer, "north"), PartnerReason.WORKS_IN).text())
                    .isEqualTo("Noorden works in Noord (10002)");
            assertThat(reason(found(answer, "nowhere"), PartnerReason.WORKS_IN).text())
                    .isEqualTo("Nergens works in 99999");
        }

        @ParameterizedTest
        @CsvSource({
            "Nergenshuizen,2013-06-01,unknown_name",
            "Dorp,2013-06-01,several_fit",
            "Stad,2008-06-01,before_covered"
        })
        void whereNoOneMunicipalityIsMeantNobodyIsNear(String near, String on, String code) {
            PartnerAnswer answer =
                    kapstok.partners().ask(PartnerQuestion.on(day(on)).near(near));

            assertThat(Stream.of(answer.partners(), answer.general(), answer.notPlaced(), answer.otherDays()))
                    .allMatch(List::isEmpty);
            assertThat(codes(answer.reasons())).contains(code).endsWith("no_place");
        }

        @Test
        void aMunicipalityYetToComeIsWhatItIsMadeOf() {
            PartnerAnswer answer =
                    kapstok.partners().ask(PartnerQuestion.on(day("2013-06-01")).near("Noordzuid"));

            assertThat(answer.lookup()).isInstanceOf(MunicipalityAnswer.NotYet.class);
            assertThat(codes(answer.reasons())).contains("starts_later").doesNotContain("no_place");
        }
    }
}
