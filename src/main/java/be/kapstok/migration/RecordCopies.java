package be.kapstok.migration;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of the model with other values for some of their components. */
final class RecordCopies {
    private RecordCopies() {}

    /** The same record with other values; each key is the name of a component. */
    static <T> T with(T record, Map<String, ? extends Object> values) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] all = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                all[i] = values.containsKey(name)
                        ? values.get(name)
                        : components[i].getAccessor().invoke(record);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked") // the constructor of a class makes what the class is
            T made = (T) record.getClass().getDeclaredConstructor(types).newInstance(all);
            return made;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record of the model is public and has its constructor", impossible);
        }
    }
}
