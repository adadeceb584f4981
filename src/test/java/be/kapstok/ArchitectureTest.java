package be.kapstok;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Validator;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
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
            "workbook",
            "table",
            "notation",
            "writing",
            "reading",
            "dataset",
            "shipped",
            "catalogue",
            "validation",
            "index",
            "lists",
            "place",
            "migration",
            "support",
            "wording.lexicon",
            "wording",
            "measure.rule",
            "measure",
            "bbc",
            "plan.rule",
            "plan",
            "funding",
            "partner",
            "practice",
            "advice",
            "review",
            "document",
            "report",
            KAPSTOK,
            "testing",
            "cli");

    private static final Set<String> WRITING = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "copy",
            "move",
            "createFile",
            "createTempFile",
            "delete",
            "deleteIfExists");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void theNotesForContributorsListTheRoomsInThisOrder() throws IOException {
        List<String> rooms = Files.readAllLines(Path.of("src/site/markdown/contributing.md")).stream()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length == 4)
                .map(cells -> cells[1].strip().replace("`", ""))
                .filter(room -> READING_ORDER.contains(room))
                .toList();

        assertThat(rooms).isEqualTo(READING_ORDER);
    }

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
        MAIN.forEach(each -> packages.add(each.getPackageName()));
        assertThat(READING_ORDER.stream().map(ArchitectureTest::packageOf)).containsAll(packages);
    }

    @Test
    void roomsOfRulesAreNotExported() throws IOException {
        assertThat(READING_ORDER).filteredOn(room -> room.endsWith(".rule")).isNotEmpty();
        assertThat(Files.readString(Path.of("src/main/java/module-info.java"))).doesNotContain(".rule;");
    }

    @Test
    void onlyReadingAndDatasetReadAndWriteJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packageOf("reading"), packageOf("dataset"))
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

    /** Faults 9, 10: what writes a file writes it whole, and a command only where it is told to. */
    @Test
    void filesAreWrittenInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("be.kapstok.file.WholeFile")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(owner(type(Files.class)))
                        .and(DescribedPredicate.describe(
                                "writes",
                                call -> WRITING.contains(call.getTarget().getName()))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileWriter.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomAccessFile.class)
                .orShould()
                .callConstructor(FileOutputStream.class, String.class)
                .orShould()
                .callConstructor(FileOutputStream.class, File.class)
                .orShould()
                .callConstructor(PrintStream.class, String.class)
                .orShould()
                .callConstructor(PrintWriter.class, String.class)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(packageOf("cli"))
                .and()
                .doNotHaveSimpleName("OutputFile")
                .and()
                .doNotHaveSimpleName("WriteCatalogue")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("be.kapstok.file.WholeFile")
                .because("files to write are of the type OutputFile, which keeps them apart from those that are read")
                .check(MAIN);
    }

    /** Fault 9: every file that a command is given is known as one before the command runs. */
    @Test
    void commandsAreGivenFilesAsFiles() {
        noClasses()
                .that()
                .resideInAPackage(packageOf("cli"))
                .and()
                .doNotHaveSimpleName("Converters")
                .and()
                .doNotHaveSimpleName("StandardOutput")
                .and()
                .doNotHaveSimpleName("Unusable")
                .and()
                .doNotHaveSimpleName("WriteCatalogue")
                .should()
                .callMethod(Path.class, "of", String.class, String[].class)
                .orShould()
                .callMethod(Paths.class, "get", String.class, String[].class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(File.class)
                .check(MAIN);
    }

    @Test
    void noStateIsKeptInStatics() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(MAIN);
    }

    private static String packageOf(String name) {
        return name.equals(KAPSTOK) ? BASE : BASE + "." + name;
    }
}
