package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name or sentence in Dutch and, where known, in French and English. In JSON, a plain string means Dutch.
 *
 * @param nl the Dutch text
 * @param fr the French text, absent when not known
 * @param en the English text, absent when not known
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(
        @Filled @Size(max = 20000) String nl,
        @Size(max = 20000) @Nullable String fr,
        @Size(max = 20000) @Nullable String en) {

    /** Keeps the three texts as they are. */
    @JsonCreator
    public Text {}

    /** {@return a text that is known in Dutch only} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text of(String nl) {
        requireNonNull(nl, "nl");
        return new Text(nl, null, null);
    }

    /**
     * {@return the text in a language, or in Dutch when it is not known in that language; any language but French and
     * English means Dutch}
     */
    public String in(Locale language) {
        requireNonNull(language, "language");
        String wanted = switch (language.getLanguage()) {
            case "fr" -> fr;
            case "en" -> en;
            default -> nl;
        };
        return wanted == null || VisibleText.isBlank(wanted) ? nl : wanted;
    }

    @Override
    public String toString() {
        return nl;
    }
}
