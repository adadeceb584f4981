package be.kapstok.validation;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes over all values of a record, those of records in it too, so that a new field cannot slip past a rule. A record of one
 * component is written as that: an id or code is a single value, a recognition is a period.
 */
final class RecordValues {
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    /** Takes a value. */
    interface Sink {
        /**
         * Takes a value that is not absent: a text, a number, a list, a record.
         *
         * @param value the value
         * @param component the component of which it is the value, or an element
         * @param place gives its JSON pointer in the record when it is asked for
         */
        void take(Object value, RecordComponent component, Place place);
    }

    /** Where a value stands: in a place around it, by a name or number. */
    record Place(@Nullable Place around, Object step) {
        /** The JSON pointer, in the record. */
        String pointer() {
            return (around == null ? "" : around.pointer()) + "/" + step;
        }
    }

    /** Gives all values of a record. */
    void of(Record record, Sink sink) {
        of(record, null, sink);
    }

    private void of(Record record, @Nullable Place around, Sink sink) {
        for (RecordComponent each : components.computeIfAbsent(record.getClass(), Class::getRecordComponents)) {
            value(read(each, record), each, new Place(around, each.getName()), sink);
        }
    }

    private void value(@Nullable Object value, RecordComponent component, Place place, Sink sink) {
        if (value == null) {
            return;
        }
        sink.take(value, component, place);
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), component, new Place(place, i), sink);
            }
        } else if (value instanceof Record record) {
            RecordComponent[] parts = components.computeIfAbsent(record.getClass(), Class::getRecordComponents);
            if (parts.length != 1) {
                of(record, place, sink);
            } else if (parts[0].getType().isRecord() && read(parts[0], record) instanceof Record written) {
                of(written, place, sink);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }
}
