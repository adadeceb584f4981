package be.kapstok;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.advice.Advice;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.funding.FundingReason;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.NisCode;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Answer;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import be.kapstok.review.DatasetReview;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.SupportAnswer;
import be.kapstok.support.SupportAnswer.NoClaim;
import be.kapstok.support.SupportReason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each question says of a municipality of the Walloon Region: who it is, and that no claim is made about policy there. */
class NoClaimTest {
    private static final Kapstok BELGIUM = Wallonia.kapstok();
    private static final LocalDate DAY = day("2014-03-01");

    private static Reason noClaim(Answer answer) {
        return answer.reasons().stream()
                .filter(each -> each.code() == CommonReason.NO_CLAIM)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Support {
        @ParameterizedTest
        @CsvSource({
            "Liège,    2009-01-01, 62063",
            "Luik,     2026-01-01, 62063",
            "Bastogne, 2024-12-01, 82003",
            "Bastogne, 2024-12-02, 82039",
            "82005,    2024-12-01, 82005",
            "82005,    2024-12-02, 82039"
        })
        void makesNoClaim(String text, String on, String code) {
            SupportAnswer answer = BELGIUM.support(text, day(on));

            assertThat(answer).isInstanceOfSatisfying(NoClaim.class, none -> {
                assertThat(none.day()).isEqualTo(on);
                assertThat(none.municipality().nis()).isEqualTo(NisCode.of(code));
            });
            assertThat(answer.reasons())
                    .extracting(Reason::code)
                    .contains(SupportReason.LIES_IN, CommonReason.NO_CLAIM);
            assertThat(answer.reasons()).extracting(Reason::code).doesNotContain(SupportReason.NO_CENTRE);
            assertThat(noClaim(answer).sources()).isNotEmpty();
            assertThat(answer.<String>fold(yes -> "", no -> "", none -> "no claim", notYet -> "", open -> ""))
                    .isEqualTo("no claim");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | Luik lies in the Walloon Region: this library covers the integration policy of Flanders and Brussels"
                            + " and makes no claim about the policy elsewhere, which is not a \"no\"",
                    "nl | Luik ligt in het Waals Gewest: deze bibliotheek gaat over het integratiebeleid van Vlaanderen en"
                            + " Brussel en doet geen uitspraak over het beleid elders, en dat is geen \"nee\"",
                    "fr | Liège se trouve en Région wallonne : cette bibliothèque porte sur la politique d'intégration de la"
                            + " Flandre et de Bruxelles et ne se prononce pas sur celle menée ailleurs, ce qui n'est"
                            + " pas un « non »"
                })
        void saysSoInThreeLanguages(String language, String text) {
            assertThat(noClaim(BELGIUM.support("Liège", DAY)).text(Locale.forLanguageTag(language)))
                    .isEqualTo(text);
        }

        @Test
        void ofAMunicipalityToComeSpeaksOfItsParts() {
            SupportAnswer answer = BELGIUM.support(NisCode.of("82039"), DAY);

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            SupportAnswer.NotYet.class,
                            notYet ->
                                    assertThat(notYet.predecessors()).hasSize(2).allMatch(NoClaim.class::isInstance));
        }

        @Test
        void ofOwnDataIsToldAllTheSame() {
            Kapstok own = Wallonia.with("""
                    {"schemaVersion": 1,
                     "bodies": [{"kind": "city_agency", "id": "ours", "name": "Centre", "period": {}}],
                     "coverages": [{"body": "ours", "area": "60000", "period": {}}]}
                    """);

            assertThat(own.support("Liège", DAY)).isInstanceOf(SupportAnswer.Supported.class);
            assertThat(own.support("Bastogne", DAY)).isInstanceOf(NoClaim.class);
        }
    }

    @Nested
    class Services {
        @Test
        void makeNoClaimAboutACircle() {
            ServicesAnswer answer = BELGIUM.services().services("Liège", DAY);

            assertThat(answer.circle()).isNotNull();
            assertThat(answer.circle().support()).isInstanceOf(NoClaim.class);
            assertThat(answer.circle().members()).isEmpty();
            assertThat(noClaim(answer.circle())).isNotNull();
        }

        @Test
        void countOnlyMunicipalitiesThatTheySpeakOf() {
            assertThat(BELGIUM.services().integratiediensten(DAY).others())
                    .isEqualTo(Kapstok.flanders()
                            .services()
                            .integratiediensten(DAY)
                            .others());
        }
    }

    @Nested
    class Money {
        private static Schemes schemes(Kapstok kapstok, String name) {
            FundingAnswer answer = kapstok.funding(FundingQuestion.of(name, DAY));
            assertThat(answer).isInstanceOf(Schemes.class);
            return (Schemes) answer;
        }

        private static Stream<SchemeStanding> all(Schemes answer) {
            return Stream.concat(answer.open().stream(), answer.notOpen().stream());
        }

        @Test
        void ofFlandersAndItsProvincesIsNotForIt() {
            Schemes answer = schemes(BELGIUM, "Liège");

            assertThat(noClaim(answer)).isNotNull();
            assertThat(all(answer))
                    .filteredOn(each -> each.subsidy().level() == FundingLevel.FLEMISH
                            || each.subsidy().level() == FundingLevel.PROVINCIAL)
                    .isNotEmpty()
                    .allSatisfy(each -> {
                        assertThat(each.standing()).isEqualTo(SchemeStanding.Standing.NOT_OPEN);
                        assertThat(each.reasons()).extracting(Reason::code).contains(FundingReason.OTHER_AREA);
                    });
        }

        @Test
        void ofAllOthersIsNeverOpenWithoutAnIfAndNeverRefusedForItsPlace() {
            Schemes answer = schemes(BELGIUM, "Liège");

            assertThat(answer.open()).extracting(SchemeStanding::id).contains("SUB-FE-001");
            assertThat(all(answer))
                    .filteredOn(each -> each.subsidy().level() == FundingLevel.FEDERAL
                            || each.subsidy().level() == FundingLevel.EUROPEAN
                            || each.subsidy().level() == FundingLevel.OTHER_FUND)
                    .isNotEmpty()
                    .allSatisfy(each -> {
                        assertThat(each.standing()).isNotEqualTo(SchemeStanding.Standing.OPEN);
                        assertThat(each.reasons())
                                .extracting(Reason::code)
                                .contains(FundingReason.AREA_NOT_KNOWN)
                                .doesNotContain(FundingReason.OTHER_AREA);
                    });
        }

        @Test
        void ofAFundThatSaysItGivesThereIsOpen() {
            Kapstok own = Wallonia.with("""
                    {"schemaVersion": 1,
                     "subsidySources": [{"id": "GIVER", "name": "Fonds", "level": "other_fund", "area": "03000"}],
                     "subsidies": [{"id": "SUB-OWN", "name": "Geld", "level": "other_fund", "source": "GIVER",
                       "period": {"from": "2010-01-01", "until": "2020-01-01"},
                       "applications": [{"from": "2010-01-01", "until": "2020-01-01"}],
                       "applicants": ["municipality"], "applicantsComplete": true}]}
                    """);

            assertThat(schemes(own, "Liège").open())
                    .filteredOn(each -> each.id().equals("SUB-OWN"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.reasons())
                            .extracting(Reason::code)
                            .contains(FundingReason.AREA_FITS)
                            .doesNotContain(FundingReason.AREA_NOT_KNOWN));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Genk", "Antwerpen", "Elsene"})
        void ofOtherRegionsStaysAsItWas(String name) {
            assertThat(schemes(BELGIUM, name)).isEqualTo(schemes(Kapstok.flanders(), name));
        }
    }

    @Nested
    class Helpers {
        @Test
        void areOnlyThoseOfTheWholeCountry() {
            PartnerAnswer answer =
                    BELGIUM.partners().ask(PartnerQuestion.on(day("2019-06-01")).near("Liège"));

            assertThat(noClaim(answer)).isNotNull();
            assertThat(answer.partners())
                    .extracting(each -> each.partner().id())
                    .contains("unia")
                    .doesNotContain("vvsg", "agii", "rimo_limburg");
        }

        @Test
        void ofAFlemishMunicipalityComeWithoutSuchAWord() {
            assertThat(BELGIUM.partners()
                            .ask(PartnerQuestion.on(DAY).near("Genk"))
                            .reasons())
                    .extracting(Reason::code)
                    .doesNotContain(CommonReason.NO_CLAIM);
        }
    }

    @Nested
    class Advised {
        @ParameterizedTest
        @ValueSource(strings = {"2014-03-01", "2019-06-01", "2026-01-01"})
        void isWhatCanBeSaid(String on) {
            Advice advice = BELGIUM.advise("Liège", day(on));

            assertThat(advice).isInstanceOfSatisfying(Advice.Advised.class, advised -> {
                assertThat(advised.municipality().nis()).isEqualTo(NisCode.of("62063"));
                assertThat(advised.support()).isInstanceOf(NoClaim.class);
                assertThat(advised.planningPeriod()).isNull();
                assertThat(advised.nextPlanningPeriod()).isNull();
                assertThat(noClaim(advised)).isNotNull();
            });
        }
    }

    @Nested
    class Rules {
        private static final String PLAN = """
                {"schemaVersion": 1,
                 "measures": [{"id": "m", "title": "Cours pour Allochtonen", "targetGroups": ["refugees"],
                   "declaredKind": "inclusive"}, {"id": "alone", "title": "Zigeuner", "municipality": "%1$s",
                   "targetGroups": ["refugees"], "declaredKind": "inclusive", "date": "2014-05-01"}],
                 "plans": [{"id": "p", "municipality": "%1$s", "startYear": 2014, "endYear": 2019,
                  "separatePlans": [{"title": "Integratieplan"}],
                  "objectives": [{"id": "O", "title": "Ensemble", "actionPlans": [{"id": "A", "title": "Tous",
                   "actions": [{"id": "a", "title": "Cours", "measure": "m"}]}]}]}]}
                """;

        private static DatasetReview review(String municipality) {
            return BELGIUM.review(
                    BELGIUM.validate(PLAN.formatted(municipality)).checked().orElseThrow());
        }

        @Test
        void areNotHeldAgainstAPlanOrMeasureThere() {
            DatasetReview review = review("82003");

            assertThat(review.findings()).isEmpty();
            PlanReview plan = review.plans().get(0);
            assertThat(plan.notApplied())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(each -> assertThat(each.why().code()).isEqualTo(UnappliedReason.OTHER_REGION));
            assertThat(plan.notApplied().get(0).why().text(Locale.ENGLISH))
                    .isEqualTo(
                            "This rule is about Flanders and Brussels, and the municipality lies in the Walloon Region");
            assertThat(plan.planningPeriod()).isNull();
            assertThat(noClaim(plan)).isNotNull();
            assertThat(review.measures()).hasSize(2).allSatisfy(Rules::notJudged);
            assertThat(plan.measures()).hasSize(1).allSatisfy(Rules::notJudged);
        }

        private static void notJudged(MeasureAnswer answer) {
            assertThat(answer.findings()).isEmpty();
            assertThat(answer.kind()).isNotNull();
            assertThat(answer.notApplied())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(each -> assertThat(each.why().code()).isEqualTo(UnappliedReason.OTHER_REGION));
        }

        @Test
        void areHeldAgainstTheSameInFlanders() {
            assertThat(review("71016").findings())
                    .extracting(Finding::rule)
                    .contains(RuleId.of("RB-35"), RuleId.of("RB-02"), RuleId.of("RB-13"));
        }

        @Test
        void recogniseNoCentreForAWalloonProvince() {
            CheckedDataset centre = BELGIUM.validate("""
                    {"schemaVersion": 1,
                     "bodies": [{"kind": "integratiecentrum", "id": "ours", "name": "Centrum", "period":
                       {"from": "2010-01-01", "until": "2014-01-01"}}],
                     "coverages": [{"body": "ours", "area": "60000", "period":
                       {"from": "2010-01-01", "until": "2014-01-01"}}]}
                    """).checked().orElseThrow();

            assertThat(BELGIUM.review(centre).findings())
                    .filteredOn(each -> each.rule().equals(RuleId.of("RB-69")))
                    .extracting(each -> each.location().pointer())
                    .contains("/coverages/0/area");
        }
    }
}
