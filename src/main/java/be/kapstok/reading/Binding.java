package be.kapstok.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads values of one type. */
public interface Binding {
    /**
     * {@return the value at the current token, or {@code null} when it was faulty, after reporting the fault} The
     * parser stays at the last token of the value.
     */
    @Nullable
    Object read(Input in);

    /** {@return the binding of a field of the values, or {@code null} when they have no such field} */
    default @Nullable Binding field(String name) {
        return null;
    }

    /** {@return the names of the fields of the values} */
    default Set<String> names() {
        return Set.of();
    }

    /** {@return the names of the fields that each value must have} */
    default Set<String> requiredNames() {
        return Set.of();
    }
}
