package be.kapstok.dataset;

import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads data sets from JSON. A reader keeps what it learned of the record types; it is meant for one thread.
 *
 * @since 0.1.0
 */
public final class DatasetReader {
    private final JsonFactory factory = new JsonFactory();
    private final Bindings bindings = new Bindings();
    private final Map<String, Kind<?>> kinds = new HashMap<>();

    /** A reader that has read nothing yet. */
    public DatasetReader() {
        for (Kind<?> kind : Kind.ALL) {
            kinds.put(kind.list(), kind);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return what could be read, and the faults
     * @throws IOException when the file cannot be read
     */
    public Reading read(Path file) throws IOException {
        return read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads a document.
     *
     * @param json the document, in UTF-8
     * @param file the name under which findings speak of it
     * @return what could be read, and the faults
     */
    public Reading read(byte[] json, String file) {
        return read(json, file, false);
    }

    /**
     * Reads a document of which it is known that no required field is missing, such as the library's own: it does not look,
     * and starts sooner.
     *
     * @param json the document, in UTF-8
     * @param file the name under which findings speak of it
     * @return what could be read, and the faults
     */
    public Reading readTrusted(byte[] json, String file) {
        return read(json, file, true);
    }

    private Reading read(byte[] json, String file, boolean trusted) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            Document document = new Document(new Input(file, json, parser, trusted));
            document.read();
            return new Reading(document.dataset(), document.findings());
        }
    }

    /** One document while it is read. */
    private final class Document {
        private final Input in;
        private final JsonParser parser;
        private final Dataset.Builder dataset = Dataset.builder();
        private final RecordBinding headerBinding = bindings.ofRecord(Header.class);
        private final Map<Kind<?>, Boolean> seen = new HashMap<>();

        Document(Input in) {
            this.in = in;
            this.parser = in.parser();
        }

        Dataset dataset() {
            return dataset.build();
        }

        List<Finding> findings() {
            return in.findings();
        }

        void read() {
            try {
                if (parser.nextToken() == JsonToken.START_OBJECT) {
                    fields();
                    if (parser.nextToken() != null) {
                        in.fault(ReadingRule.TRAILING_CONTENT);
                    }
                } else if (parser.currentToken() == null) {
                    in.fault(ReadingRule.MALFORMED_JSON, ReadingWords.type("nothing"));
                } else {
                    Scalars.wrongType(in, "object");
                }
            } catch (JacksonException broken) {
                in.fault(
                        in.at(broken.getLocation() == null ? parser.currentLocation() : broken.getLocation()),
                        ReadingRule.MALFORMED_JSON,
                        ReadingWords.excerpt(broken.getOriginalMessage()));
            }
        }

        private void fields() {
            RecordBinding.Fields header = headerBinding.new Fields();
            TokenStreamLocation start = parser.currentTokenLocation();
            String name;
            while ((name = parser.nextName()) != null) {
                Kind<?> kind = kinds.get(name);
                if (kind == null) {
                    header.read(in, name);
                } else if (seen.put(kind, true) != null) {
                    in.fault(ReadingRule.DUPLICATE_FIELD, name);
                    parser.nextToken();
                    parser.skipChildren();
                } else {
                    parser.nextToken();
                    list(kind);
                }
            }
            Object read = headerBinding.make(in, start, header);
            if (read instanceof Header good) {
                if (good.schemaVersion() != Header.SCHEMA_VERSION) {
                    in.fault(
                            in.at(start), ReadingRule.UNSUPPORTED_VERSION, good.schemaVersion(), Header.SCHEMA_VERSION);
                }
                dataset.header(good);
            }
        }

        private <T extends Keyed> void list(Kind<T> kind) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                Scalars.wrongType(in, "list");
                return;
            }
            Binding binding = bindings.of(kind.type());
            List<T> records = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                @Nullable Object read = binding.read(in);
                if (read != null) {
                    records.add(kind.type().cast(read));
                }
            }
            dataset.list(kind, records);
        }
    }
}
