package be.kapstok.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.advice.Advice.Advised;
import be.kapstok.advice.ComparablePractice.Likeness;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.model.BodyId;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.NisCode;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer.Supported;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    private static Advised advised(String name, String day) {
        return (Advised) KAPSTOK.advise(name, LocalDate.parse(day));
    }

    @Test
    void theWholePageForGenkOnADayOf2013() {
        Advised genk = advised("Genk", "2013-06-01");

        assertThat(genk.municipality().nis()).isEqualTo(NisCode.of("71016"));
        assertThat(((Supported) genk.support()).standing().centre().id()).isEqualTo(BodyId.of("ic_limburg"));
        assertThat(genk.partners().partners())
                .extracting(each -> each.partner().id())
                .contains("ic_limburg", "kmi", "vvsg");
        assertThat(genk.funding().open()).extracting(SchemeStanding::id).contains("SUB-VL-001");
        assertThat(genk.funding().notOpen()).extracting(SchemeStanding::id).contains("SUB-VL-013");
        assertThat(genk.practices()).isNotEmpty();
        assertThat(genk.planningPeriod()).isNotNull();
        assertThat(genk.planningPeriod().period().id()).isEqualTo("2008-2013");
        assertThat(genk.nextPlanningPeriod()).isNotNull();
        assertThat(genk.nextPlanningPeriod().period().id()).isEqualTo("2014-2019");
        assertThat(genk.nextPlanningPeriod().demands())
                .extracting(each -> each.rule().value())
                .contains("RB-33", "RB-35", "RB-47")
                .doesNotContain("RB-34", "RB-42", "RB-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2009-01-01, 2008-2013, 2014-2019",
        "2013-12-31, 2008-2013, 2014-2019",
        "2014-01-01, 2014-2019, 2020-2025",
        "2019-12-31, 2014-2019, 2020-2025",
        "2020-01-01, 2020-2025, 2026-2031",
        "2025-12-31, 2020-2025, 2026-2031",
        "2026-02-01, 2026-2031,"
    })
    void thePlanningPeriodsOfADay(String day, String now, String next) {
        Advised genk = advised("71016", day);

        assertThat(id(genk.planningPeriod())).isEqualTo(now);
        assertThat(id(genk.nextPlanningPeriod())).isEqualTo(next);
        assertThat(genk.reasons())
                .extracting(Reason::code)
                .contains(AdviceReason.PLANNING_PERIOD)
                .contains(next == null ? AdviceReason.NO_NEXT_PLANNING_PERIOD : AdviceReason.NEXT_PLANNING_PERIOD);
    }

    private static String id(Planning planning) {
        return planning == null ? null : planning.period().id();
    }

    @Test
    void aPeriodAsksWhatTheRulesAskInIt() {
        PlanningPeriod period = advised("Genk", "2014-06-01").planningPeriod().period();

        assertThat(KAPSTOK.plans().demandsIn(period.period()))
                .extracting(each -> each.id().value())
                .contains("RB-26", "RB-47")
                .doesNotContain("RB-27", "RB-37", "RB-57")
                .isSorted();
    }

    @Test
    void practicesAreOfOthersLikeItAndNotLater() {
        Advised genk = advised("Genk", "2019-06-01");

        assertThat(genk.practices()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.alike()).isNotEmpty().hasSameSizeAs(each.because());
            assertThat(each.found().doneBy())
                    .extracting(doer -> doer.nis().value())
                    .isNotEqualTo(List.of("71016"));
            assertThat(each.found().practice().kind()).isNotEqualTo(MeasureKind.NO_SIGN);
            Integer year = each.found().practice().year();
            assertThat(year == null ? 0 : year).isLessThanOrEqualTo(2019);
        });
        assertThat(genk.practices())
                .extracting(each -> each.alike().size())
                .isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void aPracticeOfTheNextYearIsCountedOnly() {
        long before = advised("Hasselt", "2018-12-31").practices().size();
        long after = advised("Hasselt", "2019-01-01").practices().size();

        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(advised("Hasselt", "2009-01-01").reasons())
                .extracting(Reason::code)
                .contains(AdviceReason.LATER_PRACTICES, AdviceReason.PRACTICES_WITHOUT_YEAR);
        assertThat(advised("Hasselt", "2026-01-01").reasons())
                .extracting(Reason::code)
                .doesNotContain(AdviceReason.LATER_PRACTICES);
    }

    @Test
    void inBrusselsTheOthersAreThoseOfBrussels() {
        Advised schaarbeek = advised("Schaarbeek", "2024-06-01");

        assertThat(schaarbeek.municipality().province()).isNull();
        assertThat(schaarbeek.practices())
                .filteredOn(each -> each.alike().contains(Likeness.SAME_PROVINCE))
                .allSatisfy(each -> assertThat(each.because().get(0).code()).isEqualTo(AdviceReason.ALSO_IN_BRUSSELS));
    }

    @Test
    void theSizeOfAMergedMunicipalityIsThatOfItsParts() {
        Advised hasselt = advised("Hasselt", "2025-06-01");

        assertThat(hasselt.size()).isNotNull();
        assertThat(hasselt.size().year()).isEqualTo(2021);
        assertThat(hasselt.size().of()).extracting(each -> each.nis().value()).containsExactly("71022", "73040");
        assertThat(hasselt.size().population())
                .isEqualTo(hasselt.size().of().stream()
                        .mapToInt(each -> each.population())
                        .sum());
    }

    @Test
    void theYearOfTheDayTellsTheSizeOrTheNearestEarlierOne() {
        assertThat(advised("Genk", "2013-06-01").size().year()).isEqualTo(2013);
        assertThat(advised("Genk", "2019-02-01").size().year()).isEqualTo(2019);
        assertThat(advised("Genk", "2024-02-01").size().year()).isEqualTo(2021);
        assertThat(advised("Genk", "2026-02-01").size().year()).isEqualTo(2026);
        assertThat(advised("44001", "2018-06-01").size().of())
                .extracting(each -> each.nis().value())
                .containsExactly("44001");
    }

    @Test
    void anAbolishedMunicipalityIsAdvisedAsItsSuccessor() {
        Advised kortessem = advised("Kortessem", "2026-01-01");

        assertThat(kortessem.municipality().name().nl()).isEqualTo("Hasselt");
        assertThat(kortessem.reasons()).isNotEmpty();
        assertThat(kortessem.funding().municipality()).isEqualTo(kortessem.municipality());
    }

    @ParameterizedTest
    @CsvSource({
        "Pelt,2014-06-01,NotYet",
        "Antwrpen,2014-06-01,Unknown",
        "Genk,2008-12-31,OutsideData",
        "Berchem,2018-12-31,Ambiguous"
    })
    void whatMeansNoOneMunicipalityIsNotAdvised(String name, String day, String why) {
        Advice advice = KAPSTOK.advise(name, LocalDate.parse(day));

        MunicipalityAnswer lookup = advice.fold(advised -> null, Advice.Unresolved::lookup);
        assertThat(lookup).isNotNull();
        assertThat(lookup.getClass().getSimpleName()).isEqualTo(why);
        assertThat(advice.day()).isEqualTo(day);
        assertThat(advice.reasons()).isEqualTo(lookup.reasons()).isNotEmpty();
    }

    @Test
    void howAlikeTwoSizesAreIsASetting() {
        AdviceSettings usual = AdviceSettings.usual();

        assertThat(usual.alike(1000, 1500)).isTrue();
        assertThat(usual.alike(1500, 1000)).isTrue();
        assertThat(usual.alike(1000, 1501)).isFalse();
        assertThat(new AdviceSettings(BigDecimal.ONE).alike(7, 7)).isTrue();
        assertThatThrownBy(() -> new AdviceSettings(new BigDecimal("0.99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.99");
    }

    @Test
    void underOtherSettingsOtherPracticesAreAlike() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        long usual = ofSize((Advised) KAPSTOK.advisers().advise("Genk", day));
        long strict = ofSize((Advised)
                KAPSTOK.advisers().under(new AdviceSettings(BigDecimal.ONE)).advise("Genk", day));
        long loose = ofSize((Advised) KAPSTOK.advisers()
                .under(new AdviceSettings(new BigDecimal(100)))
                .advise("Genk", day));

        assertThat(strict).isZero();
        assertThat(usual).isPositive().isLessThan(loose);
    }

    private static long ofSize(Advised advice) {
        return advice.practices().stream()
                .filter(each -> each.alike().contains(Likeness.LIKE_SIZE))
                .count();
    }

    @Test
    void aUsersPracticeIsAdvisedWithTheUsersFileAsSource() {
        Kapstok mine = KAPSTOK.overlaidWith(KAPSTOK.validate("""
                        {"schemaVersion": 1, "title": "Onze praktijken", "practices": [
                          {"id": "mine", "title": "Buurtfeest", "municipalities": ["Hasselt"], "year": 2012, "kind": "inclusive"}]}""").checked().orElseThrow());

        Advised genk = (Advised) mine.advise("Genk", LocalDate.of(2013, 6, 1));
        ComparablePractice own = genk.practices().stream()
                .filter(each -> each.found().practice().id().equals("mine"))
                .findFirst()
                .orElseThrow();
        assertThat(own.found().reasons())
                .flatExtracting(Reason::sources)
                .extracting(each -> each.title())
                .contains("Onze praktijken");
    }

    @Test
    void eachPartIsTheAnswerOfItsOwnQuestion() {
        LocalDate day = LocalDate.of(2022, 11, 1);
        Advised genk = advised("Genk", "2022-11-01");

        assertThat(genk.support()).isEqualTo(KAPSTOK.support("Genk", day));
        assertThat(genk.funding()).isEqualTo(KAPSTOK.funding(FundingQuestion.of("71016", day)));
        assertThat(genk.partners())
                .isEqualTo(KAPSTOK.partners().ask(PartnerQuestion.on(day).near("71016")));
    }
}
