package be.kapstok.report.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Puts the sources of an answer back where it names them, as a host's Jackson writes them. */
public final class SourcesOnce {
    private SourcesOnce() {}

    /** The answer without {@code about}, and with each source whole. */
    public static JsonNode whole(ObjectNode answer) {
        answer.remove("about");
        Map<String, JsonNode> sources = new HashMap<>();
        answer.remove("sources").forEach(each -> sources.put(each.get("id").asText(), each));
        putBack(answer, sources);
        return answer;
    }

    private static void putBack(JsonNode node, Map<String, JsonNode> sources) {
        node.forEach(each -> putBack(each, sources));
        boolean reasonOrFinding = (node.has("code") && node.has("text")) || (node.has("rule") && node.has("message"));
        if (reasonOrFinding && node.get("sources") instanceof ArrayNode named) {
            for (int i = 0; i < named.size(); i++) {
                named.set(i, sources.get(named.get(i).asText()));
            }
        }
    }
}
