package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a source; for example {@code seed_page}.
 *
 * @param value the id as the data gives it; never blank, without spaces or control characters
 * @since 0.1.0
 */
public record SourceId(@JsonValue String value) implements Comparable<SourceId> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the value is empty or holds a space or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceId {
        Ids.requireId(value);
    }

    /** Makes the id with this text; throws what the constructor throws. */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
