package be.kapstok.dataset;

import be.kapstok.reason.Languages;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes records as JSON, by the same annotations that Jackson databind goes by, so that both write the same. A property
 * that has a form for each language is written in the language of the writer. Meant for one thread.
 *
 * @since 0.1.0
 */
public final class RecordWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Map<Class<?>, WriteShape> shapes = new HashMap<>();
    private final Locale language;

    /**
     * A writer.
     *
     * @param language the language of sentences; any but Dutch and French means English
     */
    public RecordWriter(Locale language) {
        this.language = Languages.spoken(language);
    }

    /**
     * Writes a record.
     *
     * @param value a record of this library: of a data set, or an answer
     * @return one line of JSON
     */
    public String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, value);
        }
        return text.toString();
    }

    void write(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Enum<?> word) {
            json.writeString(word.name().toLowerCase(Locale.ROOT));
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(json, each));
            json.writeEndArray();
        } else if (value instanceof Record) {
            record(json, value);
        } else {
            json.writeString(value.toString());
        }
    }

    private void record(JsonGenerator json, Object record) {
        WriteShape shape = shape(record.getClass());
        if (shape.standsForOneValue()) {
            write(json, shape.value(record));
            return;
        }
        json.writeStartObject();
        properties(json, record, shape);
        json.writeEndObject();
    }

    private void properties(JsonGenerator json, Object record, WriteShape shape) {
        if (shape.typeProperty() != null) {
            json.writeName(shape.typeProperty());
            json.writeString(shape.typeName());
        }
        for (WriteShape.Property property : shape.properties()) {
            Object value = property.of(record, language);
            if (property.unwrapped() && value != null) {
                properties(json, value, shape(value.getClass()));
            } else if (property.written(value)) {
                json.writeName(property.name());
                write(json, value);
            }
        }
    }

    private WriteShape shape(Class<?> type) {
        WriteShape known = shapes.get(type);
        if (known == null) {
            known = new WriteShape(type);
            shapes.put(type, known);
        }
        return known;
    }
}
