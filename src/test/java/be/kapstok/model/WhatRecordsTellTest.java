package be.kapstok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one record tells of itself, without any other. */
class WhatRecordsTellTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static <T> T read(Class<T> type, String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), type);
        } catch (IOException wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Nested
    class ABody {
        private static final String NAMES =
                "'names': [{'name': 'Oud', 'period': {'from': '2015-05-01', 'until': '2022-05-25'}},"
                        + " {'name': 'Nieuw', 'period': {'from': '2022-05-25'}}],";
        private static final String ADDRESSES = "'address': {'street': 'Kerkstraat 1', 'city': 'Gent'}, 'addresses':"
                + " [{'street': 'Kerkstraat 1', 'postcode': '9000', 'city': 'Gent', 'period': {'from': '2026-01-01'}}],";

        private static SupportBody body(String kind, String fields) {
            return read(
                    SupportBody.class,
                    "{'kind': '" + kind + "', 'id': 'b', " + fields
                            + " 'name': 'Nieuw', 'legalForm': 'vzw', 'website': 'https://b.example', 'offers':"
                            + " ['support_local_authorities'], 'checkedOn': '2026-11-30', 'sources': ['s'], 'confidence': 'probable',"
                            + " 'successor': 'c', 'predecessor': 'a', 'contact': {'email': 'b@b.example'}, 'note': 'Let op',"
                            + " 'period': {'from': '2015-05-01'}}");
        }

        @ParameterizedTest
        @CsvSource({"2015-05-01,Oud", "2022-05-24,Oud", "2022-05-25,Nieuw", "2030-01-01,Nieuw", "2010-01-01,Nieuw"})
        void hasTheNameOfTheDay(LocalDate day, String name) {
            assertThat(body("city_agency", NAMES).on(day).name().nl()).isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"integratiecentrum", "agency_region", "city_agency", "kruispunt", "other"})
        void isOtherwiseTheSame(String kind) {
            SupportBody body = body(kind, NAMES + ADDRESSES);
            SupportBody then = body.on(day("2016-01-01"));

            assertThat(then.name().nl()).isEqualTo("Oud");
            assertThat(then.address()).isNull();
            assertThat(then.website()).as("the site of its last name").isNull();
            assertThat(then.contact()).isNull();
            assertThat(then.getClass()).isEqualTo(body.getClass());
            assertThat(then)
                    .usingRecursiveComparison()
                    .ignoringFields("name", "address", "website", "contact")
                    .isEqualTo(body);
        }

        @ParameterizedTest
        @CsvSource({"2025-12-31,false", "2026-01-01,true", "2030-01-01,true"})
        void hasTheAddressOfTheDayOrNone(LocalDate day, boolean known) {
            Address address = body("other", ADDRESSES).on(day).address();

            assertThat(address != null).isEqualTo(known);
            assertThat(address == null || address.equals(new Address("Kerkstraat 1", "9000", "Gent")))
                    .isTrue();
        }

        @Test
        void withoutDaysOfAddressesHasTheLastKnownOne() {
            SupportBody body = body("other", "'address': {'city': 'Gent'},");

            assertThat(body.on(day("2010-01-01"))).isSameAs(body);
        }

        @Test
        void changesOnTheDaysWithinItsPeriod() {
            assertThat(body("city_agency", NAMES + ADDRESSES).daysOfChange())
                    .containsExactly(day("2022-05-25"), day("2026-01-01"));
            assertThat(body("city_agency", "").daysOfChange()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"integratiecentrum,true", "agency_region,true", "city_agency,true", "kruispunt,false", "other,false"
        })
        void actsAsCentreByItsKind(String kind, boolean acts) {
            assertThat(body(kind, "").actsAsCentre()).isEqualTo(acts);
        }

        @Test
        void refusesNoDay() {
            assertThatNullPointerException().isThrownBy(() -> body("other", "").on(null));
        }
    }

    @Nested
    class APlan {
        private static MultiYearPlan plan(String fields) {
            return read(MultiYearPlan.class, "{'id': 'p', 'municipality': '44021', " + fields + "}");
        }

        @ParameterizedTest
        @CsvSource({
            "2014,2019,2014-01-01,2019-12-31",
            "-999999999,999999998,-999999999-01-01,+999999998-12-31",
            "999999999,999999999,,",
            "-1000000000,-1000000000,,"
        })
        void startsAndEndsWithItsYears(int start, int end, String first, String last) {
            MultiYearPlan plan = plan("'startYear': " + start + ", 'endYear': " + end);

            assertThat(plan.firstDay()).isEqualTo(first == null ? null : day(first));
            assertThat(plan.lastDay()).isEqualTo(last == null ? null : day(last));
        }

        @Test
        void withoutYearsHasNoDays() {
            MultiYearPlan plan = plan("'audience': 'x'");

            assertThat(plan.firstDay()).isNull();
            assertThat(plan.lastDay()).isNull();
        }

        @Test
        void namesItsPartsByTheirPlaceInItsOrder() {
            String action = "{'id': '%s', 'title': 't'}";
            MultiYearPlan plan =
                    plan("'objectives': [null, {'id': 'o', 'title': 't', 'actionPlans': [{'id': 'ap', 'title': 't',"
                            + " 'actions': [" + action.formatted("a1") + ", null, " + action.formatted("a2") + "]}]}],"
                            + " 'looseActionPlans': [{'id': 'lp', 'title': 't', 'actions': [" + action.formatted("a3")
                            + "]}],"
                            + " 'looseActions': [" + action.formatted("a4") + "]");

            assertThat(plan.actionPlans().keySet())
                    .containsExactly("/objectives/1/actionPlans/0", "/looseActionPlans/0");
            assertThat(plan.actions().entrySet())
                    .extracting(each -> each.getKey() + " " + each.getValue().id())
                    .containsExactly(
                            "/objectives/1/actionPlans/0/actions/0 a1",
                            "/objectives/1/actionPlans/0/actions/2 a2",
                            "/looseActionPlans/0/actions/0 a3",
                            "/looseActions/0 a4");
        }
    }

    @Nested
    class APeriod {
        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "2010-01-01,2015-01-01,2012-01-01,2020-01-01,2012-01-01,2015-01-01",
                    "2012-01-01,2020-01-01,2010-01-01,2015-01-01,2012-01-01,2015-01-01",
                    "-,2015-01-01,2012-01-01,-,2012-01-01,2015-01-01",
                    "2012-01-01,-,-,2015-01-01,2012-01-01,2015-01-01",
                    "2012-01-01,2013-01-01,2010-01-01,2020-01-01,2012-01-01,2013-01-01",
                    "2012-01-01,2013-01-01,2012-01-01,2013-01-01,2012-01-01,2013-01-01"
                })
        void sharesDaysWithAnother(
                LocalDate from,
                LocalDate until,
                LocalDate otherFrom,
                LocalDate otherUntil,
                LocalDate first,
                LocalDate end) {
            Period one = new Period(from, until, null, null);
            Period other = new Period(otherFrom, otherUntil, null, null);

            assertThat(one.intersection(other)).isEqualTo(new Period(first, end, null, null));
        }

        @Test
        void sharesNoneWithOneThatFollows() {
            assertThat(Period.between(day("2010-01-01"), day("2012-01-01"))
                            .intersection(Period.between(day("2012-01-01"), day("2013-01-01"))))
                    .isNull();
        }

        @Test
        void keepsHowExactlyTheDaysThatStayAreKnown() {
            Period years = new Period(day("2010-01-01"), day("2015-01-01"), Precision.YEAR, Precision.YEAR);
            Period months = new Period(day("2012-01-01"), day("2020-01-01"), Precision.MONTH, Precision.MONTH);
            Period both = new Period(day("2012-01-01"), day("2015-01-01"), Precision.MONTH, Precision.YEAR);

            assertThat(years.intersection(months)).isEqualTo(both);
            assertThat(months.intersection(years)).isEqualTo(both);
        }

        private static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "2010-01-01,2012-01-01,YEAR,YEAR,''",
                    "-,-,-,-,''",
                    "-,2012-01-01,YEAR,-,fromPrecision",
                    "2010-01-01,-,-,MONTH,untilPrecision",
                    "-,-,YEAR,MONTH,fromPrecision untilPrecision"
                })
        void isExactAboutDaysThatItHas(
                LocalDate from, LocalDate until, Precision ofFrom, Precision ofUntil, String wrong) {
            assertThat(VALIDATOR.validate(new Period(from, until, ofFrom, ofUntil)))
                    .extracting(each -> each.getPropertyPath().toString())
                    .containsExactlyInAnyOrderElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong.split(" ", -1)));
        }
    }

    @Nested
    class AName {
        @Test
        void standsBesideTheCodeOfAMunicipality() {
            Municipality gent = read(
                    Municipality.class,
                    "{'nis': '44021', 'name': {'nl': 'Gent', 'fr': 'Gand'}, 'province': '40000', 'region': 'flanders', 'period': {}}");

            assertThat(gent.label().nl()).isEqualTo("Gent (44021)");
            assertThat(gent.label().fr()).isEqualTo("Gand (44021)");
            assertThat(gent.label().en()).isNull();
        }

        @Test
        void ofAPartnerIsItsIdWhereThereIsNone() {
            String rest = "'sector': 'andere', 'themes': [], 'period': {}, 'fromBook': false}";

            assertThat(read(Partner.class, "{'id': 'b', 'body': 'b', " + rest)
                            .label()
                            .nl())
                    .isEqualTo("b");
            assertThat(read(Partner.class, "{'id': 'b', 'name': 'Naam', " + rest)
                            .label()
                            .nl())
                    .isEqualTo("Naam");
        }

        @Test
        void theDayOfAMeasureIsThatOfItsDecisionElseItsFirst() {
            assertThat(read(Measure.class, "{'id': 'm', 'title': 't', 'date': '2016-01-02', 'startDate': '2017-01-01'}")
                            .day())
                    .isEqualTo("2016-01-02");
            assertThat(read(Measure.class, "{'id': 'm', 'title': 't', 'startDate': '2017-01-01'}")
                            .day())
                    .isEqualTo("2017-01-01");
        }
    }
}
