package be.kapstok.place;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageTest {
    private final Kapstok kapstok = SmallWorld.kapstok();

    private Vintage of(String... words) {
        return kapstok.places().vintageOf(List.of(words));
    }

    private static Period until(String from, String until) {
        return Period.between(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Period since(String from) {
        return Period.startingOn(LocalDate.parse(from));
    }

    @Test
    void aListOfCodesAndNamesHasItsDays() {
        assertThat(of("10004", "Stad", "sint jan op den berg").days())
                .containsExactly(until("2019-01-01", "2025-01-01"));
        assertThat(of("Noord", "Weg").days()).containsExactly(until("2009-01-01", "2012-01-01"));
        assertThat(of("10005").days()).containsExactly(since("2009-01-01"));
        assertThat(of("Dorp").days()).containsExactly(since("2009-01-01"));
    }

    @Test
    void theEvidenceSaysWhichWordsRuleOutWhichDays() {
        Vintage vintage = of("10004", "Noordzuid", "10005", "Rand");

        assertThat(vintage.words()).isEqualTo(4);
        assertThat(vintage.evidence())
                .containsExactly(
                        new Vintage.Evidence(
                                List.of("10004", "Noordzuid"),
                                List.of(until("2009-01-01", "2019-01-01"), since("2025-01-01"))),
                        new Vintage.Evidence(List.of("Rand"), List.of(since("2025-01-01"))));
    }

    @Test
    void whatNeverLivedOnOneDayIsTold() {
        Vintage vintage = of("10002", "10004", "10005", "10003");

        assertThat(vintage.days()).isEmpty();
        assertThat(vintage.conflicts())
                .containsExactly(new Vintage.Conflict(List.of("10002", "10003"), List.of("10004")));
        assertThat(vintage.best())
                .isEqualTo(new Vintage.Fit(List.of(until("2009-01-01", "2019-01-01")), 3, List.of("10004")));
        assertThat(vintage.reasons())
                .extracting(Reason::text)
                .startsWith(
                        "There is no day on which every municipality of the list (4) exists",
                        "10002 and 10004 never lived on one day (from 2009-01-01 to 2018-12-31; from 2019-01-01 to"
                                + " 2024-12-31)",
                        "Most of them, 3 of 4, exist on the days from 2009-01-01 to 2018-12-31; not 10004");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noordt|Noord|unknown_name",
                "10009|Sint-Jan-op-den-Berg|unknown_code",
                "Binnenstad|Stad|found_by_place",
                "1200|Stad|found_by_postcode",
                "62063||unknown_code"
            })
    void anUnknownWordIsToldWithWhatWasPerhapsMeant(String word, String suggestion, String code) {
        Vintage vintage = of("10004", word);

        assertThat(vintage.days()).containsExactly(until("2019-01-01", "2025-01-01"));
        assertThat(vintage.unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.word()).isEqualTo(word);
            assertThat(unknown.reason().code().code()).isEqualTo(code);
            assertThat(unknown.suggestions().stream()
                            .map(each -> each.name().nl())
                            .findFirst()
                            .orElse(null))
                    .isEqualTo(suggestion);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10004.0", "10004,00", "10.004", "10,004", "10 004", " 10004.0 "})
    void aCodeThatASpreadsheetMadeANumberOfIsReadAndTold(String word) {
        Vintage vintage = of(word);

        assertThat(vintage.days()).containsExactly(until("2019-01-01", "2025-01-01"));
        assertThat(vintage.reread()).containsExactly(new Vintage.Reread(word, NisCode.of("10004")));
        assertThat(of("10004", "10004.5").reread()).isEmpty();
    }

    @Test
    void aListOfNothingHasNoDays() {
        assertThat(of().days()).isEmpty();
        assertThat(of("", "  ").unknown()).isEmpty();
        assertThat(of("zz").reasons().get(0).code()).isEqualTo(PlaceReason.LIST_OF_NOTHING);
    }

    @Test
    void theExampleOfTheShippedData() {
        Vintage vintage = Kapstok.flanders().places().vintageOf(List.of("12034", "23106"));

        assertThat(vintage.reasons().get(1).text()).startsWith("12034 and 23106 never lived on one day");
    }

    @Test
    void aPostcodeOfSeveralSuggestsEach() {
        Vintage vintage = of("10004", "1500");

        assertThat(vintage.unknown())
                .singleElement()
                .satisfies(unknown -> assertThat(unknown.suggestions())
                        .extracting(each -> each.name().nl())
                        .containsExactly("Dorp", "Hoofdstad"));
    }

    @Test
    void theDaysThatFitBestAreThoseOfTheSameWords() {
        Vintage vintage = of("10002", "10003", "20002", "20005", "10004");

        assertThat(vintage.days()).isEmpty();
        assertThat(vintage.best().fitting()).isEqualTo(3);
        assertThat(vintage.best().days()).containsExactly(until("2009-01-01", "2019-01-01"));
        assertThat(vintage.best().misfits()).containsExactly("20005", "10004");
    }

    @Test
    void whatFitsOnSeveralStretchesIsToldOfAll() {
        Vintage vintage = of("Noordzuid", "Weg", "Stad");

        assertThat(vintage.best().fitting()).isEqualTo(2);
        assertThat(vintage.best().days()).containsExactly(until("2009-01-01", "2012-01-01"));
    }

    @Test
    void ofManyWordsTheFirstAreShownAndTheRestCounted() {
        List<String> words = List.of("q1", "q2", "q3", "q4", "q5", "q6", "q7");

        assertThat(kapstok.places().vintageOf(words.subList(0, 5)).reasons())
                .extracting(Reason::text)
                .anyMatch(each -> each.endsWith("q1, q2, q3, q4, q5"));
        assertThat(kapstok.places().vintageOf(words).reasons())
                .extracting(Reason::text)
                .anyMatch(each -> each.contains("q1, q2, q3, q4, q5, and 2 more"));
    }

    @Test
    void theEvidenceNamesItsRecords() {
        assertThat(of("10004", "Rand").reasons())
                .filteredOn(each -> each.code() == PlaceReason.RULES_OUT)
                .extracting(each -> List.copyOf(each.records()))
                .allMatch(each -> !each.isEmpty());
    }

    @Test
    void whatWasPerhapsMeantIsToldOfTheFirstThousandUnknownWords() {
        List<String> words = IntStream.rangeClosed(1, 1001)
                .mapToObj(each -> "Noordt" + " ".repeat(each))
                .toList();

        assertThat(kapstok.places().vintageOf(words).unknown()).hasSize(1001).satisfies(all -> {
            assertThat(all.get(999).suggestions()).isNotEmpty();
            assertThat(all.get(1000).suggestions()).isEmpty();
            assertThat(all.get(1000).reason().code()).isEqualTo(PlaceReason.UNKNOWN_NAME);
        });
    }
}
