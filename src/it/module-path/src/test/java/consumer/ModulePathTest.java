package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModulePathTest {
    @Test
    void aNamedModuleReadsAndValidates() throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                Path.of("target", "classes") + File.pathSeparator + Path.of("target", "modules"),
                "--module",
                "consumer/consumer.Main",
                System.getProperty("data") + "/measures.json");
        Path errors = Path.of("target", "errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .toList();

        assertEquals(
                List.of(
                        "KD-BLANK /measures/1/title",
                        "KD-MUNICIPALITY-OF-ANOTHER-DAY /measures/1/municipality",
                        "named module: true"),
                out);
        assertEquals(0, process.waitFor());
        long warnings = Files.readAllLines(errors).stream()
                .filter(each -> each.toUpperCase(Locale.ROOT).contains("WARN"))
                .count();
        assertEquals(0, warnings, () -> "see " + errors.toAbsolutePath());

        Files.writeString(
                Path.of(System.getProperty("proofs"), "module-path.txt"),
                "proof: installed jar as a named module, Java "
                        + Runtime.version().feature() + ": 2 findings as expected, " + warnings + " warnings\n");
    }
}
