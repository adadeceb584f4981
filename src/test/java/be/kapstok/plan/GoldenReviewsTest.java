package be.kapstok.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.reason.Languages;
import be.kapstok.validation.CheckedDataset;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole plans and their reviews, read by hand. Of a measure the golden review keeps its day and kind: what the rules find in
 * measures is held by the tests of measures. Of sources it keeps the ids.
 */
class GoldenReviewsTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"deinze-2014-2019", "vilvoorde-2020-2025", "gent-2026-2031"})
    void isTheReviewReadByHand(String name) throws IOException {
        CheckedDataset own = Reviews.checked(read(name + ".json"));
        PlanReview review = Reviews.shippedWith(own).review(Reviews.plan(own));
        String found = lines(JSON.readTree(new RecordWriter(Languages.ENGLISH).write(shortened(review))));

        Path beside = Path.of("target", "reviews", name + ".review.json");
        Files.createDirectories(beside.getParent());
        Files.writeString(beside, found, StandardCharsets.UTF_8);

        assertThat(found).isEqualTo(read(name + ".review.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deinze-2014-2019", "vilvoorde-2020-2025", "gent-2026-2031"})
    void isTheSameJsonFromBothDatabindsOfHosts(String name) throws IOException {
        CheckedDataset own = Reviews.checked(read(name + ".json"));
        PlanReview review = shortened(Reviews.shippedWith(own).review(Reviews.plan(own)));
        ObjectMapper jackson2 = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        JsonNode ours = JSON.readTree(new RecordWriter(Languages.ENGLISH).write(review));

        assertThat(JSON.readTree(jackson2.writeValueAsString(review))).isEqualTo(ours);
        assertThat(JSON.readTree(new tools.jackson.databind.ObjectMapper().writeValueAsString(review)))
                .isEqualTo(ours);
    }

    private static PlanReview shortened(PlanReview review) {
        List<MeasureAnswer> measures = review.measures().stream()
                .map(each -> new MeasureAnswer(
                        each.measure(),
                        each.title(),
                        each.day(),
                        each.kind(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return new PlanReview(
                review.plan(),
                review.day(),
                review.municipalities(),
                review.mergers(),
                review.planningPeriod(),
                measures,
                review.actions(),
                review.matrix(),
                review.shares(),
                review.aims(),
                review.targetGroups(),
                review.domainsWithout(),
                review.bookedOnIntegrationField(),
                review.separatePlans(),
                review.findings(),
                review.notApplied(),
                review.reasons());
    }

    /** A line for each field, and one for each element of its lists. */
    private static String lines(JsonNode review) {
        StringBuilder lines = new StringBuilder("{\n");
        List<String> fields = new ArrayList<>();
        review.properties().forEach(each -> {
            JsonNode value = each.getValue();
            if (value.isArray() && !value.isEmpty()) {
                List<String> elements = new ArrayList<>();
                value.forEach(element -> elements.add("    " + withIds(element)));
                fields.add("  \"" + each.getKey() + "\": [\n" + String.join(",\n", elements) + "\n  ]");
            } else {
                fields.add("  \"" + each.getKey() + "\": " + withIds(value));
            }
        });
        return lines.append(String.join(",\n", fields)).append("\n}\n").toString();
    }

    private static JsonNode withIds(JsonNode node) {
        node.findParents("sources").forEach(each -> {
            var ids = JSON.createArrayNode();
            each.get("sources").forEach(source -> ids.add(source.isTextual() ? source : source.get("id")));
            ((ObjectNode) each).set("sources", ids);
        });
        return node;
    }

    private static String read(String file) throws IOException {
        try (InputStream in = GoldenReviewsTest.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
