package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.testkit.DatasetArbitraries;
import be.kapstok.testkit.FaultyDataset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("A file, held or streamed")
class OneVerdictInvariants {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Validation VALIDATION = Kapstok.flanders().validation();

    @Provide
    Arbitrary<FaultyDataset> faulty() {
        return DatasetArbitraries.faulty();
    }

    @Property(tries = 40)
    @Label("gets the same findings, cut at any byte, of a stream that gives any number of bytes at a time")
    void getsTheSameFindings(
            @ForAll("faulty") FaultyDataset data,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 100) int atATime)
            throws IOException {
        JsonNode document = JSON.readTree(data.json());
        same("data.json", data.json(), percent, atATime);
        for (Map.Entry<String, JsonNode> list : document.properties()) {
            if (list.getValue() instanceof ArrayNode records) {
                StringBuilder lines = new StringBuilder();
                records.forEach(each -> lines.append(each).append('\n'));
                same(list.getKey() + ".ndjson", lines.toString(), percent, atATime);
            }
        }
    }

    private static void same(String file, String text, int percent, int atATime) throws IOException {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(whole, Arrays.copyOf(whole, whole.length * percent / 100))) {
            ValidationReport held = VALIDATION.check(RawText.of(bytes, file));
            ValidationReport streamed = VALIDATION.checkEach(slowly(bytes, atATime), file, (record, findings) -> {});

            assertThat(streamed.findings()).isEqualTo(held.findings());
            assertThat(streamed.perRule()).isEqualTo(held.perRule());
            assertThat(streamed.records()).isEqualTo(held.records());
            assertThat(streamed.isValid()).isEqualTo(held.isValid());
        }
    }

    private static InputStream slowly(byte[] bytes, int atATime) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, atATime));
            }
        };
    }
}
