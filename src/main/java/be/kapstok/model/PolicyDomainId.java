package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a policy domain; for example {@code education}.
 *
 * @param value the id as the data gives it; never blank, without spaces or control characters
 * @since 0.1.0
 */
public record PolicyDomainId(@JsonValue String value) implements Comparable<PolicyDomainId> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the value is empty or holds a space or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyDomainId {
        Ids.requireId(value);
    }

    /** Makes the id with this text; throws what the constructor throws. */
    public static PolicyDomainId of(String value) {
        return new PolicyDomainId(value);
    }

    /** Says whether {@link #of} would accept a text. */
    public static boolean matches(String text) {
        requireNonNull(text, "text");
        return Ids.isId(text);
    }

    @Override
    public int compareTo(PolicyDomainId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
