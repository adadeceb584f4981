package be.kapstok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walks in the notes for contributors are those that the library takes. */
class WalksTest {
    private static final Path PAGE = Path.of("src/site/markdown/contributing.md");
    private static final Pattern STEP = Pattern.compile("^[0-9]+\\. `([A-Za-z.]+)`", Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({"support, A support question, 9", "measure, A measure from its file to a text, 22"})
    void theListsOfThePageAreTheDoorsThatAWalkTakes(String walk, String heading, int atMost) throws Exception {
        List<String> listed = listed(heading);

        assertThat(listed).hasSizeLessThanOrEqualTo(atMost);
        assertThat(WalkRecorder.doors(walk)).isEqualTo(listed);
    }

    private static List<String> listed(String heading) throws Exception {
        String page = Files.readString(PAGE);
        String from = page.substring(page.indexOf("### " + heading));
        int next = from.indexOf("\n#", 1);
        return STEP.matcher(next < 0 ? from : from.substring(0, next))
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
