package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.RawText;
import be.kapstok.reading.Limits;
import be.kapstok.reason.Finding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says of a data set what reading and the shape of records say of it. */
class DatasetSchemaTest {
    private static final Path SHIPPED = Path.of("src/main/resources/be/kapstok/dataset/dataset-1.schema.json");

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA =
            REGISTRY.getSchema(SchemaLocation.of(DatasetSchema.ID), DatasetSchema.json(), InputFormat.JSON);

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Values that do not fit somewhere; each is put in the place of every value of the example, and of every element. */
    private static final Map<String, JsonNode> STRAY = stray();

    private static Map<String, JsonNode> stray() {
        Map<String, JsonNode> stray = new LinkedHashMap<>();
        stray.put("null", NODES.nullNode());
        stray.put("true", NODES.booleanNode(true));
        for (String number : List.of("7", "-1", "0.5", "1999.5", "99999999999", "1000000000000000.01", "12.345")) {
            stray.put(number, NODES.numberNode(new BigDecimal(number)));
        }
        // K12: JSON has one type of number, and 1.0, 2e0 and 1e3 are whole
        for (String number : List.of("1.0", "2e0", "2020.0", "1e3", "25e-2", "1.5e1", "3e9", "1e20")) {
            stray.put(number, NODES.numberNode(new BigDecimal(number)));
        }
        for (String text : List.of(
                "",
                " ",
                "\u00a0",
                "\u0001",
                "\u200b",
                "\ufeffword",
                "word\u202e",
                " word",
                "javascript:alert(1)",
                "https://a.be/b?c#d",
                "word",
                "two words",
                "9",
                "12345",
                "1234",
                "10 euro")) {
            stray.put("text '" + text + "'", NODES.textNode(text));
        }
        for (String text : List.of("2015-02-29", "2015-2-1", "1/2/2015", "0000-01-01", "2016-02-29", "EUR", "eur")) {
            stray.put("text '" + text + "'", NODES.textNode(text));
        }
        for (String text : List.of("2014-06-01T00:00:00", "2014-06-01 00:00", "2014-06", "true", "1.0", "+1", "-0")) {
            stray.put("text '" + text + "'", NODES.textNode(text));
        }
        for (String text : List.of(".5", "5.", "-.5", ".", "1e3", "1.100", "0001.00", "1.101", "9999999999999999")) {
            stray.put("text '" + text + "'", NODES.textNode(text));
        }
        for (int length : List.of(200, 201, 1000, 1001, 20_000, 20_001)) {
            stray.put("text of " + length, NODES.textNode("x".repeat(length)));
        }
        stray.put("number of 101", NODES.textNode("1".repeat(101)));
        stray.put("[]", NODES.arrayNode());
        stray.put("[null]", NODES.arrayNode().add(NODES.nullNode()));
        stray.put("{}", NODES.objectNode());
        stray.put("{nl: blank}", NODES.objectNode().put("nl", " "));
        stray.put("{nl, fr: number}", NODES.objectNode().put("nl", "a").put("fr", 1));
        return stray;
    }

    /** What the library refuses and no schema can: how two values compare, and how big or how exact a number is. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile(
            ".*(A period ends after it starts"
                    + "|must not come before|must be a fraction from 0 to 1|must not be negative|numeric value out of bounds \\(<15 digits>).*");

    private final DatasetReader reader = new DatasetReader();

    /** A data set that was changed in one place. */
    private record Mutation(String name, JsonNode json) {}

    private static String resource(String name) {
        try (InputStream in = DatasetSchemaTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> refusedBySchema(JsonNode json) {
        return SCHEMA
                .validate(json, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** What reading and, as validation does, a validator of single records refuse. */
    private List<String> refusedByLibrary(JsonNode json) {
        Reading reading = reader.read(RawText.of(json.toString(), "test.json"));
        List<String> why = new ArrayList<>(
                reading.findings().stream().map(Finding::toString).toList());
        Consumer<Object> check = record -> VALIDATOR
                .validate(record)
                .forEach(violation -> why.add(violation.getPropertyPath() + " " + violation.getMessage()));
        Kind.ALL.forEach(kind -> reading.dataset().list(kind).forEach(check));
        reading.incomplete().forEach(incomplete -> check.accept(incomplete.record()));
        return why;
    }

    /** The same as no refusal, without words for all that is wrong. */
    private static boolean takenBySchema(JsonNode json) {
        return SCHEMA.validate(
                        json,
                        execution -> execution.executionConfig(
                                config -> config.formatAssertionsEnabled(true).failFast(true)))
                .isEmpty();
    }

    /** The same as no refusal, without words for all that is wrong. */
    private boolean takenByLibrary(JsonNode json) {
        Reading reading = reader.read(RawText.of(json.toString(), "test.json"));
        return reading.log().isEmpty()
                && Kind.ALL.stream()
                        .allMatch(kind -> reading.dataset().list(kind).stream()
                                .allMatch(record -> VALIDATOR.validate(record).isEmpty()));
    }

    @Test
    void isShippedAsAFile() throws IOException {
        Path made = Path.of("target/dataset-1.schema.json");
        Files.writeString(made, SchemaMaker.json());

        assertThat(resource("dataset-1.schema.json"))
                .as("The records changed; take the schema that they make now: cp %s %s", made, SHIPPED)
                .isEqualTo(SchemaMaker.json());
    }

    @Test
    void isItselfGoodByTheSchemaOfSchemas() {
        Schema schemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemas.validate(DatasetSchema.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void definesEveryKindOfRecord() throws IOException {
        JsonNode schema = JACKSON.readTree(DatasetSchema.json());

        for (Kind<?> kind : Kind.ALL) {
            String name = kind.type().getSimpleName();
            assertThat(schema.at("/properties/" + kind.list() + "/items/$ref").asText())
                    .isEqualTo("#/$defs/" + name);
            assertThat(schema.at("/$defs").has(name)).isTrue();
        }
    }

    static Stream<Path> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/be/kapstok/flanders"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void takesShippedData(Path file) throws IOException {
        assertThat(refusedBySchema(JACKSON.readTree(Files.readString(file)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"../small-world.json", "every-field.json"})
    void takesGoodData(String name) throws IOException {
        JsonNode json = JACKSON.readTree(resource(name));

        assertThat(refusedBySchema(json)).isEmpty();
        assertThat(refusedByLibrary(json)).isEmpty();
    }

    /** So that no field goes without mutations. */
    @Test
    void theExampleHasEveryFieldOfTheSchema() throws IOException {
        JsonNode definitions = JACKSON.readTree(DatasetSchema.json()).get("$defs");
        Set<Set<String>> shapes = new HashSet<>();
        collectShapes(JACKSON.readTree(resource("every-field.json")), shapes);

        definitions.forEach(definition -> {
            JsonNode object = definition.has("anyOf") ? definition.at("/anyOf/1") : definition;
            if (object.has("properties")) {
                assertThat(shapes).contains(names(object.get("properties")));
            }
        });
    }

    private static void collectShapes(JsonNode node, Set<Set<String>> shapes) {
        if (node.isObject()) {
            shapes.add(names(node));
        }
        node.forEach(each -> collectShapes(each, shapes));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** For every record of the example, a data set that holds it alone; and one without any. */
    private static List<ObjectNode> singles() throws IOException {
        ObjectNode whole = (ObjectNode) JACKSON.readTree(resource("every-field.json"));
        ObjectNode header = whole.deepCopy();
        Kind.ALL.forEach(kind -> header.remove(kind.list()));
        List<ObjectNode> singles = new ArrayList<>(List.of(header));
        for (Kind<?> kind : Kind.ALL) {
            for (JsonNode record : whole.get(kind.list())) {
                ObjectNode single = NODES.objectNode();
                single.put("schemaVersion", 1).putArray(kind.list()).add(record);
                singles.add(single);
            }
        }
        return singles;
    }

    /** Changes data sets in one place, hands each on, and puts back what was there; of like objects it changes the first. */
    private record Mutations(Consumer<Mutation> sink, Set<String> seen) {
        void of(JsonNode root, JsonNode node, String pointer) {
            if (node instanceof ObjectNode object && seen.add(likeness(object, pointer))) {
                ofFields(root, object, pointer);
            } else if (node instanceof ArrayNode array) {
                ofElements(root, array, pointer);
            }
        }

        /** Where an object stands, not counting places in lists; its kind; and its fields. */
        private static String likeness(ObjectNode object, String pointer) {
            String field = pointer.replaceAll("/\\d+", "").replaceAll(".*/", "");
            return field + " " + object.path("kind").asText() + " " + names(object);
        }

        private void ofFields(JsonNode root, ObjectNode object, String pointer) {
            object.put("unknownField", 1);
            sink.accept(new Mutation(pointer + " with an unknown field", root));
            object.remove("unknownField");
            for (String name : List.copyOf(names(object))) {
                JsonNode value = object.remove(name);
                sink.accept(new Mutation(pointer + "/" + name + " left out", root));
                STRAY.forEach((what, stray) -> {
                    object.set(name, stray);
                    sink.accept(new Mutation(pointer + "/" + name + " = " + what, root));
                });
                object.set(name, value);
                of(root, value, pointer + "/" + name);
            }
        }

        private void ofElements(JsonNode root, ArrayNode array, String pointer) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                JsonNode value = array.get(place);
                STRAY.forEach((what, stray) -> {
                    array.set(place, stray);
                    sink.accept(new Mutation(pointer + "/" + place + " = " + what, root));
                });
                array.set(place, value);
                of(root, value, pointer + "/" + place);
            }
            if (!array.isEmpty() && array.get(0).isTextual()) {
                ArrayNode before = array.deepCopy();
                for (int i = array.size(); i < 10_001; i++) {
                    array.add(before.get(0));
                }
                sink.accept(new Mutation(pointer + " of 10001", root));
                array.removeAll().addAll(before);
            }
        }
    }

    @Test
    void refusesNothingThatTheLibraryTakesAndMissesOnlyWhatNoSchemaCanSay() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> stricter = new ArrayList<>();
        List<String> looser = new ArrayList<>();
        Mutations mutations = new Mutations(
                mutation -> {
                    boolean schema = takenBySchema(mutation.json());
                    boolean library = takenByLibrary(mutation.json());
                    String by = (schema ? "taken" : "refused") + " by the schema, " + (library ? "taken" : "refused")
                            + " by the library";
                    counts.merge(by, 1, Integer::sum);
                    if (!schema && library) {
                        stricter.add(mutation.name() + ": " + refusedBySchema(mutation.json()));
                    } else if (schema && !library) {
                        refusedByLibrary(mutation.json()).stream()
                                .filter(why -> !why.endsWith("must not be null")) // the echo of what reading told
                                .filter(why -> !BEYOND_A_SCHEMA.matcher(why).matches())
                                .forEach(why -> looser.add(mutation.name() + ": " + why));
                    }
                },
                new HashSet<>());
        for (ObjectNode single : singles()) {
            mutations.of(single, single, "");
        }
        counts.forEach((by, count) -> System.out.println("DatasetSchema: " + count + " mutations " + by));

        assertThat(stricter).isEmpty();
        assertThat(looser).isEmpty();
        assertThat(counts.get("refused by the schema, refused by the library")).isGreaterThan(10_000);
    }

    @Test
    void refusesATextBeyondTheLimitOfReading() throws IOException {
        JsonNode json = JACKSON.readTree(resource("every-field.json"));
        ((ObjectNode) json.at("/sources/0")).put("publisher", "x".repeat(Limits.TEXT + 1));

        assertThat(refusedBySchema(json)).hasSize(1);
        assertThat(refusedByLibrary(json)).hasSize(1);
    }
}
