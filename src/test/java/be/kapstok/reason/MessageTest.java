package be.kapstok.reason;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import be.kapstok.model.Text;
import be.kapstok.report.ReportFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
    /** A sentence of the bundle of reports, "La vie de {0}". */
    private static String life(Object of, Locale language) {
        return new Message(ReportFormat.class, "title.history", List.of(of)).in(language);
    }

    @ParameterizedTest
    @CsvSource({
        "Anvers, La vie d'Anvers",
        "Écaussinnes, La vie d'Écaussinnes",
        "ic_limburg, La vie d'ic_limburg",
        "Ypres, La vie d'Ypres",
        "Gand, La vie de Gand",
        "Hal, La vie de Hal",
        "'«Anvers»', La vie de «Anvers»",
        "de Anvers, La vie de de Anvers"
    })
    void inFrenchElidesBeforeAVowel(String word, String sentence) {
        assertThat(life(word, Locale.FRENCH)).isEqualTo(sentence);
    }

    @Test
    void inFrenchElidesByTheFrenchName() {
        assertThat(life(new Text("Elsene", "Ixelles", null), Locale.FRENCH)).isEqualTo("La vie d'Ixelles");
        assertThat(life(List.of("Aalst", "Aarschot"), Locale.FRENCH)).isEqualTo("La vie d'Aalst, Aarschot");
    }

    @ParameterizedTest
    @CsvSource({
        "1998-01-01, YEAR,  2015-01-01, DAY,   de 1998 au 2014-12-31 inclus",
        "1998-01-01, DAY,   2015-01-01, YEAR,  du 1998-01-01 à 2014 inclus",
        "2020-03-01, MONTH, ,           DAY,   depuis 2020-03",
        "2020-03-01, DAY,   ,           DAY,   depuis le 2020-03-01"
    })
    void inFrenchGivesAYearNoArticle(
            LocalDate from, Precision first, @Nullable LocalDate until, Precision last, String words) {
        Period period = new Period(from, until, first, until == null ? null : last);

        assertThat(Message.of(period).in(Locale.FRENCH)).isEqualTo(words);
    }

    @Test
    void inOtherLanguagesElidesNothing() {
        assertThat(life("Antwerpen", Locale.ENGLISH)).doesNotContain("'");
    }
}
