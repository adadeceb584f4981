package be.kapstok.measure;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The decision table of kinds is complete and free of overlaps, and {@code check} decides as it says. */
class DecisionTableTest {
    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> TRUTH = List.of("true", "false", "absent");
    private static final List<Map<String, String>> ROWS = rows();

    /** The columns that are asked about, with all their values. */
    private static final Map<String, List<String>> QUESTIONS = questions();

    private static Map<String, List<String>> questions() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        for (String each : List.of("all", "specific", "own_words", "none", "oneGroupField")) {
            questions.put(each, YES_NO);
        }
        for (String each : List.of("openToAll", "openToOthers", "differentialTreatment")) {
            questions.put(each, TRUTH);
        }
        return questions;
    }

    private static List<Map<String, String>> rows() {
        try (InputStream file = DecisionTableTest.class.getResourceAsStream("kinds.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines =
                    text.lines().filter(line -> !line.startsWith("#")).toList();
            String[] names = lines.get(0).split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                assertThat(cells).as(line).hasSameSizeAs(names);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Map<String, String>> combinations() {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Map.Entry<String, List<String>> question : QUESTIONS.entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> each : combinations) {
                for (String answer : question.getValue()) {
                    Map<String, String> more = new LinkedHashMap<>(each);
                    more.put(question.getKey(), answer);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<Map<String, String>> rowsFor(Map<String, String> combination) {
        return ROWS.stream()
                .filter(row -> combination.entrySet().stream()
                        .allMatch(each -> Set.of("any", each.getValue()).contains(row.get(each.getKey()))))
                .toList();
    }

    private static Measure measure(Map<String, String> combination) {
        List<String> groups = new ArrayList<>();
        add(groups, combination, "own_words", "other:ouders van kleuters");
        add(groups, combination, "none", "none");
        add(groups, combination, "specific", "newcomers");
        add(groups, combination, "all", "all_inhabitants");
        Map<String, Object> fields =
                new LinkedHashMap<>(Map.of("id", "m", "title", "Taalklas", "targetGroups", groups));
        fields.put("policyField", combination.get("oneGroupField").equals("yes") ? "0622" : "0902");
        for (String truth : List.of("openToAll", "openToOthers", "differentialTreatment")) {
            if (!combination.get(truth).equals("absent")) {
                fields.put(truth, Boolean.valueOf(combination.get(truth)));
            }
        }
        return Given.of(fields);
    }

    private static void add(List<String> groups, Map<String, String> combination, String column, String group) {
        if (combination.get(column).equals("yes")) {
            groups.add(group);
        }
    }

    @Test
    void everyCombinationHasExactlyOneRowAndCheckDecidesAsItSays() {
        Measures measures = Given.measures();
        List<Map<String, String>> combinations = combinations();
        assertThat(combinations).hasSize(32 * 27);
        Set<Map<String, String>> used = new HashSet<>();
        for (Map<String, String> combination : combinations) {
            List<Map<String, String>> rows = rowsFor(combination);
            assertThat(rows).as(combination.toString()).hasSize(1);
            used.add(rows.get(0));

            MeasureAnswer answer = measures.check(measure(combination));

            assertThat(answer.kind().name().toLowerCase(Locale.ROOT))
                    .as(combination.toString())
                    .isEqualTo(rows.get(0).get("kind"));
            assertThat(answer.reasons().get(0).code().code())
                    .as(combination.toString())
                    .isEqualTo(rows.get(0).get("reason"));
        }
        assertThat(used).as("rows that no combination needs").hasSameSizeAs(ROWS);
    }

    @Test
    void theTableNamesEveryKindAndReason() {
        assertThat(ROWS.stream().map(row -> row.get("kind")).distinct())
                .containsExactlyInAnyOrder("inclusive", "categorical", "mixed", "undetermined");
        assertThat(ROWS.stream().map(row -> row.get("reason")).distinct()).hasSize(9);
    }
}
