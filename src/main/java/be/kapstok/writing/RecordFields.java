package be.kapstok.writing;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the records of one type of the model, by their names.
 *
 * @param <T> the type of the records
 * @since 0.1.0
 */
public final class RecordFields<T> {
    private static final String IMPOSSIBLE = "a record of the model is public and has its constructor";

    private final Map<String, Method> accessors = new LinkedHashMap<>();
    private final Constructor<T> constructor;

    /** The fields of the records of a type. */
    public RecordFields(Class<T> type) {
        requireNonNull(type, "type");
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent each : components) {
            accessors.put(each.getName(), each.getAccessor());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(IMPOSSIBLE, impossible);
        }
    }

    /** {@return whether the records have a field of that name} */
    public boolean has(String field) {
        requireNonNull(field, "field");
        return accessors.containsKey(field);
    }

    /** {@return the value of a field that the record has, or {@code null} when it is absent} */
    public @Nullable Object get(T record, String field) {
        requireNonNull(record, "record");
        requireNonNull(field, "field");
        try {
            return requireNonNull(accessors.get(field), field).invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(IMPOSSIBLE, impossible);
        }
    }

    /** {@return the same record with other values for some fields, by their names} */
    public T with(T record, Map<String, ? extends @Nullable Object> values) {
        requireNonNull(record, "record");
        requireNonNull(values, "values");
        @Nullable
        Object[] all = accessors.keySet().stream()
                .map(each -> values.containsKey(each) ? values.get(each) : get(record, each))
                .toArray();
        try {
            return constructor.newInstance(all);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(IMPOSSIBLE, impossible);
        }
    }
}
