package be.kapstok.support;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.model.Municipality;
import be.kapstok.model.Region;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.support.SupportAnswer.NoClaim;
import be.kapstok.support.SupportAnswer.Supported;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers over the shipped data, read by hand from the sources, and every day against the oracle. */
class ShippedSupportTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate FIRST = day("2009-01-01");
    private static final LocalDate LAST = day("2026-11-23");

    private static Standing standing(String text, String on) {
        return ((Supported) KAPSTOK.support(text, day(on))).standing();
    }

    @ParameterizedTest
    @CsvSource({
        "Genk,2014-06-01,ic_limburg",
        "Genk,2015-01-01,agii_limburg",
        "Gent,2014-12-31,ic_stad_gent",
        "Gent,2015-04-30,ic_stad_gent",
        "Gent,2015-05-01,gent_agency",
        "Antwerpen,2014-12-31,ic_stad_antwerpen",
        "Antwerpen,2015-01-01,atlas",
        "Mechelen,2014-12-31,ic_antwerpen_prov",
        "Aalst,2016-06-01,agii_oost_vlaanderen",
        "Borsbeek,2024-12-31,agii_antwerpen",
        "Borsbeek,2025-01-01,atlas",
        "Zwijndrecht,2024-12-31,agii_antwerpen",
        "Zwijndrecht,2025-01-01,agii_oost_vlaanderen",
        "Kortessem,2026-01-01,agii_limburg",
        "Brugge,2012-01-01,ic_west_vlaanderen",
        "Leuven,2012-01-01,ic_vlaams_brabant",
        "Schaarbeek,2014-12-31,ic_brussel",
        "Schaarbeek,2015-01-01,agii_brussel"
    })
    void theCentreIsTheOneOfTheDay(String text, String on, String centre) {
        assertThat(standing(text, on).centre().id()).hasToString(centre);
    }

    @ParameterizedTest
    @CsvSource({
        "Leuven,2010-01-01,KNOWN",
        "Genk,2014-06-01,KNOWN",
        "Genk,2016-02-29,UNKNOWN",
        "Zemst,2011-12-31,UNKNOWN",
        "Zemst,2012-01-01,KNOWN",
        "Affligem,2015-12-31,UNKNOWN",
        "Affligem,2016-06-01,ABSENT",
        "Affligem,2017-01-01,UNKNOWN",
        "Hasselt,2014-06-01,UNKNOWN"
    })
    void theIntegratiedienstIsKnownAbsentOrUnknown(String text, String on, ServiceStanding.Status status) {
        assertThat(standing(text, on).integratiedienst().status()).isEqualTo(status);
    }

    @Test
    void brusselsHasItsOtherBodies() {
        assertThat(standing("Elsene", "2014-06-01").others())
                .extracting(each -> each.id().value())
                .containsExactly("bon", "hvn_brussel", "vgc");
        assertThat(standing("Ixelles", "2020-06-01").others())
                .extracting(each -> each.id().value())
                .containsExactly("hvn_brussel", "vgc", "foyer_vzw");
    }

    @Test
    void genksCircleIn2014() {
        assertThat(standing("Genk", "2014-06-01").consultation())
                .extracting(CircleMember::id)
                .containsExactly("id_genk", "ic_limburg", "kmi");
    }

    /** Between two boundaries of the data nothing can change, so that the days around these stand for all days. */
    @Test
    void everyMunicipalityHasExactlyOneCentreOnEveryDayAndItIsTheOracles() {
        FIRST.datesUntil(LAST.plusDays(1)).filter(ShippedSupportTest::changesNear).forEach(day -> {
            List<Municipality> there = SupportOracle.served(day);
            assertThat(there).hasSizeBetween(304, 327);
            for (Municipality one : there) {
                List<String> centres = SupportOracle.centres(one, day);
                if (centres.size() != 1) {
                    throw new AssertionError(one.key() + " on " + day + ": " + centres);
                }
                assertThat(((Supported) KAPSTOK.support(one.nis(), day))
                                .standing()
                                .centre()
                                .id()
                                .value())
                        .as("%s on %s", one.key(), day)
                        .isEqualTo(centres.get(0));
            }
        });
    }

    /** Days around every boundary that the data has. */
    private static boolean changesNear(LocalDate day) {
        return BOUNDARIES.contains(day)
                || BOUNDARIES.contains(day.plusDays(1))
                || BOUNDARIES.contains(day.minusDays(1));
    }

    private static final Set<LocalDate> BOUNDARIES = new TreeSet<>(SupportOracle.boundaries());

    @Test
    void theOracleKnowsTheBoundaries() {
        assertThat(BOUNDARIES)
                .contains(
                        day("2011-01-10"), day("2015-01-01"), day("2015-05-01"), day("2019-01-01"), day("2025-01-01"));
    }

    @Test
    void everySuccessorResolves() {
        for (Municipality one : SupportOracle.served(FIRST)) {
            MunicipalityAnswer answer = KAPSTOK.municipality(one.nis(), LAST);
            assertThat(answer)
                    .satisfiesAnyOf(
                            each -> assertThat(each).isInstanceOf(MunicipalityAnswer.Current.class),
                            each -> assertThat(((MunicipalityAnswer.Superseded) each).now())
                                    .hasSize(1));
            assertThat(KAPSTOK.support(one.nis(), LAST))
                    .isInstanceOf(one.region() == Region.WALLONIA ? NoClaim.class : Supported.class);
        }
    }
}
