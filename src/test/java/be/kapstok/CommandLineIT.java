package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line from its one file, as a user starts it: the JVM has nothing to warn of. */
class CommandLineIT {
    private static final List<String> COMMANDS = List.of(
            "support Genk --on 2014-06-01",
            "history Aalter --json",
            "check src/it/data/good-measures.json --format html",
            "validate src/it/data/measures.json --format sarif",
            "rules --json");

    @Test
    void theJvmWarnsOfNothing(@TempDir Path folder) throws Exception {
        int warnings = 0;
        for (String command : COMMANDS) {
            List<String> line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString()));
            line.addAll(List.of(command.split(" ")));
            Path errors = folder.resolve("errors.txt");
            Process process =
                    new ProcessBuilder(line).redirectError(errors.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(command).isLessThan(2);
            assertThat(out).as(command).isNotBlank();
            List<String> told = Files.readAllLines(errors);
            assertThat(told).as(command).noneMatch(each -> each.contains("WARNING"));
            warnings += told.size();
        }
        Proofs.leave(
                "command-line",
                "command line from one file on Java " + Runtime.version().feature() + ", " + COMMANDS.size()
                        + " commands: lines of warning: " + warnings);
    }

    private static Path jar() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(each -> each.toString().endsWith("-cli.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
