package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a target group; for example {@code newcomers}.
 *
 * @param value the id as it stands in the data; never blank, without spaces or control characters
 * @since 0.1.0
 */
public record TargetGroupId(@JsonValue String value) implements Comparable<TargetGroupId> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the value is empty or holds a space or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TargetGroupId {
        Ids.requireId(value);
    }

    /**
     * The id with this text.
     *
     * @param value the id as it stands in the data
     * @return the id
     * @throws IllegalArgumentException when the value is empty or holds a space or a control character
     */
    public static TargetGroupId of(String value) {
        requireNonNull(value, "value");
        return new TargetGroupId(value);
    }

    /**
     * Tells whether a text has the form of an id.
     *
     * @param text any text
     * @return whether {@link #of} would accept it
     */
    public static boolean matches(String text) {
        requireNonNull(text, "text");
        return Ids.isId(text);
    }

    /** By hand, as is {@code hashCode}: the generated ones are slow to start, and codes are keys everywhere. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetGroupId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TargetGroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
