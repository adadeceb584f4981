package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import be.kapstok.Kapstok;
import be.kapstok.model.Municipality;
import be.kapstok.model.Region;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Current;
import be.kapstok.place.MunicipalityAnswer.Unknown;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.support.SupportAnswer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with what people write around them. */
class WritingTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate DAY = day("2024-06-01");

    private static MunicipalityAnswer ask(String text) {
        return KAPSTOK.municipality(text, DAY);
    }

    private static List<String> codes(List<Municipality> some) {
        return some.stream().map(each -> each.nis().value()).toList();
    }

    private static List<String> reasons(MunicipalityAnswer answer) {
        return answer.reasons().stream().map(each -> each.code().code()).toList();
    }

    @Nested
    class AMunicipality {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Aalst (Aalst)|41002",
                    "Halle (Halle-Vilvoorde)|23027",
                    "Beveren (Sint-Niklaas)|46003",
                    "Beveren [arr. Sint-Niklaas]|46003",
                    "Beveren-Waas|46003",
                    "Hove (Antwerpen)|11021",
                    "Hove, Antwerpen, België|11021",
                    "Provincie Antwerpen, Hove|11021",
                    "Forest (Brüssel-Hauptstadt)|21007",
                    "Machelen (Brab.)|23047",
                    "Hamme (Vl.)|42008",
                    "Hamme (O.-Vl.)|42008",
                    "Nieuwerkerken (L.)|71045",
                    "Saint-Nicolas (Waes)|46021",
                    "Saint-Nicolas (Saint-Nicolas)|46021",
                    "Sint-Niklaas (Saint-Nicolas)|46021",
                    "Bruxelles / Brussel|21004",
                    "Bruxelles Brussel|21004",
                    "Bruxelles–Brussel|21004",
                    "Vorst/Forest|21007",
                    "Brussel - Bruxelles|21004",
                    "Anderlecht - Anderlecht|21001",
                    "9300 Aalst|41002",
                    "9300 AALST|41002",
                    "9310 Aalst|41002",
                    "B-9000|44021",
                    "BE-9000 Gent|44021",
                    "B 9000 Gent|44021",
                    "Gent 9000|44021",
                    "Gent (9000)|44021",
                    "Gent, 9000|44021",
                    "9000 GENT (Gent)|44021",
                    "9000.0|44021",
                    "1049 Brussel|21004",
                    "2220 Heist-op-den-Berg|12014",
                    "2220 Heist o/d Berg|12014",
                    "Antwerpen (11002)|11002",
                    "11002 - Antwerpen|11002",
                    "11002-Antwerpen|11002",
                    "Antwerpen-11002|11002",
                    "11002: Antwerpen|11002",
                    "11002 Antwerpn|11002",
                    "nis-11001|11001",
                    "NIS 11001|11001",
                    "NIS-code: 11001|11001",
                    "BE11002|11002",
                    "44021.0|44021",
                    "44021,0|44021",
                    "44.021|44021",
                    "4.4021E4|44021",
                    "Stad Gent|44021",
                    "Gent (stad)|44021",
                    "Gent stad|44021",
                    "Stadsbestuur Gent|44021",
                    "Gemeente Zwijndrecht|11056",
                    "Gemeentebestuur van Zwijndrecht|11056",
                    "Lokaal bestuur De Panne|38008",
                    "Ville d'Anvers|11002",
                    "Ville d’Anvers|11002",
                    "Ville de Bruxelles|21004",
                    "Commune d'Ixelles|21009",
                    "Administration communale de Forest|21007",
                    "City of Ghent|44021"
                })
        void isFound(String text, String code) {
            assertThat(ask(text))
                    .isInstanceOfSatisfying(
                            Current.class,
                            current -> assertThat(current.municipality().nis()).hasToString(code));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "OCMW Gent",
                    "OCMW van Gent",
                    "O.C.M.W. Gent",
                    "OCMW-Gent",
                    "Gent (OCMW)",
                    "Gent OCMW",
                    "CPAS de Gand",
                    "Stad en OCMW Gent"
                })
        void isMeantByItsWelfareCentre(String text) {
            MunicipalityAnswer answer = ask(text);

            assertThat(answer).isInstanceOf(Current.class);
            assertThat(reasons(answer)).contains("welfare_centre");
            assertThat(KAPSTOK.support(text, DAY).reasons())
                    .extracting(each -> each.code())
                    .contains(PlaceReason.WELFARE_CENTRE);
        }

        @Test
        void saysThatThePostcodeAgrees() {
            assertThat(ask("9300 Aalst").reasons().get(1).text(Locale.ENGLISH))
                    .isEqualTo("'9300' beside it agrees with Aalst (41002)");
        }
    }

    @Nested
    class APlace {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Aaigem (Erpe-Mere)|41082|Aaigem",
                    "Erpe (Erpe-Mere)|41082|Erpe",
                    "Gijzegem - Aalst|41002|Gijzegem",
                    "Gijzegem-Aalst|41002|Gijzegem",
                    "Aalst, Gijzegem|41002|Gijzegem",
                    "Gijzegem (deelgemeente van Aalst)|41002|Gijzegem",
                    "9308 Gijzegem|41002|Gijzegem",
                    "Gijzegem (41002)|41002|Gijzegem",
                    "Laeken|21004|Laken",
                    "1020 LAEKEN|21004|Laken",
                    "Laken / Laeken|21004|Laken",
                    "Beveren (Roeselare)|36015|Beveren",
                    "Beveren (Leie)|34040|Beveren",
                    "Roeselare, Beveren|36015|Beveren",
                    "8791 Beveren|34040|Beveren",
                    "2430 Vorst|13053|Vorst",
                    "Vorst (Kempen)|13053|Vorst",
                    "Nieuwerkerken (Aalst)|41002|Nieuwerkerken",
                    "Lovendegem (Lievegem)|44085|Lovendegem"
                })
        void isToldBesideItsMunicipality(String text, String code, String place) {
            assertThat(ask(text)).isInstanceOfSatisfying(Current.class, current -> {
                assertThat(current.municipality().nis()).hasToString(code);
                assertThat(current.place()).hasToString(place);
                assertThat(Reports.of(current, ReportFormat.TEXT, Languages.FRENCH))
                        .contains("Section ou lieu");
            });
        }

        @Test
        void wasAMunicipalityBeforeItsMerger() {
            assertThat(KAPSTOK.municipality("Lovendegem (Lievegem)", day("2018-06-01")))
                    .isInstanceOfSatisfying(
                            Current.class,
                            current -> assertThat(current.municipality().nis()).hasToString("44036"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Aalst|71053",
                    "Hamme|23052",
                    "Vorst|13053",
                    "Halle|11055",
                    "Kapellen|24137",
                    "Tielt|24135",
                    "Nieuwerkerken|41002",
                    "Machelen|44081"
                })
        void elsewhereIsToldWithAMunicipalityOfItsName(String text, String elsewhere) {
            MunicipalityAnswer answer = ask(text);

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Current.class,
                            current -> assertThat(codes(current.alsoPlaceIn())).contains(elsewhere));
            assertThat(reasons(answer)).contains("also_a_place");
            assertThat(Reports.of(answer, ReportFormat.TEXT, Languages.ENGLISH)).contains("Also a place in");
            assertThat(Reports.of(answer, ReportFormat.JSON, Languages.ENGLISH)).contains("\"alsoPlaceIn\":[{");
        }

        @Test
        void elsewhereIsNotToldOfACode() {
            assertThat(((Current) ask("41002")).alsoPlaceIn()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11001A00-,11001,11001A00-",
        "11001A,11001,11001A",
        "11001A0-3,11001,11001A0-3",
        "44021A00-,44021,44021A00-",
        "nis-21004-Z,21004,21004-Z",
        "44021ZZZZ,44021,44021ZZZZ"
    })
    void aSectorIsSaidToBeOne(String text, String code, String sector) {
        MunicipalityAnswer answer = ask(text);

        assertThat(answer).isInstanceOfSatisfying(Current.class, current -> {
            assertThat(current.municipality().nis()).hasToString(code);
            assertThat(current.sectorCode()).isEqualTo(sector);
        });
        assertThat(reasons(answer)).contains("sector_of");
        assertThat(Reports.of(answer, ReportFormat.TEXT, Languages.DUTCH)).contains("Sector  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20001|is_province|20001 is the province of Flemish Brabant, not a municipality",
                "10000|is_province|10000 is the province of Antwerp, not a municipality",
                "02000|is_region|02000 is the Flemish Region, not a municipality",
                "11000|is_arrondissement|11000 is the arrondissement of Antwerp, not a municipality",
                "01000|is_country|01000 is the country, Belgium, not a municipality",
                "Provincie Antwerpen|is_province|Provincie Antwerpen is the province of Antwerp (10000), not a municipality",
                "Province d'Anvers|is_province|Province d'Anvers is the province of Antwerp (10000), not a municipality",
                "Vlaams-Brabant|is_province|Vlaams-Brabant is the province of Flemish Brabant (20001), not a municipality",
                "Vlaams Gewest|is_region|Vlaams Gewest is the Flemish Region (02000), not a municipality",
                "Arrondissement Aalst|is_arrondissement|Arrondissement Aalst is the arrondissement of Aalst (41000), not a municipality",
                "Arr. Halle-Vilvoorde|is_arrondissement|Arr. Halle-Vilvoorde is the arrondissement of Halle-Vilvoorde (23000), not a municipality",
                "België|is_country|België is the country, Belgium (01000), not a municipality"
            })
    void aLargerAreaIsNamedAsWhatItIs(String text, String code, String reason) {
        assertThat(ask(text)).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.suggestions()).isEmpty();
            assertThat(reasons(unknown)).containsExactly(code);
            assertThat(unknown.reasons().get(0).text(Locale.ENGLISH)).isEqualTo(reason);
        });
        assertThat(KAPSTOK.places().named(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99991",
                "99999",
                "ZZZZZ",
                "NA",
                "N/A",
                "n.v.t.",
                "nvt",
                "onbekend",
                "Onbekend",
                "inconnu",
                "buitenland",
                "extra muros",
                "unknown",
                "#N/A",
                "-",
                "?"
            })
    void whatCouldNotBePlacedIsToldSo(String text) {
        assertThat(ask(text)).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.suggestions()).isEmpty();
            assertThat(reasons(unknown)).containsExactly("not_placed");
        });
    }

    @Nested
    class AContradiction {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "9300 Gent|41002;44021",
                    "Antwerpen (44021)|11002;44021",
                    "44021 Antwerpen|11002;44021",
                    "Aaigem (Gent)|41082;44021",
                    "Gent (Antwerpen)|11002;44021",
                    "Gent - Antwerpen|11002;44021",
                    "Aalst / Erpe-Mere|41002;41082",
                    "4000 Gent|44021;62063",
                    "Gent (Luik)|44021;62063"
                })
        void isToldWithBothReadings(String text, String both) {
            assertThat(ask(text)).isInstanceOfSatisfying(Ambiguous.class, several -> {
                assertThat(codes(several.candidates())).containsExactly(both.split(";", -1));
                assertThat(reasons(several)).startsWith("contradiction");
            });
            assertThat(KAPSTOK.support(text, DAY)).isInstanceOf(SupportAnswer.Unresolved.class);
            assertThat(KAPSTOK.places().named(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Gent (Saale)", "44021 personen"})
        void isFearedWhereSomethingBesideItIsNotKnown(String text) {
            MunicipalityAnswer answer = ask(text);

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Ambiguous.class,
                            one -> assertThat(codes(one.candidates())).containsExactly("44021"));
            assertThat(reasons(answer)).startsWith("beside_not_known");
        }

        @Test
        void namesAllThatBearTheNameThen() {
            assertThat(codes(((Ambiguous) ask("Aalst (Xyzzy)")).candidates())).containsExactly("41002", "71053");
        }

        @ParameterizedTest
        @CsvSource({"9120 Beveren,2026-06-01", "2150 Borsbeek,2026-06-01", "9930 Zomergem,2018-06-01"})
        void isNoneForAPostcodeOfAnotherDay(String text, LocalDate day) {
            assertThat(KAPSTOK.municipality(text, day).meant()).isPresent();
        }
    }

    @Nested
    class ANameThatIsNotKnown {
        @Test
        void isNearToOneOfItsPostcode() {
            assertThat(((Unknown) ask("9300 Aalsst")).suggestions())
                    .extracting(each -> each.nis().value())
                    .containsExactly("41002");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Provincie Gent",
                    "Arrondissement De Panne",
                    "Stad Xyzzyland",
                    "9300 9000",
                    "Xyzzyland - Aalst"
                })
        void isNotTakenForAnother(String text) {
            assertThat(ask(text)).isInstanceOf(Unknown.class);
            assertThat(KAPSTOK.places().named(text)).isEmpty();
        }

        @Test
        void isSuggestedByItsBeginning() {
            assertThat(((Unknown) ask("Sint-Martens")).suggestions())
                    .extracting(each -> each.label().nl())
                    .hasSize(5)
                    .startsWith("Sint-Martens-Latem (44064)")
                    .allMatch(each -> each.startsWith("Sint-Martens-"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"62064", "25006", "52013"})
        void hasNoFlemishNeighbourWhenItIsWalloon(String text) {
            assertThat(((Unknown) ask(text)).suggestions())
                    .isNotEmpty()
                    .allMatch(
                            each -> KAPSTOK.places().records(each.nis()).get(0).region() == Region.WALLONIA);
        }
    }

    @Nested
    class TheBeginningOfAName {
        @Test
        void givesMunicipalitiesOfTheDay() {
            assertThat(codes(KAPSTOK.startingWith("Sint-M", DAY, 10))).containsExactly("44064");
            assertThat(codes(KAPSTOK.startingWith("st ni", DAY, 10))).containsExactly("46021", "62093");
            assertThat(codes(KAPSTOK.startingWith("Gen", DAY, 10))).startsWith("71016", "44021");
            assertThat(KAPSTOK.startingWith("", DAY, 3)).hasSize(3);
            assertThat(KAPSTOK.startingWith("Xyz", DAY, 3)).isEmpty();
            assertThat(codes(KAPSTOK.startingWith("Lieveg", day("2018-12-31"), 3)))
                    .isEmpty();
        }

        @Test
        void refusesAnegativeNumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KAPSTOK.startingWith("G", DAY, -1))
                    .withMessageContaining("-1");
        }
    }

    @SuppressWarnings("NullAway")
    @Test
    void noTextIsRefusedByName() {
        String none = null;

        assertThatNullPointerException()
                .isThrownBy(() -> KAPSTOK.municipality(none, DAY))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> KAPSTOK.support(none, DAY))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> KAPSTOK.advise(none, DAY))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> KAPSTOK.startingWith(none, DAY, 1))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> KAPSTOK.places().named(none))
                .withMessage("text");
    }

    @Test
    void aTextOfAnyLengthIsAnsweredSoon() {
        for (String part : List.of("a ", "(", "-", "9000 ", "1", "Stad ", "d'", "Aalst/", "\u00e9 - ")) {
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
                for (int length : new int[] {1, 10, 100, 100_000}) {
                    assertThat(ask(part.repeat(length))).isNotNull();
                }
            });
        }
    }

    @Test
    void aListOfThemHasItsDays() {
        Vintage vintage = KAPSTOK.places()
                .vintageOf(
                        List.of("9300 Aalst", "Aaigem (Erpe-Mere)", "Lovendegem (Lievegem)", "44034A00-", "Stad Gent"));

        assertThat(vintage.unknown()).isEmpty();
        assertThat(vintage.words()).isEqualTo(5);
        assertThat(vintage.days()).hasSize(1);
    }
}
