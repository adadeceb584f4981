package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.kapstok.Shell;
import be.kapstok.reason.Languages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 13: whatever fails is told in a sentence, with exit code 2 and without a stack trace. */
class FailureTest {
    @Test
    void tooLittleMemoryIsToldWithHowMuchIsNeeded(@TempDir Path folder) throws Exception {
        assumeTrue(Shell.isThere());
        Path out = Files.writeString(folder.resolve("out.csv"), "as it was");
        String measure = "{\"id\":\"m%d\",\"title\":\"Taalcafé\",\"municipality\":\"71016\",\"date\":\"2020-06-01\"}\n";
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            lines.append(String.format(Locale.ROOT, measure, i));
        }
        Files.writeString(folder.resolve("m.ndjson"), lines);
        String script = """
                kapstok migrate m.ndjson --from 2018-12-31 --to 2019-01-01 --out out.csv --lang nl; echo $?
                kapstok review m.ndjson --out out.csv --lang en; echo $?
                kapstok check m.ndjson --json --lang fr; echo $?
                """;

        Shell shell = Shell.run(folder, script, Map.of("OPTIONS", "-Xmx20m"));

        assertThat(shell.out()).isEqualTo("2\n".repeat(3));
        assertThat(shell.err().lines()).hasSize(3).allMatch(each -> each.contains(" java -Xmx"));
        assertThat(shell.err())
                .contains("Er is te weinig geheugen voor bestanden van 23 MB: Java mag ")
                .contains("Not enough memory for files of 23 MB: Java may use ")
                .contains("Mémoire insuffisante pour des fichiers de 23 Mo : Java peut utiliser ");
        assertThat(out).hasContent("as it was");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("m.ndjson", "out.csv");
    }

    @Test
    void tooLittleMemoryIsFoundBehindAnotherFailure() {
        Ran ran = told(new IllegalStateException("x", new OutOfMemoryError("Java heap space")), 0);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Not enough memory: Java may use ").containsOnlyOnce("\n");
    }

    /** At least half as much again as there was, else the advice would lead nowhere. */
    @Test
    void whatIsNeededIsMoreThanThereWas() {
        String err = told(new OutOfMemoryError(), 1).err();
        long had = Runtime.getRuntime().maxMemory() >> 20;
        String typed = err.replaceFirst("(?s).*-Xmx(\\d+)m.*", "$1");

        assertThat(Long.parseLong(typed)).isGreaterThan(had);
    }

    @Test
    void aFaultOfOursIsToldInALineThatAsksToReportIt() {
        for (Throwable fault : new Throwable[] {
            new IllegalStateException("line one\nline two"), new StackOverflowError(), new AssertionError()
        }) {
            Ran ran = told(fault, 0);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err())
                    .startsWith("Kapstok itself is at fault here (")
                    .contains("please report this", "-Dkapstok.trace=true")
                    .containsOnlyOnce("\n")
                    .doesNotContain("\tat ", "Exception");
        }
    }

    private static Ran told(Throwable failure, long bytesRead) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Failure.tell(failure, bytesRead, Languages.ENGLISH, new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
