package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Confidence;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Current;
import be.kapstok.place.MunicipalityAnswer.Superseded;
import be.kapstok.place.MunicipalityAnswer.Unknown;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer;
import be.kapstok.validation.Trusted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private final Kapstok kapstok = SmallWorld.kapstok();

    private MunicipalityAnswer ask(String text, String on) {
        return kapstok.municipality(text, day(on));
    }

    private static List<String> codes(MunicipalityAnswer answer) {
        return answer
                .<List<Municipality>>fold(
                        current -> List.of(current.municipality()),
                        superseded -> List.of(superseded.was()),
                        notYet -> List.of(),
                        Ambiguous::candidates,
                        unknown -> List.of(),
                        outside -> List.of())
                .stream()
                .map(each -> each.nis().value())
                .toList();
    }

    private static List<String> reasons(MunicipalityAnswer answer) {
        return answer.reasons().stream().map(each -> each.code().code()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1100|2014-06-01|10001|found_by_postcode exists",
                " 1100 |2014-06-01|10001|found_by_postcode exists",
                "bergDorp-|2014-06-01|10001,20002|found_by_place found_by_place several_fit",
                "Binnenstad|2025-01-01|10005|found_by_place exists territory_changed",
                "binnen stad|2025-06-01|10005|found_by_place exists territory_changed",
                "St Kwinten|2025-06-01|10005|found_by_place exists territory_changed",
                "Saint-Quentin|2025-06-01|10005|found_by_place exists territory_changed",
                "Binnenstad|2024-12-31|10004,10005,20004|found_by_place place_in_one_of several_fit",
                "Binnenstad|2018-12-31|10002,10003,10005,20004|found_by_place place_in_one_of several_fit",
                "1200|2024-12-31|10005|found_by_postcode place_in_namesake exists territory_changes_later",
                "1210|2018-12-31|10002|found_by_postcode place_in_namesake exists_until merges_later",
                "1210|2024-12-31|10004,10005,20004|found_by_postcode place_in_one_of several_fit",
                "1220|2018-12-31|10002,10003,10005,20004|found_by_postcode place_in_one_of several_fit",
                "1220|2024-12-31|20004|found_by_postcode place_in_namesake exists_until merges_later",
                "Molen|2019-12-31|20002|found_by_place exists_until goes_on_as",
                "Molen|2020-01-01|20005|found_by_place exists note",
                "1500|2014-06-01|20001,30001|found_by_postcode note found_by_postcode several_fit"
            })
    void postcodesAndPlacesAreMunicipalitiesOfTheDay(String text, String on, String codes, String reasons) {
        MunicipalityAnswer answer = ask(text, on);

        assertThat(codes(answer)).containsExactly(codes.split(","));
        assertThat(answer).isInstanceOf(codes.contains(",") ? Ambiguous.class : Current.class);
        assertThat(String.join(" ", reasons(answer))).startsWith(reasons.replace(" exists note", " "));
    }

    @Test
    void theReasonsSayHowItWasFound() {
        assertThat(ask("1200", "2025-06-01").reasons().get(0).text())
                .isEqualTo(
                        "1200 is a postcode, and City (10005) its main municipality; corners of others may have it too");
        assertThat(ask("Binnenstad", "2024-12-31").reasons())
                .extracting(Reason::text)
                .contains("On this day the territory of City (10005) is that of Noordzuid (10004), City (10005), Rand"
                        + " (20004); in which of these Binnenstad lies, the data does not say");
    }

    @Test
    void aPostcodeBeforeAMergerIsOnlyProbablyTheNamesake() {
        assertThat(ask("1210", "2018-12-31").reasons())
                .filteredOn(each -> each.code() == PlaceReason.PLACE_IN_NAMESAKE)
                .extracting(Reason::confidence)
                .containsExactly(Confidence.PROBABLE);
    }

    @Test
    void aMunicipalityOfTheDayComesBeforeAPlace() {
        assertThat(reasons(ask("Noord", "2014-06-01"))).doesNotContain("found_by_place", "also_a_place");
    }

    @Test
    void aMunicipalityOfAnotherDayComesBeforeAPlaceAndTellsOfIt() {
        MunicipalityAnswer answer = ask("Weg", "2014-06-01");

        assertThat(answer).isInstanceOf(Superseded.class);
        assertThat(answer.reasons())
                .extracting(Reason::text)
                .contains("Weg is also the name of a place (deelgemeente) in Dorp (20001)");
        assertThat(reasons(ask("Noord", "2025-06-01"))).doesNotContain("also_a_place");
    }

    @Test
    void anUnknownPostcodeIsToldAsSuch() {
        assertThat(ask("1999", "2014-06-01")).isInstanceOf(Unknown.class);
        assertThat(reasons(ask("1999", "2014-06-01"))).containsExactly("unknown_postcode");
        assertThat(reasons(ask("0999", "2014-06-01"))).containsExactly("not_five_digits");
    }

    @Test
    void supportIsToldForThemWithTheWayIn() {
        SupportAnswer answer = kapstok.support("1210", day("2018-12-31"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        SupportAnswer.Supported.class,
                        supported -> assertThat(supported
                                        .standing()
                                        .municipality()
                                        .nis()
                                        .value())
                                .isEqualTo("10002"));
        assertThat(answer.reasons().stream().map(each -> each.code().code()))
                .startsWith("found_by_postcode", "place_in_namesake", "exists_until");
        assertThat(kapstok.support("Bergdorp", day("2018-12-31"))).isInstanceOf(SupportAnswer.Unresolved.class);
        assertThat(kapstok.support("Binnenstad", day("2025-06-01"))
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo(PlaceReason.FOUND_BY_PLACE);
        assertThat(kapstok.support("Weg", day("2014-06-01")).reasons().get(0).code())
                .isNotEqualTo(PlaceReason.FOUND_BY_PLACE);
    }

    @Test
    void aCodeReadsNoPostcodesAndNoPopulations() {
        Kapstok without = withFaulty(Kind.POSTCODES, Kind.POPULATIONS);

        assertThat(without.municipality("10005", day("2014-06-01"))).isInstanceOf(Current.class);
        assertThat(without.support("10005", day("2014-06-01"))).isInstanceOf(SupportAnswer.Supported.class);
    }

    @ParameterizedTest
    @CsvSource({"Stad", "stad", "City"})
    void aNameOfTheDayReadsNoPopulations(String text) {
        Kapstok without = withFaulty(Kind.POPULATIONS);

        assertThat(without.municipality(text, day("2014-06-01"))).isInstanceOf(Current.class);
        assertThat(without.support(text, day("2014-06-01"))).isInstanceOf(SupportAnswer.Supported.class);
    }

    private static Kapstok withFaulty(Kind<?>... kinds) {
        Dataset all = SmallWorld.dataset();
        Dataset.Builder builder = Dataset.builder().header(all.header());
        Kind.ALL.forEach(kind -> copy(kind, all, builder));
        List.of(kinds).forEach(kind -> fault(kind, builder));
        return Kapstok.of(Trusted.dataset(builder.build()));
    }

    private static <T extends Keyed> void copy(Kind<T> kind, Dataset from, Dataset.Builder to) {
        to.list(kind, from.list(kind));
    }

    private static <T extends Keyed> void fault(Kind<T> kind, Dataset.Builder to) {
        to.list(kind, () -> {
            throw new AssertionError(kind + " was read");
        });
    }
}
