package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the page with which Kapstok began leads to something that exists. */
class SeedPageTest {
    private static final Path TABLE = Path.of("src/site/markdown/seed-page.md");
    private static final Pattern REFERENCE = Pattern.compile("`([^`]+)`");
    private static final Map<String, Class<?>> PUBLIC_TYPES = publicTypes();
    private static final Set<String> RULES = Kapstok.flanders().rules().stream()
            .map(RuleCard::id)
            .map(Object::toString)
            .collect(Collectors.toUnmodifiableSet());

    /** A row of the table. */
    record Row(String part, int number, String said, String leadsTo) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[1].strip(), Integer.parseInt(cells[2].strip()), cells[3].strip(), cells[4].strip());
        }

        List<String> references() {
            return REFERENCE
                    .matcher(leadsTo)
                    .results()
                    .map(each -> each.group(1))
                    .toList();
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(each -> each.matches("\\|[^|]*\\| \\d+ \\|.*"))
                .map(Row::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everySentenceLeadsToWhatExists(Row row) {
        assertThat(row.references()).isNotEmpty().allSatisfy(SeedPageTest::exists);
    }

    @Test
    void noSentenceIsSkipped() throws IOException {
        Map<String, List<Integer>> numbers = rows().stream()
                .collect(Collectors.groupingBy(
                        Row::part, LinkedHashMap::new, Collectors.mapping(Row::number, Collectors.toList())));

        Map<String, Integer> sentences = new LinkedHashMap<>();
        numbers.forEach((part, each) -> {
            assertThat(each)
                    .as(part)
                    .isEqualTo(Stream.iterate(1, n -> n + 1).limit(each.size()).toList());
            sentences.put(part, each.size());
        });
        assertThat(sentences.values()).containsExactly(1, 3, 4, 9, 8, 7, 13, 7, 1);
    }

    @Test
    void everyRowSaysWhatThePageSays() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.said()).startsWith("\"").hasSizeGreaterThan(6));
        assertThat(rows()).extracting(Row::said).doesNotHaveDuplicates();
    }

    private static void exists(String reference) {
        if (reference.matches("RB-\\d\\d")) {
            assertThat(RULES).contains(reference);
        } else if (reference.contains("/")) {
            String[] parts = reference.split("/", 2);
            assertThat(keys(parts[0])).as(reference).contains(parts[1]);
        } else {
            String[] parts = reference.split("\\.", 2);
            assertThat(PUBLIC_TYPES).containsKey(parts[0]);
            if (parts.length == 2) {
                assertThat(members(PUBLIC_TYPES.get(parts[0]))).as(reference).contains(parts[1]);
            }
        }
    }

    private static List<String> keys(String list) {
        Optional<Kind<?>> kind = Kind.of(list);
        assertThat(kind).as("the list '%s'", list).isPresent();
        return Kapstok.flanders().data().list(kind.orElseThrow()).stream()
                .map(Keyed::key)
                .toList();
    }

    private static List<String> members(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getMethods()).map(Method::getName),
                        Arrays.stream(type.getFields())
                                .filter(each -> Modifier.isStatic(each.getModifiers()))
                                .map(Field::getName))
                .toList();
    }

    private static Map<String, Class<?>> publicTypes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("be.kapstok").stream()
                        .filter(each ->
                                each.isTopLevelClass() && each.getModifiers().contains(JavaModifier.PUBLIC))
                        .collect(Collectors.toUnmodifiableMap(each -> each.getSimpleName(), each -> each.reflect()));
    }
}
