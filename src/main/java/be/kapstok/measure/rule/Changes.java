package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes changes of objects and lists. */
final class Changes {
    private Changes() {}

    /** An object of one or two properties; a property without a value is left out. */
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

    /** A list with one text replaced. */
    static FieldChange replacing(String field, List<String> list, int place, String text) {
        List<String> changed = new ArrayList<>(list);
        changed.set(place, text);
        return new FieldChange(field, changed);
    }
}
