package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

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
        if (!Ids.fiveDigits(value)) {
            throw new IllegalArgumentException("A NIS code has five digits, got: '" + value + "'");
        }
    }

    /**
     * The code with these five digits.
     *
     * @param value five digits
     * @return the code
     * @throws IllegalArgumentException when the value is not five digits
     */
    public static NisCode of(String value) {
        requireNonNull(value, "value");
        return new NisCode(value);
    }

    /**
     * Tells whether a text has the form of a code.
     *
     * @param text any text
     * @return whether {@link #of} would accept it
     */
    public static boolean matches(String text) {
        requireNonNull(text, "text");
        return Ids.fiveDigits(text);
    }

    /** By hand, as is {@code hashCode}: the generated ones are slow to start, and codes are keys everywhere. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NisCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
