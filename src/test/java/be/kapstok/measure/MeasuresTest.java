package be.kapstok.measure;

import static be.kapstok.measure.Given.found;
import static be.kapstok.measure.Given.measure;
import static be.kapstok.measure.Given.measures;
import static be.kapstok.measure.Given.soundCategorical;
import static be.kapstok.measure.Given.soundDifferent;
import static be.kapstok.measure.Given.soundInclusive;
import static be.kapstok.measure.Given.why;
import static be.kapstok.measure.Given.with;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.NotApplied;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.dataset.Kind;
import be.kapstok.measure.rule.MeasureRules;
import be.kapstok.model.Confidence;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    @Nested
    class Answers {
        @Test
        void namesTheMeasureItsDayAndItsKind() {
            MeasureAnswer answer = measures().check(soundCategorical());

            assertThat(answer.measure()).isEqualTo("m");
            assertThat(answer.title()).isEqualTo("Taalklas");
            assertThat(answer.day()).isEqualTo("2016-03-02");
            assertThat(answer.kind()).isEqualTo(MeasureKind.CATEGORICAL);
            assertThat(answer.findings()).isEmpty();
        }

        @Test
        void findsNothingInSoundMeasures() {
            assertThat(found(soundInclusive())).isEmpty();
            assertThat(found(soundDifferent())).isEmpty();
        }

        @Test
        void findsAllThatIsMissingInTheOrderOfTheRules() {
            assertThat(found(measure("date", "2016-03-02", "targetGroups", List.of("newcomers"))))
                    .containsExactly(
                            "RB-03 /generalInterest",
                            "RB-04 /aims",
                            "RB-05 /necessity",
                            "RB-06 /evidence",
                            "RB-07 /reviewDate",
                            "RB-09 /goal",
                            "RB-09.indicator /indicator",
                            "RB-09.evaluation /evaluationDate",
                            "RB-10 /mainstreamPath",
                            "RB-11.nothing /policyDomain",
                            "RB-12 /consultation");
        }

        @Test
        void findingsStandInTheMeasureWithoutLine() {
            assertThat(measures().check(measure()).findings())
                    .singleElement()
                    .extracting(each -> each.location())
                    .isEqualTo(new Location("(measure)", "/targetGroups", 0, 0));
        }

        @Test
        void findingsStandWhereTheCallerSaysAndChangesInTheMeasure() {
            MeasureAnswer answer = measures()
                    .check(measure(), null, pointer -> new Location("file.json", "/measures/3" + pointer, 7, 1));

            assertThat(answer.findings())
                    .singleElement()
                    .extracting(each -> each.location())
                    .isEqualTo(new Location("file.json", "/measures/3/targetGroups", 7, 1));
            assertThat(answer.wouldChange())
                    .last()
                    .extracting(WouldChange::pointer)
                    .isEqualTo("/targetGroups");
        }

        @Test
        void theDayIsTheArgumentElseTheDateElseTheStart() {
            Measure both = measure("date", "2016-03-02", "startDate", "2017-01-01");
            assertThat(measures().check(both, LocalDate.of(2015, 1, 1)).day()).isEqualTo("2015-01-01");
            assertThat(measures().check(both).day()).isEqualTo("2016-03-02");
            assertThat(measures().check(measure("startDate", "2017-01-01")).day())
                    .isEqualTo("2017-01-01");
            assertThat(measures().check(measure("endDate", "2017-01-01")).day()).isNull();
        }

        @Test
        void withoutDayOnlyRulesRunThatHoldOnAnyDay() {
            MeasureAnswer answer = measures().check(measure("targetGroups", List.of("newcomers")));

            assertThat(answer.kind()).isEqualTo(MeasureKind.CATEGORICAL);
            assertThat(answer.notApplied().stream()
                            .filter(each -> each.why().code() == UnappliedReason.NO_DAY)
                            .map(each -> each.rule().value()))
                    .contains("RB-02", "RB-15", "RB-62", "RB-84")
                    .doesNotContain("RB-01", "RB-14", "RB-23", "RB-56");
            assertThat(answer.notApplied().stream().map(NotApplied::rule)).isSorted();
        }

        @Test
        void everyRuleIsAppliedOrListedWithWhy() {
            List<RuleId> all = Catalogue.of(MeasureRules.class).cards().stream()
                    .map(card -> card.id())
                    .toList();
            MeasureAnswer answer = measures().check(soundCategorical());

            assertThat(all)
                    .containsAll(
                            answer.notApplied().stream().map(NotApplied::rule).toList());
            assertThat(answer.notApplied().stream()
                            .map(each -> each.rule() + " " + each.why().code().code()))
                    .containsExactly(
                            "RB-14 not_inclusive",
                            "RB-17 same_rules_for_all",
                            "RB-18 same_rules_for_all",
                            "RB-19 same_rules_for_all",
                            "RB-20 same_rules_for_all",
                            "RB-21 same_rules_for_all",
                            "RB-22 not_yet_in_force",
                            "RB-58 no_longer_in_force",
                            "RB-82 not_yet_in_force");
            assertThat(answer.notApplied().get(6).why().text()).isEqualTo("This rule holds from 2024-01-01 on");
            assertThat(answer.notApplied().get(7).why().text()).isEqualTo("This rule held until 2009-07-01");
        }

        @Test
        void neverFailsOnRecordsThatNoReaderGives() {
            Measure empty = bare();
            assertThat(measures().check(empty).kind()).isEqualTo(MeasureKind.UNDETERMINED);
            assertThat(found(measures().check(empty, LocalDate.MAX))).contains("RB-01 /targetGroups");
            assertThat(found(measures().check(empty, LocalDate.MIN))).containsExactly("RB-01 /targetGroups");
        }

        /** Without title, and with lists that hold nothing. */
        @SuppressWarnings("NullAway")
        private static Measure bare() {
            List<String> nothing = Arrays.asList(null, " ");
            return new Measure(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    nothing,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Collections.singletonList(null),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    nothing,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        @Test
        void aDayAtTheEndOfTimeIsNoTrouble() {
            Measure one = measure("targetGroups", List.of("newcomers"));
            assertThat(change(measures().check(one, LocalDate.MAX), "RB-07")).isEqualTo(LocalDate.MAX.toString());
            assertThat(change(measures().check(one, LocalDate.of(9998, 5, 1)), "RB-07"))
                    .isEqualTo("9999-05-01");
            assertThat(change(measures().check(one, LocalDate.of(9999, 5, 1)), "RB-07"))
                    .isEqualTo("9999-05-01");
        }

        private static Object change(MeasureAnswer answer, String rule) {
            return answer.wouldChange().stream()
                    .filter(each -> RuleId.of(rule).equals(each.rule()))
                    .map(each -> Objects.requireNonNull(each.fields().get(0).to()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Reasons {
        @Test
        void nameTheGroupsAndTheirRecords() {
            Reason why = measures()
                    .check(measure(
                            "targetGroups", List.of("none", "newcomers", "other: ouders van kleuters", "newcommers")))
                    .reasons()
                    .get(0);

            assertThat(why.text(Languages.DUTCH))
                    .isEqualTo(
                            "Hij is voor bepaalde groepen (Nieuwkomers, ouders van kleuters, newcommers), en er staat"
                                    + " niet dat hij voor iedereen openstaat");
            assertThat(why.records()).containsExactly("newcomers");
            assertThat(why.sources()).extracting(each -> each.id().value()).containsExactly("seed_page");
            assertThat(why.confidence()).isEqualTo(Confidence.CONFIRMED);
        }

        @Test
        void aFieldAboutOneGroupIsOnlyProbable() {
            Reason why =
                    measures().check(measure("policyField", "0622")).reasons().get(0);

            assertThat(why.text())
                    .isEqualTo("It does not say whom it is for, and is booked on policy field 0622, which is about one"
                            + " group");
            assertThat(why.confidence()).isEqualTo(Confidence.PROBABLE);
            assertThat(why.records()).containsExactly("0622");
            assertThat(why.sources()).extracting(each -> each.id().value()).containsExactly("bbc_dr_policy_fields");
        }

        @Test
        void allInhabitantsAreARecord() {
            assertThat(measures().check(soundInclusive()).reasons().get(0).records())
                    .containsExactly("all_inhabitants");
            assertThat(measures()
                            .check(measure("openToAll", true))
                            .reasons()
                            .get(0)
                            .records())
                    .isEmpty();
        }
    }

    /** Each rule that holds on certain days, around its first and last day. */
    @ParameterizedTest
    @CsvSource({
        "RB-02,2014-01-01,",
        "RB-03,2014-01-01,",
        "RB-04,2014-01-01,",
        "RB-05,2014-01-01,",
        "RB-06,2014-01-01,",
        "RB-07,2014-01-01,",
        "RB-08,2014-01-01,",
        "RB-09,2014-01-01,",
        "RB-10,2014-01-01,",
        "RB-11,2014-01-01,",
        "RB-12,2014-01-01,",
        "RB-13,2009-07-02,",
        "RB-15,1998-06-19,",
        "RB-17,2007-06-09,",
        "RB-18,2007-06-09,",
        "RB-19,2007-06-09,",
        "RB-20,2007-06-09,",
        "RB-21,2008-10-03,",
        "RB-22,2024-01-01,",
        "RB-58,1998-06-19,2009-07-02",
        "RB-59,2009-07-02,",
        "RB-60,2016-02-29,",
        "RB-61,2009-07-02,",
        "RB-63,2009-07-02,",
        "RB-82,2022-10-01,2025-10-01",
        "RB-84,2014-01-01,"
    })
    void datedRulesRunFromTheirFirstDayToTheirLast(String rule, LocalDate first, LocalDate end) {
        Measure all = with(
                with(soundDifferent(), "openToOthers", false), "targetGroups", List.of("persons_of_foreign_origin"));
        assertThat(why(measures().check(all, first.minusDays(1)), rule)).isEqualTo("not_yet_in_force");
        assertThat(why(measures().check(all, first), rule)).isEqualTo("applied");
        if (end == null) {
            assertThat(why(measures().check(all, LocalDate.of(2200, 1, 1)), rule))
                    .isEqualTo("applied");
        } else {
            assertThat(why(measures().check(all, end.minusDays(1)), rule)).isEqualTo("applied");
            assertThat(why(measures().check(all, end), rule)).isEqualTo("no_longer_in_force");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RB-01", "RB-23", "RB-56", "RB-62"})
    void definitionsRunOnAnyDay(String rule) {
        assertThat(why(measures().check(soundInclusive(), LocalDate.of(1990, 1, 1)), rule))
                .isEqualTo("applied");
        assertThat(why(measures().check(soundInclusive(), LocalDate.of(2200, 1, 1)), rule))
                .isEqualTo("applied");
    }

    @Nested
    class ForWhichMeasures {
        static List<String> categorical() {
            return Given.CATEGORICAL_RULES;
        }

        @ParameterizedTest
        @MethodSource("categorical")
        void categoricalRulesLeaveOtherKindsAlone(String rule) {
            Measure one = with(soundCategorical(), "declaredKind", null);
            assertThat(why(one, rule)).isEqualTo("applied");
            assertThat(why(with(one, "openToAll", true), rule)).isEqualTo("not_categorical");
            assertThat(why(with(one, "targetGroups", List.of("all_inhabitants")), rule))
                    .isEqualTo("not_categorical");
            assertThat(why(with(one, "targetGroups", List.of("none")), rule)).isEqualTo("not_categorical");
            assertThat(why(with(one, "integration", false), rule)).isEqualTo("not_integration");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "RB-02", "RB-03", "RB-04", "RB-05", "RB-06", "RB-07", "RB-08", "RB-09", "RB-10", "RB-11", "RB-12",
                    "RB-14"
                })
        void whatIsNoIntegrationMeasureIsNotJudgedAsOne(String rule) {
            assertThat(why(with(soundCategorical(), "integration", false), rule))
                    .isEqualTo("not_integration");
            assertThat(why(with(soundInclusive(), "declaredKind", "not_integration"), rule))
                    .isEqualTo("not_integration");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "RB-01", "RB-13", "RB-15", "RB-17", "RB-18", "RB-19", "RB-20", "RB-21", "RB-23", "RB-56", "RB-59",
                    "RB-60", "RB-61", "RB-62", "RB-63", "RB-84"
                })
        void otherRulesJudgeItAllTheSame(String rule) {
            assertThat(why(with(soundDifferent(), "integration", false), rule)).isEqualTo("applied");
        }

        @ParameterizedTest
        @ValueSource(strings = {"RB-17", "RB-18", "RB-19", "RB-20", "RB-21", "RB-22"})
        void rulesAboutTreatmentNeedADifferenceInTreatment(String rule) {
            LocalDate day = LocalDate.of(2024, 5, 1);
            assertThat(why(measures().check(soundDifferent(), day), rule)).isEqualTo("applied");
            assertThat(why(measures().check(soundCategorical(), day), rule)).isEqualTo("same_rules_for_all");
            assertThat(why(measures().check(with(soundCategorical(), "differentialTreatment", null), day), rule))
                    .isEqualTo("treatment_not_told");
        }
    }

    @Nested
    class DeclaredKind {
        @Test
        void isComparedWithTheKindDerived() {
            Measure wrong = with(soundCategorical(), "declaredKind", "inclusive");
            assertThat(found(wrong)).containsExactly("RB-02 /declaredKind");
            assertThat(measures().check(wrong).findings().get(0).suggestion()).isEqualTo("categorical");
            assertThat(measures().check(wrong).findings().get(0).message())
                    .isEqualTo("The measure is declared inclusive, but by its target groups and openness it is"
                            + " categorical");
            assertThat(found(with(wrong, "openToAll", true))).containsExactly("RB-02 /declaredKind");
            assertThat(found("RB-02", with(soundInclusive(), "declaredKind", "mixed")))
                    .hasSize(1);
        }

        @Test
        void isNotComparedWhereThereIsNothingToCompare() {
            assertThat(why(with(soundCategorical(), "declaredKind", null), "RB-02"))
                    .isEqualTo("kind_not_declared");
            assertThat(why(with(soundCategorical(), "targetGroups", null), "RB-02"))
                    .isEqualTo("kind_not_known");
            assertThat(why(measure("date", "2016-03-02", "declaredKind", "inclusive", "policyField", "0903"), "RB-02"))
                    .isEqualTo("kind_from_field");
        }
    }

    @Nested
    class ForWhom {
        @Test
        void nothingToldIsAFinding() {
            assertThat(found(measure())).containsExactly("RB-01 /targetGroups");
            assertThat(found(measure("openToAll", false))).containsExactly("RB-01.closed /targetGroups");
            assertThat(found(measure("targetGroups", List.of("none")))).isEmpty();
            assertThat(found(measure("policyField", "0622"))).isEmpty();
        }

        @Test
        void contradictionsAreFindings() {
            assertThat(found(measure("targetGroups", List.of("all_inhabitants"), "openToAll", false)))
                    .containsExactly("RB-01.contradiction /openToAll");
            assertThat(found("RB-01", with(soundInclusive(), "differentialTreatment", true)))
                    .containsExactly("RB-01.differential /differentialTreatment");
            assertThat(found("RB-01", with(soundDifferent(), "openToAll", true)))
                    .isEmpty();
            assertThat(found(measure("targetGroups", List.of("newcomers", "none", "none"))))
                    .containsExactly("RB-01.none /targetGroups/1");
            assertThat(found(measure("targetGroups", List.of("none", "all_inhabitants"))))
                    .containsExactly("RB-01.none /targetGroups/0");
            assertThat(found(measure("targetGroups", List.of("none", "none")))).isEmpty();
        }
    }

    @Nested
    class Texts {
        @ParameterizedTest
        @CsvSource({
            "generalInterest,RB-03 /generalInterest",
            "aims,RB-04 /aims",
            "necessity,RB-05 /necessity",
            "evidence,RB-06 /evidence",
            "reviewDate,RB-07 /reviewDate",
            "goal,RB-09 /goal",
            "indicator,RB-09.indicator /indicator",
            "evaluationDate,RB-09.evaluation /evaluationDate",
            "mainstreamPath,RB-10 /mainstreamPath",
            "policyDomain,RB-11.nothing /policyDomain",
            "consultation,RB-12 /consultation"
        })
        void whatIsAbsentFromASoundMeasureIsFound(String field, String finding) {
            assertThat(found(with(soundCategorical(), field, null))).containsExactly(finding);
        }

        @ParameterizedTest
        @CsvSource({
            "inequalityEvidence,RB-17 /inequalityEvidence",
            "objective,RB-18 /objective",
            "endCondition,RB-19 /endCondition",
            "impactOnOthers,RB-20 /impactOnOthers",
            "proportionality,RB-21 /proportionality"
        })
        void whatIsAbsentFromADifferenceInTreatmentIsFound(String field, String finding) {
            assertThat(found(with(soundDifferent(), field, null))).containsExactly(finding);
        }

        @ParameterizedTest
        @ValueSource(strings = {"generalInterest", "necessity", "goal", "indicator"})
        void spacesAreNoWords(String field) {
            assertThat(found(with(soundCategorical(), field, "  "))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"inequalityEvidence", "objective", "endCondition", "impactOnOthers", "proportionality"})
        void spacesAreNoWordsThereEither(String field) {
            assertThat(found(with(soundDifferent(), field, "  "))).hasSize(1);
        }
    }

    @Nested
    class Evidence {
        @Test
        void isASourceOrAFigure() {
            assertThat(found(with(soundCategorical(), "evidence", List.of(Map.of("source", "Monitor")))))
                    .isEmpty();
            assertThat(found(with(soundCategorical(), "evidence", List.of(Map.of("figure", "4 %")))))
                    .isEmpty();
            assertThat(found(with(soundCategorical(), "evidence", List.of(Map.of("year", 2015)))))
                    .containsExactly("RB-06 /evidence");
            assertThat(found(with(
                            soundCategorical(), "evidence", List.of(Map.of("year", 2015), Map.of("figure", "4 %")))))
                    .isEmpty();
        }

        @Test
        void ofAnInequalityIsAFigureOrEvidence() {
            Measure words = with(soundDifferent(), "inequalityEvidence", "Ze hebben het meer nodig.");
            assertThat(found(words)).isEmpty();
            Measure bare = with(words, "evidence", null);
            assertThat(found(bare)).containsExactly("RB-06 /evidence", "RB-17.unproven /inequalityEvidence");
            assertThat(found("RB-17", with(bare, "inequalityEvidence", "9 keer zo hoog")))
                    .isEmpty();
            assertThat(found("RB-17", with(bare, "inequalityEvidence", "keer 0")))
                    .isEmpty();
            assertThat(found("RB-17", with(with(soundDifferent(), "inequalityEvidence", null), "evidence", null)))
                    .containsExactly("RB-17 /inequalityEvidence");
        }
    }

    @Nested
    class Ends {
        @Test
        void anEndOrAReviewIsEnough() {
            Measure endless = with(soundCategorical(), "reviewDate", null);
            assertThat(found(with(endless, "endDate", "2018-12-31"))).isEmpty();
            assertThat(measures().check(endless).findings().get(0).severity().name())
                    .isEqualTo("WARNING");
        }

        @Test
        void aDifferenceInTreatmentWithoutEitherIsAnError() {
            Measure endless = with(soundDifferent(), "reviewDate", null);
            assertThat(found(endless)).containsExactly("RB-07.differential /reviewDate");
            assertThat(measures().check(endless).findings().get(0).severity().name())
                    .isEqualTo("ERROR");
        }

        @Test
        void aDifferenceInTreatmentEndsOnADayOrUnderACondition() {
            assertThat(found(with(with(soundDifferent(), "endCondition", null), "endDate", "2019-12-31")))
                    .isEmpty();
        }
    }

    @Nested
    class Openness {
        @Test
        void toOthersIsJudgedWhenItIsTold() {
            assertThat(why(with(soundCategorical(), "openToOthers", null), "RB-08"))
                    .isEqualTo("openness_to_others_not_told");
            Measure closed = with(soundCategorical(), "openToOthers", false);
            assertThat(found(closed)).containsExactly("RB-08 /openToOthers");
            assertThat(found(with(closed, "exclusionReason", "De wet"))).isEmpty();
            assertThat(found(with(closed, "exclusionReason", " "))).hasSize(1);
            assertThat(why(with(closed, "openToAll", true), "RB-08")).isEqualTo("not_categorical");
        }
    }

    @Nested
    class WaysIntoTheRegularOffer {
        @Test
        void nameAServiceAndADay() {
            assertThat(found(with(soundCategorical(), "mainstreamPath", Map.of("service", "sportdienst"))))
                    .containsExactly("RB-10.date /mainstreamPath/date");
            assertThat(found(with(soundCategorical(), "mainstreamPath", Map.of("date", "2020-01-01"))))
                    .containsExactly("RB-10.service /mainstreamPath/service");
            assertThat(found(with(soundCategorical(), "mainstreamPath", Map.of("service", " "))))
                    .containsExactly("RB-10.service /mainstreamPath/service", "RB-10.date /mainstreamPath/date");
        }

        @Test
        void consultationsNameWhoWasHeard() {
            assertThat(found(with(soundCategorical(), "consultation", Map.of("date", "2016-01-10"))))
                    .containsExactly("RB-12.who /consultation/who");
            assertThat(found(with(soundCategorical(), "consultation", Map.of("who", "ouders"))))
                    .isEmpty();
        }
    }

    @Nested
    class RegularServices {
        private Measure without(Object... fields) {
            Measure one = with(soundCategorical(), "policyDomain", null);
            for (int i = 0; i < fields.length; i += 2) {
                one = with(one, fields[i].toString(), fields[i + 1]);
            }
            return one;
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "integratiedienst",
                    "Integratiedienst Genk",
                    "Stedelijke INTEGRATIEDIENST",
                    "dienst Integratie",
                    "Dienst integratie en inburgering",
                    "Integration service",
                    "Service d'intégration",
                    "service de l’intégration",
                    "Service intégration"
                })
        void theIntegrationServiceAloneIsNotEnough(String service) {
            assertThat(found(without("responsibleService", service))).containsExactly("RB-11 /responsibleService");
        }

        @Test
        void norIsAKnownIntegratiedienst() {
            String id = ShippedData.load()
                    .dataset()
                    .list(Kind.INTEGRATIEDIENSTEN)
                    .get(0)
                    .id()
                    .value();
            assertThat(found(without("responsibleService", id))).containsExactly("RB-11 /responsibleService");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "sportdienst",
                    "Jeugddienst en integratiedienst",
                    "integratiedienst met de sociale dienst",
                    "Integratiedienst en OCMW",
                    "Service d'intégration et CPAS",
                    "integration"
                })
        void anotherServiceIs(String service) {
            assertThat(found(without("responsibleService", service))).isEmpty();
        }

        @Test
        void soIsAPolicyFieldOtherThanThatOfIntegration() {
            assertThat(found(without("policyField", "0750"))).isEmpty();
            assertThat(found(without("policyField", "0902"))).containsExactly("RB-11.nothing /policyDomain");
            assertThat(found(without("policyField", "0902", "responsibleService", "integratiedienst")))
                    .containsExactly("RB-11 /responsibleService");
            assertThat(found(without("responsibleService", " "))).containsExactly("RB-11.nothing /policyDomain");
        }
    }
}
