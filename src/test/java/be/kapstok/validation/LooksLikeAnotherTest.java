package be.kapstok.validation;

import static be.kapstok.validation.SmallRules.line;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.model.IdFormat;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list of a data set, taken from {@link Kind#ALL}, times texts that are not what they look like. */
@DisplayName("Fault 4 and K6: what looks good and is not")
class LooksLikeAnotherTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final Validation VALIDATION = Kapstok.flanders().validation();

    /** What is put around a text. */
    private static final Map<String, String> SPOILED = spoiled();

    private static Map<String, String> spoiled() {
        Map<String, String> spoiled = new LinkedHashMap<>();
        spoiled.put("a blank before", " %s");
        spoiled.put("a blank behind", "%s ");
        spoiled.put("a byte order mark", "\ufeff%s");
        spoiled.put("a zero width space", "%s\u200b");
        spoiled.put("a turned direction", "\u202e%s");
        spoiled.put("a line feed", "%s\n");
        spoiled.put("a no-break space", "%s\u00a0");
        spoiled.put("a control character", "\u0007%s");
        return spoiled;
    }

    private static ObjectNode everyField() {
        try (InputStream in = Kind.class.getResourceAsStream("every-field.json")) {
            return (ObjectNode) JACKSON.readTree(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The first record of a list of the example, alone. */
    private static ObjectNode alone(Kind<?> kind) {
        ObjectNode single = JACKSON.createObjectNode().put("schemaVersion", 1);
        single.putArray(kind.list()).add(everyField().at("/" + kind.list() + "/0"));
        return single;
    }

    private static List<Finding> findings(JsonNode data) {
        return VALIDATION.check(RawText.of(data.toString(), "file.json")).findings();
    }

    /** Lists of which the records have an id, with it: from the records themselves. */
    static Stream<Arguments> lists() {
        return Kind.ALL.stream().map(kind -> Arguments.of(kind, kind.list().equals("provinces") ? "code" : idOf(kind)));
    }

    private static String idOf(Kind<?> kind) {
        JsonNode record = everyField().at("/" + kind.list() + "/0");
        return Stream.of("id", "nis", "code", "postcode", "body", "to")
                .filter(record::has)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anIdWithWhatIsNotSeenIsAnErrorAtItsPlace(Kind<?> kind, String id) {
        SPOILED.forEach((how, form) -> {
            ObjectNode data = alone(kind);
            ObjectNode record = (ObjectNode) data.at("/" + kind.list() + "/0");
            record.put(id, String.format(form, record.get(id).asText()));

            assertThat(findings(data)).as("%s with %s", kind, how).anySatisfy(each -> {
                assertThat(each.location().pointer()).isEqualTo("/" + kind.list() + "/0/" + id);
                assertThat(each.severity()).isEqualTo(Severity.ERROR);
            });
        });
    }

    /** Every component that is an id by its constraint, and every text and id in every record, is spoiled in turn. */
    @ParameterizedTest
    @MethodSource("lists")
    void anyTextWithWhatIsNotSeenIsTold(Kind<?> kind, String id) {
        List<String> silent = new ArrayList<>();
        List<String> places = new ArrayList<>();
        texts(alone(kind).at("/" + kind.list() + "/0"), "/" + kind.list() + "/0", places);
        for (String place : places) {
            ObjectNode data = alone(kind);
            set(data, place, "\u202e" + data.at(place).asText());
            if (findings(data).stream()
                    .noneMatch(each -> each.location().pointer().equals(place))) {
                silent.add(place);
            }
        }

        assertThat(places).isNotEmpty();
        assertThat(silent).isEmpty();
    }

    /** A text that is required, or an element of a list, is not filled by what is not seen. */
    @ParameterizedTest
    @MethodSource("lists")
    void aTextOfNothingThatIsSeenIsNotARequiredOne(Kind<?> kind, String id) {
        List<String> taken = new ArrayList<>();
        for (String blank : List.of("", " ", "\u00a0", "\u200b", "\ufeff", "\u202e\u2060", "\u3164")) {
            ObjectNode data = alone(kind);
            String place = "/" + kind.list() + "/0";
            for (String required : List.of(id, "title", "name", "title/nl", "name/nl")) {
                if (data.at(place + "/" + required).isTextual()) {
                    String before = data.at(place + "/" + required).asText();
                    set(data, place + "/" + required, blank);
                    if (findings(data).stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
                        taken.add(required + " = " + VisibleText.of(blank)
                                + blank.codePoints().boxed().toList());
                    }
                    set(data, place + "/" + required, before);
                }
            }
        }

        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void twinsOfIdsAreToldInEveryListWhoseIdsHaveLetters(Kind<?> kind, String id) {
        ObjectNode data = alone(kind);
        ArrayNode list = (ArrayNode) data.get(kind.list());
        String written = list.get(0).get(id).asText();
        String twin = written.toUpperCase(java.util.Locale.ROOT).equals(written)
                ? written.toLowerCase(java.util.Locale.ROOT)
                : written.toUpperCase(java.util.Locale.ROOT);
        boolean hasLetters = !twin.equals(written) && !kind.equals(Kind.THEMES);
        list.add(((ObjectNode) list.get(0).deepCopy()).put(id, twin));

        assertThat(findings(data).stream().anyMatch(each -> each.rule().value().equals("KD-TWIN-ID")))
                .as("%s and %s", written, twin)
                .isEqualTo(hasLetters);
    }

    @Test
    void everyIdOfTheModelIsATypeOfItsOwnOrConstrained() {
        for (Kind<?> kind : Kind.ALL) {
            if (kind.type().isRecord()) {
                for (RecordComponent each : kind.type().getRecordComponents()) {
                    if (each.getName().equals("id") && each.getType() == String.class) {
                        assertThat(Arrays.stream(each.getAccessor().getAnnotations())
                                        .anyMatch(IdFormat.class::isInstance))
                                .as(kind.list())
                                .isTrue();
                    }
                }
            }
        }
    }

    private static void texts(JsonNode node, String pointer, List<String> places) {
        if (node instanceof TextNode) {
            places.add(pointer);
        }
        node.fieldNames().forEachRemaining(name -> texts(node.get(name), pointer + "/" + name, places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(node.get(i), pointer + "/" + i, places);
        }
    }

    private static void set(ObjectNode data, String place, String text) {
        int slash = place.lastIndexOf('/');
        JsonNode around = data.at(place.substring(0, slash));
        String last = place.substring(slash + 1);
        if (around instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), TextNode.valueOf(text));
        } else {
            ((ObjectNode) around).put(last, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"71016 ", "35013x", "Genkk", "G\u0435nk", "\u202eGenk", "Genk\u200b", "nergens"})
    void aWordThatIsNeitherACodeNorANameIsTold(String word) throws IOException {
        JsonNode data = JACKSON.readTree("{\"schemaVersion\": 1, \"practices\": [{\"id\": \"p\", \"title\": \"P\"}]}");
        ((ObjectNode) data.at("/practices/0")).putArray("municipalities").add(word);

        assertThat(findings(data))
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.location().pointer()).isEqualTo("/practices/0/municipalities/0");
                    if (!word.equals("nergens")) {
                        assertThat(each.suggestion()).isIn("71016", "35013", "Genk");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Genk", "genk", "71016", "Brussel", "Bruxelles", "Sint Niklaas", "Opglabbeek", "3600"})
    void codesAndNamesOfAnyTimeAreNot(String word) throws IOException {
        JsonNode data = JACKSON.readTree("{\"schemaVersion\": 1, \"practices\": [{\"id\": \"p\", \"title\": \"P\"}]}");
        ((ObjectNode) data.at("/practices/0")).putArray("municipalities").add(word);

        assertThat(findings(data).stream().map(SmallRules::line)).isEmpty();
    }

    @Test
    void anOverlayDoesNotAddARecordWhoseIdHasABlankBeforeIt() {
        String overlay = "{\"schemaVersion\": 1, \"subsidies\": [{\"id\": \" SUB-VL-003\", \"name\": \"S\","
                + " \"level\": \"flemish\", \"source\": \"SRC-VL-ABB\", \"applicants\": [\"vzw\"]}]}";
        ValidationReport report = VALIDATION.check(RawText.of(overlay, "overlay.json"));

        assertThat(report.checked()).isEmpty();
        assertThat(report.findings())
                .extracting(each -> line(each))
                .containsExactly(
                        "/subsidies/0/id KD-ID-FORMAT ' SUB-VL-003' has a space before or after it, or a character that cannot be seen"
                                + " -> SUB-VL-003");
    }

    @Test
    void aPolicyFieldAndABlankGroupGiveOneFindingEach() throws IOException {
        JsonNode data = JACKSON.readTree("{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"T\","
                + " \"policyField\": \"902\", \"targetGroups\": [\" \"]}]}");

        assertThat(findings(data).stream().map(SmallRules::line))
                .as("fault 32")
                .containsExactlyInAnyOrder(
                        "/measures/0/policyField KD-POLICY-FIELD-FORMAT '902' is not the code of a policy field: four digits"
                                + " -> 0902",
                        "/measures/0/targetGroups/0 KD-BLANK The text is blank");
    }
}
