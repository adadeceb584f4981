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
 * @param arguments what the step speaks of, in the order of the sentence
 * @param sources where it comes from
 * @param confidence how sure it is
 * @param records the ids of the records it rests on
 * @since 0.1.0
 */
@JsonPropertyOrder({"code", "text", "sources", "confidence", "records"})
public record Reason(
        @JsonProperty("code") ReasonCode code,
        @JsonIgnore List<Object> arguments,
        @JsonProperty("sources") List<Source> sources,
        @JsonProperty("confidence") Confidence confidence,
        @JsonProperty("records") List<String> records) {

    /** Copies the lists. */
    public Reason {
        arguments = Message.copyOf(arguments);
        sources = List.copyOf(sources);
        records = List.copyOf(records);
    }

    /**
     * The step in English.
     *
     * @return a sentence
     */
    @JsonProperty("text")
    public String text() {
        return text(Languages.ENGLISH);
    }

    /**
     * The step in a language.
     *
     * @param language Dutch, French or English; any other means English
     * @return a sentence
     */
    public String text(Locale language) {
        requireNonNull(language, "language");
        return new Message(code.getClass(), code.code(), arguments).in(language);
    }
}
