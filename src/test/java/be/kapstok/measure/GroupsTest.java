package be.kapstok.measure;

import static be.kapstok.measure.Given.found;
import static be.kapstok.measure.Given.measure;
import static be.kapstok.measure.Given.measures;
import static be.kapstok.measure.Given.why;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Measure;
import be.kapstok.model.Period;
import be.kapstok.model.TargetGroup;
import be.kapstok.model.TargetGroupId;
import be.kapstok.model.Text;
import be.kapstok.reason.Finding;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about the target groups of the decrees, day by day. */
class GroupsTest {
    private static Measure naming(String... groups) {
        return measure("targetGroups", List.of(groups));
    }

    private static List<String> groupFindings(Measures measures, Measure measure, String day) {
        return found(measures.check(measure, LocalDate.parse(day))).stream()
                .filter(each -> each.matches("RB-(15|58|59|60|61|62|63).*"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "persons_of_foreign_origin,2009-07-01,RB-15.before",
        "persons_of_foreign_origin,2009-07-02,RB-59 RB-61",
        "persons_of_foreign_origin,2016-02-28,RB-59 RB-61",
        "persons_of_foreign_origin,2016-02-29,RB-59 RB-60 RB-61",
        "caravan_dwellers,1998-06-18,RB-62.before",
        "caravan_dwellers,1998-06-19,RB-58",
        "caravan_dwellers,2009-07-01,RB-58",
        "caravan_dwellers,2009-07-02,RB-59",
        "caravan_dwellers,2022-02-28,RB-59",
        "caravan_dwellers,2022-03-01,RB-15 RB-62",
        "allochtonen,1998-06-18,''",
        "allochtonen,1998-06-19,RB-58",
        "allochtonen,2009-07-01,RB-58",
        "allochtonen,2009-07-02,RB-15",
        "refugees,2009-07-01,RB-58",
        "refugees,2009-07-02,RB-15",
        "undocumented,1998-06-19,RB-58",
        "undocumented,2009-07-01,RB-58",
        "undocumented,2009-07-02,RB-63",
        "undocumented,2026-01-01,RB-63",
        "roma,2005-01-01,''",
        "roma,2026-01-01,''",
        "newcomers,2005-01-01,''",
        "newcomers,2026-01-01,''",
        "all_inhabitants,2012-01-01,''",
        "none,2012-01-01,''",
        "other:caravan_dwellers,2024-01-01,''",
        "newcommers,2005-01-01,RB-15.unknown"
    })
    void groupsOnTheDaysAroundTheirPeriods(String group, String day, String rules) {
        List<String> expected = rules.isEmpty()
                ? List.of()
                : List.of(rules.split(" ")).stream()
                        .map(rule -> rule + " /targetGroups/0")
                        .toList();
        assertThat(groupFindings(measures(), naming(group), day)).isEqualTo(expected);
    }

    @Test
    void everyGroupIsJudgedAtItsPlace() {
        assertThat(groupFindings(measures(), naming("newcomers", "refugees", "undocumented", "refugees"), "2012-01-01"))
                .containsExactly("RB-15 /targetGroups/1", "RB-15 /targetGroups/3", "RB-63 /targetGroups/2");
    }

    private static Finding first(String rule, String group, String day) {
        return measures().check(naming(group), LocalDate.parse(day)).findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findingsSuggestOwnWordsOrTheNearestGroup() {
        assertThat(first("RB-15", "caravan_dwellers", "2024-01-01").suggestion())
                .isEqualTo("other:woonwagenbewoners");
        assertThat(first("RB-62", "caravan_dwellers", "2024-01-01").suggestion())
                .isEqualTo("other:woonwagenbewoners");
        assertThat(first("RB-62", "caravan_dwellers", "1990-01-01").suggestion())
                .isEqualTo("other:woonwagenbewoners");
        assertThat(first("RB-15", "persons_of_foreign_origin", "2005-01-01").suggestion())
                .isEqualTo("other:personen van buitenlandse herkomst");
        assertThat(first("RB-15", "newcommers", "2024-01-01").suggestion()).isEqualTo("newcomers");
        assertThat(first("RB-15", "grootouders", "2024-01-01").suggestion()).isEqualTo("other:grootouders");
    }

    @Test
    void sentencesNameTheDays() {
        assertThat(first("RB-15", "caravan_dwellers", "2024-01-01").message())
                .isEqualTo("“Caravan dwellers” was a special target group of the decree until 2022-02-28 only");
        assertThat(first("RB-15", "persons_of_foreign_origin", "2005-01-01").message())
                .isEqualTo(
                        "“Persons of foreign origin” is a special target group of the decree from 2009-07-02 on only");
        assertThat(first("RB-62", "caravan_dwellers", "2024-01-01").message())
                .isEqualTo("Caravan dwellers were no longer a special target group on 2024-01-01: as far as known, they"
                        + " were one until 2022-02-28");
        assertThat(first("RB-62", "caravan_dwellers", "1990-01-01").message())
                .isEqualTo("Caravan dwellers were not yet a special target group on 1990-01-01: they are one from"
                        + " 1998-06-19 on");
    }

    @Test
    void caravanDwellersNeedADay() {
        assertThat(why(naming("caravan_dwellers"), "RB-62")).isEqualTo("no_day");
        assertThat(found(naming("caravan_dwellers"))).isEmpty();
    }

    @Nested
    class TheEndOfCaravanDwellers {
        private final Measure one = naming("caravan_dwellers");

        @Test
        void isASetting() {
            Measures later =
                    measures().under(MeasureSettings.DEFAULT.withCaravanDwellersUntil(LocalDate.of(2023, 1, 1)));
            assertThat(groupFindings(later, one, "2022-12-31")).containsExactly("RB-59 /targetGroups/0");
            assertThat(groupFindings(later, one, "2023-01-01"))
                    .containsExactly("RB-15 /targetGroups/0", "RB-62 /targetGroups/0");
            assertThat(groupFindings(later, one, "1998-06-18")).containsExactly("RB-62.before /targetGroups/0");
            assertThat(groupFindings(later, naming("refugees"), "2009-07-02")).containsExactly("RB-15 /targetGroups/0");
            Measures again = later.under(MeasureSettings.DEFAULT.withCaravanDwellersUntil(null));
            assertThat(groupFindings(again, one, "2022-12-31"))
                    .containsExactly("RB-15 /targetGroups/0", "RB-62 /targetGroups/0");
        }

        @Test
        void maySetItBeforeItsStart() {
            Measures never =
                    measures().under(MeasureSettings.DEFAULT.withCaravanDwellersUntil(LocalDate.of(1998, 6, 19)));
            assertThat(groupFindings(never, one, "1998-06-18")).isEmpty();
            assertThat(groupFindings(never, one, "1998-06-19"))
                    .containsExactly("RB-15 /targetGroups/0", "RB-58 /targetGroups/0", "RB-62 /targetGroups/0");
        }

        @Test
        void comesFromTheData() {
            Measures open = new Measures(over(group("caravan_dwellers", Period.startingOn(LocalDate.of(1998, 6, 19)))));
            assertThat(groupFindings(open, one, "2024-01-01")).containsExactly("RB-59 /targetGroups/0");
            Measures none = new Measures(over(group("caravan_dwellers", null)));
            assertThat(groupFindings(none, one, "2024-01-01")).isEmpty();
            Measures set = none.under(MeasureSettings.DEFAULT.withCaravanDwellersUntil(LocalDate.of(2020, 1, 1)));
            assertThat(groupFindings(set, one, "2020-01-01"))
                    .containsExactly("RB-15 /targetGroups/0", "RB-62 /targetGroups/0");
        }

        private static CheckedDataset over(TargetGroup group) {
            Dataset more =
                    Dataset.builder().list(Kind.TARGET_GROUPS, List.of(group)).build();
            return ShippedData.load().overlaidWith(Trusted.dataset(more));
        }
    }

    private static TargetGroup group(String id, Period period) {
        return new TargetGroup(TargetGroupId.of(id), Text.of(id), period, List.of(), null, null);
    }

    @Test
    void dataWithoutGroupsKnowsTheShippedOnes() {
        Measures own = new Measures(Trusted.dataset(Dataset.builder().build()));
        assertThat(groupFindings(own, naming("newcomers"), "2012-01-01")).isEmpty();
        assertThat(groupFindings(own, naming("dorpelingen"), "2012-01-01"))
                .containsExactly("RB-15.unknown /targetGroups/0");
    }

    @Test
    void dataWithGroupsKnowsOnlyThese() {
        Measures own = new Measures(Trusted.dataset(Dataset.builder()
                .list(Kind.TARGET_GROUPS, List.of(group("dorpelingen", null)))
                .build()));
        assertThat(groupFindings(own, naming("dorpelingen"), "2012-01-01")).isEmpty();
        assertThat(groupFindings(own, naming("newcomers"), "2012-01-01"))
                .containsExactly("RB-15.unknown /targetGroups/0");
        assertThat(groupFindings(own, naming("caravan_dwellers"), "2024-01-01"))
                .containsExactly("RB-15.unknown /targetGroups/0");
    }

    @Test
    void fieldsAboutOneGroupAreASetting() {
        Measures other = measures().under(MeasureSettings.DEFAULT.withOneGroupFields(Set.of("0904")));
        assertThat(other.check(measure("policyField", "0904")).kind().name()).isEqualTo("CATEGORICAL");
        assertThat(other.check(measure("policyField", "0622")).kind().name()).isEqualTo("UNDETERMINED");
        assertThat(found(other.check(measure("policyField", "0904", "openToAll", true))))
                .containsExactly("RB-56 /policyField");
        assertThat(found(other.check(measure("policyField", "0622", "openToAll", true))))
                .isEmpty();
    }

    @Nested
    class FieldsAboutOneGroup {
        @Test
        void makeAnInclusiveMeasureExplainItself() {
            Measure open = measure("policyField", "0903", "openToAll", true);
            assertThat(found(open)).containsExactly("RB-56 /policyField");
            for (String field : List.of("description", "expectedReach", "generalInterest")) {
                assertThat(found(Given.with(open, field, "Voor de hele buurt"))).isEmpty();
                assertThat(found(Given.with(open, field, " "))).hasSize(1);
            }
            assertThat(found(measure("policyField", "0902", "openToAll", true))).isEmpty();
            assertThat(found(measure("openToAll", true))).isEmpty();
            assertThat(found(Given.with(open, "targetGroups", List.of("newcomers"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"inclusive,1", "mixed,1", "categorical,0", "not_integration,0"})
        void makeADeclaredKindExplainItself(String declared, int findings) {
            Measure one = measure("policyField", "0622", "declaredKind", declared);
            assertThat(measures().check(one).kind().name()).isEqualTo("CATEGORICAL");
            assertThat(found("RB-56", one)).hasSize(findings);
            assertThat(found("RB-56", Given.with(one, "description", "Voor iedereen")))
                    .isEmpty();
            assertThat(found("RB-56", Given.with(one, "targetGroups", List.of("newcomers"))))
                    .isEmpty();
            if (findings > 0) {
                assertThat(found(one)).containsExactly("RB-56.declared /declaredKind");
                assertThat(measures().check(one).findings().get(0).suggestion()).isEqualTo("categorical");
            }
        }
    }
}
