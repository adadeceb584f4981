package be.kapstok.report;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Languages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {
    private final Kapstok kapstok = SmallWorld.kapstok();

    private String support(String text, String on, Locale language) {
        return Reports.of(kapstok.support(text, day(on)), ReportFormat.TEXT, language);
    }

    private String lookup(String text, String on) {
        return Reports.of(kapstok.municipality(text, day(on)), ReportFormat.TEXT, Languages.ENGLISH);
    }

    @Test
    void supportIsToldWholeAndExplained() {
        assertThat(support("Stad", "2014-06-01", Languages.ENGLISH)).isEqualTo("""
            Support for City (10005) on 2014-06-01
              Centre             City Centre (city_centre)
                                 Straat 1, 1000 Stad
                                 https://example.org
              Integratiedienst   known
                                 Stadsdienst
                                 tasks: advises the municipal board; supports the municipal
                                 services; works with local associations and facilities
              Kruispunt          Crossroads (crossroads)
                                 offers: training; learning paths; tailored advice
              Consultation       integratiedienst: Stadsdienst (id_stad)
                                 integratiecentrum: City Centre (city_centre)
                                 involved: Crossroads (crossroads)
              This holds         from 2013-01-01 to 2014-12-31

            Why
              1.  City (10005) exists on this day; no end is known [1]
              2.  On 2025-01-01, later than this day, its territory changes: Noordzuid
                  (10004), Rand (20004) joins it, and City (10005) keeps its code [1]
              3.  City lies in East Side [1]
              4.  City Centre serves City as its centre, from 1998 to 2015-04-30 [2]
              5.  Centrum Oost, which serves East Side, leaves City out (probable) [2]
              6.  Note: The city has a centre of its own. (probable) [2]
              7.  City has an integratiedienst (Stadsdienst), since 2012 [2]
              8.  Crossroads supports the integratiediensten with training, learning paths
                  and tailored advice, from 2011-01-10 to 2014-12-31 [2]
              9.  The integratiedienst regularly meets City Centre, and Crossroads is
                  involved [2]

            Sources
              [1] Register of the small world, Test https://example.org/register
              [2] Page about support, 2013-05-01
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stad|2014-06-01|City (10005) exists on 2014-06-01",
                "Noord|2020-01-01|Noord (10002) no longer exists on 2020-01-01",
                "Noordzuid|2014-06-01|Noordzuid (10004) does not exist yet on 2014-06-01",
                "Dorp|2014-06-01|Several municipalities fit on 2014-06-01",
                "Nord|2014-06-01|No municipality found on 2014-06-01",
                "Stad|2008-06-01|No facts on 2008-06-01: they start on 2009-01-01"
            })
    void eachLookUpHasItsTitle(String text, String on, String title) {
        assertThat(lookup(text, on)).startsWith(title + "\n").contains("\nWhy\n  1.  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Weg|2011-06-01|No centre known for Weg (20003) on 2011-06-01",
                "Noordzuid|2014-06-01|Noordzuid (10004) does not exist yet on 2014-06-01",
                "Nord|2014-06-01|No municipality found on 2014-06-01"
            })
    void eachOtherAnswerAboutSupportHasItsTitle(String text, String on, String title) {
        assertThat(support(text, on, Languages.ENGLISH)).startsWith(title + "\n");
    }

    @Test
    void partsOfAMunicipalityToComeAreNamedWithTheirCentre() {
        assertThat(support("Noordzuid", "2014-06-01", Languages.DUTCH))
                .contains("Noord (10002): Centrum Oost", "Zuid (10003): Centrum Oost");
    }

    @Test
    void otherLanguagesAreEnglish() {
        assertThat(support("Stad", "2014-06-01", Locale.GERMAN))
                .isEqualTo(support("Stad", "2014-06-01", Languages.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"abc,3,abc", "abcd,3,abc…", "'a\u0007b',9,a\\u0007b", "'é😀x',2,é😀…"})
    void excerptsAreShortAndHarmless(String text, int longest, String shown) {
        assertThat(Excerpt.of(text, longest)).isEqualTo(shown);
    }
}
