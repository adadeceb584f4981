package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Confidence;
import java.util.List;
import java.util.Locale;

/**
 * The constants of enums in words. They stand in the bundle of the package of the enum, those of the vocabulary in that of this
 * package; the key is the name of the type and that of the constant, as in {@code SupportOffer.training}.
 */
public final class EnumWords {
    private EnumWords() {}

    /**
     * A constant in words.
     *
     * @param constant the constant
     * @return words that can stand in a sentence
     */
    public static Message of(Enum<?> constant) {
        requireNonNull(constant, "constant");
        Class<?> type = constant.getDeclaringClass();
        boolean ofVocabulary = type.getPackageName().equals(Confidence.class.getPackageName());
        String key = type.getSimpleName() + "." + constant.name().toLowerCase(Locale.ROOT);
        return new Message(ofVocabulary ? EnumWords.class : type, key, List.of());
    }

    /**
     * Constants in words.
     *
     * @param constants the constants
     * @return words for each, in that order
     */
    public static List<Message> of(List<? extends Enum<?>> constants) {
        requireNonNull(constants, "constants");
        return constants.stream().map(EnumWords::of).toList();
    }
}
