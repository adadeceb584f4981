package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.ArgSpec;

/** Fault 9: no command writes over a file that it reads, whichever it is and whatever it is called. */
class NeverOverWhatIsReadTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> noInputOfAnyCommandIsItsOutput() {
        return PlainUse.all(folder)
                .flatMap(use -> use.reading().stream()
                        .flatMap(read -> use.writing().stream()
                                .map(written -> DynamicTest.dynamicTest(
                                        use + ": " + read.paramLabel() + " of " + read + " as " + written,
                                        () -> isRefused(use, read, written)))));
    }

    @Test
    void theWalkMeetsTheCommandsThatReadAndWrite() {
        assertThat(PlainUse.all(folder)
                        .filter(use ->
                                !use.reading().isEmpty() && !use.writing().isEmpty())
                        .map(PlainUse::toString))
                .contains("validate", "check", "review", "migrate");
    }

    private void isRefused(PlainUse use, ArgSpec read, ArgSpec written) throws IOException {
        Path input = PlainUse.measures(folder.resolve("input.json"));
        byte[] before = Files.readAllBytes(input);
        for (Map.Entry<String, Path> form : forms(input).entrySet()) {
            for (boolean swapped : new boolean[] {false, true}) {
                List<String> words = new ArrayList<>(use.without(read));
                remove(words, written);
                words.addAll(PlainUse.words(read, (swapped ? form.getValue() : input).toString()));
                words.addAll(PlainUse.words(written, (swapped ? input : form.getValue()).toString()));

                Ran ran = Ran.of(words.toArray());

                assertThat(ran.code()).as(form.getKey()).isEqualTo(2);
                assertThat(ran.out()).isEmpty();
                assertThat(ran.err())
                        .containsOnlyOnce("\n")
                        .contains("is the file itself, '" + (swapped ? input : form.getValue()) + "'");
                assertThat(Files.readAllBytes(input)).as(form.getKey()).isEqualTo(before);
                assertThat(folder.resolve("written.json")).doesNotExist();
            }
        }
    }

    private Map<String, Path> forms(Path input) throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.deleteIfExists(other.resolve("symbolic.json"));
        Files.deleteIfExists(other.resolve("hard.json"));
        Map<String, Path> forms = new LinkedHashMap<>();
        forms.put("the same path", input);
        forms.put("with dots", folder.resolve("./other/../input.json"));
        forms.put("a symbolic link", Files.createSymbolicLink(other.resolve("symbolic.json"), input));
        forms.put("a hard link", Files.createLink(other.resolve("hard.json"), input));
        forms.put("through a linked folder", linkedFolder().resolve("input.json"));
        return forms;
    }

    private Path linkedFolder() throws IOException {
        Path link = folder.resolve("linked");
        return Files.exists(link) ? link : Files.createSymbolicLink(link, folder);
    }

    private static void remove(List<String> words, ArgSpec written) {
        int at = words.indexOf(PlainUse.words(written, "").get(0));
        if (at >= 0) {
            words.subList(at, at + 2).clear();
        }
    }

    @Test
    void theSecondOfSeveralFilesIsSafeToo() throws IOException {
        Path first = PlainUse.measures(folder.resolve("a.json"));
        Path second = PlainUse.measures(folder.resolve("b.json"));

        for (String command : List.of("validate", "check", "review")) {
            assertThat(Ran.of(command, first, second, "--out", second))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "--out is the file itself, '" + second
                                    + "', which is read and never written to: name another one.\n"));
        }
    }

    @Test
    void twoOutputsAreNotOneFile() throws IOException {
        Path data = PlainUse.measures(folder.resolve("a.json"));
        Path out = folder.resolve("o.json");
        for (Path same : List.of(out, linkedFolder().resolve("o.json"), folder.resolve("linked/../o.json"))) {
            Ran ran = Ran.of(
                    "migrate",
                    data,
                    "--from=2018-12-31",
                    "--to=2019-01-01",
                    "--out",
                    out,
                    "--report",
                    same,
                    "--lang",
                    "nl");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo("--out en --report zijn één bestand, '" + same + "': noem er twee.\n");
            assertThat(out).doesNotExist();
        }
    }

    /** One cannot be written: the other is not written either. */
    @Test
    void whatCannotBeWrittenIsToldBeforeAnythingIsDone() throws IOException {
        Path data = PlainUse.measures(folder.resolve("a.json"));
        Path out = folder.resolve("o.json");

        Ran ran = Ran.of(
                "migrate",
                data,
                "--from=2018-12-31",
                "--to=2019-01-01",
                "--out",
                out,
                "--report",
                folder.resolve("no/r.html"),
                "--lang",
                "fr");

        assertThat(ran.err()).endsWith("ne peut pas être écrit : son dossier n'existe pas.\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void aDeviceIsNoFileToProtect() {
        assertThat(Ran.of("history", "Genk", "--out", "/dev/null").code()).isZero();
    }
}
