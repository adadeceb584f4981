package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each jar holds its licence, and names those of what it bundles (fault 20)")
class LicencesIT {
    static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(each -> each.getFileName().toString().matches("kapstok-.*\\.jar"))
                    .filter(each -> !each.getFileName().toString().startsWith("original-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theJarsAreThere() throws IOException {
        assertThat(jars())
                .extracting(each -> each.getFileName().toString())
                .anyMatch(each -> each.endsWith("-cli.jar"))
                .anyMatch(each -> each.endsWith("-testkit.jar"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void eachJarHoldsLicenceAndNotice(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
            String notice = text(jar, "META-INF/NOTICE");
            assertThat(notice).startsWith("Kapstok\nCopyright ").endsWith("\n");
            assertThat(notice).doesNotContain("\n\n\n", " \n", "\t", "${", "[", "\r");
        }
    }

    @Test
    void theOneFileJarNamesWhatItBundlesAndKeepsItsNotices() throws IOException {
        Path path = jars().stream()
                .filter(each -> each.toString().endsWith("-cli.jar"))
                .findFirst()
                .orElseThrow();
        try (JarFile jar = new JarFile(path.toFile())) {
            String notice = text(jar, "META-INF/NOTICE");
            for (String library : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (library.endsWith(".jar")
                        && !Path.of(library).startsWith(Path.of("target").toAbsolutePath())) {
                    try (JarFile bundled = new JarFile(library)) {
                        if (holdsClassesOf(bundled, jar)) {
                            holdsTheLicencesOf(bundled, jar, notice);
                        }
                    }
                }
            }
        }
    }

    private static void holdsTheLicencesOf(JarFile bundled, JarFile jar, String notice) throws IOException {
        String artifact = Path.of(bundled.getName()).getFileName().toString().replaceFirst("-\\d.*", "");
        assertThat(notice).contains(artifact);
        for (JarEntry each : bundled.stream().toList()) {
            String name = each.getName().toUpperCase(Locale.ROOT);
            if (name.matches("META-INF/NOTICE(\\.TXT)?")) {
                assertThat(text(bundled, each.getName()).lines())
                        .as(artifact)
                        .allMatch(line -> notice.contains("\n" + line.strip() + "\n"));
            } else if (name.matches("META-INF/.+-LICENSE(\\.TXT)?")) {
                assertThat(text(jar, each.getName())).as(artifact).isEqualTo(text(bundled, each.getName()));
                assertThat(notice).contains(each.getName());
            } else if (name.matches("META-INF/LICENSE(\\.TXT)?")) {
                assertThat(text(bundled, each.getName())).as(artifact).contains("Apache");
            }
        }
    }

    private static boolean holdsClassesOf(JarFile bundled, JarFile jar) {
        return bundled.stream()
                .map(JarEntry::getName)
                .filter(each ->
                        each.endsWith(".class") && !each.endsWith("-info.class") && !each.startsWith("META-INF"))
                .findFirst()
                .filter(each -> jar.getEntry(each) != null)
                .isPresent();
    }

    private static String text(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        assertThat(entry).as(name + " in " + jar.getName()).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
