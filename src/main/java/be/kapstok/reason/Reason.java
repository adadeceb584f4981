package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;

/**
 * One step of the argument for an answer.
 *
 * <p>The code is stable and meant for programs; the text is for people and may change.
 *
 * @param code what kind of step this is
 * @param arguments the values that the sentence names, in its order
 * @param sources the sources it rests on
 * @param confidence how sure it is
 * @param records the ids of the records it rests on
 * @since 0.1.0
 */
@JsonPropertyOrder({"code", "text", "sources", "confidence", "records"})
public record Reason(
        ReasonCode code,
        @JsonIgnore List<Object> arguments,
        List<Source> sources,
        Confidence confidence,
        List<String> records) {

    /** Copies the lists. */
    public Reason {
        arguments = Message.copyOf(arguments);
        sources = List.copyOf(sources);
        records = List.copyOf(records);
    }

    /**
     * A confirmed step that rests on no record and no source, with the values that its sentence names, in their order.
     */
    public static Reason of(ReasonCode code, Object... arguments) {
        requireNonNull(code, "code");
        return of(code, List.of(), arguments);
    }

    /** A confirmed step that rests on sources but on no record; otherwise as {@link #of(ReasonCode, Object...)}. */
    public static Reason of(ReasonCode code, List<Source> sources, Object... arguments) {
        requireNonNull(code, "code");
        requireNonNull(sources, "sources");
        requireNonNull(arguments, "arguments");
        return new Reason(code, List.of(arguments), sources, Confidence.CONFIRMED, List.of());
    }

    /** The same step, marked as probable. */
    public Reason probable() {
        return new Reason(code, arguments, sources, Confidence.PROBABLE, records);
    }

    /** The step in English. */
    @JsonProperty("text")
    public String text() {
        return text(Languages.ENGLISH);
    }

    /** The step as a sentence in Dutch, French or English; any other language gives English. */
    public String text(Locale language) {
        requireNonNull(language, "language");
        return new Message(code.getClass(), code.code(), arguments).in(language);
    }
}
