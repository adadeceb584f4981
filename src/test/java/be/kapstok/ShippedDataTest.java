package be.kapstok;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Header;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.index.NameKey;
import be.kapstok.model.Confidence;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.Keyed;
import be.kapstok.model.KindBasis;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Partner;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.model.Place;
import be.kapstok.model.Population;
import be.kapstok.model.Postcode;
import be.kapstok.model.Practice;
import be.kapstok.model.Precision;
import be.kapstok.model.Region;
import be.kapstok.model.ServiceStatus;
import be.kapstok.model.SourceId;
import be.kapstok.model.Sourced;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyAccess;
import be.kapstok.model.SubsidyApplications;
import be.kapstok.model.SupportBody;
import be.kapstok.model.Text;
import be.kapstok.model.Theme;
import be.kapstok.validation.KnownWorld;
import be.kapstok.validation.Trusted;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped data holds together, day by day, and agrees with its sources where they were read by hand. */
class ShippedDataTest {
    private static final Dataset DATA = Kapstok.flanders().data();
    private static final LocalDate FIRST = day("2009-01-01");
    private static final LocalDate LAST = day("2026-11-23");

    private static List<Municipality> municipalities() {
        return DATA.list(Kind.MUNICIPALITIES);
    }

    private static Stream<Municipality> on(LocalDate day) {
        return municipalities().stream().filter(each -> each.period().contains(day));
    }

    static Stream<Kind<?>> kinds() {
        return Kind.ALL.stream();
    }

    static List<MunicipalityChange> changes() {
        return DATA.list(Kind.CHANGES);
    }

    @ParameterizedTest
    @CsvSource({
        "sources,354",
        "provinces,11",
        "municipalities,620",
        "changes,32",
        "postcodes,1149",
        "populations,8198",
        "bodies,29",
        "coverages,22",
        "integratiediensten,22",
        "policyDomains,27",
        "policyFields,150",
        "planningPeriods,4",
        "targetGroups,9",
        "themes,7",
        "subsidySources,21",
        "subsidies,53",
        "partners,61",
        "publications,8",
        "practices,80",
        "consultations,0"
    })
    void everyListIsWhole(String list, int size) {
        Kind<?> kind = Kind.ALL.stream()
                .filter(each -> each.list().equals(list))
                .findFirst()
                .orElseThrow();
        assertThat(DATA.list(kind)).hasSize(size);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFileReadsWithoutAFaultUnderOneHeader(Kind<?> kind) throws IOException {
        String file = "/be/kapstok/flanders/" + kind.list() + ".json";
        try (InputStream in = Kapstok.class.getResourceAsStream(file)) {
            if (in == null) {
                assertThat(kind == Kind.POPULATIONS || DATA.list(kind).isEmpty())
                        .as("populations ship as a table")
                        .isTrue();
                return;
            }
            Reading reading = new DatasetReader().read(RawText.of(in.readAllBytes(), file));
            Header header = reading.dataset().header();

            assertThat(reading.findings()).isEmpty();
            assertThat(header.coveredFrom()).isEqualTo(FIRST);
            assertThat(header.asOf()).isEqualTo(LAST);
            assertThat(header.title()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keysAreUniqueAndEveryRecordHasASource(Kind<?> kind) {
        Set<String> ids = DATA.list(Kind.SOURCES).stream().map(Keyed::key).collect(Collectors.toSet());
        Set<String> keys = new HashSet<>();
        for (Keyed each : DATA.list(kind)) {
            assertThat(keys.add(each.key())).as(each.key()).isTrue();
            if (each instanceof Sourced sourced) {
                assertThat(sourced.sources()).as(each.key()).isNotEmpty();
                assertThat(sourced.sources()).allSatisfy(id -> assertThat(ids).contains(id.value()));
                assertThat(sourced.confidence()).as(each.key()).isNotNull();
            }
        }
    }

    @Test
    void everyRuleHoldsForAllOfIt() {
        ValidationReport report = Validation.against(KnownWorld.empty()).check(DATA);

        assertThat(report.findings()).isEmpty();
        assertThat(report.checked()).isPresent();
        assertThat(report.records()).isEqualTo(10857);
    }

    @Test
    void thereAreAsManyMunicipalitiesAsThereWereOnEveryDay() {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            long flemish =
                    on(day).filter(each -> each.region() == Region.FLANDERS).count();
            long brussels =
                    on(day).filter(each -> each.region() == Region.BRUSSELS).count();
            long walloon =
                    on(day).filter(each -> each.region() == Region.WALLONIA).count();
            int expected = day.getYear() < 2019 ? 308 : day.getYear() < 2025 ? 300 : 285;

            assertThat(flemish).as("Flanders on %s", day).isEqualTo(expected);
            assertThat(brussels).as("Brussels on %s", day).isEqualTo(19);
            assertThat(walloon).as("Wallonia on %s", day).isEqualTo(day.isBefore(day("2024-12-02")) ? 262 : 261);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31,10000,70", "2018-12-31,20001,65", "2018-12-31,30000,64", "2018-12-31,40000,65",
                "2018-12-31,70000,44",
        "2019-01-01,10000,69", "2019-01-01,20001,65", "2019-01-01,30000,64", "2019-01-01,40000,60",
                "2019-01-01,70000,42",
        "2025-01-01,10000,67", "2025-01-01,20001,63", "2025-01-01,30000,62", "2025-01-01,40000,55",
                "2025-01-01,70000,38",
        "2009-01-01,20002,27", "2009-01-01,50000,69", "2009-01-01,60000,84", "2009-01-01,80000,44",
                "2009-01-01,90000,38",
        "2019-01-01,20002,27", "2019-01-01,50000,69", "2019-01-01,60000,84", "2019-01-01,80000,44",
                "2019-01-01,90000,38",
        "2024-12-02,80000,43", "2026-11-23,50000,69"
    })
    void eachProvinceHasItsNumber(String on, String province, int number) {
        assertThat(on(day(on))
                        .filter(each -> each.province() != null
                                && each.province().value().equals(province)))
                .hasSize(number);
    }

    /** 62093 bears the French name of 46021 (Sint-Niklaas), and no other name stands twice. */
    @Test
    void codesAndNamesAreUniqueOnEveryDayOnWhichSomethingChanges() {
        Set<LocalDate> days = new TreeSet<>(Set.of(FIRST, LAST));
        changes().forEach(each -> days.addAll(List.of(each.date().minusDays(1), each.date())));
        for (LocalDate day : days) {
            List<Municipality> there = on(day).toList();
            assertThat(there.stream().map(Municipality::nis)).doesNotHaveDuplicates();
            assertThat(there.stream()
                            .flatMap(each -> each.name().forms().stream()
                                    .map(NameKey::of)
                                    .distinct())
                            .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                            .entrySet())
                    .filteredOn(each -> each.getValue() > 1)
                    .extracting(Map.Entry::getKey)
                    .containsExactly("saintnicolas");
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeAgreesWithTheMunicipalities(MunicipalityChange change) {
        for (NisCode from : change.from()) {
            Municipality before = record(from, change.date().minusDays(1));
            if (!from.equals(change.to())) {
                assertThat(before.period().until()).isEqualTo(change.date());
            }
        }
        Municipality after = record(change.to(), change.date());
        if (!change.keepsCode()) {
            assertThat(after.period().from()).isEqualTo(change.date());
        }
    }

    @Test
    void everyStartAndEndOfAMunicipalityHasItsChange() {
        for (Municipality each : municipalities()) {
            LocalDate from = each.period().from();
            LocalDate until = each.period().until();
            assertThat(changes())
                    .as(each.key())
                    .anyMatch(change -> from == null
                            || change.date().equals(from) && change.to().equals(each.nis()))
                    .anyMatch(change -> until == null
                            || change.date().equals(until) && change.from().contains(each.nis()));
        }
    }

    @Test
    void twelveMunicipalitiesOfFlandersHaveFacilities() {
        assertThat(on(LAST).filter(each -> each.region() == Region.FLANDERS && each.facilities() == Boolean.TRUE)
                        .map(each -> each.name().nl()))
                .containsExactlyInAnyOrder(
                        "Bever",
                        "Drogenbos",
                        "Kraainem",
                        "Linkebeek",
                        "Sint-Genesius-Rode",
                        "Wemmel",
                        "Wezembeek-Oppem",
                        "Mesen",
                        "Spiere-Helkijn",
                        "Ronse",
                        "Herstappe",
                        "Voeren");
        assertThat(municipalities())
                .allSatisfy(each -> assertThat(each.facilities()).isNotNull());
    }

    /** By the federal codes of language regimes, as the note of each says. */
    @Test
    void fifteenMunicipalitiesOfWalloniaHaveFacilities() {
        assertThat(on(LAST).filter(each -> each.region() == Region.WALLONIA && each.facilities() == Boolean.TRUE)
                        .map(each -> each.name().fr()))
                .containsExactlyInAnyOrder(
                        "Flobecq",
                        "Enghien",
                        "Mouscron",
                        "Comines-Warneton",
                        "Malmedy",
                        "Waimes",
                        "Amblève",
                        "Bullange",
                        "Burg-Reuland",
                        "Butgenbach",
                        "Eupen",
                        "La Calamine",
                        "Lontzen",
                        "Raeren",
                        "Saint-Vith");
    }

    /** Taken by hand from the list of names in three languages; a German name is given where it is a word of its own. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "62063,Luik,Liège,Lüttich",
                "92094,Namen,Namur,-",
                "52011,Charleroi,Charleroi,-",
                "63067,Sankt Vith,Saint-Vith,Sankt Vith",
                "63080,Weismes,Waimes,Weismes",
                "82039,Bastenaken,Bastogne,Bastnach",
                "57018,Celles,Celles,-",
                "21004,Brussel,Bruxelles,Brüssel",
                "24062,Leuven,Louvain,Löwen",
                "31005,Brugge,Bruges,Brügge",
                "33011,Ieper,Ypres,Ypern",
                "35013,Oostende,Ostende,-",
                "44021,Gent,Gand,-"
            })
    void aMunicipalityHasItsNames(String nis, String nl, String fr, String de) {
        Text name = record(NisCode.of(nis), LAST).name();

        assertThat(name.nl()).isEqualTo(nl);
        assertThat(name.fr()).isEqualTo(fr);
        assertThat(name.de()).isEqualTo(de);
    }

    private static List<Place> places(boolean dated) {
        return DATA.list(Kind.POSTCODES).stream()
                .flatMap(each -> each.places().stream())
                .filter(each -> (each.municipality() != null) == dated)
                .toList();
    }

    @Test
    void everyPostcodeHasOneMunicipalityOfTodayAndEveryMunicipalityAPostcode() {
        List<Postcode> postcodes = DATA.list(Kind.POSTCODES);
        Set<NisCode> today = on(LAST).map(Municipality::nis).collect(Collectors.toSet());

        assertThat(postcodes).extracting(Postcode::postcode).doesNotHaveDuplicates();
        assertThat(postcodes.stream().map(Postcode::municipality).collect(Collectors.toSet()))
                .isEqualTo(today);
        assertThat(places(false)).hasSize(2734);
        assertThat(places(true)).hasSize(186);
    }

    /** Taken by hand from the list of postcodes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1020|21004|Laken",
                "1540|23106|Herfelingen, Herne",
                "1804|23088|''",
                "1931|23047|''",
                "2040|11002|Antwerpen, Berendrecht, Lillo, Zandvliet",
                "2150|11002|Borsbeek",
                "3600|71016|Genk",
                "3720|71072|Kortessem",
                "8980|33037|Beselare, Geluveld, Passendale, Zandvoorde, Zonnebeke",
                "9070|44013|Destelbergen, Heusden",
                "9910|44084|Knesselare, Ursel",
                "4000|62063|Glain, Liège, Rocourt",
                "6687|82039|''",
                "7010|53053|''"
            })
    void aPostcodeHasItsMunicipalityAndPlaces(String postcode, String nis, String places) {
        assertThat(DATA.list(Kind.POSTCODES))
                .filteredOn(each -> each.postcode().equals(postcode))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.municipality().value()).isEqualTo(nis);
                    assertThat(String.join(
                                    ", ",
                                    each.places().stream()
                                            .filter(place -> place.municipality() == null)
                                            .map(Place::toString)
                                            .toList()))
                            .isEqualTo(places);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2009,589,10753080",
        "2014,589,11150516",
        "2017,589,11322088",
        "2018,589,11376070",
        "2019,581,11431406",
        "2020,581,11492641",
        "2021,581,11521238",
        "2026,565,11867634"
    })
    void everyMunicipalityOfTheYearHasItsPopulation(int year, int number, int sum) {
        List<Population> populations = DATA.list(Kind.POPULATIONS).stream()
                .filter(each -> each.year() == year)
                .toList();

        assertThat(populations).hasSize(number);
        assertThat(populations.stream().map(Population::nis).collect(Collectors.toSet()))
                .isEqualTo(on(LocalDate.of(year, 1, 1)).map(Municipality::nis).collect(Collectors.toSet()));
        assertThat(populations.stream().mapToInt(Population::population).sum()).isEqualTo(sum);
    }

    /** Taken by hand from the table of populations. */
    @ParameterizedTest
    @CsvSource({
        "11001,2018,14304",
        "11002,2018,523248",
        "11002,2020,529247",
        "44021,2019,262219",
        "44084,2019,28906",
        "73028,2018,88",
        "73109,2020,4175",
        "62063,2018,197355",
        "82039,2026,21010"
    })
    void aMunicipalityHasItsPopulation(String nis, int year, int population) {
        assertThat(DATA.list(Kind.POPULATIONS))
                .filteredOn(each -> each.nis().value().equals(nis) && each.year() == year)
                .extracting(Population::population)
                .containsExactly(population);
    }

    @Test
    void everyReferenceBetweenBodiesExists() {
        Set<String> ids = DATA.list(Kind.BODIES).stream().map(Keyed::key).collect(Collectors.toSet());
        for (SupportBody body : DATA.list(Kind.BODIES)) {
            Stream.of(body.successor(), body.predecessor())
                    .filter(other -> other != null)
                    .forEach(other -> assertThat(ids).contains(other.value()));
        }
        assertThat(DATA.list(Kind.COVERAGES))
                .allSatisfy(each -> assertThat(ids).contains(each.body().value()));
    }

    @Test
    void theOnlyKnownAbsenceIsAffligemIn2016() {
        assertThat(DATA.list(Kind.INTEGRATIEDIENSTEN))
                .filteredOn(each -> each.status() == ServiceStatus.ABSENT)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.municipality()).isEqualTo(NisCode.of("23105"));
                    assertThat(each.period().from()).isEqualTo(day("2016-01-01"));
                    assertThat(each.period().until()).isEqualTo(day("2017-01-01"));
                });
    }

    @Test
    void whatIsOnlyInferredSaysSo() {
        assertThat(DATA.list(Kind.COVERAGES))
                .filteredOn(each -> each.confidence() == Confidence.PROBABLE)
                .extracting(each -> each.body().value())
                .containsExactly(
                        "ic_antwerpen_prov",
                        "ic_oost_vlaanderen",
                        "ic_west_vlaanderen",
                        "ic_brussel",
                        "atlas",
                        "foyer_vzw");
    }

    @Test
    void notesStandInThreeLanguages() {
        Kind.ALL.stream()
                .flatMap(kind -> DATA.list(kind).stream())
                .filter(Sourced.class::isInstance)
                .map(each -> ((Sourced) each).note())
                .filter(note -> note != null)
                .forEach(note -> {
                    assertThat(note.fr()).isNotBlank();
                    assertThat(note.en()).isNotBlank();
                });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SUB-VL-001,FLEMISH,SRC-VL-ABB,integration_services,2010-11-12,2014-01-01,-,-,-,PROBABLE",
                "SUB-VL-003,FLEMISH,SRC-VL-ABB,local_integration_subsidy,2014-01-01,2016-01-01,-,-,-,CONFIRMED",
                "SUB-VL-004,FLEMISH,SRC-VL-GEMFONDS,local_integration_subsidy,2016-01-01,2019-01-01,-,YEAR,-,CONFIRMED",
                "SUB-VL-005,FLEMISH,SRC-VL-ABB,managers_van_diversiteit,2006-01-01,2013-01-01,YEAR,YEAR,-,CONFIRMED",
                "SUB-VL-006,FLEMISH,SRC-VL-STEDENFONDS,stedenfonds,-,2017-01-01,-,-,-,CONFIRMED",
                "SUB-VL-007,FLEMISH,SRC-VL-STEDENFONDS,stedenfonds,2013-12-19,2020-01-01,-,YEAR,-,PROBABLE",
                "SUB-VL-012,FLEMISH,SRC-VL-ABB,-,2016-05-13,2017-01-01,-,-,20000000.00,CONFIRMED",
                "SUB-VL-013,FLEMISH,SRC-VL-ABB,plan_samenleven,2022-10-01,2023-10-01,-,-,14136359.00,CONFIRMED",
                "SUB-VL-014,FLEMISH,SRC-VL-ABB,plan_samenleven,2023-10-01,2024-10-01,-,-,16907780.00,CONFIRMED",
                "SUB-VL-015,FLEMISH,SRC-VL-ABB,plan_samenleven,2024-10-01,2025-10-01,-,-,-,CONFIRMED",
                "SUB-VL-008,FLEMISH,SRC-VL-ABB,-,2015-12-08,2019-01-01,-,YEAR,-,PROBABLE",
                "SUB-VL-016,FLEMISH,SRC-VL-ABB,social_cohesion_plan,2026-01-01,-,YEAR,-,-,CONFIRMED",
                "SUB-VL-022,FLEMISH,SRC-VL-ABB,-,2027-01-01,2030-01-01,-,-,-,CONFIRMED",
                "SUB-VL-030,FLEMISH,SRC-VL-ABB,-,2022-01-01,2027-10-01,YEAR,-,-,PROBABLE",
                "SUB-FE-006,FEDERAL,SRC-FE-GSB,-,2000-01-01,2015-01-01,YEAR,YEAR,-,CONFIRMED",
                "SUB-VL-018,FLEMISH,SRC-VL-WONEN,woonwagenterreinen,2016-01-01,2024-01-01,-,-,-,CONFIRMED",
                "SUB-PR-003,PROVINCIAL,SRC-PR-VLB,vlaams_brabant_taalstimulering,2013-10-01,2016-11-01,MONTH,MONTH,-,PROBABLE",
                "SUB-FE-001,FEDERAL,SRC-FE-FIM,-,1991-06-13,2015-01-01,-,-,-,CONFIRMED",
                "SUB-EU-002,EUROPEAN,SRC-EU-EIF,eif_2007_2013,-,2013-07-01,-,MONTH,-,PROBABLE",
                "SUB-EU-004,EUROPEAN,SRC-EU-AMIF1420,amif_2014_2020,2018-05-01,2021-01-01,-,YEAR,-,PROBABLE",
                "SUB-EU-006,EUROPEAN,SRC-EU-AMIF2127,amif_2021_2027,2022-01-01,2024-01-01,-,-,6500000.00,CONFIRMED",
                "SUB-AN-002,OTHER_FUND,SRC-AN-KBS,kbs_vluchtelingen,2016-01-01,2016-07-20,YEAR,-,300000.00,PROBABLE",
                "SUB-AN-005,OTHER_FUND,SRC-AN-LOTERIJ,-,-,-,-,-,1600000.00,PROBABLE",
                "SUB-AN-006,OTHER_FUND,SRC-AN-LOTERIJ,-,2022-01-01,2022-04-30,YEAR,-,2250000.00,CONFIRMED"
            })
    void subsidiesAgreeWithTheirSources(
            String id,
            FundingLevel level,
            String source,
            String scheme,
            LocalDate from,
            LocalDate until,
            Precision fromPrecision,
            Precision untilPrecision,
            String amount,
            Confidence confidence) {
        Subsidy subsidy = get(Kind.SUBSIDIES, id);
        Period period = subsidy.period() == null ? new Period(null, null, null, null) : subsidy.period();

        assertThat(subsidy.level()).isEqualTo(level);
        assertThat(subsidy.source()).isEqualTo(source);
        assertThat(subsidy.scheme()).isEqualTo(scheme);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.fromPrecision()).isEqualTo(fromPrecision);
        assertThat(period.untilPrecision()).isEqualTo(untilPrecision);
        assertThat(subsidy.amount()).isEqualTo(amount == null ? null : Money.euro(amount));
        assertThat(subsidy.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SUB-VL-003,foreign_origin_count,1000,-,-",
                "SUB-VL-003,foreign_origin_share,-,0.1,-",
                "SUB-VL-003,on_ministerial_list,1,-,-",
                "SUB-VL-004,facilities_around_brussels,-,-,0",
                "SUB-VL-011,duration_months,-,-,36",
                "SUB-VL-012,recognised_refugees,10,-,-",
                "SUB-VL-013,non_eu_origin_count,-,7500,-",
                "SUB-VL-013,own_contribution,0.5,-,-",
                "SUB-VL-014,non_eu_origin_count,-,7500,-",
                "SUB-VL-014,own_contribution,0.5,-,-",
                "SUB-VL-015,non_eu_origin_count,-,7500,-",
                "SUB-VL-013,non_eu_origin_count_together,-,7500,-",
                "SUB-VL-014,non_eu_origin_count_together,-,7500,-",
                "SUB-VL-015,non_eu_origin_count_together,-,7500,-",
                "SUB-PR-001,consecutive_years,-,-,3",
                "SUB-PR-002,times_same_project,-,-,2",
                "SUB-EU-002,own_contribution,0.25,-,-"
            })
    void thresholdsAgreeWithTheirSources(
            String id, String figure, BigDecimal atLeast, BigDecimal moreThan, BigDecimal atMost) {
        assertThat(get(Kind.SUBSIDIES, id).conditions())
                .filteredOn(each -> figure.equals(each.figure()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.atLeast()).isEqualTo(atLeast);
                    assertThat(each.moreThan()).isEqualTo(moreThan);
                    assertThat(each.atMost()).isEqualTo(atMost);
                });
    }

    @Test
    void onlyTheSubsidiesNamedAboveHaveAnAmountOrAThreshold() {
        assertThat(DATA.list(Kind.SUBSIDIES))
                .filteredOn(each -> each.amount() != null)
                .extracting(Keyed::key)
                .containsExactly(
                        "SUB-VL-012",
                        "SUB-VL-013",
                        "SUB-VL-014",
                        "SUB-EU-006",
                        "SUB-AN-002",
                        "SUB-AN-005",
                        "SUB-AN-006");
        assertThat(DATA.list(Kind.SUBSIDIES).stream()
                        .flatMap(each -> each.conditions().stream())
                        .filter(each -> each.figure() != null))
                .hasSize(17)
                .allMatch(each -> Stream.of(each.atLeast(), each.moreThan(), each.atMost())
                                .filter(limit -> limit != null)
                                .count()
                        == 1);
    }

    @Test
    void applicantsAgreeWithTheirSources() {
        assertThat(get(Kind.SUBSIDIES, "SUB-VL-005").applicants())
                .containsExactly(
                        OrganisationKind.MUNICIPALITY,
                        OrganisationKind.PROVINCE,
                        OrganisationKind.VZW,
                        OrganisationKind.ASSOCIATION,
                        OrganisationKind.COMPANY,
                        OrganisationKind.OTHER);
        assertThat(get(Kind.SUBSIDIES, "SUB-VL-013").applicants())
                .containsExactly(
                        OrganisationKind.MUNICIPALITY,
                        OrganisationKind.IGS,
                        OrganisationKind.VGC,
                        OrganisationKind.VZW);
        assertThat(get(Kind.SUBSIDIES, "SUB-VL-016").applicants())
                .containsExactly(OrganisationKind.VZW, OrganisationKind.OTHER);
        assertThat(get(Kind.SUBSIDIES, "SUB-FE-003").applicants()).containsExactly(OrganisationKind.OCMW);
    }

    @ParameterizedTest
    @CsvSource({"FLEMISH,6,30", "PROVINCIAL,3,5", "FEDERAL,4,6", "EUROPEAN,4,6", "OTHER_FUND,4,6"})
    void eachOfTheFiveLevelsHasItsNumber(FundingLevel level, int sources, int subsidies) {
        assertThat(DATA.list(Kind.SUBSIDY_SOURCES))
                .filteredOn(each -> each.level() == level)
                .hasSize(sources);
        assertThat(DATA.list(Kind.SUBSIDIES))
                .filteredOn(each -> each.level() == level)
                .hasSize(subsidies);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "vvsg,VVSG,-,02000,-,-,-,-",
                "kmi,INTEGRATIE_EN_INBURGERING,-,-,-,-,-,-",
                "levl,ETNISCH_CULTUREEL_MIDDENVELD,GELIJKE_KANSEN_EN_DISCRIMINATIE,Vlaanderen en Brussel,2022-01-01,-,-,-",
                "fmdo,ETNISCH_CULTUREEL_MIDDENVELD,-,'Antwerpen, Vlaams-Brabant, West-Vlaanderen, Brussel',1995-01-01,-,-,-",
                "hvn_antwerpen,INTEGRATIE_EN_INBURGERING,TAAL_EN_ONDERWIJS,10000,2005-01-01,2015-10-01,YEAR,-",
                "minderhedenforum,ETNISCH_CULTUREEL_MIDDENVELD,GELIJKE_KANSEN_EN_DISCRIMINATIE,Vlaanderen en Brussel,2000-01-01,2022-01-01,YEAR,-",
                "samenlevingsopbouw_vlaanderen,ANDERE,SAMENLEVINGSOPBOUW,02000,-,2018-01-01,-,-",
                "meldpunten_discriminatie,ANDERE,GELIJKE_KANSEN_EN_DISCRIMINATIE,lokaal,2008-05-05,2015-01-01,-,YEAR",
                "gigos,ANDERE,JEUGD,71016,-,-,-,-",
                "expoo,ANDERE,OPVOEDINGSONDERSTEUNING,02000,2009-01-01,-,YEAR,-"
            })
    void partnersAgreeWithTheirSources(
            String id,
            PartnerSector sector,
            Theme theme,
            String area,
            LocalDate from,
            LocalDate until,
            Precision fromPrecision,
            Precision untilPrecision) {
        Partner partner = get(Kind.PARTNERS, id);
        Period period = partner.period() == null ? new Period(null, null, null, null) : partner.period();

        assertThat(partner.sector()).isEqualTo(sector);
        assertThat(partner.themes()).isEqualTo(theme == null ? List.of() : List.of(theme));
        assertThat(partner.area()).isEqualTo(area);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.fromPrecision()).isEqualTo(fromPrecision);
        assertThat(period.untilPrecision()).isEqualTo(untilPrecision);
    }

    /** The bodies that are partners have no second record of what they are. */
    @Test
    void aPartnerThatIsABodyTakesWhatItIsFromIt() {
        assertThat(DATA.list(Kind.PARTNERS))
                .filteredOn(each -> each.body() != null)
                .hasSize(20)
                .allSatisfy(each -> {
                    assertThat(each.name()).isNull();
                    assertThat(each.period()).isNull();
                    assertThat(get(Kind.BODIES, each.id()).id()).isEqualTo(each.body());
                });
    }

    /** Taken by hand from the list of actions of the first round. */
    @Test
    void theFirstRoundOfPlanSamenlevenHasItsActions() {
        assertThat(get(Kind.SUBSIDIES, "SUB-VL-013").actions())
                .hasSize(27)
                .anySatisfy(each -> {
                    assertThat(each.counted().nl()).isEqualTo("begeleide nieuwkomers");
                    assertThat(each.euroPerUnit()).isEqualTo(new BigDecimal(650));
                    assertThat(each.maximum()).isEqualTo(150);
                    assertThat(each.namedByOrigin()).isTrue();
                })
                .filteredOn(each -> Boolean.TRUE.equals(each.namedByOrigin()))
                .hasSize(8);
        assertThat(DATA.list(Kind.SUBSIDIES)).flatExtracting(Subsidy::actions).hasSize(27);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SUB-VL-004,AUTOMATIC,-,-",
                "SUB-VL-008,CLOSED_CALL,-,2015-12-08",
                "SUB-VL-010,-,-,-",
                "SUB-VL-013,APPLY,2022-03-01,2022-07-02",
                "SUB-VL-014,APPLY,-,2023-07-11",
                "SUB-VL-015,APPLY,-,2024-05-07",
                "SUB-VL-016,APPLY,2026-01-05,2026-02-17",
                "SUB-VL-022,APPLY,2026-09-21,2026-10-20",
                "SUB-VL-029,AUTOMATIC,-,-",
                "SUB-FE-001,APPLY,2014-02-24,2014-04-12",
                "SUB-EU-004,APPLY,-,2018-03-17"
            })
    void applicationsAgreeWithTheirSources(String id, SubsidyAccess access, LocalDate from, LocalDate until) {
        Subsidy subsidy = get(Kind.SUBSIDIES, id);
        List<SubsidyApplications> all = subsidy.applications();
        SubsidyApplications last = all.isEmpty() ? null : all.get(all.size() - 1);

        assertThat(subsidy.access()).isEqualTo(access);
        assertThat(last == null ? null : last.from()).isEqualTo(from);
        assertThat(last == null ? null : last.until()).isEqualTo(until);
    }

    @Test
    void onlyTheVvsgIsKnownToBeInTheBook() {
        assertThat(DATA.list(Kind.PARTNERS))
                .filteredOn(Partner::fromBook)
                .extracting(Partner::id)
                .containsExactly("vvsg");
    }

    @Test
    void theBookIsKnownByThePageThatRecommendsItAlone() {
        assertThat(get(Kind.PUBLICATIONS, "kapstokken")).satisfies(book -> {
            assertThat(book.title().nl()).isEqualTo("Kapstokken voor een lokaal integratiebeleid");
            assertThat(book.publisher()).isNull();
            assertThat(book.year()).isNull();
            assertThat(book.sources()).extracting(SourceId::value).containsExactly("seed_page");
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DEV-002,44021,2022,equal_opportunities,participatie,persons_of_foreign_origin,CATEGORICAL,JUDGED,false",
                "DEV-017,73107,2019,education,onderwijs,other:anderstaligen,INCLUSIVE,JUDGED,true",
                "DEV-018,31033,2018,mobility,mobiliteit,none,NO_SIGN,JUDGED,false",
                "DEV-021,Wingene,-,social_affairs,opvang,newcomers,CATEGORICAL,JUDGED,false",
                "DEV-025,37018,2022,culture_leisure,cultuur,none,NO_SIGN,JUDGED,false",
                "DEV-033,35013,2004,mobility,mobiliteit,persons_of_foreign_origin;other:vrouwen,CATEGORICAL,JUDGED,true",
                "DEV-062,12025,2019,housing,wonen,all_inhabitants,INCLUSIVE,STATED_BY_SOURCE,true",
                "DEV-070,23086;23105;23097;23044,2023,education,onderwijs,other:anderstalige kinderen,CATEGORICAL,JUDGED,false"
            })
    void practicesAgreeWithTheirSources(
            String id,
            String municipalities,
            Integer year,
            String domain,
            String domainWord,
            String groups,
            MeasureKind kind,
            KindBasis basis,
            boolean justified) {
        Practice practice = get(Kind.PRACTICES, id);

        assertThat(String.join(";", practice.municipalities())).isEqualTo(municipalities);
        assertThat(practice.year()).isEqualTo(year);
        assertThat(practice.domain()).isEqualTo(domain);
        assertThat(practice.domainWord()).isEqualTo(domainWord);
        assertThat(String.join(";", practice.targetGroups())).isEqualTo(groups);
        assertThat(practice.kind()).isEqualTo(kind);
        assertThat(practice.kindBasis()).isEqualTo(basis);
        assertThat(practice.justification() != null).isEqualTo(justified);
    }

    @ParameterizedTest
    @CsvSource({"INCLUSIVE,17", "CATEGORICAL,33", "MIXED,10", "NO_SIGN,20"})
    void eachKindOfPracticeHasItsNumber(MeasureKind kind, int number) {
        assertThat(DATA.list(Kind.PRACTICES))
                .filteredOn(each -> each.kind() == kind)
                .hasSize(number);
    }

    /** A municipality that merged stands under the code of the year, and under its name when the year is not known. */
    @Test
    void everyCodeOfAPracticeIsAliveThroughoutItsYear() {
        for (Practice each : DATA.list(Kind.PRACTICES)) {
            LocalDate first = LocalDate.of(each.year() == null ? 2009 : each.year(), 1, 1);
            LocalDate last = each.year() == null ? LAST : first.plusYears(1).minusDays(1);
            for (NisCode code : each.municipalityCodes()) {
                Municipality then = record(code, first);
                assertThat(record(code, last).name().nl())
                        .as("%s %s", each.key(), code)
                        .isEqualTo(then.name().nl());
            }
        }
    }

    @Test
    void whereAndWhoSupportsAreAnsweredWithoutReadingMoreThanTheyNeed() {
        Set<Kind<?>> needed = Set.of(
                Kind.SOURCES,
                Kind.PROVINCES,
                Kind.MUNICIPALITIES,
                Kind.CHANGES,
                Kind.POSTCODES,
                Kind.BODIES,
                Kind.COVERAGES,
                Kind.INTEGRATIEDIENSTEN,
                Kind.CONSULTATIONS);
        Dataset.Builder lists = Dataset.builder().header(DATA::header);
        for (Kind<?> kind : Kind.ALL) {
            put(lists, kind, needed.contains(kind));
        }
        Kapstok kapstok = Kapstok.of(Trusted.dataset(lists.build()));

        assertThat(kapstok.support("Genk", day("2014-06-01")))
                .isEqualTo(Kapstok.flanders().support("Genk", day("2014-06-01")));
        assertThat(kapstok.municipality("Kortessem", LAST))
                .isEqualTo(Kapstok.flanders().municipality("Kortessem", LAST));
    }

    private static <T extends Keyed> void put(Dataset.Builder lists, Kind<T> kind, boolean needed) {
        lists.list(kind, () -> {
            assertThat(needed).as("asked for %s", kind).isTrue();
            return DATA.list(kind);
        });
    }

    private static <T extends Keyed> T get(Kind<T> kind, String id) {
        return DATA.list(kind).stream()
                .filter(each -> each.key().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Municipality record(NisCode code, LocalDate day) {
        return on(day).filter(each -> each.nis().equals(code)).findFirst().orElseThrow();
    }
}
