package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a support body; for example {@code kmi} or {@code ic_limburg}.
 *
 * @param value the id as it stands in the data; never blank, without spaces or control characters
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

    /**
     * The id with this text.
     *
     * @param value the id as it stands in the data
     * @return the id
     * @throws IllegalArgumentException when the value is empty or holds a space or a control character
     */
    public static BodyId of(String value) {
        requireNonNull(value, "value");
        return new BodyId(value);
    }

    /** By hand, as is {@code hashCode}: the generated ones are slow to start, and codes are keys everywhere. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BodyId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
