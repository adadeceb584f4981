package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The five-digit NIS code (REFNIS) that Statbel gives a municipality; for example {@code 44021} for Gent.
 *
 * @param value five digits, as text, since codes of areas may start with 0
 * @since 0.1.0
 */
public record NisCode(@JsonValue String value) implements Comparable<NisCode> {
    /**
     * Checks the form; whether a municipality has the code is a question of data.
     *
     * @throws IllegalArgumentException when the value is not five digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NisCode {
        if (!Ids.fiveDigits(requireNonNull(value, "value"))) {
            throw new IllegalArgumentException("A NIS code has five digits, got: '" + value + "'");
        }
    }

    /** Makes the code with these five digits; throws what the constructor throws. */
    public static NisCode of(String value) {
        return new NisCode(value);
    }

    /** Says whether {@link #of} would accept a text. */
    public static boolean matches(String text) {
        requireNonNull(text, "text");
        return Ids.fiveDigits(text);
    }

    @Override
    public int compareTo(NisCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
