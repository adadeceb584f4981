package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The notes for contributors show how a rule and an answer are added: as the code that the build compiles has it. */
class AddedCodeTest {
    private static final Path NOTES = Path.of("src/site/markdown/contributing.md");
    private static final Pattern DIFF = Pattern.compile("```diff\n(.*?)```", Pattern.DOTALL);
    static final List<String> DIFFS = diffs();

    private static List<String> diffs() {
        try {
            return DIFF.matcher(Files.readString(NOTES))
                    .results()
                    .map((MatchResult each) -> each.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read the notes", unreadable);
        }
    }

    @Test
    void theNotesShowARuleAndAnAnswer() {
        assertThat(DIFFS).hasSize(2);
    }

    @ParameterizedTest
    @FieldSource("DIFFS")
    void theNotesShowTheCodeAsItIsInFewLines(String diff) throws IOException {
        assertThat(diff.lines()).hasSizeLessThan(60);
        for (String part : diff.split("(?m)^\\+\\+\\+ ", -1)) {
            if (!part.isEmpty()) {
                String[] lines = part.split("\n", -1);
                List<String> code = Files.readAllLines(Path.of(lines[0]));
                List<String> shown = Arrays.stream(lines)
                        .skip(1)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.substring(1))
                        .toList();
                assertThat(code).as(lines[0]).containsSubsequence(shown);
                if (shown.get(0).startsWith("package ")) {
                    assertThat(code).filteredOn(each -> !each.isBlank()).isEqualTo(shown);
                }
            }
        }
    }
}
