package be.kapstok.reading;

import be.kapstok.model.Filled;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads a record: an object whose fields are its components. */
public final class RecordBinding implements Binding {
    private final RecordComponent[] components;
    private final String[] names;
    private final Binding[] bindings;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean[] primitive;
    private final int[] following;
    private final Constructor<?> constructor;
    private int @Nullable [] requiredPlaces;

    public RecordBinding(Class<?> type, RecordReader all) {
        components = type.getRecordComponents();
        names = new String[components.length];
        bindings = new Binding[components.length];
        primitive = new boolean[components.length];
        following = new int[components.length + 1];
        constructor = constructor(type, components);
        for (int i = 0; i < components.length; i++) {
            primitive[i] = components[i].getType().isPrimitive();
            bindings[i] = all.of(components[i]);
            names[i] = components[i].getName();
            places.put(names[i], i);
            following[i] = i;
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record has its constructor: " + type, impossible);
        }
    }

    @Override
    public @Nullable Object read(Input in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            Scalars.wrongType(in, "object");
            return null;
        }
        TokenStreamLocation start = in.parser().currentTokenLocation();
        Fields fields = new Fields();
        String name;
        while ((name = in.parser().nextName()) != null) {
            fields.read(in, name);
        }
        return make(in, start, fields);
    }

    /** The fields of an object, as far as they were read. */
    public final class Fields {
        private final @Nullable Object[] values = new Object[components.length];
        private int before;
        private long seen;
        private long told;
        private @Nullable Set<String> strange;
        private boolean unknownHoldsSomething;

        /** Reads the field whose name is the current token. */
        void read(Input in, String name) {
            read(in, name, Set.of());
        }

        /**
         * Reads the field whose name is the current token; an unknown name may also be a slip for one of {@code
         * others}.
         */
        public void read(Input in, String name, Set<String> others) {
            JsonParser parser = in.parser();
            int place = place(name);
            before = place + 1;
            if (place < 0) {
                unknown(in, name, others);
            } else if ((seen & (1L << place)) != 0) {
                in.duplicate(name);
            } else {
                seen |= 1L << place;
                boolean absent = parser.nextToken() == JsonToken.VALUE_NULL;
                values[place] = absent ? null : bindings[place].read(in);
                told |= values[place] == null && (!absent || in.isRow()) ? 1L << place : 0;
            }
        }

        /**
         * The place of a field. Fields mostly come in the same order as in the previous object; then no table is
         * needed.
         */
        private int place(String name) {
            int guess = following[before];
            if (guess < names.length && names[guess].equals(name)) {
                return guess;
            }
            Integer place = places.get(name);
            if (place == null) {
                return -1;
            }
            following[before] = place;
            return place;
        }

        private void unknown(Input in, String name, Set<String> others) {
            JsonParser parser = in.parser();
            if (strange == null) {
                strange = new HashSet<>();
            }
            if (!strange.add(name)) {
                in.duplicate(ReadingWords.excerpt(name));
                return;
            }
            if (!in.isRow()) {
                Set<String> known = new LinkedHashSet<>(places.keySet());
                known.addAll(others);
                in.fault(
                        ReadingRule.UNKNOWN_FIELD,
                        in.nearest(ReadingRule.UNKNOWN_FIELD, name, known),
                        ReadingWords.excerpt(name));
            }
            Unknowns unknowns = in.unknowns();
            parser.nextToken();
            TokenStreamLocation start = parser.currentTokenLocation();
            if (unknowns == null) {
                parser.skipChildren();
            } else {
                String pointer = in.pointer();
                unknowns.put(pointer, in.raw());
            }
            unknownHoldsSomething |= in.anythingBetween(start, parser.currentTokenLocation());
        }

        /** Whether an unknown field holds a list or object that is not empty. */
        public boolean unknownHoldsSomething() {
            return unknownHoldsSomething;
        }

        /** Whether the value of the field could not be read, which was already reported. */
        boolean faulty(int place) {
            return (told & (1L << place)) != 0;
        }
    }

    /**
     * The record with these values, or {@code null}, after reporting the fault, when they do not make a record. A
     * record that lacks a required field is still made, and noted as incomplete. The current token is the end of the
     * object.
     */
    @Nullable
    public Object make(Input in, TokenStreamLocation start, Fields fields) {
        if (!in.trusted()) {
            tellMissing(in, start, fields);
        }
        for (int i = 0; i < components.length; i++) {
            if (fields.values[i] == null && primitive[i]) {
                return null;
            }
        }
        return construct(in, start, fields.values);
    }

    /** The places of the required fields, from the annotations, which are read only once, on demand. */
    private int[] requiredPlaces() {
        int[] found = requiredPlaces;
        if (found == null) {
            found = IntStream.range(0, components.length)
                    .filter(i -> required(components[i]))
                    .toArray();
            requiredPlaces = found;
        }
        return found;
    }

    private void tellMissing(Input in, TokenStreamLocation start, Fields fields) {
        for (int i : requiredPlaces()) {
            if (fields.values[i] == null) {
                in.notWhole();
                if (components[i].getType() == List.class) {
                    in.listMissing(in.pointer() + "/" + names[i]);
                }
                if (!fields.faulty(i)) {
                    in.missing(in.at(start), names[i]);
                }
            }
        }
    }

    private @Nullable Object construct(Input in, TokenStreamLocation start, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException why) {
                in.fault(
                        in.at(start),
                        ReadingRule.MALFORMED_VALUE,
                        Optional.empty(),
                        String.valueOf(why.getMessage()),
                        ReadingWords.type("object"));
                return null;
            }
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), impossible);
        }
    }

    @Override
    public Set<String> names() {
        return places.keySet();
    }

    @Override
    public @Nullable Binding field(String name) {
        Integer place = places.get(name);
        return place == null ? null : bindings[place];
    }

    @Override
    public Set<String> requiredNames() {
        Set<String> required = new LinkedHashSet<>();
        for (int place : requiredPlaces()) {
            required.add(names[place]);
        }
        return required;
    }

    private static boolean required(RecordComponent component) {
        return component.getType().isPrimitive()
                || component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.getAccessor().isAnnotationPresent(Filled.class)
                || component.getAccessor().isAnnotationPresent(NotEmpty.class);
    }
}
