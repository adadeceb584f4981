package be.kapstok.hostile;

import be.kapstok.SmallWorld;
import be.kapstok.dataset.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What mutations start from: small data sets of every list, in every form, good and broken, made up and shipped. */
final class MutatedSeeds {
    /** A file; its name tells its form. */
    record Seed(String file, byte[] bytes) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHIPPED = 4;

    private final List<Seed> seeds = new ArrayList<>();

    private MutatedSeeds() {}

    static List<Seed> all() throws IOException {
        MutatedSeeds all = new MutatedSeeds();
        all.everyList(read(resource("dataset/every-field.json")));
        all.everyList(read(resource("small-world.json")));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/be/kapstok/flanders"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.everyList(some(JSON.readTree(file.toFile())));
            }
        }
        try (Stream<Path> files = Files.list(broken())) {
            for (Path file : files.filter(each -> !each.toString().endsWith(".findings"))
                    .sorted()
                    .toList()) {
                all.add(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all.seeds;
    }

    private static Path broken() {
        try {
            URL folder = Objects.requireNonNull(SmallWorld.class.getResource("broken"));
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode read(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return JSON.readTree(in);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(SmallWorld.class.getResource(name));
    }

    private static JsonNode some(JsonNode shipped) {
        for (Kind<?> kind : Kind.ALL) {
            if (shipped.get(kind.list()) instanceof ArrayNode records) {
                while (records.size() > SHIPPED) {
                    records.remove(records.size() / 2);
                }
            }
        }
        return shipped;
    }

    private void everyList(JsonNode document) throws IOException {
        for (Kind<?> kind : Kind.ALL) {
            if (document.get(kind.list()) instanceof ArrayNode records && !records.isEmpty()) {
                ObjectNode alone = JSON.createObjectNode();
                alone.put("schemaVersion", 1).set(kind.list(), records);
                add(kind.list() + ".json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(alone));
                StringBuilder lines = new StringBuilder();
                for (JsonNode record : records) {
                    lines.append(JSON.writeValueAsString(record)).append('\n');
                }
                add(kind.list() + ".ndjson", lines.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void add(String file, byte[] bytes) {
        if (bytes.length < 20_000) {
            seeds.add(new Seed(file, bytes));
        }
    }
}
