package be.kapstok.model;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({"2014-12-31,false", "2015-01-01,true", "2015-12-31,true", "2016-01-01,false"})
    void containsItsFirstDayAndNotItsUntil(String on, boolean in) {
        assertThat(Period.between(day("2015-01-01"), day("2016-01-01")).contains(day(on)))
                .isEqualTo(in);
    }

    @Test
    void anUnknownStartAndAnOpenEndExcludeNoDay() {
        assertThat(Period.endingBefore(day("2015-01-01")).contains(day("1830-01-01")))
                .isTrue();
        assertThat(Period.startingOn(day("2015-01-01")).contains(day("2999-01-01")))
                .isTrue();
        assertThat(Period.unbounded().contains(day("2015-01-01"))).isTrue();
        assertThat(Period.unbounded().from()).isNull();
        assertThat(Period.unbounded().until()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 2016-01-01, false",
        "2015-01-01, 2016-01-02, true",
        "2017-12-31, 2019-01-01, true",
        "2018-01-01, 2019-01-01, false",
        ", 2016-01-01, false",
        ", 2016-01-02, true",
        "2017-12-31, , true",
        "2018-01-01, , false",
        ", , true"
    })
    void overlapsAnotherWhenTheyShareADay(LocalDate from, LocalDate until, boolean shared) {
        Period period = Period.between(day("2016-01-01"), day("2018-01-01"));
        Period other = new Period(from, until, null, null);

        assertThat(period.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(period)).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01,2015-01-01", "2015-01-02,2015-01-01"})
    void refusesAnEndThatIsNotAfterTheStart(String from, String until) {
        assertThatThrownBy(() -> Period.between(day(from), day(until)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(from)
                .hasMessageContaining(until);
    }

    @Test
    void endsAndStartsAsSeenFromADay() {
        Period period = Period.between(day("2015-01-01"), day("2016-01-01"));

        assertThat(period.endedBy(day("2015-12-31"))).isFalse();
        assertThat(period.endedBy(day("2016-01-01"))).isTrue();
        assertThat(period.startsAfter(day("2014-12-31"))).isTrue();
        assertThat(period.startsAfter(day("2015-01-01"))).isFalse();
        assertThat(Period.unbounded().endedBy(day("2015-01-01"))).isFalse();
        assertThat(Period.unbounded().startsAfter(day("2015-01-01"))).isFalse();
    }

    @Nested
    class Precisely {
        private final Period sinceAYear =
                new Period(day("2012-01-01"), day("2014-01-01"), Precision.YEAR, Precision.YEAR);

        @ParameterizedTest
        @CsvSource({"2012-01-01,true", "2012-12-31,true"})
        void isUncertainInTheYearOfItsStart(String on, boolean uncertain) {
            assertThat(sinceAYear.uncertainOn(day(on))).isEqualTo(uncertain);
        }

        @Test
        void isUncertainInTheYearOfItsEnd() {
            assertThat(sinceAYear.uncertainOn(day("2013-01-01"))).isTrue();
            assertThat(new Period(day("2012-01-01"), day("2014-01-01"), Precision.YEAR, null)
                            .uncertainOn(day("2013-12-31")))
                    .isFalse();
        }

        @Test
        void knowsMonths() {
            Period month = new Period(day("2012-03-01"), day("2012-06-01"), Precision.MONTH, Precision.MONTH);

            assertThat(month.uncertainOn(day("2012-03-31"))).isTrue();
            assertThat(month.uncertainOn(day("2012-04-01"))).isFalse();
            assertThat(month.uncertainOn(day("2012-04-30"))).isFalse();
            assertThat(month.uncertainOn(day("2012-05-01"))).isTrue();
        }

        @Test
        void aDayIsThePrecisionThatIsNotWritten() {
            assertThat(new Period(day("2012-03-01"), null, Precision.DAY, Precision.DAY))
                    .isEqualTo(Period.startingOn(day("2012-03-01")));
            assertThat(Precision.DAY.endOf(day("2012-02-29"))).isEqualTo(day("2012-03-01"));
        }
    }
}
