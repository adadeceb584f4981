package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.table.NumberStyle.Signs;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {
    private static NumberStyle style(String cells) {
        return NumberStyle.of(signs(cells), () -> signs(""));
    }

    private static NumberStyle style(String cells, String others) {
        return NumberStyle.of(signs(cells), () -> signs(others));
    }

    private static Signs signs(String cells) {
        return Signs.of(Stream.of(cells.split("/", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,5|,|false|",
                "1.5|.|false|",
                "1,5/2.5||true|",
                "1.234||true|",
                "1.234/0,5|,|false|.",
                "1,234/0.5|.|false|,",
                "1.234,5|,|false|.",
                "1,234.5|.|false|,",
                "1.234.567|,|false|.",
                "1,234,567|.|false|,",
                "0.123|.|false|",
                "-12.345||true|",
                "1234.567|.|false|",
                "+.5||false|",
                "12 345||false|\" \"",
                "ca. 2||false|",
                "''||false|",
                "-||false|",
                "12.34|.|false|",
                "123.456||true|",
                "1.5 x||false|"
            })
    void theStyleOfAColumnIsToldByItsCells(String cells, String decimal, boolean open, String grouping) {
        NumberStyle style = style(cells);

        assertThat(style.decimal()).isEqualTo(decimal == null ? null : decimal.charAt(0));
        assertThat(style.open()).isEqualTo(open);
        assertThat(style.grouping()).isEqualTo(grouping == null ? null : Character.valueOf(grouping.charAt(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5|12|12",
                "1,5|-12,50|-12.50",
                "1,5|+3|3",
                "1,5|1.234,5|1234.5",
                "1,5|1 234|1234",
                "1,5|12.34|",
                "1,5|1.2345|",
                "1,5|1234.567|",
                "1,5|,5|",
                "1,5|5,|",
                "1,5|1,2,3|",
                "1,5|a|",
                "1,5|-|",
                "1,5|1'234|1234",
                "1,5|12.345.678|12345678",
                "1,5|1234.567.890|",
                "1.5|1,234.25|1234.25",
                "1.5|0.10|0.10",
                "1.5|1.5a|"
            })
    void aCellIsReadByTheStyle(String cells, String cell, String number) {
        assertThat(style(cells).parse(cell)).isEqualTo(number == null ? null : new BigDecimal(number));
    }

    @Test
    void aNumberHasAtMostAHundredCharacters() {
        assertThat(style("1,5").parse("9".repeat(100))).isEqualTo(new BigDecimal("9".repeat(100)));
        assertThat(style("1,5").parse("-" + "9".repeat(100))).isNull();
        assertThat(style("1,5").parse("9".repeat(1_000_000))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234567.25|1.234.567,25",
                "1.234,5|-123456|-123.456",
                "1.234,5|-1234|-1.234",
                "1.234,5|123|123",
                "1,5|1234.5|1234,5",
                "7|1.5|1.5",
                "1.5|-0.25|-0.25"
            })
    void aNumberIsWrittenByTheStyle(String cells, String number, String written) {
        assertThat(style(cells).write(new BigDecimal(number))).isEqualTo(written);
    }

    @Test
    void whatAColumnLeavesOpenTheOthersTell() {
        assertThat(style("1.234").open()).isTrue();
        assertThat(style("1,5/2.5").open()).isTrue();
        assertThat(style("12").open()).isFalse();
        assertThat(style("1.234", "1,5").parse("1.234")).isEqualTo(new BigDecimal("1234"));
        assertThat(style("1.234", "1.5").parse("1.234")).isEqualTo(new BigDecimal("1.234"));
        assertThat(style("1.234", "7")).isEqualTo(style("1.234"));
        assertThat(style("2.5", "1,5")).isEqualTo(style("2.5"));
        assertThat(style("1,5/2.5", "1,5")).isEqualTo(style("1,5/2.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|false", "1,5|false", "1,5/2.5|false", "1.234|true", "1 234|true"})
    void theOthersAreAskedOnlyForWhatAColumnLeavesOpen(String cells, boolean asked) {
        AtomicBoolean called = new AtomicBoolean();
        NumberStyle.of(signs(cells), () -> {
            called.set(true);
            return signs("");
        });

        assertThat(called.get()).isEqualTo(asked);
    }
}
