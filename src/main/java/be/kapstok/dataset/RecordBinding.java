package be.kapstok.dataset;

import be.kapstok.reason.Location;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A record: an object whose fields are its components. */
final class RecordBinding implements Binding {
    private final RecordComponent[] components;
    private final Binding[] bindings;
    private final Map<String, Integer> places = new HashMap<>();
    private final Constructor<?> constructor;

    RecordBinding(Class<?> type, Bindings all) {
        components = type.getRecordComponents();
        bindings = new Binding[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            bindings[i] = all.of(components[i].getGenericType());
            places.put(components[i].getName(), i);
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }

    @Override
    public @Nullable Object read(Input in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            Scalars.wrongType(in, "object");
            return null;
        }
        Location start = in.here();
        Fields fields = new Fields();
        String name;
        while ((name = in.parser().nextName()) != null) {
            fields.read(in, name);
        }
        return make(in, start, fields.values);
    }

    /** The fields of one object, as far as read. */
    final class Fields {
        private final @Nullable Object[] values = new Object[components.length];
        private long seen;

        /** Reads the field whose name is the current token. */
        void read(Input in, String name) {
            JsonParser parser = in.parser();
            Integer place = places.get(name);
            if (place == null) {
                in.fault(ReadingRule.UNKNOWN_FIELD, ReadingWords.excerpt(name));
                skipValue(parser);
            } else if ((seen & 1L << place) != 0) {
                in.fault(ReadingRule.DUPLICATE_FIELD, name);
                skipValue(parser);
            } else {
                seen |= 1L << place;
                values[place] = parser.nextToken() == JsonToken.VALUE_NULL ? null : bindings[place].read(in);
            }
        }

        private void skipValue(JsonParser parser) {
            parser.nextToken();
            parser.skipChildren();
        }

        @Nullable
        Object[] values() {
            return values;
        }
    }

    /** The record with these values, or {@code null} when they do not make one; then the fault is told. */
    @Nullable
    Object make(Input in, Location start, @Nullable Object[] values) {
        boolean whole = true;
        for (int i = 0; i < components.length; i++) {
            if (values[i] == null && required(components[i])) {
                in.fault(start, ReadingRule.MISSING_FIELD, components[i].getName());
                whole = false;
            }
        }
        return whole ? construct(in, start, values) : null;
    }

    private @Nullable Object construct(Input in, Location start, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException why) {
                in.fault(
                        start,
                        ReadingRule.MALFORMED_VALUE,
                        String.valueOf(why.getMessage()),
                        ReadingWords.type("object"));
                return null;
            }
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), impossible);
        }
    }

    private static boolean required(RecordComponent component) {
        return component.getType().isPrimitive()
                || component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.getAccessor().isAnnotationPresent(NotBlank.class)
                || component.getAccessor().isAnnotationPresent(NotEmpty.class);
    }
}
