package be.kapstok.bench;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The files that the first support answer reads, token by token, and nothing made of them. */
final class StreamShipped {
    private static final String[] FILES = {
        "municipalities", "changes", "bodies", "coverages", "integratiediensten", "sources", "provinces"
    };

    private StreamShipped() {}

    public static void main(String[] arguments) throws IOException {
        JsonFactory factory = new JsonFactory();
        int tokens = 0;
        for (String file : FILES) {
            try (InputStream bytes = StreamShipped.class.getResourceAsStream("/be/kapstok/flanders/" + file + ".json");
                    JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes.readAllBytes())) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        System.out.println(tokens);
    }
}
