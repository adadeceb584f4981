package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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
        if (!Ids.fourDigits(requireNonNull(value, "value"))) {
            throw new IllegalArgumentException("A policy field code has four digits, got: '" + value + "'");
        }
    }

    /** Makes the code with these four digits; throws what the constructor throws. */
    public static PolicyFieldCode of(String value) {
        return new PolicyFieldCode(value);
    }

    /** Says whether {@link #of} would accept a text. */
    public static boolean matches(String text) {
        requireNonNull(text, "text");
        return Ids.fourDigits(text);
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
