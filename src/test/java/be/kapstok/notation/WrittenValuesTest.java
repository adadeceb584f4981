package be.kapstok.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Days, numbers and names as people write them")
class WrittenValuesTest {
    @ParameterizedTest
    @CsvSource({
        "2014-06-01, 2014-06-01, 2014-06-01",
        "1/6/2014, 2014-06-01, 2014-06-01",
        "01-06-2014, 2014-06-01, 2014-06-01",
        "1.6.2014, 2014-06-01, 2014-06-01",
        "1 juni 2014, 2014-06-01, 2014-06-01",
        "1er juin 2014, 2014-06-01, 2014-06-01",
        "1 June 2014, 2014-06-01, 2014-06-01",
        "zondag 1 juni 2014, 2014-06-01, 2014-06-01",
        "'June 1, 2014', 2014-06-01, 2014-06-01",
        "juni 2014, 2014-06-01, 2014-06-30",
        "06/2014, 2014-06-01, 2014-06-30",
        "2014-06, 2014-06-01, 2014-06-30",
        "2014, 2014-01-01, 2014-12-31",
        "2014.0, 2014-01-01, 2014-12-31",
        "2014-06-01T09:30:00Z, 2014-06-01, 2014-06-01",
        "2014-06-01 00:00:00, 2014-06-01, 2014-06-01",
        "1/6/2014 0:00, 2014-06-01, 2014-06-01"
    })
    void aDay(String cell, LocalDate start, LocalDate end) {
        assertThat(Days.read(cell, false).value()).isEqualTo(start);
        assertThat(Days.read(cell, true).value()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "1/6/14, day.two_digits, 2014-06-01",
        "1 juni '14, day.two_digits, 2014-06-01",
        "6/25/2014, day.month_first, 2014-06-25",
        "41791, day.serial, 2014-06-01",
        "20140601, day, 2014-06-01",
        "31/2/2014, day,",
        "gisteren, day,",
        "2014-2019, day,",
        "99/99/2014, day,",
        "1 juni, day,"
    })
    void noDay(String cell, String fault, String suggestion) {
        assertThat(Days.read(cell, false)).isEqualTo(new Written<>(null, fault, suggestion));
    }

    @ParameterizedTest
    @CsvSource({
        "'1.200,50', 1200.50",
        "€ 12.500, 12500",
        "'12 500,00 EUR', 12500.00",
        "'1,200.50', 1200.50",
        "'12.500,-', 12500.00",
        "(500), -500",
        "€ -3, -3",
        "'0,5', 0.5",
        "1.234.567, 1234567",
        "850, 850"
    })
    void anAmountThatIsClearByItself(String cell, BigDecimal amount) {
        assertThat(Numbers.UNKNOWN.read(cell).value()).isEqualByComparingTo(amount);
        assertThat(Numbers.of(List.of(cell), Stream::of).read(cell).value()).isEqualByComparingTo(amount);
    }

    @Test
    void anAmountThatMayBeTwoIsDecidedByItsColumnOrRefused() {
        assertThat(Numbers.of(List.of("1.234"), Stream::of).read("1.234").fault())
                .isEqualTo("number.either");
        assertThat(Numbers.of(List.of("1.234", "7,5"), Stream::of).read("1.234").value())
                .isEqualByComparingTo("1234");
        assertThat(Numbers.of(List.of("1.234", "7.5"), Stream::of).read("1.234").value())
                .isEqualByComparingTo("1.234");
        assertThat(Numbers.of(List.of("1.234", "7.5", "7,5"), Stream::of)
                        .read("1.234")
                        .fault())
                .isEqualTo("number.either");
        assertThat(Numbers.of(List.of("1.234"), () -> Stream.of("12,50"))
                        .read("1.234")
                        .value())
                .isEqualByComparingTo("1234");
        assertThat(Numbers.before(',').read("1.234").value()).isEqualByComparingTo("1234");
        assertThat(Numbers.before('.').read("1.234").value()).isEqualByComparingTo("1.234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12 km", "1,2,3.4", "$ 5", "10-20"})
    void noAmount(String cell) {
        assertThat(Numbers.UNKNOWN.read(cell).value()).isNull();
    }

    /** 25 % is no amount of 25. */
    @Test
    void aPercentageIsNoAmount() {
        assertThat(Numbers.UNKNOWN.read("25 %").value()).isNull();
        assertThat(Numbers.UNKNOWN.read("12EUR").value()).isEqualByComparingTo("12");
        assertThat(Numbers.UNKNOWN.read("(\u20AC 12,50)").value()).isEqualByComparingTo("-12.50");
        assertThat(Numbers.of(List.of("12,5 %"), Stream::of).read("1.234").value())
                .isEqualByComparingTo("1234");
    }

    @Test
    void aPercentageIsAFraction() {
        assertThat(Numbers.UNKNOWN.fraction("25 %", false).value()).isEqualByComparingTo("0.25");
        assertThat(Numbers.UNKNOWN.fraction("12,5", true).value()).isEqualByComparingTo("0.125");
        assertThat(Numbers.UNKNOWN.fraction("0,25", false).value()).isEqualByComparingTo("0.25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Roma;Vrouwen>Roma|Vrouwen",
                "Roma, vrouwen>Roma|vrouwen",
                "Roma en vrouwen>Roma|vrouwen",
                "vaders en moeders>vaders en moeders",
                "Vrije tijd en cultuur>Vrije tijd en cultuur",
                "Milieu, natuur en klimaat, Roma>Milieu, natuur en klimaat|Roma",
                "other:vaders, moeders>other:vaders, moeders",
                "- Roma>Roma"
            })
    void severalNames(String cell, String names) {
        List<String> known = List.of("Roma", "Vrije tijd en cultuur", "Milieu, natuur en klimaat");

        assertThat(String.join("|", NameList.split(cell, known::contains))).isEqualTo(names);
    }
}
