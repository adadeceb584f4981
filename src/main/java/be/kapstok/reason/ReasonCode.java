package be.kapstok.reason;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The stable name of a kind of reason, for programs. Each question has an enum of its own; its package has the sentence
 * for each code.
 *
 * @since 0.1.0
 */
public interface ReasonCode {
    /** The name of the constant, in upper case. */
    String name();

    /** The code as it stands in JSON and in the bundle of sentences: the name in lower snake case. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
