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
        String id,
        Name name,
        @Nullable Period period,
        @Nullable String belongsTo) {
    /**
     * A name in three languages.
     *
     * @param nl in Dutch
     * @param fr in French, or {@code null} when it is not known
     * @param en in English, or {@code null} when it is not known
     */
    public record Name(
            String nl, @Nullable String fr, @Nullable String en) {
        static Name of(Text text) {
            return new Name(text.nl(), text.fr(), text.en());
        }

        /** The name in Dutch, French or, for any other language, English; in Dutch where that is not known. */
        public String in(Locale language) {
            requireNonNull(language, "language");
            return new Text(nl, fr, en).in(Languages.spoken(language));
        }
    }

    boolean isInUse(LocalDate day) {
        return period == null || period.contains(day);
    }
}
