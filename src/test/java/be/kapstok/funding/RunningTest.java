package be.kapstok.funding;

import static be.kapstok.funding.Asking.codes;
import static be.kapstok.funding.Asking.day;
import static be.kapstok.funding.Asking.only;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a scheme runs, on the days around the ends of its period. */
class RunningTest {
    private static final List<String> CODES = List.of(
            "runs",
            "runs_as_far_as_known",
            "may_not_have_started",
            "may_be_over",
            "start_not_known",
            "end_not_known",
            "period_not_known",
            "not_started",
            "ended",
            "extended",
            "extension_not_known",
            "extension_for_others");

    private static SchemeStanding on(String fields, LocalDate day) {
        return only(Asking.bare(fields), FundingQuestion.of(OrganisationKind.VZW, day));
    }

    private static List<String> running(SchemeStanding scheme) {
        return codes(scheme).stream().filter(CODES::contains).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'period': {'from': '2012-03-01', 'until': '2014-07-01'}|2012-02-29|not_started|2012-03-01",
                "'period': {'from': '2012-03-01', 'until': '2014-07-01'}|2012-03-01|runs|-",
                "'period': {'from': '2012-03-01', 'until': '2014-07-01'}|2014-06-30|runs|-",
                "'period': {'from': '2012-03-01', 'until': '2014-07-01'}|2014-07-01|ended|2014-06-30",
                "'period': {'from': '2012-03-01', 'until': '2012-03-02'}|2012-03-02|ended|2012-03-01",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'fromPrecision': 'year'}|2011-12-31|not_started|2013-01-01",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'fromPrecision': 'year'}|2012-01-01|may_not_have_started|-",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'fromPrecision': 'year'}|2012-12-31|may_not_have_started|-",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'fromPrecision': 'year'}|2013-01-01|runs|-",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'untilPrecision': 'year'}|2012-12-31|runs|-",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'untilPrecision': 'year'}|2013-01-01|may_be_over|-",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'untilPrecision': 'year'}|2013-12-31|may_be_over|-",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'untilPrecision': 'year'}|2014-01-01|ended|2012-12-31",
                "'period': {'from': '2012-03-01', 'until': '2014-07-01', 'untilPrecision': 'month'}|2014-05-31|runs|-",
                "'period': {'from': '2012-03-01', 'until': '2014-07-01', 'untilPrecision': 'month'}|2014-06-01|may_be_over|-",
                "'period': {'from': '2012-03-01', 'until': '2014-07-01', 'untilPrecision': 'month'}|2014-07-01|ended|2014-05-31",
                "'period': {'from': '2012-03-01', 'fromPrecision': 'month'}|2012-02-29|not_started|2012-04-01",
                "'period': {'from': '2012-03-01', 'fromPrecision': 'month'}|2012-03-31|may_not_have_started|-",
                "'period': {'from': '2012-03-01', 'fromPrecision': 'month'}|2012-04-01|runs_as_far_as_known|-",
                "'period': {'from': '2012-01-01', 'until': '2012-09-01', 'fromPrecision': 'year'}|2011-12-31|not_started|2012-01-01",
                "'period': {'from': '2012-01-01', 'until': '2012-09-01', 'fromPrecision': 'year'}|2012-09-01|ended|2012-08-31",
                "'period': {'from': '2012-01-01', 'until': '2013-01-01', 'fromPrecision': 'year', 'untilPrecision': 'year'}|2011-12-31|not_started|2012-01-01",
                "'period': {'from': '2012-01-01', 'until': '2013-01-01', 'fromPrecision': 'year', 'untilPrecision': 'year'}|2012-05-01|may_not_have_started may_be_over|-",
                "'period': {'from': '2012-01-01', 'until': '2013-01-01', 'fromPrecision': 'year', 'untilPrecision': 'year'}|2013-01-01|ended|2012-12-31",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'fromPrecision': 'year', 'untilPrecision': 'year'}|2014-01-01|ended|2013-12-31",
                "'period': {'from': '2012-01-01', 'until': '2014-01-01', 'fromPrecision': 'year', 'untilPrecision': 'year'}|2011-12-31|not_started|2012-01-01",
                "'period': {'from': '2012-12-31', 'until': '2014-01-01', 'untilPrecision': 'year'}|2014-01-01|ended|2012-12-31",
                "'period': {'until': '2014-07-01'}|2014-06-30|start_not_known|-",
                "'period': {'until': '2014-07-01'}|2014-07-01|ended|2014-06-30",
                "'period': {'until': '2014-07-01', 'untilPrecision': 'month'}|2014-06-30|start_not_known may_be_over|-",
                "'period': {'until': '2009-01-02'}|2010-01-01|ended|2009-01-01",
                "'period': {'until': '2009-01-01'}|2010-01-01|ended|-",
                "'period': {'from': '2012-03-01'}, 'endKnown': false|2012-03-01|end_not_known|-",
                "'period': {'from': '2012-03-01'}, 'endKnown': true|2012-03-01|runs_as_far_as_known|-",
                "'period': {'from': '2012-03-01', 'until': '2014-07-01'}, 'endKnown': false|2012-03-01|runs|-",
                "'period': {'from': '2012-03-01', 'fromPrecision': 'month'}, 'endKnown': false|2012-03-01|may_not_have_started end_not_known|-",
                "'period': {}|2012-03-01|period_not_known|-",
                "'note': 'x'|2012-03-01|period_not_known|-"
            })
    void onTheDaysAroundItsEnds(String fields, LocalDate day, String told, String change) {
        SchemeStanding scheme = on(fields.replace('\'', '"'), day);
        boolean no = told.equals("not_started") || told.equals("ended");

        assertThat(running(scheme)).containsExactly(told.split(" "));
        assertThat(scheme.standing())
                .as("when one could apply is not known")
                .isEqualTo(no ? Standing.NOT_OPEN : Standing.OPEN_IF);
        assertThat(scheme.wouldChange().stream().flatMap(each -> each.to().stream()))
                .isEqualTo(change == null ? List.of() : List.of(change));
        assertThat(scheme.inForce()).isEqualTo(scheme.subsidy().period());
        assertThat(scheme.ifs()).hasSize(no ? 0 : told.startsWith("runs") ? 1 : told.split(" ").length + 1);
    }

    private static final String EXTENSION =
            "'period': {'from': '2012-01-01', 'until': '2014-01-01'}, 'extensions': [{'period':"
                    + " {'from': '%s', 'until': '2016-01-01'}, 'text': 'Het liep door.', 'sources': ['register'], 'confidence':"
                    + " 'probable', 'condition': {'figure': 'chosen', 'atLeast': 1, 'municipalities': ['20001'], 'text': 'Gekozen.'}}]";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2014-01-01,20001,2013-06-01,runs,2012-01-01,2016-01-01",
                "2014-01-01,20001,2014-01-01,extended,2012-01-01,2016-01-01",
                "2014-01-01,20001,2015-12-31,extended,2012-01-01,2016-01-01",
                "2014-01-01,20001,2016-01-01,ended,2012-01-01,2016-01-01",
                "2014-01-01,10005,2013-06-01,runs,2012-01-01,2014-01-01",
                "2014-01-01,10005,2014-01-01,ended extension_for_others,2012-01-01,2014-01-01",
                "2014-01-01,10005,2016-01-01,ended,2012-01-01,2014-01-01",
                "2014-01-01,-,2013-06-01,runs,2012-01-01,2014-01-01",
                "2014-01-01,-,2015-12-31,extension_not_known,2012-01-01,2016-01-01",
                "2014-01-01,-,2016-01-01,ended,2012-01-01,2014-01-01",
                "2015-01-01,20001,2013-06-01,runs,2012-01-01,2014-01-01",
                "2015-01-01,20001,2014-06-01,ended,2012-01-01,2014-01-01",
                "2015-01-01,20001,2015-06-01,extended,2015-01-01,2016-01-01",
                "2015-01-01,-,2015-06-01,extension_not_known,2015-01-01,2016-01-01"
            })
    void afterItsEndForSome(
            String start, String municipality, LocalDate day, String told, LocalDate from, LocalDate until) {
        Kapstok kapstok = Asking.bare(String.format(EXTENSION, start).replace('\'', '"'));
        SchemeStanding scheme = only(
                kapstok, FundingQuestion.of(OrganisationKind.MUNICIPALITY, day).in(municipality));

        assertThat(running(scheme)).containsExactly(told.split(" "));
        assertThat(scheme.inForce()).isEqualTo(Period.between(from, until));
    }

    @Test
    void anExtensionNeverHoldsForWhoHasNoListAndDoesNotTell() {
        String noList = EXTENSION.replace(", 'municipalities': ['20001']", "").replace('\'', '"');
        Kapstok kapstok = Asking.bare(String.format(noList, "2014-01-01"));
        FundingQuestion question = FundingQuestion.of(OrganisationKind.VZW, day("2014-06-01"));

        assertThat(only(kapstok, question).standing()).isEqualTo(Standing.OPEN_IF);
        assertThat(running(only(kapstok, question.knowing("chosen", BigDecimal.ONE))))
                .containsExactly("extended");
        SchemeStanding not = only(kapstok, question.knowing("chosen", BigDecimal.ZERO));
        assertThat(running(not)).containsExactly("ended", "extension_for_others");
        assertThat(not.wouldChange()).extracting(SchemeChange::what).containsExactly(SchemeChange.What.DAY);
    }
}
