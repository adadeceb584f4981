package be.kapstok.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A good file, cut off at every byte. */
class TruncatedInputTest {
    private static final String DOCUMENT = "{\"schemaVersion\":1,\"title\":\"é😀\",\"asOf\":\"2014-01-01\","
            + "\n\"measures\":[{\"id\":\"m\",\"title\":\"\\u00e9\",\"openToAll\":true,\"aims\":[]}]}";
    private static final String LINES = "{\"id\":\"m\",\"title\":\"\\u00e9\"}\n"
            + "{\"id\":\"n\",\"title\":\"é😀\",\"evidence\":[{\"year\":2014}]}\r\n";
    private static final String ROWS =
            "id;title;openToAll;goal\r\nm;\"é😀 \"\"x\"\"\";true;\r\nn;N;;\"two\nlines\"\r\n";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> endsInAReportByEveryWayIn() {
        return Stream.of(Table.row("a file cut off", WayIn.all().stream(), this::cutAtEveryByte));
    }

    private void cutAtEveryByte(WayIn way) throws IOException {
        byte[] whole = bytes(way);
        assertThat(way.enter(given(whole)).nothing()).isTrue();
        for (int length = 0; length < whole.length; length++) {
            WayIn.Told told = way.enter(given(Arrays.copyOf(whole, length)));
            if (!way.takesLines()) {
                assertThat(told.nothing()).as("cut at " + length).isFalse();
            }
        }
    }

    /** Rows and lines may end at many bytes, and some are no fault; a document has but one end. */
    private static byte[] bytes(WayIn way) {
        return switch (way.form()) {
            case JSON, UNSAID -> (way.takesLines() ? LINES : DOCUMENT).getBytes(UTF_8);
            case NDJSON -> LINES.getBytes(UTF_8);
            case CSV -> ROWS.getBytes(UTF_8);
        };
    }

    private Given given(byte[] bytes) {
        return new Given.Content(bytes, folder);
    }
}
