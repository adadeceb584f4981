package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.kapstok.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** No silence with exit 0: what a command cannot use is told in a sentence, whatever command and argument it is. */
class WrongInputTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aFileThatIsNone() {
        return arguments(PlainUse::reading, (use, file) -> {
            one(use, file, folder.resolve("nowhere.json"), "does not exist.");
            one(use, file, folder, "is a folder, not a file.");
            one(use, file, Path.of("a\u2028b.json"), "'a\\u2028b.json' does not exist.");
        });
    }

    @TestFactory
    Stream<DynamicTest> aFileOfOtherThings() {
        byte[] binary = new byte[3000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }
        return arguments(PlainUse::reading, (use, file) -> {
            for (byte[] content : new byte[][] {binary, new byte[0], "hallo".getBytes(StandardCharsets.UTF_8)}) {
                Ran ran = with(
                        use,
                        file,
                        Files.write(folder.resolve("other.json"), content).toString());
                assertThat(ran.code()).as(ran.out()).isNotZero();
                assertThat(ran.out() + ran.err()).isNotBlank();
                isPlain(ran);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aTargetThatIsNone() {
        return arguments(PlainUse::writing, (use, file) -> {
            one(use, file, folder, "is a folder, not a file to write.");
            one(use, file, folder.resolve("nowhere/x.json"), "its folder does not exist.");
        });
    }

    /** Whatever is chosen from words, days or numbers. */
    @TestFactory
    Stream<DynamicTest> aValueThatIsNone() {
        return arguments(
                use -> use.command().args().stream()
                        .filter(each -> !PlainUse.takes(each, String.class)
                                && !PlainUse.takes(each, Path.class)
                                && !PlainUse.takes(each, OutputFile.class)
                                && !PlainUse.takes(each, OutputPlace.class)
                                && !PlainUse.takes(each, boolean.class))
                        .toList(),
                (use, option) -> {
                    Ran ran = with(use, option, "geen\nwoord");
                    assertThat(ran.code()).isEqualTo(2);
                    assertThat(ran.err()).contains("geen\\u000Awoord");
                    isPlain(ran);
                });
    }

    @TestFactory
    Stream<DynamicTest> wordsTooManyAndTooFew() {
        return PlainUse.all(folder)
                .map(use -> DynamicTest.dynamicTest(use.toString(), () -> {
                    for (List<String> wrong : List.of(List.of("--geen"), List.of("--lang", "de"), List.of("--lang"))) {
                        List<String> words = new ArrayList<>(use.words());
                        words.addAll(wrong);
                        Ran ran = Ran.of(words.toArray());
                        assertThat(ran.code()).isEqualTo(2);
                        assertThat(ran.err()).contains("kapstok " + use + " --help");
                        isPlain(ran);
                    }
                    for (ArgSpec each : use.command().args()) {
                        if (PlainUse.isNeeded(each)) {
                            Ran ran = Ran.of(use.without(each).toArray());
                            assertThat(ran.code()).isEqualTo(2);
                            assertThat(ran.err()).contains("Missing required", "kapstok " + use + " --help");
                            isPlain(ran);
                        }
                    }
                }));
    }

    /** Fault 19. */
    @TestFactory
    Stream<DynamicTest> aWordWithAnAtSignIsNoFileOfWords() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "SECRET\n");
        return PlainUse.all(folder)
                .map(use -> DynamicTest.dynamicTest(use.toString(), () -> {
                    List<String> given = new ArrayList<>(use.words());
                    given.add("@" + words);
                    Ran ran = Ran.of(given.toArray());
                    assertThat(ran.out() + ran.err()).doesNotContain("SECRET");
                    isPlain(ran);
                }));
    }

    @Test
    void aNameWithAnAtSignIsANameThatNobodyBears() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "Genk\n");

        Ran ran = Ran.of("municipality", "@" + words, "--on", "2014-06-01", "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("Geen gemeente gevonden");
    }

    /** Fault 17. */
    @ParameterizedTest
    @ValueSource(strings = {"a\0b.json", ""})
    void aNameThatNoFileCanHaveIsToldInASentence(String name) {
        List<List<Object>> uses = List.of(
                List.of("validate", name),
                List.of("vintage", name),
                List.of("validate", "--profile", name, "x.json"),
                List.of("history", "Genk", "--out", name));
        for (List<Object> use : uses) {
            List<Object> words = new ArrayList<>(use);
            words.addAll(List.of("--lang", "nl"));
            Ran ran = Ran.of(words.toArray());
            assertThat(ran.code()).isEqualTo(2);
            isPlain(ran);
            assertThat(ran.err().lines()).hasSize(1);
            assertThat(ran.err()).containsAnyOf("kan hier niet de naam van een bestand zijn", "is leeg");
        }
    }

    /** Fault 17: in a terminal whose character set does not have them. */
    @Test
    void aNameInLettersThatTheTerminalDoesNotHaveIsToldInASentence() throws Exception {
        assumeTrue(Shell.isThere());
        String script =
                "kapstok validate 'é ü.json' --lang nl; echo $?; kapstok history Genk --out 'é' --lang nl; echo $?";

        Shell shell = Shell.run(folder, script, Map.of("LC_ALL", "C"));

        assertThat(shell.out()).isEqualTo("2\n2\n");
        assertThat(shell.err().lines())
                .hasSize(2)
                .allMatch(each -> each.contains("bevat tekens die de tekenset van deze terminal")
                        && each.endsWith("bijvoorbeeld met LC_ALL=C.UTF-8."));
    }

    private interface Walk<T> {
        void at(PlainUse use, T argument) throws Exception;
    }

    private Stream<DynamicTest> arguments(Function<PlainUse, List<ArgSpec>> which, Walk<ArgSpec> walk) {
        return PlainUse.all(folder)
                .flatMap(use -> which.apply(use).stream()
                        .map(each -> DynamicTest.dynamicTest(use + " " + name(each), () -> walk.at(use, each))));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private Ran with(PlainUse use, ArgSpec argument, String value) throws IOException {
        List<String> words = new ArrayList<>(use.without(argument));
        words.addAll(PlainUse.words(argument, value));
        return Ran.of(words.toArray());
    }

    private void one(PlainUse use, ArgSpec argument, Path file, String sentence) throws IOException {
        Ran ran = with(use, argument, file.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).endsWith(sentence + "\n");
        assertThat(ran.err().lines()).hasSize(1);
        isPlain(ran);
    }

    /** No stack trace, no page of usage, and nothing printed as if it were an answer. */
    private static void isPlain(Ran ran) {
        assertThat(ran.err()).doesNotContain("Exception", "at be.kapstok", "Usage:");
        // faults of a profile or of shares stand below their sentence
        assertThat(ran.err().lines().filter(each -> !each.startsWith("  "))).hasSizeLessThanOrEqualTo(2);
        assertThat(ran.err().lines()).hasSizeLessThanOrEqualTo(22);
        if (ran.code() == 2) {
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).isNotBlank();
        }
    }
}
