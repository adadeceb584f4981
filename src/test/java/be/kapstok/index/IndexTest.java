package be.kapstok.index;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {
    @Nested
    class ATimeline {
        private final Timeline<String> years = Timeline.of(
                day("2010-01-01"),
                List.of(day("2012-01-01"), day("2011-01-01"), day("2011-01-01"), day("2009-01-01")),
                start -> "" + start.getYear());

        @ParameterizedTest
        @CsvSource({
            "2010-01-01,2010",
            "2010-12-31,2010",
            "2011-01-01,2011",
            "2011-12-31,2011",
            "2012-01-01,2012",
            "2999-01-01,2012"
        })
        void holdsEachValueUntilTheNext(String on, String value) {
            assertThat(years.at(day(on))).isEqualTo(value);
        }

        @Test
        void startsSomewhere() {
            assertThatThrownBy(() -> years.at(day("2009-12-31"))).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void makesAValueOnce() {
            assertThat(years.at(day("2011-06-01"))).isSameAs(years.at(day("2011-07-01")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sint-Niklaas,sintniklaas",
        "s' Gravenvoeren,sgravenvoeren",
        "Liège,liege",
        "  Kapelle op den Bos ,kapelleopdenbos",
        "ÉLÉOUET,eleouet",
        "---,''"
    })
    void aKeyIsLettersAndDigits(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void abbreviationsHaveKeysToo() {
        assertThat(NameKey.allOf("Sint-Niklaas")).containsExactly("sintniklaas", "stniklaas");
        assertThat(NameKey.allOf("Heist-op-den-Berg")).contains("heistopdenberg", "heistodberg");
        assertThat(NameKey.allOf("Berchem-Sainte-Agathe"))
                .contains("berchemsteagathe")
                .doesNotContain("berchemstagathe");
        assertThat(NameKey.allOf("Sintels")).containsExactly("sintels");
    }
}
