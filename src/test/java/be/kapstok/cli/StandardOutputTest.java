package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.kapstok.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fault 11: an answer that cannot be printed is told, and is no success. */
class StandardOutputTest {
    private static final String TOLD =
            "The answer cannot be written to standard output: it is closed, or there is no room.\n";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandTellsItInEveryForm() {
        return PlainUse.all(folder)
                .flatMap(use -> Stream.concat(use.forms().stream(), Stream.of(List.of("--help"), List.of("--version")))
                        .map(form -> DynamicTest.dynamicTest(use + " " + form, () -> {
                            List<String> words = new ArrayList<>(use.words());
                            words.addAll(form);
                            assertThat(withoutRoom(words)).isEqualTo(new Ran(2, "", TOLD));
                        })));
    }

    private static Ran withoutRoom(List<String> words) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                words.toArray(String[]::new));
        return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** In processes: a full disk, and an output that is closed. A few commands; as a proof, all. */
    @Test
    void everyCommandTellsItInAProcess() throws Exception {
        assumeTrue(Shell.isThere());
        boolean all = System.getProperty("proofs") != null;
        List<String> commands = new ArrayList<>(List.of("'--help'"));
        for (PlainUse use : PlainUse.all(folder)
                .filter(each -> all || each.toString().equals("check"))
                .toList()) {
            commands.add(use.words().stream().map(each -> "'" + each + "'").collect(Collectors.joining(" ")));
        }
        String script = commands.stream()
                .map(each -> "kapstok " + each + " >/dev/full; echo $? >>codes\n")
                .collect(Collectors.joining());

        Shell shell = Shell.run(folder, script + "kapstok rules --json >&-; echo $? >>codes", Map.of());

        assertThat(shell.err().lines()).hasSize(commands.size() + 1).allMatch(each -> (each + "\n").equals(TOLD));
        assertThat(folder.resolve("codes")).content().isEqualTo("2\n".repeat(commands.size() + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "kapstok history Genk --out /dev/stdout --lang en | grep Genk,0",
        "kapstok history Genk --out /dev/stdout >&-,2",
        "kapstok history Genk --out /dev/full,2"
    })
    void anOutputByItsNameIsWritten(String script, int code) throws Exception {
        assumeTrue(Shell.isThere());

        Shell shell = Shell.run(folder, script, Map.of());

        assertThat(shell.code()).isEqualTo(code);
        assertThat(shell.err().lines()).hasSize(code == 0 ? 0 : 1);
        assertThat(shell.out().isEmpty()).isEqualTo(code != 0);
    }

    /** Its exit code is that of the answer. */
    @Test
    void aReaderThatStopsEarlyLeavesTheExitCodeAsItIs() throws Exception {
        assumeTrue(Shell.isThere());

        Shell shell = Shell.run(
                folder,
                "(kapstok rules --json; echo $? >one) | true; (kapstok support Nergens --on 2014-06-01; echo $? >two) |"
                        + " true",
                Map.of());

        assertThat(shell.err()).isEmpty();
        assertThat(folder.resolve("one")).hasContent("0");
        assertThat(folder.resolve("two")).hasContent("1");
    }

    /** What was printed before stays, and what is printed after comes after. */
    @Test
    void standardOutputByItsNameIsNotCutOff() throws Exception {
        assumeTrue(Shell.isThere());

        Shell.run(folder, "(echo before; kapstok history Genk --out /dev/stdout; echo after) >all", Map.of());

        assertThat(Files.readAllLines(folder.resolve("all")))
                .startsWith("before", "Life of Genk (71016)")
                .endsWith("after");
    }

    /** What comes through a pipe can be read once only. */
    @Test
    void aPipeIsReadFromItsFirstByte() throws Exception {
        assumeTrue(Shell.isThere());
        PlainUse.measures(folder.resolve("m.json"));

        Files.writeString(folder.resolve("bad.json"), "{");

        Shell shell = Shell.run(
                folder,
                "cat m.json | kapstok validate /dev/stdin && cat m.json | kapstok check /dev/stdin >/dev/null && mkfifo p"
                        + " && (cat bad.json >p & kapstok validate p)",
                Map.of());

        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out())
                .startsWith("Validation report\n  Valid: no errors found")
                .contains("This is not JSON");
    }
}
