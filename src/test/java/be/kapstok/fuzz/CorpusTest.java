package be.kapstok.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fuzzer found, and what it started from, breaks no target any more. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/be/kapstok/fuzz");
    private static final Map<String, Consumer<byte[]>> TARGETS = new TreeMap<>(Map.of(
            "FuzzReading", FuzzReading::fuzzerTestOneInput,
            "FuzzLookup", FuzzLookup::fuzzerTestOneInput,
            "FuzzMigrating", FuzzMigrating::fuzzerTestOneInput,
            "FuzzWorkbook", FuzzWorkbook::fuzzerTestOneInput));

    static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatIsKeptBreaksNothing(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Consumer<byte[]> target =
                TARGETS.get(file.getName(file.getNameCount() - 2).toString());

        assertThat(target).isNotNull();
        assertThatCode(() -> target.accept(bytes)).doesNotThrowAnyException();
    }

    @Test
    void everyTargetHasACorpus() throws IOException {
        assertThat(kept().stream()
                        .map(each -> each.getName(each.getNameCount() - 2).toString()))
                .containsAll(TARGETS.keySet());
    }
}
