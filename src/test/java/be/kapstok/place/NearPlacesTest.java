package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.place.MunicipalityAnswer.Unknown;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelled deelgemeente is suggested with the municipality that it is part of. */
class NearPlacesTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    private static List<String> suggestions(String text, String on) {
        return ((Unknown) KAPSTOK.municipality(text, day(on)))
                .suggestions().stream()
                        .map(each ->
                                (each.place() == null ? "" : each.place() + " in ") + each.name() + " " + each.nis())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kortesem|2026-01-01|Kortessem 73040; Kortessem in Hasselt 71072",
                "Kortesem|2024-12-31|Kortessem 73040",
                "Borsbeck|2026-01-01|Borsbeek 11007; Borsbeek in Antwerpen 11002",
                "Zomergm|2026-01-01|Zomergem 44080; Zomergem in Lievegem 44085",
                "Zomergm|2018-12-31|Zomergem 44080",
                "Lotenhule|2026-01-01|Lotenhulle in Aalter 44084",
                "Lotenhule|2018-12-31|Lotenhulle in Aalter 44001",
                "Gnet|2026-01-01|Gent 44021",
                "Zqxwv|2026-01-01|''"
            })
    void placesAreSuggestedWithWhatTheyArePartOf(String text, String on, String all) {
        assertThat(String.join("; ", suggestions(text, on))).contains(all);
    }

    @Test
    void aPlaceThatIsAMunicipalityOfItsOwnNameIsSuggestedOnce() {
        assertThat(suggestions("Gnet", "2026-01-01"))
                .containsOnlyOnce("Gent 44021")
                .doesNotContain("Gent in Gent 44021");
    }

    @Test
    void theyAreTold() {
        MunicipalityAnswer answer = KAPSTOK.municipality("Borsbeck", day("2026-01-01"));

        assertThat(Reports.of(answer, ReportFormat.TEXT, Languages.ENGLISH))
                .contains("Borsbeek, a place (deelgemeente) in Antwerp (11002)");
        assertThat(Reports.of(answer, ReportFormat.JSON, Languages.ENGLISH))
                .contains("{\"nis\":\"11002\",\"name\":{\"nl\":\"Antwerpen\"", "\"place\":{\"nl\":\"Borsbeek\"}}")
                .contains("{\"nis\":\"11007\",\"name\":{\"nl\":\"Borsbeek\"}}");
        assertThat(Reports.of(KAPSTOK.support("Borsbeck", day("2026-01-01")), ReportFormat.TEXT, Languages.DUTCH))
                .contains("Borsbeek, een deelgemeente of plaats in Antwerpen (11002)");
    }
}
