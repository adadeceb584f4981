package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A name or sentence in Dutch and, where known, in French, English and German. In JSON a plain string means Dutch.
 *
 * @param nl the Dutch text
 * @param fr the French text, absent when not known
 * @param en the English text, absent when not known
 * @param de the German text, absent when not known; names of places have one where it is a German word of its own
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(
        @Filled @Size(max = 20000) String nl,
        @Size(max = 20000) @Nullable String fr,
        @Size(max = 20000) @Nullable String en,
        @Size(max = 20000) @Nullable String de) {

    /** Takes the four languages as they are. */
    @JsonCreator
    public Text {}

    /** A text that has no German form. */
    public Text(String nl, @Nullable String fr, @Nullable String en) {
        this(nl, fr, en, null);
    }

    /** {@return a text of which only the Dutch form is known} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text of(String nl) {
        requireNonNull(nl, "nl");
        return new Text(nl, null, null, null);
    }

    /**
     * {@return the text in a language, or in Dutch where that is not known; any language but French, English and German
     * means Dutch}
     */
    public String in(Locale language) {
        requireNonNull(language, "language");
        String wanted = switch (language.getLanguage()) {
            case "fr" -> fr;
            case "en" -> en;
            case "de" -> de;
            default -> nl;
        };
        return wanted == null || VisibleText.isBlank(wanted) ? nl : wanted;
    }

    /** {@return its forms in the languages that it is known in, each once: Dutch, French, English, German} */
    public List<String> forms() {
        List<String> forms = new ArrayList<>(1);
        for (String each : new @Nullable String[] {nl, fr, en, de}) {
            if (each != null && !forms.contains(each)) {
                forms.add(each);
            }
        }
        return List.copyOf(forms);
    }

    /** {@return the text that a function makes of this one, in each language that it is known in} */
    public Text map(UnaryOperator<String> change) {
        requireNonNull(change, "change");
        return new Text(
                change.apply(nl),
                fr == null ? null : change.apply(fr),
                en == null ? null : change.apply(en),
                de == null ? null : change.apply(de));
    }

    @Override
    public String toString() {
        return nl;
    }
}
