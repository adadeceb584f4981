package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a support body; for example {@code kmi} or {@code ic_limburg}.
 *
 * @param value the id as the data gives it; never blank, without spaces or control characters
 * @since 0.1.0
 */
public record BodyId(@JsonValue String value) implements Comparable<BodyId> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the value is empty or holds a space or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyId {
        Ids.requireId(value);
    }

    /** Makes the id with this text; throws what the constructor throws. */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
