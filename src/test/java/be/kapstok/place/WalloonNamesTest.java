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
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Unknown;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A name that a Walloon municipality bears too is never answered as certain (fault 7)")
class WalloonNamesTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate DAY = day("2024-06-01");

    @Test
    void noNameOfAWalloonMunicipalityMeansOneOfFlandersOrBrusselsForCertain() throws IOException {
        List<LocalDate> days = List.of(day("2009-01-01"), day("2026-11-23"));

        for (String name : walloonNames()) {
            for (String spelled : spellings(name)) {
                for (LocalDate each : days) {
                    assertThat(KAPSTOK.municipality(spelled, each))
                            .as("%s on %s", spelled, each)
                            .isInstanceOfAny(Ambiguous.class, Unknown.class);
                }
                assertThat(KAPSTOK.places().vintageOf(List.of(spelled)).words())
                        .as(spelled)
                        .isZero();
            }
        }
    }

    @Test
    void theTableOfNamesakesHoldsNoNameTooMany() throws IOException {
        assertThat(walloonNames()).contains("Saint-Nicolas").hasSizeGreaterThan(262);
        assertThat(walloonNames().stream().filter(each -> KAPSTOK.municipality(each, DAY) instanceof Ambiguous))
                .containsExactly("Saint-Nicolas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saint-Nicolas", "saint nicolas", "St-Nicolas", "ST. NICOLAS", " Saint-Nicolas "})
    void theAnswerNamesBoth(String text) {
        MunicipalityAnswer answer = KAPSTOK.municipality(text, DAY);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        both -> assertThat(both.candidates())
                                .extracting(Municipality::nis)
                                .hasToString("[46021]"));
        Reason elsewhere = answer.reasons().stream()
                .filter(each -> each.code() == PlaceReason.ALSO_IN_WALLONIA)
                .findFirst()
                .orElseThrow();
        assertThat(elsewhere.sources()).isNotEmpty();
        for (String language : List.of("nl", "fr", "en")) {
            assertThat(elsewhere.text(Locale.forLanguageTag(language))).contains("62093");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sint-Niklaas", "St.-Niklaas", "46021", "9100"})
    void whatOnlyTheFlemishOneBearsIsCertain(String text) {
        assertThat(KAPSTOK.municipality(text, DAY)).isInstanceOf(MunicipalityAnswer.Current.class);
    }

    @Test
    void noSupportIsClaimedForTheOneThatIsPerhapsMeant() {
        assertThat(KAPSTOK.support("Saint-Nicolas", DAY)).isInstanceOf(SupportAnswer.Unresolved.class);
    }

    @Test
    void inAListItIsNotCertainAndTheOtherWordsDecide() {
        Vintage vintage = KAPSTOK.places().vintageOf(List.of("Aalter", "Saint-Nicolas", "Nergenshuizen"));

        assertThat(vintage.words()).isEqualTo(1);
        assertThat(vintage.unknown())
                .extracting(Vintage.UnknownWord::word)
                .containsExactly("Saint-Nicolas", "Nergenshuizen");
        assertThat(vintage.unknown().get(0).suggestions())
                .extracting(each -> each.nis().value())
                .containsExactly("46021");
        assertThat(texts(vintage.reasons()))
                .anyMatch(each -> each.startsWith("Saint-Nicolas is also the name of a municipality in the Walloon"))
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
                Ran.of("vintage", list, "--lang=en"),
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
}
