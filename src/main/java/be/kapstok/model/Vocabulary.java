package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the words of people mean: which record of a list a name or id stands for. It may be asked from many threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Vocabulary {
    /**
     * Tells which record a text means.
     *
     * @param list the list of a data set, such as {@code targetGroups} or {@code municipalities}
     * @param text an id, or a name in Dutch, French or English; may be anything
     * @param day the day on which the name is borne, in Belgian civil time, or {@code null} when none is known
     * @return the meaning; a text that means nothing gives one without an id, never an exception
     */
    Meaning find(String list, String text, @Nullable LocalDate day);

    /**
     * {@return the word that stands for a constant in data: in lower snake case, except that the policy priorities P1 to
     * P5 are capitals}
     */
    static String word(Enum<?> constant) {
        String name = requireNonNull(constant, "constant").name();
        return name.length() == 2 ? name : name.toLowerCase(Locale.ROOT);
    }

    /**
     * The meaning of a text.
     *
     * @param id the id or code of the record, or {@code null} when the text means none, or may mean several
     * @param suggestion what was probably meant, when there is no id; beside an id it says what the text was read as, where
     *     the text is no name of the record, so that a reader should be told; else {@code null}
     * @param several whether there is no id because the text may mean several records, which the suggestion names
     * @since 0.1.0
     */
    record Meaning(@Nullable String id, @Nullable String suggestion, boolean several) {
        /** The meaning of a text that does not mean several records. */
        public Meaning(@Nullable String id, @Nullable String suggestion) {
            this(id, suggestion, false);
        }
    }
}
