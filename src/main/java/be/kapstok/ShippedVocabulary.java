package be.kapstok;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Vocabulary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What words mean in the shipped data, for readers of data that are given no other vocabulary; found by the service loader
 * of Java.
 *
 * @since 0.1.0
 */
public final class ShippedVocabulary implements Vocabulary {
    /** Makes it; the data is read at the first question. */
    public ShippedVocabulary() {}

    @Override
    public Meaning find(String list, String text, @Nullable LocalDate day) {
        requireNonNull(list, "list");
        requireNonNull(text, "text");
        return Kapstok.flanders().places().vocabulary().find(list, text, day);
    }
}
