package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The four-digit code of a policy field (beleidsveld) of the policy and management cycle; for example {@code 0902}.
 *
 * @param value four digits, as text, since most codes start with 0
 * @since 0.1.0
 */
public record PolicyFieldCode(@JsonValue String value) implements Comparable<PolicyFieldCode> {
    /**
     * Checks the form; whether the code is in the standard list is a question of data.
     *
     * @throws IllegalArgumentException when the value is not four digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyFieldCode {
        if (!Ids.fourDigits(value)) {
            throw new IllegalArgumentException("A policy field code has four digits, got: '" + value + "'");
        }
    }

    /**
     * The code with these four digits.
     *
     * @param value four digits
     * @return the code
     * @throws IllegalArgumentException when the value is not four digits
     */
    public static PolicyFieldCode of(String value) {
        requireNonNull(value, "value");
        return new PolicyFieldCode(value);
    }

    /**
     * Tells whether a text has the form of a code.
     *
     * @param text any text
     * @return whether {@link #of} would accept it
     */
    public static boolean matches(String text) {
        requireNonNull(text, "text");
        return Ids.fourDigits(text);
    }

    /** By hand, as is {@code hashCode}: the generated ones are slow to start, and codes are keys everywhere. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyFieldCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PolicyFieldCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
