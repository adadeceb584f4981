package be.kapstok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, ids and amounts that people write: as they stand, and typed. */
class WrittenCodesTest {
    private static final JsonMapper JACKSON_2 = new JsonMapper();
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            new tools.jackson.databind.json.JsonMapper();

    private static Measure measure(String fields) throws Exception {
        return JACKSON_2.readValue("{\"id\": \"m\", \"title\": \"t\", " + fields + "}", Measure.class);
    }

    @Test
    void aWellFormedCodeHasATypedForm() throws Exception {
        Measure measure = measure(
                "\"municipality\": \"44021\", \"policyDomain\": \"education\", \"policyField\": \"0902\", \"cooperation\": [\"71016\"]");

        assertThat(measure.municipalityCode()).contains(NisCode.of("44021"));
        assertThat(measure.policyDomainId()).contains(PolicyDomainId.of("education"));
        assertThat(measure.policyFieldCode()).contains(PolicyFieldCode.of("0902"));
        assertThat(measure.cooperationCodes()).containsExactly(NisCode.of("71016"));
    }

    @Test
    void aFaultyOrAbsentCodeHasNone() throws Exception {
        Measure faulty = measure(
                "\"municipality\": \"Gent\", \"policyDomain\": \"\", \"policyField\": \"902\", \"cooperation\": [null, \"7\"]");

        assertThat(faulty.municipality()).isEqualTo("Gent");
        for (Measure each : new Measure[] {faulty, measure("\"date\": null")}) {
            assertThat(each.municipalityCode()).isEmpty();
            assertThat(each.policyDomainId()).isEmpty();
            assertThat(each.policyFieldCode()).isEmpty();
            assertThat(each.cooperationCodes()).isEmpty();
        }
    }

    @Test
    void otherRecordsHaveTypedFormsToo() throws Exception {
        MultiYearPlan plan = JACKSON_2.readValue("""
                {"id": "p", "municipality": "71016", "audienceGroups": ["all_inhabitants", "other:x"],
                 "policyDomains": [{"fields": ["0010", "10", null]}],
                 "looseActions": [{"policyDomain": "education", "policyField": "0530"}]}
                """, MultiYearPlan.class);
        Practice practice = JACKSON_2.readValue("""
                {"id": "d", "municipalities": ["44021", "Asse", null], "domain": "youth",
                 "targetGroups": ["roma", "other:x"]}
                """, Practice.class);

        assertThat(plan.key()).isEqualTo("p");
        assertThat(plan.municipalityCode()).contains(NisCode.of("71016"));
        assertThat(plan.audienceGroupIds()).containsExactly(TargetGroupId.of("all_inhabitants"));
        assertThat(plan.policyDomains().get(0).fieldCodes()).containsExactly(PolicyFieldCode.of("0010"));
        assertThat(plan.looseActions().get(0).policyDomainId()).contains(PolicyDomainId.of("education"));
        assertThat(plan.looseActions().get(0).policyFieldCode()).contains(PolicyFieldCode.of("0530"));
        assertThat(practice.key()).isEqualTo("d");
        assertThat(practice.municipalityCodes()).containsExactly(NisCode.of("44021"));
        assertThat(practice.policyDomainId()).contains(PolicyDomainId.of("youth"));
        assertThat(practice.targetGroupIds()).containsExactly(TargetGroupId.of("roma"));
        assertThat(practice.ownTargetGroups()).containsExactly("x");
        assertThat(JACKSON_2.readValue("{\"area\": \"02000\"}", Partner.class).areaCode())
                .contains(AreaCode.of("02000"));
        assertThat(JACKSON_2.readValue("{\"area\": \"lokaal\"}", Partner.class).areaCode())
                .isEmpty();
        assertThat(JACKSON_2.readValue("{\"source\": \"SRC-1\"}", Subsidy.class).subsidySourceId())
                .contains(SubsidySourceId.of("SRC-1"));
    }

    @Test
    void targetGroupsAreKnownOnesOrOwnWords() throws Exception {
        Measure measure = measure(
                "\"targetGroups\": [\"newcomers\", \"other: kinderen van ver\", \"no id\", null, \"roma\", \"other:x\"]");

        assertThat(measure.targetGroupIds()).containsExactly(TargetGroupId.of("newcomers"), TargetGroupId.of("roma"));
        assertThat(measure.ownTargetGroups()).containsExactly("kinderen van ver", "x");
    }

    @Test
    void anAbsentListIsEmptyAndAListKeepsItsNulls() throws Exception {
        assertThat(measure("\"date\": null").aims()).isEmpty();
        assertThat(measure("\"aims\": [null]").aims()).containsOnlyNulls().hasSize(1);
        assertThatThrownBy(() -> measure("\"aims\": [null]").aims().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "902", "09020", "09a2", " 902", "٠٩٠٢"})
    void aPolicyFieldCodeIsFourDigits(String text) {
        assertThat(PolicyFieldCode.matches(text)).isFalse();
        assertThatThrownBy(() -> PolicyFieldCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void codesAndIdsSortAndPrintAsTheirText() {
        assertThat(PolicyFieldCode.of("0010"))
                .isLessThan(PolicyFieldCode.of("0902"))
                .hasToString("0010");
        assertThat(PolicyDomainId.of("a")).isLessThan(PolicyDomainId.of("b")).hasToString("a");
        assertThat(TargetGroupId.of("a")).isLessThan(TargetGroupId.of("b")).hasToString("a");
        assertThat(SubsidySourceId.of("a")).isLessThan(SubsidySourceId.of("b")).hasToString("a");
        assertThat(PolicyFieldCode.of("0902"))
                .isEqualTo(PolicyFieldCode.of("0902"))
                .isNotEqualTo("0902");
        assertThat(PolicyDomainId.of("a")).isEqualTo(PolicyDomainId.of("a")).isNotEqualTo(PolicyDomainId.of("b"));
        assertThat(Set.of(TargetGroupId.of("a"))).contains(TargetGroupId.of("a"));
        assertThat(Set.of(SubsidySourceId.of("a"), PolicyFieldCode.of("0902"), PolicyDomainId.of("a")))
                .contains(SubsidySourceId.of("a"), PolicyFieldCode.of("0902"), PolicyDomainId.of("a"));
        assertThat(SubsidySourceId.matches("a b")).isFalse();
        assertThatThrownBy(() -> TargetGroupId.of("a b")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000.00,1000000.00",
        "1000000,1000000.00",
        "1E+6,1000000.00",
        "12.5,12.50",
        "12.5000,12.50",
        "12.3400,12.34",
        "1E+29,100000000000000000000000000000.00",
        "1E+30,1E+30",
        "-3,-3.00",
        "0,0.00",
        "0E-9,0.00",
        "12.345,12.345",
        "1E+1000000,1E+1000000",
        "1E-1000000,1E-1000000"
    })
    void anAmountHasCentsWhereThatChangesNothing(BigDecimal given, String held) {
        assertThat(new Money(given, "EUR").amount()).hasToString(held);
    }

    @Test
    void anAmountIsTextInJson() throws Exception {
        String json = "{\"amount\":\"1000000.00\",\"currency\":\"EUR\"}";
        Money money = Money.euro("1000000");

        assertThat(JACKSON_2.writeValueAsString(money)).isEqualTo(json);
        assertThat(JACKSON_3.writeValueAsString(money)).isEqualTo(json);
        assertThat(JACKSON_2.readValue(json, Money.class)).isEqualTo(money);
        assertThat(JACKSON_3.readValue(json, Money.class)).isEqualTo(money);
        assertThat(JACKSON_3.readValue("{}", Money.class)).isEqualTo(new Money(null, null));
    }

    @Test
    void recordsThatArePartOfAKeyedListHaveItsKey() throws Exception {
        assertThat(new Postcode("3500", NisCode.of("71022"), null, null, null, null).key())
                .isEqualTo("3500 71022");
        assertThat(new Population(NisCode.of("71022"), 2014, 1, null, null, null, null, null, null).key())
                .isEqualTo("71022 2014");
        assertThat(new PolicyField(
                                PolicyFieldCode.of("0904"),
                                Text.of("x"),
                                PolicyDomainId.of("d"),
                                Period.startingOn(java.time.LocalDate.of(2014, 1, 1)),
                                null,
                                null,
                                null)
                        .key())
                .isEqualTo("0904 from 2014-01-01");
        assertThat(new ThemeName(Theme.JEUGD, Text.of("Jeugd"), null, null, null, null).key())
                .isEqualTo("jeugd");
        assertThat(measure("\"date\": null").key()).isEqualTo("m");
    }

    @ParameterizedTest
    @EnumSource
    void everyPolicyPriorityHasAName(PolicyPriority priority) {
        assertThat(priority.title().in(Locale.ENGLISH)).isNotBlank();
        assertThat(priority.title().nl()).isNotEqualTo(priority.title().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_sign", "not_integration", "not-integration"})
    void aKindWithoutASignIsReadFromItsOldNames(String word) throws Exception {
        assertThat(JACKSON_2.readValue('"' + word + '"', MeasureKind.class)).isEqualTo(MeasureKind.NO_SIGN);
        assertThat(JACKSON_3.readValue('"' + word + '"', MeasureKind.class)).isEqualTo(MeasureKind.NO_SIGN);
        var data = new DatasetReader()
                .read(RawText.of(
                        "{\"schemaVersion\":1,\"measures\":[{\"id\":\"m\",\"title\":\"M\",\"declaredKind\":\"" + word
                                + "\"}]}",
                        "m.json"))
                .dataset();
        assertThat(data.list(Kind.MEASURES).get(0).declaredKind()).isEqualTo(MeasureKind.NO_SIGN);
    }

    @Test
    void wordsOfEnumsAreLowerSnakeCase() throws Exception {
        for (Enum<?> each : Stream.<Enum<?>[]>of(
                        Theme.values(),
                        FundingLevel.values(),
                        PartnerSector.values(),
                        OrganisationKind.values(),
                        PolicyAim.values(),
                        MeasureKind.values(),
                        KindBasis.values(),
                        SelectionCriterion.values(),
                        PlanPart.values(),
                        DirectorHolder.values())
                .flatMap(Stream::of)
                .toList()) {
            assertThat(JACKSON_2.writeValueAsString(each))
                    .isEqualTo('"' + each.name().toLowerCase(Locale.ROOT) + '"');
        }
        assertThat(JACKSON_3.writeValueAsString(PolicyPriority.P3)).isEqualTo("\"P3\"");
    }
}
