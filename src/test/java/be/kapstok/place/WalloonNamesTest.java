package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.cli.Ran;
import be.kapstok.index.NameKey;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.TableMigrationReport;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Current;
import be.kapstok.place.MunicipalityAnswer.OutsideData;
import be.kapstok.place.MunicipalityAnswer.Superseded;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer;
import be.kapstok.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The names of Walloon municipalities")
class WalloonNamesTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final Municipalities PLACES = KAPSTOK.places();
    private static final LocalDate DAY = day("2024-06-01");
    private static final Set<Region> WALLONIA = Set.of(Region.WALLONIA);
    private static final Set<Region> BOTH = Set.of(Region.WALLONIA, Region.FLANDERS);

    @Test
    void noneMeansAMunicipalityOfFlandersOrBrussels() throws IOException {
        assertThat(walloonNames()).contains("Saint-Nicolas").hasSizeGreaterThan(262);
        for (LocalDate each : List.of(day("2009-01-01"), day("2018-12-31"), day("2024-12-02"), day("2026-11-23"))) {
            for (String name : walloonNames()) {
                for (String spelled : spellings(name)) {
                    Set<Region> regions = regions(KAPSTOK.municipality(spelled, each));

                    assertThat(regions)
                            .as("%s on %s", spelled, each)
                            .isEqualTo(NameKey.of(name).equals("saintnicolas") ? BOTH : WALLONIA);
                }
            }
        }
    }

    private static Set<Region> regions(MunicipalityAnswer answer) {
        return Stream.of(
                        answer.meant().stream(),
                        answer instanceof Superseded was ? was.now().stream() : Stream.<Municipality>of(),
                        answer instanceof Ambiguous several ? several.candidates().stream() : Stream.<Municipality>of())
                .flatMap(each -> each)
                .map(Municipality::region)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "Luik,62063",
        "Liège,62063",
        "LIEGE,62063",
        "Lüttich,62063",
        "Namen,92094",
        "Bastogne,82003",
        "Bastnach,82003",
        "Sankt Vith,63067",
        "Saint-Vith,63067",
        "St-Vith,63067",
        "Edingen,51067",
        "Comines-Warneton,57097",
        "4000,62063",
        "Glain,62063"
    })
    void eachLanguageLeadsToIt(String text, String nis) {
        assertThat(KAPSTOK.municipality(text, DAY))
                .isInstanceOfSatisfying(
                        Current.class,
                        answer ->
                                assertThat(answer.municipality().nis().value()).isEqualTo(nis));
    }

    @ParameterizedTest
    @CsvSource({
        "Brüssel,21004,found_by_german_name",
        "Löwen,24062,found_by_german_name",
        "Brügge,31005,found_by_german_name",
        "Ypern,33011,found_by_german_name",
        "Charleroi,52011,found_by_french_name",
        "Bergen,53053,found_by_dutch_name"
    })
    void theReasonTellsWhoseNameItIs(String text, String nis, String reason) {
        assertThat(KAPSTOK.municipality(text, DAY)).isInstanceOfSatisfying(Current.class, answer -> {
            assertThat(answer.municipality().nis().value()).isEqualTo(nis);
            assertThat(answer.reasons().get(0).code().code()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-12-01,82003", "2024-12-02,82039"})
    void bastogneHasAnotherCodeFromTheDayOfTheMerger(LocalDate day, String nis) {
        assertThat(KAPSTOK.municipality("Bastogne", day).meant().orElseThrow().nis())
                .hasToString(nis);
        assertThat(KAPSTOK.municipality("82005", day))
                .satisfies(answer -> assertThat(answer instanceof Superseded).isEqualTo(nis.equals("82039")));
        assertThat(KAPSTOK.municipality("82039", day("2025-06-01")).reasons())
                .anyMatch(each -> each.text(Locale.ENGLISH).contains("use this code from 1 January 2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saint-Nicolas", "saint nicolas", "St-Nicolas", "ST. NICOLAS", " Saint-Nicolas "})
    void aNameBorneOnBothSidesIsAmbiguous(String text) {
        assertThat(KAPSTOK.municipality(text, DAY))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        both -> assertThat(both.candidates())
                                .extracting(Municipality::nis)
                                .hasToString("[46021, 62093]"));
    }

    @ParameterizedTest
    @CsvSource({
        "9100,46021",
        "4420,62093",
        "Luik,62093",
        "Liège,62093",
        "Lüttich,62093",
        "60000,62093",
        "62000,62093",
        "Wallonie,62093",
        "03000,62093",
        "Oost-Vlaanderen,46021",
        "40000,46021",
        "Flandre orientale,46021",
        "Sint-Niklaas,46021",
        "46000,46021",
        "Région wallonne,62093"
    })
    void whatStandsBesideTellsWhichIsMeant(String beside, String nis) {
        for (String text : List.of("Saint-Nicolas", "ST NICOLAS")) {
            MunicipalityAnswer answer = PLACES.find(text, beside, DAY);

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Current.class,
                            one -> assertThat(one.municipality().nis()).hasToString(nis));
            assertThat(answer.reasons().get(0).text(Locale.ENGLISH))
                    .startsWith("'" + text + " (")
                    .contains("' is read as ", nis);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Gent,9000,44021",
        "Gent,'',44021",
        "Gent,Nergens,44021",
        "Gent,Oost-Vlaanderen,44021",
        "Beveren,Sint-Niklaas,46003",
        "Beveren,8800,36015",
        "Beveren,Roeselare,36015",
        "Aaigem,Erpe-Mere,41082",
        "9300,Aalst,41002",
        "Meldert,Aalst,41002",
        "Meldert,3320,24041",
        "62063,Liège,62063"
    })
    void aNameAgreesWithWhatStandsBesideOrAPlaceOfTheNameDoes(String text, String beside, String nis) {
        MunicipalityAnswer answer = PLACES.find(text, beside, DAY);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Current.class,
                        one -> assertThat(one.municipality().nis()).hasToString(nis));
    }

    @ParameterizedTest
    @CsvSource({
        "Gent,9300,'[41002, 44021]'",
        "9300,Gent,'[41002, 44021]'",
        "Gent,Antwerpen,'[11002, 44021]'",
        "Gent,Wallonie,[44021]",
        "Saint-Nicolas,Brussels Hoofdstedelijk Gewest,'[46021, 62093]'"
    })
    void aContradictionIsTold(String text, String beside, String candidates) {
        MunicipalityAnswer answer = PLACES.find(text, beside, DAY);

        assertThat(answer).isInstanceOfSatisfying(Ambiguous.class, both -> {
            assertThat(both.candidates()).extracting(Municipality::nis).hasToString(candidates);
            assertThat(both.reasons().get(0).code()).isEqualTo(PlaceReason.CONTRADICTION);
        });
    }

    @Test
    void ofSeveralPlacesThatAgreeEachMayBeMeant() {
        assertThat(PLACES.find("Beveren", "West-Vlaanderen", DAY))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        several -> assertThat(several.candidates())
                                .extracting(Municipality::nis)
                                .hasToString("[34040, 36015, 38002]"));
    }

    @Test
    void whatIsUnknownStaysSoWhateverStandsBeside() {
        assertThat(PLACES.find("Nergenshuizen", "9000", DAY)).isEqualTo(PLACES.find("Nergenshuizen", DAY));
        assertThat(PLACES.find("Gent", "9000", day("2000-01-01"))).isInstanceOf(OutsideData.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sint-Niklaas", "St.-Niklaas", "46021", "9100"})
    void whatOnlyTheFlemishOneBearsIsCertain(String text) {
        assertThat(KAPSTOK.municipality(text, DAY)).isInstanceOf(Current.class);
    }

    @Test
    void noSupportIsClaimedForTheOneThatIsPerhapsMeant() {
        assertThat(KAPSTOK.support("Saint-Nicolas", DAY)).isInstanceOf(SupportAnswer.Unresolved.class);
    }

    @Test
    void inAListEitherMayBeMeantAndTheOtherWordsDecide() {
        Vintage vintage = PLACES.vintageOf(List.of("82003", "Saint-Nicolas", "Nergenshuizen", "51067"));

        assertThat(vintage.days()).containsExactly(Period.between(day("2019-01-01"), day("2024-12-02")));
        assertThat(vintage.words()).isEqualTo(3);
        assertThat(vintage.unknown()).extracting(Vintage.UnknownWord::word).containsExactly("Nergenshuizen");
        assertThat(texts(vintage.reasons()))
                .contains("Left aside, since no municipality ever bore them (1): Nergenshuizen");
    }

    @Test
    void aRowOfATableStaysAsItIs() {
        TableMigrationReport report = KAPSTOK.migrate(
                Table.of(List.of("gemeente", "n"), List.of(List.of("Saint-Nicolas", "3"), List.of("Knesselare", "4"))),
                day("2018-12-31"),
                day("2025-01-01"),
                MergePolicies.NONE.with("n", MergePolicy.SUM));

        MigrationReport.Entry row = report.entries().stream()
                .filter(each -> each.was().contains("Saint-Nicolas"))
                .findFirst()
                .orElseThrow();
        assertThat(row.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(texts(row.reasons())).anyMatch(each -> each.contains("62093"));
        assertThat(report.table().toString()).doesNotContain("46021");
    }

    @Test
    void theCommandLineEndsInOneAndNamesTheOther(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "gemeente;n\nSaint-Nicolas;3\nGent;4\n");

        for (Ran ran : List.of(
                Ran.of("municipality", "Saint-Nicolas", "--on", DAY, "--lang=en"),
                Ran.of("support", "Saint-Nicolas", "--on", DAY, "--lang=en"),
                Ran.of("history", "Saint-Nicolas", "--lang=en"),
                Ran.of(
                        "migrate",
                        list,
                        "--from=2018-12-31",
                        "--to=2025-01-01",
                        "--policy=n=sum",
                        "--out",
                        folder.resolve("new.csv"),
                        "--lang=en"))) {
            assertThat(ran.code()).as(ran.out()).isEqualTo(1);
            assertThat(ran.out()).contains("62093");
        }
    }

    private static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(each -> each.text(Locale.ENGLISH)).toList();
    }

    private static Set<String> spellings(String name) {
        Set<String> spelled = new LinkedHashSet<>(NameKey.allOf(name));
        spelled.add(name);
        spelled.add(name.toUpperCase(Locale.ROOT));
        spelled.add(name.replace('-', ' '));
        return spelled;
    }

    private static Set<String> walloonNames() throws IOException {
        try (InputStream file = WalloonNamesTest.class.getResourceAsStream("walloon-names.csv")) {
            Set<String> names = new TreeSet<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .flatMap(line -> Stream.of(line.split(",")).skip(1))
                    .forEach(names::add);
            return names;
        }
    }

    @Test
    void aNameThatIsAlsoThatOfAProvinceElsewhereDoesNotDecide() {
        for (String text : List.of("Limburg", "LIMBURG", "Limbourg")) {
            assertThat(KAPSTOK.municipality(text, DAY)).isInstanceOfSatisfying(Ambiguous.class, several -> {
                assertThat(several.candidates()).extracting(Municipality::nis).hasToString("[63046]");
                assertThat(several.reasons().get(0).code()).isEqualTo(PlaceReason.ALSO_A_PROVINCE);
            });
        }
        for (String text : List.of("Limburg (Luik)", "4830 Limbourg", "63046")) {
            assertThat(KAPSTOK.municipality(text, DAY)).as(text).isInstanceOf(Current.class);
        }
        assertThat(KAPSTOK.municipality("Luik", DAY)).isInstanceOf(Current.class);
    }
}
