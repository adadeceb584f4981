package be.kapstok.validation;

import static be.kapstok.validation.SmallRules.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Days far away and areas that name no place are questioned (fault 4)")
class DaysAndAreasTest {
    private static final Validation SHIPPED = Kapstok.flanders().validation();
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"0201-06-01", "9999-12-31"})
    void everyDayOfEveryListIsQuestionedWhenItsYearCannotBe(String far) throws IOException {
        JsonNode all;
        try (InputStream in = SmallWorld.class.getResourceAsStream("dataset/every-field.json")) {
            all = JSON.readTree(in);
        }
        ObjectNode data = JSON.createObjectNode().put("schemaVersion", 1);
        for (Kind<?> kind : Kind.ALL) {
            data.set(kind.list(), all.path(kind.list()));
        }
        Map<String, Runnable> days = new TreeMap<>();
        replaceDays(data, "", far, days);
        days.values().forEach(Runnable::run);

        List<String> questioned = SHIPPED.keeping(1000).check(RawText.of(data.toString(), "x.json")).findings().stream()
                .filter(each -> each.rule().value().equals("KD-DAY-OUT-OF-RANGE"))
                .map(each -> each.location().pointer())
                .sorted()
                .toList();

        assertThat(days).hasSizeGreaterThan(25);
        assertThat(questioned).containsExactlyElementsOf(days.keySet());
    }

    private static void replaceDays(JsonNode node, String pointer, String far, Map<String, Runnable> days) {
        if (node instanceof ObjectNode object) {
            for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (isDay(object.get(name)) && !isOtherEnd(name, far)) {
                    days.put(pointer + "/" + name, () -> object.put(name, far));
                }
                replaceDays(object.get(name), pointer + "/" + name, far, days);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                if (isDay(list.get(i))) {
                    days.put(pointer + "/" + i, () -> list.set(at, far));
                }
                replaceDays(list.get(i), pointer + "/" + i, far, days);
            }
        }
    }

    /** A period that ends before it starts is no period. */
    private static boolean isOtherEnd(String name, String far) {
        return name.equals(far.startsWith("0") ? "until" : "from");
    }

    private static boolean isDay(JsonNode value) {
        return value.isTextual() && value.asText().matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private static List<String> area(String area) {
        return told(
                SHIPPED,
                "'partners': [{'id': 'p', 'name': 'P', 'sector': 'andere', 'fromBook': false, 'area': '" + area
                        + "'}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Genkk|Genkk|Genk",
                "Limbrug|Limbrug|Limburg",
                "Genk en Haselt|Haselt|Genk en Hasselt",
                "Vlanderen|Vlanderen|Vlaanderen",
                "Oost Vlaanderen|Oost Vlaanderen|Oost-Vlaanderen",
                "0200|0200|02000"
            })
    void anAreaThatNamesNoPlaceIsToldWithWhatWasMeant(String area, String part, String meant) {
        assertThat(area(area))
                .containsExactly("/partners/0/area KD-UNKNOWN-AREA '" + part
                        + "' names no municipality, province or region: write a code or a name -> " + meant);
    }

    @Test
    void anAreaLikeNoPlaceIsToldWithoutSuggestion() {
        assertThat(area("overal in het land")).singleElement().asString().doesNotContain("->");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Genk",
                "Bruxelles",
                "Limburg, Antwerpen",
                "Vlaanderen (Gent)",
                "Wallonië",
                "lokaal",
                "regio Gent-Eeklo",
                "Vlaams-Brabant (Halle)"
            })
    void anAreaThatNamesAPlaceOrThatAKnownPartnerHasIsNot(String area) {
        assertThat(area(area)).isEmpty();
    }
}
