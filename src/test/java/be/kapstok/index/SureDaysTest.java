package be.kapstok.index;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SureDaysTest {
    @ParameterizedTest(name = "[{0}, {1}) {2} {3}: before {4}, on or after {5}")
    @CsvSource({
        ",,,, false, false",
        "2015-06-01,,,, false, true",
        "2015-05-31,,,, true, false",
        "2015-06-02,,,, false, true",
        ",2015-06-01,,, true, false",
        ",2015-06-02,,, false, true",
        "2015-05-31,2015-06-02,,, true, true",
        "2015-06-01,,YEAR,, false, true",
        "2015-01-01,,YEAR,, false, false",
        "2014-01-01,,YEAR,, true, false",
        "2015-05-01,,MONTH,, true, false",
        "2015-06-01,,MONTH,, false, true",
        ",2015-07-01,,MONTH, false, true",
        ",2016-01-01,,YEAR, false, false",
        ",2017-01-01,,YEAR, false, true",
        ",2015-06-01,,MONTH, true, false"
    })
    void onlyWhatIsKnownProvesADay(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Precision fromPrecision,
            @Nullable Precision untilPrecision,
            boolean before,
            boolean onOrAfter) {
        LocalDate day = LocalDate.of(2015, 6, 1);
        Period period = new Period(from, until, fromPrecision, untilPrecision);

        assertThat(SureDays.before(period, day)).isEqualTo(before);
        assertThat(SureDays.onOrAfter(period, day)).isEqualTo(onOrAfter);
    }
}
