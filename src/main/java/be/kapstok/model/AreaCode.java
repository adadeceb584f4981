package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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
        if (!Ids.fiveDigits(requireNonNull(value, "value"))) {
            throw new IllegalArgumentException("An area code has five digits, got: '" + value + "'");
        }
    }

    /** Makes the code with these five digits; throws what the constructor throws. */
    public static AreaCode of(String value) {
        return new AreaCode(value);
    }

    /** {@return the area of a single municipality} */
    public static AreaCode of(NisCode code) {
        requireNonNull(code, "code");
        return new AreaCode(code.value());
    }

    /** Says whether {@link #of(String)} would accept a text. */
    public static boolean matches(String text) {
        requireNonNull(text, "text");
        return Ids.fiveDigits(text);
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
