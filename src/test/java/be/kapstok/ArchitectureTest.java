package be.kapstok;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house: data flows one way through the packages. */
class ArchitectureTest {
    private static final String BASE = "be.kapstok";

    /** Where the base package stands; everything after it is built on {@link Kapstok}. */
    private static final String KAPSTOK = "(base)";

    private static final List<String> READING_ORDER = List.of(
            "model",
            "reason",
            "file",
            "table",
            "dataset",
            "validation",
            "index",
            "place",
            "support",
            "measure",
            "plan",
            "funding",
            "partner",
            "practice",
            "advice",
            "review",
            "report",
            KAPSTOK,
            "testing",
            "cli");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @ParameterizedTest
    @FieldSource("READING_ORDER")
    void importsOnlyEarlierPackages(String name) {
        String[] later = READING_ORDER.stream()
                .skip(READING_ORDER.indexOf(name) + 1L)
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .because("data flows one way: " + String.join(" -> ", READING_ORDER))
                .check(MAIN);
    }

    @Test
    void everyPackageStandsInTheReadingOrder() {
        Set<String> packages = new TreeSet<>();
        MAIN.forEach(each ->
                packages.add(each.getPackageName() + (each.getPackageName().equals(BASE) ? "" : "..")));
        assertThat(READING_ORDER.stream().map(ArchitectureTest::packageOf)).containsAll(packages);
    }

    @Test
    void onlyDatasetUsesAParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("dataset"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(MAIN);
    }

    @Test
    void onlyValidationRunsAValidator() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("validation"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Validator.class)
                .check(MAIN);
    }

    @Test
    void noCallReadsTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MAIN);
    }

    @Test
    void noStateIsKeptInStatics() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(MAIN);
    }

    private static String packageOf(String name) {
        return name.equals(KAPSTOK) ? BASE : BASE + "." + name + "..";
    }
}
