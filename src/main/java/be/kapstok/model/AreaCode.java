package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The five-digit code of an area: a province ({@code 40000}), a region ({@code 02000}, {@code 04000}) or one
 * municipality ({@code 44021}).
 *
 * @param value five digits, as text, since the codes of the regions start with 0
 * @since 0.1.0
 */
public record AreaCode(@JsonValue String value) implements Comparable<AreaCode> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the value is not five digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AreaCode {
        if (!Ids.fiveDigits(value)) {
            throw new IllegalArgumentException("An area code has five digits, got: '" + value + "'");
        }
    }

    /**
     * The code with these five digits.
     *
     * @param value five digits
     * @return the code
     * @throws IllegalArgumentException when the value is not five digits
     */
    public static AreaCode of(String value) {
        requireNonNull(value, "value");
        return new AreaCode(value);
    }

    /**
     * The area that is one municipality.
     *
     * @param code the municipality
     * @return its area
     */
    public static AreaCode of(NisCode code) {
        requireNonNull(code, "code");
        return new AreaCode(code.value());
    }

    /**
     * Tells whether a text has the form of a code.
     *
     * @param text any text
     * @return whether {@link #of(String)} would accept it
     */
    public static boolean matches(String text) {
        requireNonNull(text, "text");
        return Ids.fiveDigits(text);
    }

    /** By hand, as is {@code hashCode}: the generated ones are slow to start, and codes are keys everywhere. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
