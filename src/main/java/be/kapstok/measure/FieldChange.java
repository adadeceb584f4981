package be.kapstok.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a field of a measure.
 *
 * @param field the name of the field
 * @param to the value as it stands in JSON: a text, a truth value, a number, a list or a map of these; {@code null} means
 *     that the field goes. The text {@code ...} stands for any words, and may stand within a text.
 * @since 0.1.0
 */
public record FieldChange(String field, @Nullable Object to) {
    /** Copies the value. */
    public FieldChange {
        to = copyOf(to);
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(FieldChange::copyOf).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, each) -> copy.put(name, copyOf(each)));
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }

    /** What stands for any words. */
    static final String ANY_WORDS = "...";

    /** A text in own words. */
    static FieldChange words(String field) {
        return new FieldChange(field, ANY_WORDS);
    }

    /** An object of one or two properties; one that has no value is left out. */
    static FieldChange object(
            String field, String one, @Nullable Object value, String other, @Nullable Object otherValue) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (value != null) {
            properties.put(one, value);
        }
        if (otherValue != null) {
            properties.put(other, otherValue);
        }
        return new FieldChange(field, properties);
    }

    /** A list in which one text is another. */
    static FieldChange replacing(String field, List<String> list, int place, String text) {
        List<String> changed = new ArrayList<>(list);
        changed.set(place, text);
        return new FieldChange(field, changed);
    }
}
