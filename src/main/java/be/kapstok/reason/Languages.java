package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * The languages that the library speaks.
 *
 * @since 0.1.0
 */
public final class Languages {
    /** Dutch. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** English. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** French. */
    public static final Locale FRENCH = Locale.FRENCH;

    /** All three. */
    public static final List<Locale> ALL = List.of(DUTCH, ENGLISH, FRENCH);

    private Languages() {}

    /** The language of the library for a locale: Dutch, French or English; English for all other languages. */
    public static Locale spoken(Locale locale) {
        requireNonNull(locale, "locale");
        return switch (locale.getLanguage()) {
            case "nl" -> DUTCH;
            case "fr" -> FRENCH;
            default -> ENGLISH;
        };
    }
}
