package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The notes for contributors show how an answer is added: as the code that the build compiles has it. */
class AddedAnswerTest {
    @Test
    void theNotesShowTheCodeAsItIsInFewLines() throws IOException {
        List<String> notes = Files.readAllLines(Path.of("src/site/markdown/contributing.md"));
        List<String> diff = notes.subList(notes.indexOf("```diff") + 1, notes.lastIndexOf("```"));
        diff = diff.subList(0, diff.indexOf("```") < 0 ? diff.size() : diff.indexOf("```"));

        assertThat(diff).hasSizeLessThan(60);
        List<String> shown = new ArrayList<>();
        List<String> code = List.of();
        for (String line : diff) {
            if (line.startsWith("+++ ")) {
                assertThat(code).containsAll(shown);
                shown.clear();
                code = Files.readAllLines(Path.of(line.substring("+++ ".length())));
            } else {
                shown.add(line.substring(1));
            }
        }
        assertThat(code).containsAll(shown);
        assertThat(code).filteredOn(line -> !line.isBlank()).isEqualTo(shown);
    }
}
