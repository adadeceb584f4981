package be.kapstok.funding;

import static be.kapstok.funding.Asking.codes;
import static be.kapstok.funding.Asking.day;
import static be.kapstok.funding.Asking.flanders;
import static be.kapstok.funding.Asking.of;
import static be.kapstok.funding.Asking.reason;
import static be.kapstok.funding.Asking.sources;
import static be.kapstok.funding.Asking.standing;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingAnswer.Unresolved;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Confidence;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.NisCode;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped schemes, asked about on days in the life of municipalities and organisations. */
class FundingTest {
    private static final FundingQuestion GENK = FundingQuestion.of("Genk", day("2022-05-01"));

    @Nested
    class OnDaysOfTheirLife {
        @Test
        void aNonProfitFindsManagersVanDiversiteitOpenIfItTookApplications() {
            SchemeStanding scheme =
                    of(flanders(FundingQuestion.of(OrganisationKind.VZW, day("2011-06-01"))), "SUB-VL-005");

            assertThat(scheme.standing()).isEqualTo(Standing.OPEN_IF);
            assertThat(scheme.ifs()).extracting(OpenIf::code).containsExactly(FundingReason.APPLICATIONS_NOT_KNOWN);
            assertThat(scheme.wouldChange()).isEmpty();
            assertThat(codes(scheme))
                    .containsExactly(
                            "runs",
                            "applications_not_known",
                            "applicant_fits",
                            "words_stay_words",
                            "no_condition_known",
                            "note");
            assertThat(reason(scheme, FundingReason.RUNS).text()).isEqualTo("It runs from 2006 to 2012");
            assertThat(sources(reason(scheme, FundingReason.RUNS)))
                    .containsExactly("agii_managers_van_diversiteit", "allesoverjeugd_managers");
            assertThat(reason(scheme, FundingReason.RUNS).records()).containsExactly("SUB-VL-005");
        }

        @Test
        void genkMayHaveEnoughResidentsOfNonEuOriginForPlanSamenleven() {
            SchemeStanding scheme = of(flanders(GENK), "SUB-VL-013");

            assertThat(scheme.standing()).isEqualTo(Standing.OPEN_IF);
            assertThat(scheme.ifs())
                    .extracting(OpenIf::figure)
                    .containsExactly("non_eu_origin_count", "non_eu_origin_count_together", "own_contribution");
            assertThat(scheme.ifs().get(0).moreThan()).isEqualTo(new BigDecimal("7500"));
            assertThat(scheme.ifs().get(0).anyOf()).isEqualTo("enough_of_non_eu_origin");
            assertThat(scheme.ifs().get(0).text().en())
                    .isEqualTo("The municipality itself has more than 7,500 residents of non-EU15 origin.");
            assertThat(of(flanders(GENK), "SUB-VL-014").standing()).isEqualTo(Standing.NOT_OPEN);
        }

        @Test
        void whatTheAskerKnowsMakesItAPlainYes() {
            FundingQuestion all = GENK.knowing(Figure.NON_EU_ORIGIN_COUNT, new BigDecimal("7501"))
                    .knowing(Figure.OWN_CONTRIBUTION, new BigDecimal("0.5"))
                    .forKind(MeasureKind.MIXED);

            assertThat(standing(all, "SUB-VL-013")).isEqualTo(Standing.OPEN);
            assertThat(standing(all.knowing(Figure.NON_EU_ORIGIN_COUNT, new BigDecimal("7500")), "SUB-VL-013"))
                    .isEqualTo(Standing.OPEN_IF);
            assertThat(standing(all.knowing(Figure.OWN_CONTRIBUTION, new BigDecimal("0.49")), "SUB-VL-013"))
                    .isEqualTo(Standing.NOT_OPEN);
        }

        @ParameterizedTest
        @EnumSource(MeasureKind.class)
        @DisplayName("Plan Samenleven refuses no kind of measure")
        void planSamenlevenRefusesNoKind(MeasureKind kind) {
            FundingQuestion all = GENK.knowing(Figure.NON_EU_ORIGIN_COUNT, new BigDecimal("7501"))
                    .knowing(Figure.OWN_CONTRIBUTION, new BigDecimal("0.5"))
                    .forKind(kind);

            assertThat(standing(all, "SUB-VL-013")).isEqualTo(Standing.OPEN);
            for (String round : List.of("SUB-VL-013", "SUB-VL-014", "SUB-VL-015")) {
                assertThat(codes(of(flanders(all), round))).doesNotContain("other_kind", "kind_not_told");
                assertThat(of(flanders(all), round).reasons())
                        .extracting(Reason::text)
                        .anyMatch(each -> each.contains("The plan as a whole is not aimed at one target group"));
            }
        }

        @Test
        void fewResidentsCannotBeEnoughAloneAndTogetherTheyCan() {
            FundingQuestion herstappe = FundingQuestion.of("Herstappe", day("2022-05-01"));
            SchemeStanding scheme = of(flanders(herstappe), "SUB-VL-013");

            assertThat(scheme.standing()).isEqualTo(Standing.OPEN_IF);
            assertThat(scheme.ifs().get(0).figure()).isEqualTo("non_eu_origin_count_together");
            assertThat(reason(scheme, FundingReason.ALTERNATIVE_MISSED).text())
                    .endsWith("(no more than all residents, 78 on 1 January 2021)");
            assertThat(reason(scheme, FundingReason.ALTERNATIVE_MISSED).confidence())
                    .isEqualTo(Confidence.PROBABLE);
            assertThat(reason(scheme, FundingReason.ALTERNATIVE_MISSED).records())
                    .containsExactly("SUB-VL-013", "73028 2021");
            assertThat(sources(reason(scheme, FundingReason.ALTERNATIVE_MISSED)))
                    .contains("statbel_population_2021");

            SchemeStanding alone =
                    of(flanders(herstappe.knowing(Figure.COOPERATION_IN_REFERENCE_REGION, false)), "SUB-VL-013");
            assertThat(alone.standing()).isEqualTo(Standing.NOT_OPEN);
            assertThat(alone.ifs()).isEmpty();
            assertThat(alone.wouldChange())
                    .extracting(SchemeChange::figure)
                    .containsExactly("population", "cooperation_in_reference_region");
        }

        @Test
        void threeThousandResidentsToldAreNoMoreThanThat() {
            FundingQuestion told = FundingQuestion.of(OrganisationKind.MUNICIPALITY, day("2022-05-01"))
                    .knowing(Figure.POPULATION, new BigDecimal("3000"));

            assertThat(reason(of(flanders(told), "SUB-VL-013"), FundingReason.ALTERNATIVE_MISSED)
                            .text())
                    .endsWith("(no more than all residents, given: 3000)");
        }

        @ParameterizedTest
        @CsvSource({"Aalst,true,false", "Gent,false,true", "Antwerpen,false,true"})
        void theSocialCohesionPlanGoesThroughTheAgencyButInTwoCities(String name, boolean through, boolean not) {
            SchemeStanding scheme = of(flanders(FundingQuestion.of(name, day("2026-02-01"))), "SUB-VL-016");

            assertThat(scheme.standing()).isEqualTo(Standing.NOT_OPEN);
            assertThat(codes(scheme)).contains("takes_applications", "other_applicant");
            assertThat(scheme.reasons().stream()
                            .filter(each -> each.code() == FundingReason.CHANNEL)
                            .map(each -> each.text().contains(" does not go")))
                    .containsExactly(not);
            assertThat(through).isEqualTo(!not);
            assertThat(reason(scheme, FundingReason.CHANNEL).confidence()).isEqualTo(Confidence.PROBABLE);
        }

        @ParameterizedTest
        @CsvSource({
            "VZW,2026-01-04,NOT_OPEN",
            "VZW,2026-01-05,OPEN",
            "VZW,2026-02-16,OPEN",
            "VZW,2026-02-17,NOT_OPEN",
            "OTHER,2026-01-05,OPEN",
            "MUNICIPALITY,2026-01-05,NOT_OPEN",
            "OCMW,2026-02-16,NOT_OPEN"
        })
        @DisplayName("The social cohesion plan is for organisations only; its applications are those of six weeks")
        void theSocialCohesionPlanIsForOrganisations(OrganisationKind applicant, LocalDate on, Standing standing) {
            assertThat(standing(FundingQuestion.of(applicant, on), "SUB-VL-016"))
                    .isEqualTo(standing);
        }

        @Test
        void withoutAMunicipalityBothWaysAreTold() {
            SchemeStanding scheme = of(flanders(FundingQuestion.of(day("2026-02-01"))), "SUB-VL-016");

            assertThat(codes(scheme)).filteredOn("channel"::equals).hasSize(2);
            assertThat(scheme.standing()).isEqualTo(Standing.OPEN);
        }
    }

    @Nested
    class FacilityMunicipalities {
        @ParameterizedTest
        @CsvSource({
            "Drogenbos,2013-12-31,not_started,NOT_OPEN",
            "Drogenbos,2014-01-01,runs,OPEN_IF",
            "Drogenbos,2015-12-31,runs,OPEN_IF",
            "Drogenbos,2016-01-01,extended,OPEN_IF",
            "Drogenbos,2017-01-01,extended,OPEN_IF",
            "Kraainem,2017-01-01,extended,OPEN_IF",
            "Linkebeek,2017-01-01,extended,OPEN_IF",
            "Sint-Genesius-Rode,2017-01-01,extended,OPEN_IF",
            "Wemmel,2017-01-01,extended,OPEN_IF",
            "Wezembeek-Oppem,2018-12-31,extended,OPEN_IF",
            "Drogenbos,2019-01-01,ended,NOT_OPEN",
            "Bever,2017-01-01,ended,NOT_OPEN",
            "Ronse,2017-01-01,ended,NOT_OPEN",
            "Aalst,2016-01-01,ended,NOT_OPEN",
            "Aalst,2015-12-31,runs,OPEN_IF"
        })
        void theSixKeptTheOldScheme(String name, String on, String code, Standing standing) {
            SchemeStanding scheme = of(flanders(FundingQuestion.of(name, day(on))), "SUB-VL-003");

            assertThat(codes(scheme)).contains(code);
            assertThat(scheme.standing()).isEqualTo(standing);
        }

        @Test
        void theExtensionHasItsOwnPeriodSourcesAndConfidence() {
            SchemeStanding scheme = of(flanders(FundingQuestion.of("Drogenbos", day("2017-01-01"))), "SUB-VL-003");

            assertThat(scheme.inForce()).isEqualTo(Period.between(day("2014-01-01"), day("2019-01-01")));
            assertThat(scheme.subsidy().period()).isEqualTo(Period.between(day("2014-01-01"), day("2016-01-01")));
            assertThat(reason(scheme, FundingReason.EXTENDED).confidence()).isEqualTo(Confidence.PROBABLE);
            assertThat(reason(scheme, FundingReason.EXTENDED).text())
                    .isEqualTo(
                            "It went on after 2015-12-31: The six facility municipalities around Brussels kept the old"
                                    + " scheme, probably until the end of 2018");
            assertThat(sources(reason(scheme, FundingReason.EXTENDED)))
                    .containsExactly("constitutional_court_2017_59", "vvsg_gemeentefonds_2017");
            assertThat(scheme.ifs())
                    .extracting(OpenIf::figure)
                    .containsExactly(null, "foreign_origin_count", "foreign_origin_share", "on_ministerial_list");
        }

        @Test
        void itsEndIsThatOfTheExtension() {
            SchemeStanding scheme = of(flanders(FundingQuestion.of("Drogenbos", day("2019-01-01"))), "SUB-VL-003");

            assertThat(reason(scheme, FundingReason.ENDED).text())
                    .isEqualTo("It was over on this day: its last day, as far as it is known, was 2018-12-31");
            assertThat(reason(scheme, FundingReason.ENDED).confidence()).isEqualTo(Confidence.PROBABLE);
            assertThat(scheme.wouldChange())
                    .singleElement()
                    .satisfies(change -> assertThat(change.to()).containsExactly("2018-12-31"));
        }

        @Test
        void anotherMunicipalityIsToldForWhomItWentOn() {
            SchemeStanding scheme = of(flanders(FundingQuestion.of("Aalst", day("2017-01-01"))), "SUB-VL-003");

            assertThat(scheme.inForce()).isEqualTo(scheme.subsidy().period());
            assertThat(codes(scheme)).containsSequence("ended", "extension_for_others");
            assertThat(reason(scheme, FundingReason.ENDED).confidence()).isEqualTo(Confidence.CONFIRMED);
            assertThat(scheme.wouldChange())
                    .extracting(SchemeChange::what)
                    .containsExactly(SchemeChange.What.DAY, SchemeChange.What.MUNICIPALITY);
            assertThat(scheme.wouldChange().get(1).to())
                    .containsExactly("23098", "23099", "23100", "23101", "23102", "23103");
        }

        @Test
        void withoutAMunicipalityNobodyKnows() {
            SchemeStanding scheme =
                    of(flanders(FundingQuestion.of(OrganisationKind.MUNICIPALITY, day("2017-01-01"))), "SUB-VL-003");

            assertThat(scheme.standing()).isEqualTo(Standing.OPEN_IF);
            assertThat(scheme.ifs().get(0).code()).isEqualTo(FundingReason.EXTENSION_NOT_KNOWN);
            assertThat(scheme.ifs().get(0).figure()).isEqualTo("facilities_around_brussels");
            assertThat(scheme.inForce()).isEqualTo(Period.between(day("2014-01-01"), day("2019-01-01")));
        }

        @ParameterizedTest
        @CsvSource({"Drogenbos,true", "Bever,false", "Aalst,false"})
        void theGemeentefondsIsGrantedButNotToTheSix(String name, boolean oneOfTheSix) {
            SchemeStanding scheme = of(flanders(FundingQuestion.of(name, day("2017-01-01"))), "SUB-VL-004");

            assertThat(scheme.standing()).isEqualTo(Standing.NOT_OPEN);
            assertThat(codes(scheme)).contains("runs", "granted_not_applied_for");
            assertThat(codes(scheme).contains("condition_missed")).isEqualTo(oneOfTheSix);
        }

        @ParameterizedTest
        @CsvSource({
            "2017-12-31,runs",
            "2018-01-01,may_be_over",
            "2018-12-31,may_be_over",
            "2019-01-01,ended",
            "2026-11-20,ended"
        })
        @DisplayName("What the Constitutional Court annulled is over by the end of 2018 at the latest")
        void theAnnulledSubsidyIsOver(LocalDate on, String code) {
            assertThat(codes(of(flanders(FundingQuestion.of("Herstappe", on)), "SUB-VL-004")))
                    .contains(code);
        }
    }

    @Nested
    class Places {
        @ParameterizedTest
        @CsvSource({
            "Aalst,2017-06-01,SUB-PR-002,other_area,NOT_OPEN",
            "Leuven,2017-06-01,SUB-PR-002,area_fits,OPEN_IF",
            "Leuven,2017-06-01,SUB-PR-005,other_area,NOT_OPEN",
            "Brugge,2017-06-01,SUB-PR-005,area_fits,OPEN_IF",
            "Ixelles,2016-06-01,SUB-VL-012,area_not_known,NOT_OPEN",
            "Ixelles,2019-06-01,SUB-VL-018,area_not_known,OPEN_IF"
        })
        void aProvinceGivesForItself(String name, String on, String id, String code, Standing standing) {
            SchemeStanding scheme = of(flanders(FundingQuestion.of(name, day(on))), id);

            assertThat(codes(scheme)).contains(code);
            assertThat(scheme.standing()).isEqualTo(standing);
        }

        @Test
        void theFlemishCommissionIsAtHomeInBrussels() {
            FundingQuestion vgc =
                    FundingQuestion.of(OrganisationKind.VGC, day("2018-06-01")).in("Ixelles");

            assertThat(of(flanders(vgc), "SUB-VL-010").ifs())
                    .extracting(OpenIf::code)
                    .containsExactly(FundingReason.APPLICATIONS_NOT_KNOWN);
        }

        @Test
        void anAbolishedMunicipalityIsAnsweredWithItsSuccessor() {
            Schemes schemes = flanders(FundingQuestion.of("Kortessem", day("2026-02-01")));

            assertThat(schemes.municipality().nis()).isEqualTo(NisCode.of("71072"));
            assertThat(codes(schemes.reasons()))
                    .contains("ended", "became", "exists", "judged")
                    .doesNotHaveDuplicates();
        }

        @Test
        void anAbolishedMunicipalityIsItselfOnADayOfItsLife() {
            Schemes schemes = flanders(FundingQuestion.of(NisCode.of("73040"), day("2022-05-01")));

            assertThat(schemes.municipality().name().nl()).isEqualTo("Kortessem");
            assertThat(schemes.applicant()).isEqualTo(OrganisationKind.MUNICIPALITY);
        }

        @ParameterizedTest
        @CsvSource({
            "Pelt,2014-06-01,NotYet",
            "Berchem,2014-06-01,Ambiguous",
            "Nergens,2014-06-01,Unknown",
            "'',2014-06-01,Unknown",
            "Genk,2008-12-31,OutsideData"
        })
        void whatIsNoOneMunicipalityIsNotAnswered(String name, String on, String variant) {
            Unresolved answer = (Unresolved) Asking.FLANDERS.funding(FundingQuestion.of(name, day(on)));

            assertThat(answer.lookup().getClass().getSimpleName()).isEqualTo(variant);
            assertThat(answer.reasons()).isEqualTo(answer.lookup().reasons()).isNotEmpty();
            assertThat(answer.day()).isEqualTo(day(on));
            assertThat(answer.<String>fold(schemes -> "schemes", unresolved -> "unresolved"))
                    .isEqualTo("unresolved");
        }

        @Test
        void noFactSpeaksOfADayBeforeTheFirst() {
            FundingQuestion before = FundingQuestion.of(OrganisationKind.VZW, day("2008-12-31"));

            assertThat(((Unresolved) Asking.FLANDERS.funding(before)).lookup())
                    .isInstanceOf(MunicipalityAnswer.OutsideData.class);
            assertThat(flanders(before.on(day("2009-01-01"))).municipality()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"2026-11-23,false", "2026-11-24,true"})
        void daysAfterTheFactsAreToldToBe(String on, boolean told) {
            assertThat(codes(flanders(FundingQuestion.of(OrganisationKind.VZW, day(on)))
                                    .reasons())
                            .contains("after_as_of"))
                    .isEqualTo(told);
            assertThat(codes(flanders(FundingQuestion.of("Genk", day(on))).reasons())
                            .contains("after_as_of"))
                    .isEqualTo(told);
        }
    }

    @Nested
    class Overlays {
        private static final String COUNCIL = """
                {"schemaVersion": 1, "title": "Besluiten van de raad",
                 "sources": [{"id": "council", "title": "Council decision"}],
                 "subsidySources": [{"id": "SRC-STAD", "name": "Stad", "level": "other_fund", "area": "44021"}],
                 "subsidies": [{"id": "SUB-STAD-1", "name": "Buurtfonds", "level": "other_fund", "source": "SRC-STAD",
                   "applicants": ["vzw"], "themeWords": ["wijkfeest"], "period": {"from": "2020-01-01"}, "sources": ["council"]}]}
                """;

        private static CheckedDataset checked(String text) {
            return Asking.FLANDERS.validate(text).checked().orElseThrow();
        }

        @Test
        void aSubsidyThatIsAddedIsAnsweredWithTheOverlayAsItsSource() {
            Kapstok both = Asking.FLANDERS.overlaidWith(checked(COUNCIL));
            Schemes schemes = (Schemes) both.funding(
                    FundingQuestion.of(OrganisationKind.VZW, day("2022-05-01")).in("Gent"));
            SchemeStanding scheme = of(schemes, "SUB-STAD-1");

            assertThat(schemes.open().size() + schemes.notOpen().size()).isEqualTo(54);
            assertThat(scheme.standing()).isEqualTo(Standing.OPEN_IF);
            assertThat(scheme.reasons())
                    .allSatisfy(each -> assertThat(each.sources())
                            .extracting(source -> source.title())
                            .contains("Besluiten van de raad"));
            assertThat(reason(scheme, FundingReason.FROM_OVERLAY).text())
                    .isEqualTo("This record comes from the overlay Besluiten van de raad");
            assertThat(sources(reason(scheme, FundingReason.AREA_FITS))).contains("council", "overlay_1");
            assertThat(reason(scheme, FundingReason.WORDS_STAY_WORDS).text())
                    .contains("“wijkfeest” (the table of words does not know it)");
            assertThat(codes(of(schemes, "SUB-VL-020"))).doesNotContain("from_overlay");
        }

        @Test
        void aSubsidyThatIsReplacedIsAnsweredFromTheOverlay() {
            String shorter = """
                    {"schemaVersion": 1, "subsidies": [{"id": "SUB-VL-020", "name": "Participatie", "level": "flemish",
                      "source": "SRC-VL-SCW", "applicants": ["vzw"], "period": {"from": "2008-01-18", "until": "2020-01-01"}}]}
                    """;
            Kapstok both = Asking.FLANDERS.overlaidWith(checked(COUNCIL)).overlaidWith(checked(shorter));
            SchemeStanding scheme = of(
                    (Schemes) both.funding(FundingQuestion.of(OrganisationKind.VZW, day("2022-05-01"))), "SUB-VL-020");

            assertThat(scheme.standing()).isEqualTo(Standing.NOT_OPEN);
            assertThat(sources(reason(scheme, FundingReason.ENDED))).containsExactly("overlay_2");
            assertThat(reason(scheme, FundingReason.ENDED).sources().get(0).title())
                    .isEqualTo("(text)");
        }
    }

    @Test
    void everySchemeStandsInOneListInOrder() {
        Schemes schemes = flanders(GENK);
        List<SchemeStanding> all = Stream.concat(schemes.open().stream(), schemes.notOpen().stream())
                .toList();

        assertThat(all).extracting(SchemeStanding::id).hasSize(53).doesNotHaveDuplicates();
        assertThat(schemes.open())
                .extracting(SchemeStanding::id)
                .containsExactly(
                        "SUB-VL-013",
                        "SUB-VL-018",
                        "SUB-VL-027",
                        "SUB-VL-030",
                        "SUB-EU-005",
                        "SUB-VL-011",
                        "SUB-VL-020");
        assertThat(schemes.notOpen())
                .extracting(SchemeStanding::id)
                .startsWith("SUB-VL-001", "SUB-VL-002", "SUB-VL-003")
                .endsWith("SUB-AN-005", "SUB-AN-006");
        assertThat(schemes.reasons())
                .extracting(each -> each.text())
                .contains(
                        "Schemes judged: 53, of which open: 0; open if something holds that is not known: 5; probably over: 2;"
                                + " not open: 46");
        assertThat(codes(schemes.reasons())).contains("found_by_dutch_name").endsWith("judged", "list_not_complete");
        assertThat(schemes.<Boolean>fold(each -> true, each -> false)).isTrue();
    }

    @Test
    void anyoneIsJudgedAsTheKindThatItSuitsBest() {
        FundingQuestion anyone = FundingQuestion.of(day("2022-05-01"))
                .knowing(Figure.OWN_CONTRIBUTION, BigDecimal.ONE)
                .forKind(MeasureKind.INCLUSIVE);
        SchemeStanding scheme = of(flanders(anyone), "SUB-VL-013");

        assertThat(scheme.standing()).isEqualTo(Standing.OPEN);
        assertThat(reason(scheme, FundingReason.APPLICANT_NOT_TOLD).text())
                .endsWith("The rest is judged for: Flemish Community Commission");
        assertThat(flanders(anyone).applicant()).isNull();
    }

    @Test
    void aFigureThatNoSchemeComparesIsTold() {
        assertThat(flanders(GENK.knowing("trees", BigDecimal.TEN)).reasons())
                .extracting(each -> each.text())
                .contains("No scheme compares the figure trees, so it decided nothing");
        assertThat(codes(flanders(GENK.knowing(Figure.POPULATION, new BigDecimal("66000")))
                        .reasons()))
                .doesNotContain("figure_not_compared");
    }
}
