package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Confidence;
import be.kapstok.model.Period;
import be.kapstok.model.Source;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fault in data, or a remark about it, with its place.
 *
 * @param rule the rule that found it
 * @param severity how bad it is
 * @param wording the sentence, before a language is chosen
 * @param location where it is
 * @param suggestion what was probably meant, or {@code null} when there is no likely fix
 * @param sources the sources of the rule; empty for rules of form
 * @param inForce the period in which the rule holds, or {@code null} when it always holds
 * @param confidence how sure the rule itself is, or {@code null} for rules of data, which this library sets itself
 * @since 0.1.0
 */
@JsonPropertyOrder({
    "rule",
    "severity",
    "message",
    "file",
    "pointer",
    "line",
    "column",
    "cell",
    "suggestion",
    "sources",
    "inForce",
    "confidence"
})
public record Finding(
        RuleId rule,
        Severity severity,
        @JsonIgnore Message wording,
        @JsonUnwrapped Location location,
        @Nullable String suggestion,
        List<Source> sources,
        @Nullable Period inForce,
        @Nullable Confidence confidence) {

    /** Copies the sources. */
    public Finding {
        sources = List.copyOf(sources);
    }

    /** The same finding at another place. */
    public Finding at(Location place) {
        requireNonNull(place, "place");
        return new Finding(rule, severity, wording, place, suggestion, sources, inForce, confidence);
    }

    /** The same finding with another severity. */
    public Finding as(Severity other) {
        requireNonNull(other, "other");
        return new Finding(rule, other, wording, location, suggestion, sources, inForce, confidence);
    }

    /** The sentence in English. */
    @JsonProperty("message")
    public String message() {
        return message(Languages.ENGLISH);
    }

    /** The sentence in Dutch, French or English, for people to read; any other language gives English. */
    public String message(Locale language) {
        requireNonNull(language, "language");
        return wording.in(language);
    }

    @Override
    public String toString() {
        return location + " " + severity + " " + rule + " " + message();
    }
}
