package be.kapstok.dataset;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The JSON Schema (draft 2020-12) of a data set, for editors and for programs in other languages. It is made from the
 * records themselves; the same text lies beside this class as {@code dataset-1.schema.json}.
 *
 * <p>What the schema refuses, this library refuses too. The library refuses more: a field that stands twice, a whole number
 * with a point, a period that ends before it starts, a number with too many decimals, a fraction above 1 when it is written
 * as text, and all that holds between records.
 *
 * @since 0.1.0
 */
public final class DatasetSchema {
    /** The id of the schema. */
    public static final String ID = "https://kapstok.be/schema/dataset-1.json";

    private DatasetSchema() {}

    /**
     * The schema.
     *
     * @return a JSON document that ends in a line feed, always the same
     */
    public static String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            write(json, new RecordSchemas().dataset(ID));
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, each) -> {
                json.writeName(name.toString());
                write(json, each);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(json, each));
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof RecordSchemas.Null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    /** Two spaces, and a line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
