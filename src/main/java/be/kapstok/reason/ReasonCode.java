package be.kapstok.reason;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The stable name of a kind of reason, for programs. Each question has an enum of its own, and its package has a
 * sentence for each code.
 *
 * @since 0.1.0
 */
public interface ReasonCode {
    /** The name of the constant, in upper case. */
    String name();

    /** The code as JSON and the bundle of sentences write it: the name in lower snake case. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
