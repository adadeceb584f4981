package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a source; for example {@code seed_page}.
 *
 * @param value the id as it stands in the data; never blank, without spaces or control characters
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

    /**
     * The id with this text.
     *
     * @param value the id as it stands in the data
     * @return the id
     * @throws IllegalArgumentException when the value is empty or holds a space or a control character
     */
    public static SourceId of(String value) {
        requireNonNull(value, "value");
        return new SourceId(value);
    }

    /** By hand, as is {@code hashCode}: the generated ones are slow to start, and codes are keys everywhere. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
