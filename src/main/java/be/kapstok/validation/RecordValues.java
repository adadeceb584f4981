package be.kapstok.validation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Visits all values of a record, including those of nested records, so that a new field cannot slip past a rule. A
 * record with one component counts as that component: an id or code is a single value, a recognition is a period. A
 * place of which only the name is known counts as its name.
 */
final class RecordValues {
    private final Map<Class<?>, List<Part>> parts = new HashMap<>();

    /** A component of a record, and how it is read: {@code (Object) -> Object}. */
    record Part(RecordComponent component, MethodHandle accessor) {
        private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

        /** The components of a record of a class that this package may read. */
        static List<Part> of(Class<?> type) throws IllegalAccessException {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent each : type.getRecordComponents()) {
                MethodHandle accessor = MethodHandles.lookup().unreflect(each.getAccessor());
                parts.add(new Part(each, accessor.asType(READ)));
            }
            return parts;
        }

        /** The value of the component in a record. */
        @Nullable
        Object of(Object record) {
            try {
                return (Object) accessor.invokeExact(record);
            } catch (Throwable thrown) {
                throw new IllegalStateException("an accessor of " + record.getClass() + " throws", thrown);
            }
        }
    }

    /** Takes a value. */
    interface Sink {
        /**
         * Takes a value that is not absent: a text, a number, a list, a record.
         *
         * @param value the value
         * @param component the component of which it is the value or an element
         * @param place gives its JSON pointer in the record on demand
         */
        void take(Object value, RecordComponent component, Place place);
    }

    /** The place of a value: within an outer place, by a name or number. */
    record Place(@Nullable Place around, Object step) {
        /** The JSON pointer, in the record. */
        String pointer() {
            return (around == null ? "" : around.pointer()) + "/" + step;
        }
    }

    /** Passes all values of a record to a sink. */
    void of(Record record, Sink sink) {
        of(record, null, sink);
    }

    private void of(Record record, @Nullable Place around, Sink sink) {
        for (Part each : parts(record)) {
            RecordComponent component = each.component();
            value(each.of(record), component, new Place(around, component.getName()), sink);
        }
    }

    private void value(@Nullable Object value, RecordComponent component, Place place, Sink sink) {
        if (value == null) {
            return;
        }
        sink.take(value, component, place);
        if (value instanceof be.kapstok.model.Place named && named.hasOnlyName()) {
            value(named.name(), component, place, sink);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), component, new Place(place, i), sink);
            }
        } else if (value instanceof Record record) {
            List<Part> own = parts(record);
            if (own.size() != 1) {
                of(record, place, sink);
            } else if (own.get(0).of(record) instanceof Record written) {
                of(written, place, sink);
            }
        }
    }

    private List<Part> parts(Record record) {
        return parts.computeIfAbsent(record.getClass(), type -> {
            try {
                return Part.of(type);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException("a record of the model is public", impossible);
            }
        });
    }
}
