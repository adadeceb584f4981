package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.SmallWorld;
import be.kapstok.validation.ValidationReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking a stream holds of each record no more than its key: 200,000 of them, a third faulty, go through a small heap. */
class FlatHeapTest {
    private static final int MEASURES = 200_000;

    @TempDir
    Path folder;

    @Test
    void isEnoughForAnyNumberOfRecords() throws Exception {
        Path file = folder.resolve("measures.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < MEASURES; i++) {
                String groups = i % 3 == 0 ? "[1, \"roma\", \"\"]" : "[\"roma\"]";
                out.write("{\"id\": \"m" + i + "\", \"title\": \"Één\", \"municipality\": \"10005\", \"targetGroups\": "
                        + groups + ", \"description\": \"" + "x".repeat(100) + "\"}\n");
            }
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FlatHeapTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(child.getInputStream().readAllBytes());

        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(told).contains(MEASURES + " records, {KD-BLANK=66667, KD-WRONG-TYPE=66667}, complete false");
    }

    /** The child: its heap holds a part of what an unbounded list of records would take. */
    public static void main(String[] arguments) throws IOException {
        long[] seen = new long[1];
        ValidationReport report =
                SmallWorld.kapstok().validation().checkEach(Path.of(arguments[0]), (record, findings) -> seen[0]++);
        System.out.println(seen[0] + " records, " + report.perRule() + ", complete " + report.complete());
    }
}
