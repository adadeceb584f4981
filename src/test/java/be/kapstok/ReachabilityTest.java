package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is reflected on stands in the metadata by which GraalVM makes a native image. */
class ReachabilityTest {
    private static final Path METADATA =
            Path.of("src/main/resources/META-INF/native-image/be.kapstok/kapstok/reachability-metadata.json");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.kapstok");

    /** Readers, writers and schemas of records; what asks for a validator; what finds files and sentences in the jar. */
    private static final Set<String> REFLECTING = Set.of(
            "be.kapstok.cli.Main",
            "be.kapstok.cli.Terminal",
            "be.kapstok.reading.RecordReader",
            "be.kapstok.dataset.DatasetSchema",
            "be.kapstok.reading.RecordBinding",
            "be.kapstok.reading.WordBinding",
            "be.kapstok.writing.WriteShape",
            "be.kapstok.funding.ThemeWords",
            "be.kapstok.model.OrderedPeriodValidator",
            "be.kapstok.partner.Areas",
            "be.kapstok.writing.RecordFields",
            "be.kapstok.notation.BundledTable",
            "be.kapstok.place.BundledTable",
            "be.kapstok.practice.DomainWords",
            "be.kapstok.reason.Message",
            "be.kapstok.document.Resources",
            "be.kapstok.review.PolicyRules",
            "be.kapstok.catalogue.Catalogue",
            "be.kapstok.validation.RecordValues",
            "be.kapstok.validation.RepetitionRules",
            "be.kapstok.validation.ValueRules",
            "be.kapstok.wording.lexicon.Lexicon",
            "be.kapstok.shipped.ShippedDataset");

    private static final Set<String> REFLECTION = Set.of(
            "forName",
            "getAnnotation",
            "getDeclaredConstructor",
            "getDeclaredMethods",
            "getEnumConstants",
            "getMethod",
            "getRecordComponents",
            "getResource",
            "getResourceAsStream",
            "getBundle",
            "unreflect",
            "isAnnotationPresent");

    @Test
    void onlyTheseClassesReflect() {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : MAIN) {
            each.getAccessesFromSelf().stream()
                    .filter(ReachabilityTest::reflects)
                    .forEach(access -> found.add(outer(each)));
        }
        assertThat(found)
                .as(
                        "whoever reflects on other types than records, enums, constraints and commands adds them to this test")
                .isEqualTo(new TreeSet<>(REFLECTING));
    }

    private static boolean reflects(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean reflective = owner.equals("java.lang.Class")
                || owner.startsWith("java.lang.reflect.")
                || owner.startsWith("java.lang.invoke.MethodHandles")
                || owner.equals("java.util.ResourceBundle");
        return reflective && REFLECTION.contains(access.getTarget().getName());
    }

    private static String outer(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    /** Every line that the metadata must have, in its order. */
    private static List<String> lines() throws IOException {
        Set<String> types = new TreeSet<>();
        // picocli's own, behind mixinStandardHelpOptions
        types.add(
                "{\"type\": \"picocli.CommandLine$AutoHelpMixin\", \"allDeclaredFields\": true, \"allDeclaredConstructors\": true}");
        for (JavaClass each : MAIN) {
            Class<?> type = each.reflect();
            if (isCommand(each)) {
                types.add(line(type, "allDeclaredFields", "allDeclaredMethods", "allDeclaredConstructors"));
            } else if (type.isRecord() && isOfData(type)) {
                types.add(line(type, "allDeclaredFields", "allDeclaredMethods", "allDeclaredConstructors"));
            } else if (type.isEnum() && Modifier.isPublic(type.getModifiers()) && isOfData(type)) {
                types.add(line(type, "allDeclaredFields"));
            } else if (type.isAnnotationPresent(JsonTypeInfo.class) || type.isAnnotationPresent(Constraint.class)) {
                types.add(line(type, "allDeclaredMethods"));
            } else if (ConstraintValidator.class.isAssignableFrom(type)) {
                types.add(line(type, "allDeclaredMethods", "allDeclaredConstructors"));
            }
        }
        Set<String> resources = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("be"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = RESOURCES.relativize(file).toString().replace('\\', '/');
                resources.add(
                        name.endsWith(".properties")
                                ? "{\"bundle\": \""
                                        + name.replace(".properties", "").replace('/', '.') + "\"}"
                                : "{\"glob\": \"" + name + "\"}");
            }
        }
        return List.of(
                "{\"reflection\": [",
                "  " + String.join(",\n  ", types) + "],",
                " \"resources\": [",
                "  " + String.join(",\n  ", resources) + "]}");
    }

    /**
     * Where records are read, written or checked; indexes, rules and documents have records of their own. Of the command line,
     * those that it reads are public.
     */
    private static boolean isOfData(Class<?> type) {
        return !List.of("be.kapstok.index", "be.kapstok.measure.rule", "be.kapstok.plan.rule", "be.kapstok.document")
                        .contains(type.getPackageName())
                && (type.isEnum() || Modifier.isPublic(type.getModifiers()));
    }

    private static boolean isCommand(JavaClass type) {
        return type.getPackageName().equals("be.kapstok.cli")
                && !type.isAnonymousClass()
                && type.getDirectDependenciesFromSelf().stream()
                        .map(each -> each.getTargetClass().getName())
                        .anyMatch(each -> each.matches(
                                "picocli\\.CommandLine\\$(I[A-Z].*|Command|Option|Parameters|Mixin|Spec)"));
    }

    private static String line(Class<?> type, String... what) {
        StringBuilder line = new StringBuilder("{\"type\": \"" + type.getName() + "\"");
        Arrays.stream(what).forEach(each -> line.append(", \"").append(each).append("\": true"));
        return line.append("}").toString();
    }

    /** Whoever asks for a record of a type of its own has that type, and those within it, in the list. */
    @Test
    void theMetadataListsWhatIsReadByItsType() throws IOException {
        Set<Class<?>> read = new LinkedHashSet<>();
        for (JavaClass each : MAIN) {
            each.getCodeUnits().stream()
                    .filter(unit -> unit.getCallsFromSelf().stream()
                            .anyMatch(call -> call.getTarget().getName().equals("readRecord")))
                    .flatMap(unit -> unit.getReferencedClassObjects().stream())
                    .forEach(type -> addReadTypes(type.getValue().reflect(), read));
        }

        assertThat(read).hasSizeGreaterThan(3);
        String metadata = Files.readString(METADATA);
        assertThat(read).allSatisfy(type -> assertThat(metadata).contains("{\"type\": \"" + type.getName() + "\","));
    }

    private static void addReadTypes(Class<?> type, Set<Class<?>> read) {
        if ((type.isRecord() || type.isEnum()) && read.add(type) && type.isRecord()) {
            for (RecordComponent each : type.getRecordComponents()) {
                addReadTypes(each.getType(), read);
                if (each.getGenericType() instanceof ParameterizedType several
                        && several.getActualTypeArguments()[0] instanceof Class<?> element) {
                    addReadTypes(element, read);
                }
            }
        }
    }

    @Test
    void theMetadataListsThemAll() throws IOException {
        String wanted = String.join("\n", lines()) + "\n";
        if (Boolean.getBoolean("reachability.write")) {
            Files.createDirectories(METADATA.getParent());
            Files.writeString(METADATA, wanted);
        }
        assertThat(Files.readString(METADATA))
                .as("write it anew with: mvn test -Dtest=ReachabilityTest -Dreachability.write=true")
                .isEqualTo(wanted);
        JsonNode json = new ObjectMapper().readTree(wanted);
        int types = json.get("reflection").size();
        int resources = json.get("resources").size();
        assertThat(types).isGreaterThan(100);
        Proofs.leave(
                "reachability",
                "GraalVM metadata is in the jar; resources: " + resources + ", types that are reflected on: " + types);
    }
}
