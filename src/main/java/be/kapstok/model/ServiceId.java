package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of an integratiedienst record; for example {@code id_genk}.
 *
 * @param value the id as the data gives it; never blank, without spaces or control characters
 * @since 0.1.0
 */
public record ServiceId(@JsonValue String value) implements Comparable<ServiceId> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the value is empty or holds a space or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ServiceId {
        Ids.requireId(value);
    }

    /** Makes the id with this text; throws what the constructor throws. */
    public static ServiceId of(String value) {
        return new ServiceId(value);
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
