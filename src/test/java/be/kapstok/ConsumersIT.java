package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Consumers of the packaged jar, in processes of their own: on the real module path, and with Hibernate Validator 8. */
class ConsumersIT {
    private static final Path DATA = Path.of("src", "it", "data", "measures.json");
    private static final List<String> FOUND =
            List.of("KD-BLANK /measures/1/title", "KD-MUNICIPALITY-OF-ANOTHER-DAY /measures/1/municipality");

    @Test
    void aNamedModuleReadsAndValidates(@TempDir Path folder) throws Exception {
        String path =
                join(jar(), jars("jackson-annotations-", "jackson-core-3", "jakarta.validation-api-", "jspecify-"))
                        + File.pathSeparator
                        + join(null, jars("hibernate-validator-9", "classmate-", "jboss-logging-"));
        compile(folder, Path.of("src", "it", "module-path", "src", "main", "java"), "--module-path", path);

        List<String> out = run("--module-path", path + File.pathSeparator + folder, "-m", "consumer/consumer.Main");

        assertThat(out.get(0)).isEqualTo("named module: true");
        assertThat(out.subList(1, out.size())).containsExactlyInAnyOrderElementsOf(FOUND);
    }

    @Test
    void aHostWithHibernateValidator8ReadsAndValidates(@TempDir Path folder) throws Exception {
        String path =
                join(jar(), jars("jackson-annotations-", "jackson-core-3", "jakarta.validation-api-", "jspecify-"))
                        + File.pathSeparator
                        + join(null, jars("classmate-", "jboss-logging-"))
                        + File.pathSeparator
                        + only(Path.of("target", "hibernate-validator-8"), "hibernate-validator-8");
        compile(folder, Path.of("src", "it", "class-path", "src", "main", "java"), "-cp", path);

        List<String> out = run("-cp", path + File.pathSeparator + folder, "consumer.Main");

        assertThat(out.get(0)).startsWith("hibernate validator: 8.");
        assertThat(out.subList(1, 3)).containsExactlyInAnyOrderElementsOf(FOUND);
        assertThat(out.subList(3, out.size())).containsExactlyInAnyOrderElementsOf(FOUND);
    }

    private static void compile(Path into, Path sources, String... path) throws IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList(path));
        arguments.addAll(List.of("-d", into.toString(), "--release", "17"));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(each -> each.toString().endsWith(".java")).forEach(each -> arguments.add(each.toString()));
        }
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(code).isZero();
    }

    private static List<String> run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(arguments));
        command.add(DATA.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    private static String join(Path first, List<String> others) {
        List<String> all = new ArrayList<>(others);
        if (first != null) {
            all.add(0, first.toString());
        }
        return String.join(File.pathSeparator, all);
    }

    /** The jar that was just packaged. */
    private static Path jar() throws IOException {
        return only(Path.of("target"), "kapstok-");
    }

    private static Path only(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> {
                        String name = each.getFileName().toString();
                        return name.startsWith(start)
                                && name.endsWith(".jar")
                                && !name.matches(".*-(cli|testkit|sources|javadoc)\\.jar");
                    })
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Jars of the class path of this test. */
    private static List<String> jars(String... starts) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> Arrays.stream(starts)
                        .anyMatch(
                                start -> Path.of(each).getFileName().toString().startsWith(start)))
                .toList();
    }
}
