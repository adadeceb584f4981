package be.kapstok.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of a data set, for editors and for programs in other languages. A test checks that it
 * agrees with the records; the resource {@code dataset-1.schema.json} of this package holds it.
 *
 * <p>This library refuses all that the schema refuses. It also refuses a repeated field, a whole number with a point, a
 * period that ends before it starts, a number with too many decimals, a fraction above 1 when it is written as text,
 * and faults between records.
 *
 * @since 0.1.0
 */
public final class DatasetSchema {
    /** The id of the schema. */
    public static final String ID = "https://kapstok.be/schema/dataset-1.json";

    private DatasetSchema() {}

    /** {@return the schema: a JSON document that ends in a line feed, always the same} */
    public static String json() {
        try (InputStream in = DatasetSchema.class.getResourceAsStream("dataset-1.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own schema cannot be read", unreadable);
        }
    }
}
