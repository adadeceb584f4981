package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new value for a field of the record that a rule judges.
 *
 * @param field the name of the field
 * @param to the value as JSON has it: a text, a truth value, a number, a list or a map of these; {@code null} removes
 *     the field. The text {@code ...} means any words, also within a longer text.
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

    /** The text that means any words. */
    public static final String ANY_WORDS = "...";

    /** A field that gets any words. */
    public static FieldChange words(String field) {
        requireNonNull(field, "field");
        return new FieldChange(field, ANY_WORDS);
    }
}
