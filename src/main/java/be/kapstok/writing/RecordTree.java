package be.kapstok.writing;

import be.kapstok.model.Text;
import be.kapstok.model.Vocabulary;
import be.kapstok.reason.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as maps, lists and single values: the output of {@code RecordWriter} before it becomes text. A text in
 * several languages is given in one language.
 *
 * @since 0.1.0
 */
public final class RecordTree {
    private final Locale language;

    private RecordTree(Locale language) {
        this.language = language;
    }

    /**
     * {@return the properties of a record by name, in the order in which they are written: text, maps and lists}
     *
     * @param record a record of this library that is written as an object
     * @param language the language of its sentences and names; any language but Dutch and French means English
     * @throws IllegalArgumentException when it is written as a single value
     */
    public static Map<String, @Nullable Object> of(Record record, Locale language) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(language, "language");
        Object tree = new RecordTree(Languages.spoken(language)).value(record);
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            map.forEach((name, value) -> properties.put(String.valueOf(name), value));
            return properties;
        }
        throw new IllegalArgumentException("written as one value: " + record);
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof Text text) {
            return text.in(language);
        }
        if (value instanceof Enum<?> word) {
            return Vocabulary.word(word);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(each -> values.add(value(each)));
            return values;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            map.forEach((name, each) -> values.put(String.valueOf(value(name)), value(each)));
            return values;
        }
        if (value instanceof Record) {
            WriteShape shape = WriteShape.of(value.getClass());
            return shape.standsForOneValue() ? value(shape.value(value)) : properties(value, shape);
        }
        return value == null ? null : value.toString();
    }

    private Map<String, @Nullable Object> properties(Object record, WriteShape shape) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (shape.typeProperty() != null) {
            properties.put(shape.typeProperty(), shape.typeName());
        }
        for (WriteShape.Property property : shape.properties()) {
            Object value = property.of(record, language);
            if (property.unwrapped() && value != null) {
                properties.putAll(properties(value, WriteShape.of(value.getClass())));
            } else if (property.written(value)) {
                properties.put(property.name(), value(value));
            }
        }
        return properties;
    }
}
