package be.kapstok;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Practice;
import be.kapstok.model.Theme;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.partner.PartnerReason;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.practice.PracticeReason;
import be.kapstok.reason.Reason;
import be.kapstok.support.AddressStanding;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.CentreEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that the seed page promises, over the shipped data and over what users lay over it. */
class PageListsTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    private static List<String> ids(List<FoundPartner> partners) {
        return partners.stream().map(each -> each.partner().id()).toList();
    }

    private static Kapstok laidOver(String text) {
        return KAPSTOK.overlaidWith(KAPSTOK.validate(text).checked().orElseThrow());
    }

    private static List<String> sources(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(each -> each.sources().stream())
                .map(each -> each.id().value())
                .distinct()
                .toList();
    }

    private static Properties table(String file) throws IOException {
        Properties table = new Properties();
        try (InputStream in = Objects.requireNonNull(PageListsTest.class.getResourceAsStream(file))) {
            table.load(in);
        }
        return table;
    }

    @Nested
    class Partners {
        @ParameterizedTest
        @CsvSource({
            "JEUGD,2013-01-01,cmgj d_broej demos gigos jong kras_jeugdwerk uit_de_marge",
            "SAMENLEVINGSOPBOUW,2017-12-31,regionale_instituten_samenlevingsopbouw rimo_limburg samenlevingsopbouw_vlaanderen vzw_effect",
            "SAMENLEVINGSOPBOUW,2018-01-01,regionale_instituten_samenlevingsopbouw rimo_limburg vzw_effect",
            "GELIJKE_KANSEN_EN_DISCRIMINATIE,2014-03-14,centrum_gelijkheid_van_kansen kif_kif meldpunten_discriminatie minderhedenforum westkans",
            "GELIJKE_KANSEN_EN_DISCRIMINATIE,2015-01-01,kif_kif minderhedenforum unia westkans",
            "OPVOEDINGSONDERSTEUNING,2013-01-01,expoo",
            "DIVERS_PERSONEELSBELEID,2013-01-01,diverscity serv_diversiteit",
            "TAAL_EN_ONDERWIJS,2015-10-01,avansa fmv hvn_brussel hvn_gent lop vormingplus_gent_eeklo"
        })
        void areThoseOfTheThemeOnTheDay(Theme theme, String on, String expected) {
            assertThat(ids(KAPSTOK.partners(theme, day(on)).partners())).containsExactlyInAnyOrder(expected.split(" "));
        }

        @Test
        void nearAMunicipalityTheirAreasAndTheirExceptionsDecide() {
            List<String> genk = ids(KAPSTOK.partners()
                    .ask(PartnerQuestion.on(day("2013-06-01")).near("Genk"))
                    .partners());
            List<String> antwerp = ids(KAPSTOK.partners()
                    .ask(PartnerQuestion.on(day("2013-06-01")).near("Antwerpen"))
                    .partners());
            PartnerAnswer zwijndrecht =
                    KAPSTOK.partners().ask(PartnerQuestion.on(day("2013-06-01")).near("Zwijndrecht"));

            assertThat(genk)
                    .contains("gigos", "cmgj", "ic_limburg", "vvsg", "kmi", "aif", "centrum_gelijkheid_van_kansen")
                    .doesNotContain("jong");
            assertThat(antwerp).contains("ic_stad_antwerpen", "hvn_antwerpen").doesNotContain("ic_antwerpen_prov");
            assertThat(ids(zwijndrecht.partners())).contains("ic_antwerpen_prov");
            assertThat(ids(zwijndrecht.notPlaced()))
                    .containsExactlyInAnyOrder(
                            "pin",
                            "lop",
                            "meldpunten_discriminatie",
                            "vormingplus_gent_eeklo",
                            "vormingplus_waas_en_dender",
                            "welzijnszorg_kempen");
        }

        @Test
        void onlyTheVvsgIsKnownToBeInTheBook() {
            PartnerAnswer all = KAPSTOK.partners().ask(PartnerQuestion.on(day("2013-06-01")));

            assertThat(all.partners())
                    .filteredOn(
                            each -> each.reasons().stream().anyMatch(reason -> reason.code() == PartnerReason.IN_BOOK))
                    .extracting(each -> each.partner().id())
                    .containsExactly("vvsg");
            assertThat(all.partners().size() + all.otherDays().size()).isEqualTo(61);
        }

        @Test
        void everyAreaInWordsStandsInTheTable() throws IOException {
            Set<Object> words = new HashSet<>();
            KAPSTOK.data().list(Kind.PARTNERS).stream()
                    .filter(each -> each.area() != null && each.areaCode().isEmpty())
                    .forEach(each -> words.add(each.area()));

            assertThat(table("/be/kapstok/partner/area-words.properties").keySet())
                    .isEqualTo(words);
        }

        @Test
        void aPartnerOfAnOverlayIsFoundAndTheOverlayIsItsSource() {
            Kapstok own = laidOver("""
                    {"schemaVersion": 1, "title": "Partners van de stad", "partners": [
                     {"id": "buurthuis", "name": "Buurthuis", "sector": "andere", "themes": ["jeugd"], "area": "71016",
                      "period": {"from": "2012-01-01"}, "fromBook": false}]}
                    """);
            PartnerAnswer answer = own.partners()
                    .ask(PartnerQuestion.on(day("2013-06-01"))
                            .about(Theme.JEUGD)
                            .near("Genk"));
            FoundPartner found = answer.partners().stream()
                    .filter(each -> each.partner().id().equals("buurthuis"))
                    .findFirst()
                    .orElseThrow();

            assertThat(sources(found.reasons())).containsExactly("overlay_1");
            assertThat(found.reasons().get(0).sources().get(0).title()).isEqualTo("Partners van de stad");
            assertThat(ids(answer.partners())).contains("gigos");
        }
    }

    @Nested
    class Practices {
        @Test
        void everyWordForADomainStandsInTheTable() throws IOException {
            Set<String> words = new TreeSet<>();
            KAPSTOK.data().list(Kind.PRACTICES).stream()
                    .map(Practice::domainWord)
                    .forEach(words::add);
            Properties table = table("/be/kapstok/practice/domain-words.properties");

            assertThat(table.stringPropertyNames()).isEqualTo(words);
            assertThat(table.values()).allMatch(each -> each.toString().startsWith("?") || isTheme(each.toString()));
        }

        private boolean isTheme(String word) {
            return List.of(Theme.values()).stream().anyMatch(each -> each.name().equalsIgnoreCase(word));
        }

        @Test
        void areFoundByThemeMunicipalityAndWords() {
            assertThat(KAPSTOK.practices(PracticeQuestion.all()).practices()).hasSize(80);
            assertThat(KAPSTOK.practices(PracticeQuestion.about(Theme.JEUGD)).practices())
                    .extracting(each -> each.practice().id())
                    .containsExactly("DEV-015");
            assertThat(KAPSTOK.practices(PracticeQuestion.about(Theme.VRIJE_TIJD_EN_CULTUUR))
                            .practices())
                    .extracting(each -> each.practice().id())
                    .contains("DEV-080", "DEV-011");
            assertThat(KAPSTOK.practices(PracticeQuestion.all().by("Wingene")).practices())
                    .extracting(each -> each.practice().id())
                    .containsExactly("DEV-025", "DEV-030", "DEV-036", "DEV-021");
        }

        @Test
        void aNameOfAnOverlayResolvesOnTheYearOfThePractice() {
            Kapstok own = laidOver("""
                    {"schemaVersion": 1, "practices": [
                     {"id": "nevele", "title": "Taalcafé", "municipalities": ["Nevele"], "year": 2016, "kind": "inclusive"},
                     {"id": "deinze", "title": "Taalcafé", "municipalities": ["Deinze"], "year": 2022, "kind": "inclusive"}]}
                    """);

            for (String by : List.of("Nevele", "44049", "Deinze", "44083", "9850")) {
                assertThat(own.practices(PracticeQuestion.all().by(by).with("taalcafe"))
                                .practices())
                        .as(by)
                        .extracting(each -> each.practice().id())
                        .contains("nevele");
            }
            assertThat(own.practices(PracticeQuestion.all().by("44011").with("taalcafe"))
                            .practices())
                    .extracting(each -> each.practice().id())
                    .containsExactly("deinze");
            assertThat(own.practices(PracticeQuestion.all().by("Nevele").with("taalcafe"))
                            .practices())
                    .filteredOn(each -> each.practice().id().equals("nevele"))
                    .allSatisfy(each -> {
                        assertThat(each.doneBy().get(0).nis().value()).isEqualTo("44049");
                        assertThat(sources(each.reasons())).containsExactly("overlay_1");
                        assertThat(each.reasons().get(0).code()).isEqualTo(PracticeReason.DONE_BY);
                    });
        }

        @Test
        void thePublicationsStartWithTheBook() {
            assertThat(KAPSTOK.practices().publications().publications().get(0).id())
                    .isEqualTo("kapstokken");
            assertThat(KAPSTOK.practices().publications().reasons().get(0).text())
                    .contains("Not known: the text, the practices");
        }
    }

    @Nested
    class Services {
        @ParameterizedTest
        @CsvSource({
            "2012-06-01,21,0,0",
            "2013-06-01,20,0,1",
            "2016-02-29,1,1,20",
            "2016-12-31,1,1,20",
            "2017-01-01,1,0,20",
            "2020-01-01,0,0,21",
            "2026-06-01,0,0,21"
        })
        void integratiedienstenAreKnownUntilTheDecreeWasRepealed(String on, int known, int absent, int notKnown) {
            assertThat(KAPSTOK.services().integratiediensten(day(on)).known()).hasSize(known);
            assertThat(KAPSTOK.services().integratiediensten(day(on)).absent()).hasSize(absent);
            assertThat(KAPSTOK.services().integratiediensten(day(on)).notKnown())
                    .hasSize(notKnown);
        }

        @ParameterizedTest
        @CsvSource({"2014-12-31,8,integratiecentrum", "2015-04-30,8,", "2015-05-01,8,", "2026-06-01,8,"})
        void thereAreEightCentres(String on, int count, String kind) {
            CentraAnswer answer = KAPSTOK.centra(day(on));

            assertThat(answer.centra()).hasSize(count);
            assertThat(answer.centra())
                    .allMatch(each -> kind == null || each.kind().name().equalsIgnoreCase(kind));
        }

        @Test
        void addressesAreKnownWholeInPartOrNotAtAll() {
            CentraAnswer answer = KAPSTOK.centra(day("2014-06-01"));

            assertThat(entry(answer, "ic_brussel").addressStanding()).isEqualTo(AddressStanding.KNOWN);
            assertThat(entry(answer, "ic_limburg").addressMissing()).containsExactly(AddressStanding.Part.NUMBER);
            assertThat(entry(answer, "ic_antwerpen_prov").addressStanding()).isEqualTo(AddressStanding.UNKNOWN);
        }

        private static CentreEntry entry(CentraAnswer answer, String id) {
            return answer.centra().stream()
                    .filter(each -> each.id().value().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void oneSmallFileCorrectsAnAddressAndIsItsSource() {
            Kapstok own = laidOver("""
                    {"schemaVersion": 1, "title": "Adressen", "bodies": [
                     {"id": "ic_limburg", "kind": "integratiecentrum", "name": "Provinciaal Integratiecentrum Limburg (PRIC)",
                      "period": {"until": "2015-01-01"},
                      "address": {"street": "Universiteitslaan 1", "postcode": "3500", "city": "Hasselt"}}]}
                    """);
            CentreEntry entry = entry(own.centra(day("2014-06-01")), "ic_limburg");

            assertThat(entry.addressStanding()).isEqualTo(AddressStanding.KNOWN);
            assertThat(sources(entry.reasons())).startsWith("overlay_1");
            assertThat(entry.reasons().get(0).sources().get(0).title()).isEqualTo("Adressen");
            assertThat(sources(own.support("Genk", day("2014-06-01")).reasons()))
                    .contains("overlay_1");
        }
    }
}
