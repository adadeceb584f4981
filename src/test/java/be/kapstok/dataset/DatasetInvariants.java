package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.file.RawText;
import be.kapstok.model.Examples;
import be.kapstok.reason.Finding;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.KnownWorld;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Data sets")
class DatasetInvariants {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Kapstok KAPSTOK = SmallWorld.kapstok();
    private static final Validation VALIDATION = KAPSTOK.validation()
            .with(jakarta.validation.Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(
                            new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator());

    /** The small world and one full record of each other kind, in terms of that world. */
    private static ObjectNode full() {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(SmallWorld.bytes());
            for (Kind<?> kind : Kind.ALL) {
                String example = Examples.byType().get(kind.type());
                if (example != null && !root.has(kind.list())) {
                    root.putArray(kind.list()).add(JSON.readTree(inTheSmallWorld(example)));
                }
            }
            ((ArrayNode) root.get("policyDomains")).add(domain("social_affairs"));
            ((ArrayNode) root.get("policyDomains")).add(domain("governance"));
            ((ArrayNode) root.get("policyDomains")).add(domain("language"));
            for (String code : List.of("0879", "0530", "0010", "0020")) {
                ObjectNode field = root.get("policyFields").get(0).deepCopy();
                ((ArrayNode) root.get("policyFields")).add(field.put("code", code));
            }
            for (String group : List.of("roma", "persons_of_foreign_origin", "all_inhabitants")) {
                ObjectNode copy = root.get("targetGroups").get(0).deepCopy();
                ((ArrayNode) root.get("targetGroups")).add(copy.put("id", group));
            }
            return root;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode domain(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", "D")
                .put("onPage", true);
    }

    private static String inTheSmallWorld(String example) {
        return example.replace("71016", "10005")
                .replace("71022", "10001")
                .replace("44021", "20001")
                .replace("\"Asse\"", "\"Stad\"")
                .replace("seed_page", "page")
                .replace("other_fund", "flemish");
    }

    private static RawText text(JsonNode json) {
        return RawText.of(json.toString().getBytes(StandardCharsets.UTF_8), "data.json");
    }

    private static ValidationReport check(JsonNode json) {
        return VALIDATION.check(text(json));
    }

    private static List<String> pointers(JsonNode node, String pointer, boolean objects) {
        List<String> found = new ArrayList<>();
        if (objects ? node.isObject() : node.isValueNode()) {
            found.add(pointer);
        }
        node.properties()
                .forEach(field -> found.addAll(pointers(field.getValue(), pointer + "/" + field.getKey(), objects)));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(pointers(node.get(i), pointer + "/" + i, objects));
        }
        return found;
    }

    private static void put(JsonNode root, String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    private static JsonNode broken(JsonNode value, Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(3)) {
            case 0 -> nodes.objectNode().put("odd", 1);
            case 1 -> nodes.arrayNode().add(1);
            default -> value.isBoolean() ? nodes.textNode("odd") : nodes.booleanNode(true);
        };
    }

    @Property(tries = 1)
    @Label("the full data set is valid")
    void theFullDataSetIsValid() {
        assertThat(check(full()).findings())
                .filteredOn(each -> each.severity() == be.kapstok.reason.Severity.ERROR)
                .isEmpty();
    }

    @Property(tries = 100)
    @Label("breaking one field of a valid data set gives a finding at that field")
    void aBrokenFieldIsTold(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode root = full();
        List<String> fields = pointers(root, "", false);
        String field = fields.get(random.nextInt(fields.size()));
        put(root, field, broken(root.at(field), random));

        assertThat(check(root).findings())
                .as(field)
                .extracting(each -> each.location().pointer())
                .anyMatch(pointer -> pointer.equals(field) || pointer.startsWith(field + "/"));
    }

    @Property(tries = 30)
    @Label("what was read and written reads back as equal, with the unknown fields at any level")
    void nothingIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode root = full();
        List<String> objects = pointers(root, "", true);
        int unknown = random.nextInt(10);
        for (int i = 0; i < unknown; i++) {
            ObjectNode at = (ObjectNode) root.at(objects.get(random.nextInt(objects.size())));
            at.putObject("odd/~" + i).put("é😀", 1.50).putArray("[").add(true).addNull();
        }
        for (String list : List.of("evidence", "estimates")) {
            ((ArrayNode) root.get("measures").get(0).get(list)).insert(0, random.nextInt());
        }
        DatasetReader reader = new DatasetReader(ReadOptions.DEFAULT.keepingUnknown());
        Dataset read = reader.read(text(root)).dataset();
        String written = new DatasetWriter().write(read);
        Reading again = reader.read(RawText.of(written, "again.json"));

        assertThat(read.unknownFields()).hasSize(unknown);
        assertThat(again.dataset()).isEqualTo(read);
        assertThat(again.findings()).hasSize(unknown);
        assertThat(new DatasetWriter().write(again.dataset())).isEqualTo(written);
    }

    @Property(tries = 30)
    @Label("shuffling the rows of the lists changes no finding but its place")
    void orderIsNothing(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode root = full();
        List<String> fields = pointers(root, "", false);
        for (int i = 0; i < 3; i++) {
            String field = fields.get(random.nextInt(fields.size()));
            if (field.startsWith("/measures") || field.startsWith("/municipalities") || field.startsWith("/plans")) {
                put(root, field, broken(root.at(field), random));
            }
        }
        List<String> before = withoutPlaces(check(root));
        for (Kind<?> kind : Kind.ALL) {
            List<JsonNode> rows = new ArrayList<>();
            ArrayNode list = (ArrayNode) root.get(kind.list());
            list.forEach(rows::add);
            Collections.shuffle(rows, random);
            list.removeAll().addAll(rows);
        }

        assertThat(withoutPlaces(check(root))).containsExactlyInAnyOrderElementsOf(before);
    }

    private static List<String> withoutPlaces(ValidationReport report) {
        return report.findings().stream()
                .map(each -> each.location().pointer().replaceFirst("^(/[a-zA-Z]+)/[0-9]+", "$1") + " " + each.rule()
                        + " " + each.message() + " " + each.suggestion())
                .toList();
    }

    @Property(tries = 2)
    @Label("validating twice gives an equal report, also from eight threads that share one Kapstok")
    void againIsEqual(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        ObjectNode root = full();
        List<String> fields = pointers(root, "", false);
        for (int i = 0; i < 20; i++) {
            String field = fields.get(random.nextInt(fields.size()));
            if (!root.at(field).isMissingNode()) {
                put(root, field, broken(root.at(field), random));
            }
        }
        List<String> once = lines(check(root));
        Callable<List<String>> again = () -> lines(KAPSTOK.validate(root.toString()));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<List<String>> all = new ArrayList<>();
            for (Future<List<String>> each : threads.invokeAll(Collections.nCopies(8, again))) {
                all.add(each.get());
            }
            assertThat(all).allMatch(each -> each.equals(once));
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> lines(ValidationReport report) {
        List<String> lines = new ArrayList<>();
        for (Finding each : report.findings()) {
            lines.add(each.toString().substring(each.location().file().length()) + each.suggestion());
        }
        lines.add(report.perRule() + " " + report.perSeverity() + " " + report.records());
        return lines;
    }

    @Property(tries = 30)
    @Label("a valid record more, of which nobody speaks, changes no finding of another")
    void anUnrelatedRecordIsNothing(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode root = full();
        List<String> fields = pointers(root, "", false);
        String field = fields.get(random.nextInt(fields.size()));
        put(root, field, broken(root.at(field), random));
        List<String> before = withoutPlaces(check(root));
        if (root.get("sources") instanceof ArrayNode sources) {
            sources.addObject().put("id", "a_source_that_nobody_names").put("title", "Unrelated");
        }

        assertThat(withoutPlaces(check(root))).isEqualTo(before);
    }

    @Property(tries = 60)
    @Label("every checked data set can be asked")
    void whatIsCheckedCanBeAsked(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode root = full();
        for (Kind<?> kind : Kind.ALL) {
            ArrayNode list = (ArrayNode) root.get(kind.list());
            for (int i = list.size() - 1; i >= 0; i--) {
                if (random.nextInt(4) == 0) {
                    list.remove(i);
                }
            }
            if (random.nextInt(3) == 0) {
                root.remove(kind.list());
            }
        }
        for (Validation validation : List.of(VALIDATION, Validation.against(KnownWorld.empty()))) {
            validation.check(text(root)).checked().ifPresent(DatasetInvariants::ask);
        }
    }

    private static void ask(CheckedDataset data) {
        for (Kapstok kapstok : List.of(Kapstok.of(data), KAPSTOK.overlaidWith(data))) {
            for (String text : List.of("Stad", "10005", "Noord", "10004", "Dorp", "99999", "", "Hoofdstad")) {
                for (String day : List.of("2008-01-01", "2014-06-01", "2019-01-01", "2026-02-01")) {
                    assertThat(kapstok.municipality(text, SmallWorld.day(day))).isNotNull();
                    assertThat(kapstok.support(text, SmallWorld.day(day)).reasons())
                            .isNotEmpty();
                }
            }
        }
    }
}
