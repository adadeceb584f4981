package be.kapstok.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.RawText;
import be.kapstok.reading.Limits;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and lines around their limits. */
class LongTextTest {
    private static List<String> read(String json, String file) {
        return told(
                new DatasetReader().read(RawText.of(json.getBytes(UTF_8), file)).findings());
    }

    private static List<String> readEach(String json) throws IOException {
        FindingLog log = new FindingLog();
        new DatasetReader()
                .each(
                        new ByteArrayInputStream(json.getBytes(UTF_8)),
                        "measures.ndjson",
                        log,
                        (kind, record, whole, places) -> {});
        return told(log.findings());
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.rule() + " " + each.location().pointer() + " "
                        + each.location().line())
                .toList();
    }

    @Test
    void aTextBeyondTheLimitIsToldAndTheRestIsRead() {
        String huge = "é".repeat(Limits.TEXT + 1);
        String json = "{\"schemaVersion\":1,\"sources\":[{\"id\":\"a\",\"title\":\"" + huge + "\"},{\"id\":\"b\"}]}";

        assertThat(read(json, "b"))
                .containsExactly("KD-BEYOND-LIMIT /sources/0/title 1", "KD-MISSING-FIELD /sources/1 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLineBeyondTheLimitIsToldAndTheNextIsRead(String end) throws IOException {
        String line = "{\"id\":\"m1\",\"title\":\"" + "x".repeat(20_000_000) + "\"}";
        String json = "{\"id\":\"m0\",\"title\":\"M\"}" + end + line + end + "{\"id\":\"m2\"}";

        assertThat(read(json, "measures.ndjson"))
                .containsExactly("KD-BEYOND-LIMIT /measures/1 2", "KD-MISSING-FIELD /measures/2 3")
                .isEqualTo(readEach(json));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 1})
    void aLineOfJustTheLimitIsNotLost(int more) throws IOException {
        for (String end : List.of("", "\n", "\r", "\r\n")) {
            String json = "x".repeat(Limits.LINE_BYTES + more) + end;

            assertThat(read(json, "measures.ndjson")).hasSize(1);
            assertThat(readEach(json)).hasSize(1);
        }
    }

    @Test
    void aLongPointerIsThatOfWhatIsAround() {
        String deep = ("{\"" + "n".repeat(300) + "\":").repeat(9);

        assertThat(read("{\"schemaVersion\":1,\"x\":" + deep, "b"))
                .containsExactly(
                        "KD-UNKNOWN-FIELD /x 1", "KD-MALFORMED-JSON /x" + ("/" + "n".repeat(300)).repeat(3) + " 1");
    }
}
