package be.kapstok.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Proofs;
import be.kapstok.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 10: a process that is killed while it writes leaves the old file or the new one. A few times; as a proof, often. */
class KilledWhileWritingTest {
    private static final int TIMES = System.getProperty("proofs") == null ? 6 : 300;

    @Test
    void theFileIsTheOldOneOrTheNewOneWhole(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file.txt"), Alternating.text('B'));
        Set<String> allowed = Set.of(Alternating.text('A'), Alternating.text('B'));
        Random random = new Random(42);
        int broken = 0;
        Set<Character> seen = new TreeSet<>();
        int caught = 0;
        for (int i = 0; i < TIMES; i++) {
            kill(file, 5 + random.nextInt(60));
            String found = Files.readString(file);
            seen.add(found.isEmpty() ? ' ' : found.charAt(0));
            broken += allowed.contains(found) ? 0 : 1;
            caught += besides(folder, file);
        }
        assertThat(broken).isZero();
        if (TIMES > 100) {
            assertThat(seen).containsExactly('A', 'B');
            assertThat(caught).as("killed between beginning and end").isPositive();
        }
        Proofs.leave(
                "killed-while-writing",
                "killed " + TIMES + " times while writing a file, " + caught
                        + " of them with half of it written, broken files: " + broken);
    }

    /** Kills a process that writes, so many milliseconds after its first write can have begun. */
    private static void kill(Path file, int milliseconds) throws Exception {
        Process writer = new ProcessBuilder(List.of(
                        Shell.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Shell.classPath(),
                        Alternating.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(writer.getInputStream().read()).isEqualTo('s');
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        writer.destroyForcibly().waitFor();
    }

    /** What a killed process could not take away; counted and deleted. */
    private static int besides(Path folder, Path file) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(each -> !each.equals(file)).toList();
            for (Path each : others) {
                Files.delete(each);
            }
            return others.size();
        }
    }
}
