package be.kapstok.index;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a record was checked too long before a day. */
class DaysTest {
    @ParameterizedTest
    @CsvSource({"2026-11-23,false", "2028-11-23,false", "2028-11-24,true", "2040-01-01,true"})
    void aCheckAgesInTwoYears(LocalDate day, boolean old) {
        assertThat(CoveredDays.staleness(LocalDate.of(2026, 11, 23), day))
                .extracting(Reason::code)
                .hasSize(old ? 1 : 0)
                .allMatch(each -> each == CommonReason.CHECKED_LONG_AGO);
    }

    @Test
    void neitherNoCheckNorOneAtTheEndOfTimeAges() {
        assertThat(CoveredDays.staleness(null, LocalDate.MAX)).isEmpty();
        assertThat(CoveredDays.staleness(LocalDate.MAX, LocalDate.MAX)).isEmpty();
        assertThat(CoveredDays.staleness(LocalDate.MIN, LocalDate.MIN.plusDays(1)))
                .isEmpty();
    }
}
