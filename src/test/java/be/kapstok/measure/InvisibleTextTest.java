package be.kapstok.measure;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A field that holds nothing visible is an empty one (K6), and an end before the measure is none (K14)")
class InvisibleTextTest {
    private static final Measures MEASURES = new Measures(be.kapstok.validation.ShippedData.load());

    private static Measure read(String fields) {
        return Kapstok.flanders()
                .validate(
                        "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"T\", \"date\": \"2014-05-01\", "
                                + fields.replace('\'', '"') + "}]}")
                .checked()
                .orElseThrow()
                .dataset()
                .list(Kind.MEASURES)
                .get(0);
    }

    private static List<String> rules(Measure measure) {
        return MEASURES.check(measure).findings().stream()
                .map(each -> each.rule() + " " + each.location().pointer())
                .toList();
    }

    /** The texts of a measure that may be absent, by reflection: a new one is tried as well. */
    static List<String> texts() {
        return Arrays.stream(Measure.class.getRecordComponents())
                .filter(each -> each.getType() == String.class)
                .map(RecordComponent::getName)
                .filter(each -> !List.of("id", "title", "municipality", "policyDomain", "policyField")
                        .contains(each))
                .toList();
    }

    private static Measure with(Measure measure, String name, Object value) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent each : Measure.class.getRecordComponents()) {
            types.add(each.getType());
            values.add(each.getName().equals(name) ? value : each.getAccessor().invoke(measure));
        }
        Constructor<Measure> constructor = Measure.class.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        return constructor.newInstance(values.toArray());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noRuleTakesAnInvisibleTextForAFilledOne(String field) throws ReflectiveOperationException {
        for (String treatment : List.of("true", "false")) {
            Measure empty = with(
                    read("'targetGroups': ['newcomers'], 'differentialTreatment': " + treatment
                            + ", 'openToOthers': false"),
                    field,
                    null);
            for (String blank : List.of("", " ", "\u00a0", "\u200b", "\ufeff", "\u202e\u2060")) {
                assertThat(rules(with(empty, field, blank))).as(field).isEqualTo(rules(empty));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"other:", "other: ", "other:\u200b"})
    void ownWordsWithoutWordsNameNoGroup(String group) throws ReflectiveOperationException {
        Measure measure = with(read("'description': 'D'"), "targetGroups", List.of(group));

        assertThat(MEASURES.check(measure).kind()).isEqualTo(MeasureKind.UNDETERMINED);
        assertThat(measure.ownTargetGroups()).isEmpty();
    }

    @Test
    void aGroupThatIsGivenTwiceIsNamedOnce() {
        Measure measure = read("'targetGroups': ['newcomers', 'newcomers']");

        assertThat(MEASURES.check(measure).reasons().get(0).text()).containsOnlyOnce("ewcomers");
    }

    @Test
    void anEndBeforeTheMeasureDoesNotMakeItTemporary() throws ReflectiveOperationException {
        Measure measure = read("'targetGroups': ['newcomers'], 'differentialTreatment': true");
        LocalDate eve = LocalDate.of(2014, 4, 30);

        for (String end : List.of("endDate", "reviewDate")) {
            assertThat(rules(with(measure, end, eve))).contains("RB-07 /reviewDate");
            assertThat(rules(with(measure, end, eve.plusDays(1)))).doesNotContain("RB-07 /reviewDate");
        }
        assertThat(rules(with(measure, "endDate", eve))).contains("RB-19 /endCondition");
        assertThat(rules(with(measure, "evaluationDate", eve))).contains("RB-09 /evaluationDate");
    }
}
