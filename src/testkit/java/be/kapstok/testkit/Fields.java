package be.kapstok.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record by name, and records made from them: most of the forty fields of a measure are absent most of
 * the time.
 */
final class Fields {
    private final Map<String, Arbitrary<Object>> values = new LinkedHashMap<>();

    /** Adds a field that is always present. */
    Fields always(String name, Arbitrary<?> value) {
        values.put(name, value.asGeneric());
        return this;
    }

    /** Adds a field that is present half of the time. */
    Fields often(String name, Arbitrary<?> value) {
        return always(name, value.injectNull(0.5));
    }

    /** Adds a field with one of these values, present half of the time. */
    Fields oneOf(String name, Object... some) {
        return often(name, Arbitraries.of(some));
    }

    /** Records with these fields; all others are absent. */
    <R extends Record> Arbitrary<R> of(Class<R> type) {
        List<String> names = List.copyOf(values.keySet());
        return Combinators.combine(List.copyOf(values.values()))
                .as(drawn -> {
                    Map<String, @Nullable Object> named = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        named.put(names.get(i), drawn.get(i));
                    }
                    return make(type, named);
                })
                .withoutEdgeCases();
    }

    /** A record with these fields; all others are absent. */
    static <R extends Record> R make(Class<R> type, Map<String, ? extends @Nullable Object> named) {
        List<String> unknown = new ArrayList<>(named.keySet());
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = named.get(components[i].getName());
            unknown.remove(components[i].getName());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(type + " has no " + unknown);
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + type + " of " + named, impossible);
        }
    }

    /** Copies a record with another value in one field. */
    static <R extends Record> R with(R record, String name, @Nullable Object value) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        Arrays.stream(record.getClass().getRecordComponents())
                .forEach(each -> named.put(each.getName(), read(each, record)));
        named.put(name, value);
        @SuppressWarnings("unchecked") // the class of a record of type R
        Class<R> type = (Class<R>) record.getClass();
        return make(type, named);
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }
}
