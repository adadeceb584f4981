package be.kapstok.measure;

import static be.kapstok.measure.Given.found;
import static be.kapstok.measure.Given.measures;
import static be.kapstok.measure.Given.soundDifferent;
import static be.kapstok.measure.Given.soundInclusive;
import static be.kapstok.measure.Given.why;
import static be.kapstok.measure.Given.with;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that look at the words of a measure. */
class WordsTest {
    @Nested
    class Rejected {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "allochtoon",
                    "Project voor allochtonen",
                    "ALLOCHTONE ouders",
                    "Zigeuners",
                    "é: zigeuner",
                    "kinderen van zigeunerfamilies"
                })
        void wordsAreFoundAnywhereInAnyCase(String text) {
            assertThat(found(with(soundInclusive(), "title", text))).containsExactly("RB-13.title /title");
            assertThat(found(with(soundInclusive(), "description", text)))
                    .containsExactly("RB-13.description /description");
        }

        @ParameterizedTest
        @ValueSource(strings = {"alloch", "Een klas van alloch", "x\u0080y", "zigeune", "allo chtoon", "a", "z", "Z"})
        void otherWordsAreNot(String text) {
            assertThat(found(with(soundInclusive(), "title", text))).isEmpty();
        }

        @Test
        void eachFieldHasOneFindingWithTheBetterWords() {
            Measure both = with(soundInclusive(), "title", "Zigeuners, allochtone en allochtoon; zigeuner");
            both = with(both, "description", "zigeuners");
            assertThat(found(both)).containsExactly("RB-13.title /title", "RB-13.description /description");
            assertThat(measures().check(both).findings().get(0).suggestion())
                    .isEqualTo(
                            "persoon van buitenlandse herkomst; van buitenlandse herkomst; Roma of woonwagenbewoner");
            assertThat(measures().check(both).findings().get(0).message())
                    .isEqualTo("The title uses words that are now rejected: allochtoon, allochtone, zigeuner");
            assertThat(measures().check(both).findings().get(1).suggestion()).isEqualTo("Roma of woonwagenbewoner");
        }

        @Test
        void theWordsAreASetting() {
            Map<String, String> words = new LinkedHashMap<>();
            words.put("Österreich", "Oostenrijk");
            words.put("", "niets");
            words.put("vreemd", "nieuw");
            Measures other = measures().under(MeasureSettings.DEFAULT.rejecting(words));

            assertThat(found(other.check(with(soundInclusive(), "title", "allochtoon"))))
                    .isEmpty();
            assertThat(found(other.check(with(soundInclusive(), "title", "In österreich"))))
                    .containsExactly("RB-13.title /title");
            assertThat(other.check(with(soundInclusive(), "title", "Vreemde talen"))
                            .findings()
                            .get(0)
                            .suggestion())
                    .isEqualTo("nieuw");
            assertThat(measures()
                            .check(with(soundInclusive(), "title", "allochtoon"))
                            .findings())
                    .hasSize(1);
        }
    }

    @Nested
    class Proxies {
        private final Measure byIncome = with(soundInclusive(), "selectionCriterion", "income");

        @Test
        void areTold() {
            assertThat(found(byIncome)).containsExactly("RB-14 /selectionCriterion");
            assertThat(measures().check(byIncome).findings().get(0).message()).contains("by a criterion (income), and");
            assertThat(found(with(byIncome, "selectionCriterion", "none"))).isEmpty();
            assertThat(found(with(byIncome, "selectionCriterion", null))).isEmpty();
            assertThat(why(with(byIncome, "targetGroups", List.of("newcomers")), "RB-14"))
                    .isEqualTo("not_inclusive");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "All residents",
                    "alle inwoners",
                    "we bereiken hen Allen.",
                    "iedereen",
                    "EVERYONE",
                    "everybody",
                    "tous les habitants",
                    "toutes",
                    "tout le monde",
                    "Atteindre chacun",
                    "Gemeten: alle-inwoners"
                })
        void areNotWhereAllAreReached(String reach) {
            assertThat(found(with(byIncome, "expectedReach", reach))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"vooral gezinnen", "alleen de wijk", "tout, le monde", "de wijk"})
        void areWhereOtherWordsOnlyLookLikeThat(String reach) {
            assertThat(found(with(byIncome, "expectedReach", reach))).containsExactly("RB-14 /selectionCriterion");
        }
    }

    @Nested
    class PlacesOfOthers {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Alle plaatsen zijn voorbehouden",
                    "all places are RESERVED",
                    "Alle 20 plaatsen zijn gereserveerd voor hen.",
                    "Toutes les places sont réservées",
                    "tous les emplois sont réservés",
                    "Het is nieuw. Alle plaatsen zijn voorbehouden.",
                    "Alle plaatsen zijn voorbehouden for all",
                    "All places are reserved for alle"
                })
        void areAllTaken(String impact) {
            assertThat(found(with(soundDifferent(), "impactOnOthers", impact)))
                    .containsExactly("RB-20.reserved /impactOnOthers");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Niet alle plaatsen zijn voorbehouden",
                    "Not all places are reserved",
                    "20 plaatsen zijn voorbehouden, alle andere blijven vrij",
                    "Alle plaatsen blijven. Vijf zijn voorbehouden.",
                    "toutes les places ne sont pas réservées",
                    "alle plaatsen blijven vrij",
                    "voorbehouden voor alle inwoners"
                })
        void areLeft(String impact) {
            assertThat(found(with(soundDifferent(), "impactOnOthers", impact))).isEmpty();
        }
    }
}
