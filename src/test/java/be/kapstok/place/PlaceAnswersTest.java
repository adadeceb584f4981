package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.model.NisCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers about places give besides their records. */
class PlaceAnswersTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    @Test
    void changesAreCountedAndGoneOverInTheirOrder() {
        Changes changes = KAPSTOK.changes(day("2018-12-31"), day("2019-01-01"));

        assertThat(changes).hasSize(changes.size()).containsExactlyElementsOf(changes.changes());
        assertThat(changes.size()).isEqualTo(changes.changes().size()).isGreaterThan(7);
        assertThat(changes.isEmpty()).isFalse();
        assertThat(KAPSTOK.changes(day("2018-12-31"), day("2018-12-31")).isEmpty())
                .isTrue();
    }

    @Test
    void theReasonsOfChangesAreThoseOfEachOnce() {
        Changes changes = KAPSTOK.changes(day("2018-12-31"), day("2019-01-01"));

        assertThat(changes.reasons()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(changes).allSatisfy(each -> assertThat(changes.reasons()).containsAll(each.reasons()));
    }

    @Test
    void aSuggestionNamesTheMunicipalityWithItsCode() {
        MunicipalityAnswer.Unknown unknown =
                (MunicipalityAnswer.Unknown) KAPSTOK.municipality("Antwrpen", day("2020-01-01"));

        assertThat(unknown.suggestions()).extracting(each -> each.label().nl()).contains("Antwerpen (11002)");
        assertThat(unknown.suggestions()).extracting(each -> each.label().fr()).contains("Anvers (11002)");
    }

    @ParameterizedTest
    @CsvSource({
        "44021,true",
        "Gent,true",
        "Gand,true",
        "gent,true",
        "Nergens,false",
        "99999,false",
        "9000,true",
        "0000,false"
    })
    void aWordIsAMunicipalityOfAnyDayOrNone(String word, boolean is) {
        assertThat(KAPSTOK.places().isMunicipality(word)).isEqualTo(is);
    }

    @Test
    void theHistoryOfACodeThatNeverWasIsEmpty() {
        assertThat(KAPSTOK.history(NisCode.of("99999")).periods()).isEmpty();
        assertThat(KAPSTOK.places().histories().populations(NisCode.of("99999")))
                .isEmpty();
        assertThat(KAPSTOK.places().histories().populations(NisCode.of("44021")))
                .isNotEmpty();
    }
}
