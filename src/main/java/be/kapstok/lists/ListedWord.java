package be.kapstok.lists;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Period;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word of a list.
 *
 * @param id the word as data has it, such as {@code newcomers}
 * @param name what people call it
 * @param period the days on which it is in use, or {@code null} when the data gives none
 * @param belongsTo the word of another list to which it belongs, or {@code null}: the domain of a policy field, the level
 *     of a source of subsidies, the province of a municipality
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedWord(
        String id, Name name, @Nullable Period period, @Nullable String belongsTo) {
    /**
     * A name in three languages. Where it is known in Dutch only, that stands for all.
     *
     * @param nl in Dutch
     * @param fr in French
     * @param en in English
     */
    public record Name(String nl, String fr, String en) {
        static Name of(Text text) {
            return new Name(text.in(Languages.DUTCH), text.in(Languages.FRENCH), text.in(Languages.ENGLISH));
        }

        /** The name in Dutch, French or English; in English for any other language. */
        public String in(Locale language) {
            requireNonNull(language, "language");
            return switch (Languages.spoken(language).getLanguage()) {
                case "nl" -> nl;
                case "fr" -> fr;
                default -> en;
            };
        }
    }

    boolean isInUse(LocalDate day) {
        return period == null || period.contains(day);
    }
}
