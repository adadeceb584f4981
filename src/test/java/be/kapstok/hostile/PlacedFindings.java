package be.kapstok.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.reason.Finding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads again what stands at the place of each finding, by another parser: the value that its pointer leads to. */
final class PlacedFindings {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** They stand at a name, or where something is missing or no JSON. */
    private static final Set<String> ELSEWHERE = Set.of(
            "KD-UNKNOWN-FIELD",
            "KD-DUPLICATE-FIELD",
            "KD-MALFORMED-JSON",
            "KD-TRAILING-CONTENT",
            "KD-DAMAGED-TEXT",
            "KD-RECORD-OVER-LINES");

    private final String text;
    private final @Nullable JsonNode tree;
    private final @Nullable PlacedCells cells;

    private PlacedFindings(String text, @Nullable JsonNode tree, @Nullable PlacedCells cells) {
        this.text = text;
        this.tree = tree;
        this.cells = cells;
    }

    /** The findings of a file; those of what is no JSON or no text are only looked at for their lines. */
    static PlacedFindings of(String file, byte[] bytes) throws IOException {
        if (file.endsWith(".csv") || file.endsWith(".tsv")) {
            return new PlacedFindings("", null, PlacedCells.of(file, bytes));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
            return new PlacedFindings(
                    unmarked, file.endsWith(".json") ? JSON.readTree(unmarked) : lines(file, unmarked), null);
        } catch (CharacterCodingException | JsonProcessingException broken) {
            return new PlacedFindings("", null, null);
        }
    }

    /** NDJSON as a list under any name; {@code null} for other files. */
    private static @Nullable JsonNode lines(String file, String text) throws JsonProcessingException {
        if (!file.endsWith(".ndjson")) {
            return null;
        }
        ArrayNode records = JSON.createArrayNode();
        for (String line : text.split("\r\n|\r|\n")) {
            if (!line.replace("\t", "").replace(" ", "").isEmpty()) {
                records.add(JSON.readTree(line));
            }
        }
        return records;
    }

    void check(List<Finding> findings) {
        boolean twice = findings.stream().anyMatch(each -> each.rule().value().equals("KD-DUPLICATE-FIELD"));
        for (Finding each : findings) {
            assertThat(each.location().line()).as(each.toString()).isPositive();
            assertThat(each.location().column()).as(each.toString()).isPositive();
            if (tree != null && !twice) {
                check(each, tree);
            } else if (cells != null) {
                cells.check(each);
            }
        }
    }

    private void check(Finding finding, JsonNode root) {
        String pointer = finding.location().pointer();
        JsonNode value = root instanceof ObjectNode
                ? root.at(pointer)
                : pointer.isEmpty() ? root : root.at(pointer.substring(pointer.indexOf('/', 1)));
        String there = text.substring(
                offset(text, finding.location().line(), finding.location().column()));
        if (finding.rule().value().equals("KD-UNKNOWN-FIELD") && !pointer.isEmpty()) {
            assertThat(there).as(finding.toString()).startsWith("\"");
        } else if (!ELSEWHERE.contains(finding.rule().value()) && !pointer.isEmpty() && !value.isMissingNode()) {
            try (var parser = JSON.createParser("[" + there)) {
                parser.nextToken();
                parser.nextToken();
                assertThat(JSON.<JsonNode>readTree(parser))
                        .as(finding.toString())
                        .isEqualTo(value);
            } catch (IOException noValue) {
                throw new AssertionError(finding + " stands where no value begins: " + there, noValue);
            }
        }
    }

    /** How many characters stand before a place in a text. */
    static int offset(String text, int line, int column) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return text.offsetByCodePoints(at, column - 1);
    }
}
