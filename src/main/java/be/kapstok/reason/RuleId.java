package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a rule: {@code KD-...} for rules of data, {@code RB-...} for rules of policy. Ids never change.
 *
 * @param value the id
 * @since 0.1.0
 */
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the id starts with neither {@code KD-} nor {@code RB-}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        if (!value.startsWith("KD-") && !value.startsWith("RB-")) {
            throw new IllegalArgumentException("A rule id starts with KD- or RB-, got: '" + value + "'");
        }
    }

    /** Makes the id with this text; throws what the constructor throws. */
    public static RuleId of(String value) {
        requireNonNull(value, "value");
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
