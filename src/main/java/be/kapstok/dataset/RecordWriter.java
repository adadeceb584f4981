package be.kapstok.dataset;

import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Vocabulary;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Languages;
import be.kapstok.writing.WriteShape;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes records as JSON, by the same annotations that Jackson databind uses, so that both write the same. A property
 * with a form for each language is written in the language of the writer. For one thread only.
 *
 * @since 0.1.0
 */
public final class RecordWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Locale language;

    /** Makes a writer of sentences in a language; any language but Dutch and French means English. */
    public RecordWriter(Locale language) {
        Objects.requireNonNull(language, "language");
        this.language = Languages.spoken(language);
    }

    /** {@return a record of this library, of a data set or an answer, as one line of JSON} */
    public String write(Object value) {
        Objects.requireNonNull(value, "value");
        return write(value, "", Map.of());
    }

    /**
     * {@return an answer as one line of JSON, with each source once: reasons and findings name sources by id, and the
     * last field, {@code sources}, has them whole}
     *
     * @param about the question, as the first field, or {@code null} to leave it out
     */
    public String writeAnswer(@Nullable Record about, Answer answer) {
        Objects.requireNonNull(answer, "answer");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            new Writing(json, Map.of()).answer(about, answer);
        }
        return text.toString();
    }

    /**
     * Writes a record with its unknown fields at their old places: raw JSON by name, by the pointer of their object;
     * {@code pointer} is that of the record.
     */
    String write(Object value, String pointer, Map<String, Map<String, String>> unknown) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            new Writing(json, unknown).write(value, pointer);
        }
        return text.toString();
    }

    /** A text while it is written. */
    private final class Writing {
        private final JsonGenerator json;
        private final Map<String, Map<String, String>> unknown;

        /** The sources met so far, by id; {@code null} while they are written whole. */
        private @Nullable Map<SourceId, Source> met;

        Writing(JsonGenerator json, Map<String, Map<String, String>> unknown) {
            this.json = json;
            this.unknown = unknown;
        }

        void answer(@Nullable Record about, Answer answer) {
            WriteShape shape = WriteShape.of(answer.getClass());
            Map<SourceId, Source> sources = new LinkedHashMap<>();
            json.writeStartObject();
            if (about != null) {
                json.writeName("about");
                write(about, "/about");
            }
            met = sources;
            properties(answer, shape, "");
            met = null;
            // the card of a rule has a field of that name: the ids of its sources
            if (shape.properties().stream().noneMatch(each -> each.name().equals("sources"))) {
                json.writeName("sources");
                list(List.copyOf(sources.values()), "/sources");
            }
            json.writeEndObject();
        }

        void write(@Nullable Object value, String pointer) {
            if (value instanceof Source source && met != null) {
                met.putIfAbsent(source.id(), source);
                json.writeString(source.id().value());
            } else if (value == null) {
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
                json.writeString(Vocabulary.word(word));
            } else if (value instanceof List<?> list) {
                list(list, pointer);
            } else if (value instanceof Map<?, ?> map) {
                map(map, pointer);
            } else if (value instanceof Record || value instanceof Answer) {
                record(value, pointer);
            } else {
                json.writeString(value.toString());
            }
        }

        private void list(List<?> list, String pointer) {
            json.writeStartArray();
            for (int i = 0; i < list.size(); i++) {
                write(list.get(i), pointer + "/" + i);
            }
            json.writeEndArray();
        }

        private void map(Map<?, ?> map, String pointer) {
            json.writeStartObject();
            map.forEach((name, value) -> {
                json.writeName(name instanceof Enum<?> word ? Vocabulary.word(word) : name.toString());
                write(value, pointer + "/" + name);
            });
            json.writeEndObject();
        }

        private void record(Object record, String pointer) {
            WriteShape shape = WriteShape.of(record.getClass());
            if (shape.standsForOneValue()) {
                write(shape.value(record), pointer);
                return;
            }
            json.writeStartObject();
            properties(record, shape, pointer);
            unknown.getOrDefault(pointer, Map.of()).forEach((name, raw) -> {
                json.writeName(unescaped(name));
                json.writeRawValue(raw);
            });
            json.writeEndObject();
        }

        private void properties(Object record, WriteShape shape, String pointer) {
            if (shape.typeProperty() != null) {
                json.writeName(shape.typeProperty());
                json.writeString(shape.typeName());
            }
            for (WriteShape.Property property : shape.properties()) {
                Object value = property.of(record, language);
                if (property.unwrapped() && value != null) {
                    properties(value, WriteShape.of(value.getClass()), pointer);
                } else if (property.written(value)) {
                    json.writeName(property.name());
                    write(
                            property.asText() && value != null ? value.toString() : value,
                            pointer + "/" + property.name());
                }
            }
        }
    }

    private static String unescaped(String pointerPart) {
        return pointerPart.replace("~1", "/").replace("~0", "~");
    }
}
