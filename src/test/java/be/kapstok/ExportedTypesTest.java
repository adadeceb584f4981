package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything exported is a promise: the types stand in a file that is read when it changes. */
class ExportedTypesTest {
    private static final Path LIST = Path.of("src/test/resources/be/kapstok/exported-types.txt");
    private static final Pattern EXPORTS = Pattern.compile("exports (be\\.kapstok[.a-z]*);");

    @Test
    void theFileListsThem() throws IOException {
        Set<String> exported = EXPORTS.matcher(Files.readString(Path.of("src/main/java/module-info.java")))
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toUnmodifiableSet());
        List<String> types = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("be.kapstok").stream()
                        .filter(each -> exported.contains(each.getPackageName()))
                        .filter(each ->
                                each.isTopLevelClass() && each.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();
        Path now = Path.of("target", "exported-types.txt");
        Files.createDirectories(now.getParent());
        Files.write(now, types);

        assertThat(types)
                .as("what is exported changed; if that is meant: cp %s %s", now, LIST)
                .isEqualTo(Files.readAllLines(LIST));
    }
}
