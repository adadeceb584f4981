package be.kapstok.funding;

import static be.kapstok.funding.Asking.bare;
import static be.kapstok.funding.Asking.codes;
import static be.kapstok.funding.Asking.day;
import static be.kapstok.funding.Asking.only;
import static be.kapstok.funding.Asking.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyAccess;
import be.kapstok.model.SubsidyApplications;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a scheme runs and that it takes applications are two facts. */
class DaysToApplyTest {
    /** A call of March 2016 for three years of projects that start in autumn. */
    private static final String CALL =
            "'access': 'apply', 'applications': [{'from': '2016-03-01', 'until': '2016-04-01'}],"
                    + " 'period': {'from': '2016-10-01', 'until': '2019-10-01'}";

    private static final String TWO_ROUNDS =
            "'access': 'apply', 'applications': [{'from': '2016-03-01', 'until': '2016-04-01'},"
                    + " {'from': '2017-03-01', 'until': '2017-04-01'}], 'period': {'from': '2016-10-01'}";
    private static final String NO_END =
            "'access': 'closed_call', 'applications': [{'from': '2015-12-08'}], 'checkedOn': '2026-11-23'";
    private static final String NO_START = "'applications': [{'until': '2024-05-07'}], 'access': 'apply'";
    private static final String OLD = "'access': 'apply', 'period': {'from': '2015-06-01'}, 'endKnown': false";

    private static Kapstok with(String fields) {
        return bare(fields.replace('\'', '"'));
    }

    private static SchemeStanding on(String fields, String day) {
        return only(with(fields), FundingQuestion.of(OrganisationKind.MUNICIPALITY, day(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-29,NOT_OPEN,applications_not_open_yet",
        "2016-03-01,OPEN,takes_applications",
        "2016-03-31,OPEN,takes_applications",
        "2016-04-01,NOT_OPEN,applications_closed",
        "2017-01-01,NOT_OPEN,applications_closed",
        "2020-01-01,NOT_OPEN,applications_closed"
    })
    void oneCanApplyOnTheDaysOfTheCallAlone(String day, Standing standing, String code) {
        SchemeStanding scheme = on(CALL, day);

        assertThat(scheme.standing()).isEqualTo(standing);
        assertThat(codes(scheme)).contains("pays_for", code);
        assertThat(scheme.inForce()).isNotNull();
    }

    @Test
    void whatWouldChangeItIsADayOfTheCall() {
        assertThat(on(CALL, "2016-02-01").wouldChange())
                .flatExtracting(SchemeChange::to)
                .containsExactly("2016-03-01");
        assertThat(on(CALL, "2018-02-01").wouldChange())
                .flatExtracting(SchemeChange::to)
                .containsExactly("2016-03-31");
    }

    @ParameterizedTest
    @CsvSource({"2016-03-15,OPEN", "2016-12-31,NOT_OPEN", "2017-03-15,OPEN", "2017-06-01,NOT_OPEN"})
    void aSchemeMayTakeApplicationsInSeveralRounds(String day, Standing standing) {
        assertThat(on(TWO_ROUNDS, day).standing()).isEqualTo(standing);
    }

    @Test
    void betweenTwoRoundsTheNextIsTold() {
        SchemeStanding between = on(TWO_ROUNDS, "2016-12-31");

        assertThat(reason(between, FundingReason.APPLICATIONS_NOT_OPEN_YET).text())
                .endsWith("2017-03-01 on");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-07,NOT_OPEN,applications_not_open_yet",
        "2015-12-08,OPEN_IF,applications_end_not_known",
        "2018-12-07,OPEN_IF,applications_end_not_known",
        "2018-12-08,PROBABLY_OVER,probably_over",
        "2026-11-22,PROBABLY_OVER,probably_over",
        "2026-11-23,NOT_OPEN,call_is_over"
    })
    void aCallWithoutAKnownEndIsProbablyOverAfterThreeYears(String day, Standing standing, String code) {
        SchemeStanding scheme = on(NO_END, day);

        assertThat(scheme.standing()).isEqualTo(standing);
        assertThat(codes(scheme)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-06,NOT_OPEN,applications_probably_not_open_yet",
        "2023-11-07,OPEN_IF,applications_start_not_known",
        "2024-05-06,OPEN_IF,applications_start_not_known",
        "2024-05-07,NOT_OPEN,applications_closed"
    })
    void aFirstDayThatIsNotKnownIsSoughtInTheHalfYearBeforeTheLast(String day, Standing standing, String code) {
        SchemeStanding scheme = on(NO_START, day);

        assertThat(scheme.standing()).isEqualTo(standing);
        assertThat(codes(scheme)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"2015-06-01,OPEN_IF", "2018-05-31,OPEN_IF", "2018-06-01,PROBABLY_OVER", "2015-05-31,NOT_OPEN"})
    void aSchemeOfWhichNobodyKnowsTheEndGrowsOld(String day, Standing standing) {
        assertThat(on(OLD, day).standing()).isEqualTo(standing);
    }

    @Test
    void howLongSchemesUsuallyRunIsTheirOwnElseASetting() {
        LocalDate day = day("2020-01-01");
        FundingQuestion question = FundingQuestion.of(OrganisationKind.MUNICIPALITY, day);
        FundingSettings six = FundingSettings.DEFAULT.usualYears(6);

        assertThat(on(OLD + ", 'usualYears': 6", "2020-01-01").standing()).isEqualTo(Standing.OPEN_IF);
        assertThat(Asking.of((Schemes) with(OLD).funding().under(six).ask(question), "s")
                        .standing())
                .isEqualTo(Standing.OPEN_IF);
        assertThat(Asking.of(
                                (Schemes) with(OLD + ", 'usualYears': 3")
                                        .funding()
                                        .under(six)
                                        .ask(question),
                                "s")
                        .standing())
                .isEqualTo(Standing.PROBABLY_OVER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingSettings.DEFAULT.usualYears(0))
                .withMessageContaining("got: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "999999999"})
    void aLengthThatNoCalendarHoldsIsNeverReached(String years) {
        assertThat(on(OLD + ", 'usualYears': " + years, "2026-01-01").standing())
                .isEqualTo(Standing.OPEN_IF);
        assertThat(on(NO_END + ", 'usualYears': " + years, "2026-01-01").standing())
                .isEqualTo(Standing.OPEN_IF);
    }

    @Test
    void aSchemeThatGoesOnDoesNotGrowOld() {
        SchemeStanding scheme = on("'access': 'apply', 'period': {'from': '2000-01-01'}", "2026-01-01");

        assertThat(scheme.standing()).isEqualTo(Standing.OPEN_IF);
        assertThat(codes(scheme)).contains("runs_as_far_as_known", "applications_not_known");
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31,not_started", "2016-06-01,runs", "2018-01-01,ended"})
    void moneyThatIsGrantedIsNotAppliedForOnAnyDay(String day, String code) {
        SchemeStanding scheme =
                on("'access': 'automatic', 'period': {'from': '2016-01-01', 'until': '2018-01-01'}", day);

        assertThat(scheme.standing()).isEqualTo(Standing.NOT_OPEN);
        assertThat(codes(scheme)).contains(code, "granted_not_applied_for");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-01,NOT_OPEN",
        "2015-06-01,OPEN_IF",
        "2018-06-01,PROBABLY_OVER",
        "2019-06-01,NOT_OPEN",
    })
    void aCallWithoutDaysToApplyIsOpenIfWhileItRuns(String day, Standing standing) {
        assertThat(on("'access': 'closed_call', 'period': {'from': '2015-01-01', 'until': '2019-01-01'}", day)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void whatIsProbablyOverStandsLastAmongTheOpen() {
        Schemes schemes = Asking.flanders(FundingQuestion.of("Genk", day("2020-06-01")));

        assertThat(schemes.open())
                .extracting(SchemeStanding::standing)
                .isSorted()
                .contains(Standing.PROBABLY_OVER);
    }

    @Test
    void aConditionOnTheProjectIsToldAndLeavesNoDoubt() {
        String condition = "'conditions': [{'figure': 'duration_months', 'atMost': 36, 'aboutProject': true,"
                + " 'text': 'Een project duurt hoogstens 36 maanden.'}], 'applications': [{'from': '2010-01-01',"
                + " 'until': '2020-01-01'}]";
        FundingQuestion question = FundingQuestion.of(OrganisationKind.MUNICIPALITY, day("2016-01-01"));

        assertThat(only(with(condition), question).standing()).isEqualTo(Standing.OPEN);
        assertThat(codes(only(with(condition), question))).contains("condition_on_project");
        assertThat(only(with(condition), question.knowing("duration_months", new BigDecimal(40)))
                        .standing())
                .isEqualTo(Standing.NOT_OPEN);
    }

    @Test
    void deadlinesAreTheDaysOnWhichSomethingOpensClosesStartsOrEnds() {
        Deadlines deadlines = with(CALL).deadlines(day("2016-03-01"), day("2019-10-01"));

        assertThat(deadlines)
                .extracting(each -> each.date() + " " + each.event())
                .containsExactly(
                        "2016-03-01 APPLICATIONS_OPEN",
                        "2016-03-31 APPLICATIONS_CLOSE",
                        "2016-10-01 STARTS",
                        "2019-09-30 ENDS");
        assertThat(deadlines).allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
        assertThat(deadlines.size()).isEqualTo(4);
        assertThat(deadlines.day()).isNull();
    }

    @Test
    void theEndOfTheDaysIsExclusive() {
        Kapstok kapstok = with(CALL);

        assertThat(kapstok.deadlines(day("2016-03-01"), day("2016-03-01"))).isEmpty();
        assertThat(kapstok.deadlines(day("2016-03-02"), day("2016-03-31"))).isEmpty();
        assertThat(kapstok.deadlines(day("2016-03-31"), day("2016-04-01"))).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kapstok.deadlines(day("2016-03-02"), day("2016-03-01")))
                .withMessageContaining("2016-03-02");
    }

    /** Every scheme that ships, on every day of 2009 to 2027, asked without applicant, place or figures: only days decide. */
    @Test
    void everyShippedSchemeHasOneStandingEachDayAndIsOpenOnlyWhileItTakesApplications() {
        List<Subsidy> shipped = Asking.FLANDERS.data().list(Kind.SUBSIDIES);
        for (LocalDate day = day("2009-01-01"); day.getYear() < 2028; day = day.plusDays(1)) {
            Schemes schemes = Asking.flanders(FundingQuestion.of(day));
            Map<String, Standing> standings = Stream.concat(schemes.open().stream(), schemes.notOpen().stream())
                    .collect(Collectors.toMap(SchemeStanding::id, SchemeStanding::standing));
            assertThat(standings).hasSameSizeAs(shipped);
            for (Subsidy each : shipped) {
                assertThat(standings.get(each.id()))
                        .as("%s on %s", each.id(), day)
                        .isIn(byDays(each, day));
            }
        }
    }

    /** The standings that the days of a scheme leave open, found without the library's own way. */
    private static Set<Standing> byDays(Subsidy subsidy, LocalDate day) {
        List<SubsidyApplications> windows = subsidy.applications().stream()
                .filter(each -> each.from() != null || each.until() != null)
                .toList();
        Period period = subsidy.period() == null ? Period.unbounded() : subsidy.period();
        boolean closed = subsidy.access() == SubsidyAccess.CLOSED_CALL
                && subsidy.checkedOn() != null
                && !day.isBefore(subsidy.checkedOn());
        if (subsidy.access() == SubsidyAccess.AUTOMATIC) {
            return Set.of(Standing.NOT_OPEN);
        }
        if (windows.isEmpty()) {
            boolean runs = period.contains(day)
                    || subsidy.extensions().stream()
                            .anyMatch(each -> each.period().contains(day));
            return !runs || closed ? Set.of(Standing.NOT_OPEN) : doubtful(subsidy, period.from(), day);
        }
        boolean others = period.contains(day)
                && subsidy.applications().size() > windows.size()
                && windows.stream()
                        .anyMatch(each -> each.from() != null && each.from().isAfter(day));
        for (SubsidyApplications each : windows) {
            LocalDate from = each.from() == null ? earliest(each, period) : each.from();
            if (each.until() == null && !day.isBefore(from)) {
                boolean over = closed || (period.until() != null && !day.isBefore(period.until()));
                return over ? Set.of(Standing.NOT_OPEN) : doubtful(subsidy, from, day);
            }
            if (!day.isBefore(from) && day.isBefore(each.until())) {
                return each.from() == null ? Set.of(Standing.OPEN_IF) : Set.of(Standing.OPEN, Standing.OPEN_IF);
            }
        }
        return Set.of(others ? Standing.OPEN_IF : Standing.NOT_OPEN);
    }

    private static LocalDate earliest(SubsidyApplications window, Period period) {
        LocalDate half = window.until().minusMonths(6);
        boolean later = period.from() != null
                && period.from().isAfter(half)
                && period.from().isBefore(window.until());
        return later ? period.from() : half;
    }

    private static Set<Standing> doubtful(Subsidy subsidy, LocalDate from, LocalDate day) {
        int years = subsidy.usualYears() == null ? 3 : subsidy.usualYears();
        boolean call = subsidy.access() == SubsidyAccess.CLOSED_CALL
                || !subsidy.applications().isEmpty();
        boolean endless = (subsidy.period() == null || subsidy.period().until() == null)
                && Boolean.FALSE.equals(subsidy.endKnown());
        if (from != null && (call || endless)) {
            // a start known by its year may lie up to a year later
            return day.isBefore(from.plusYears(years))
                    ? Set.of(Standing.OPEN_IF)
                    : day.isBefore(from.plusYears(years + 1L))
                            ? Set.of(Standing.OPEN_IF, Standing.PROBABLY_OVER)
                            : Set.of(Standing.PROBABLY_OVER);
        }
        return Set.of(call && endlessCall(subsidy) ? Standing.PROBABLY_OVER : Standing.OPEN_IF);
    }

    private static boolean endlessCall(Subsidy subsidy) {
        return subsidy.period() == null
                || (subsidy.period().from() == null && subsidy.period().until() == null);
    }
}
