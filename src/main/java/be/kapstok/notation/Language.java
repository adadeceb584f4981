package be.kapstok.notation;

import be.kapstok.reason.Languages;
import java.util.Locale;

/** The language of a heading or word, in the order of the tables. */
public enum Language {
    /** Dutch. */
    DUTCH,
    /** French. */
    FRENCH,
    /** English. */
    ENGLISH;

    /** {@return the language of a locale: Dutch, French or, for any other, English} */
    public static Language of(Locale locale) {
        Locale spoken = Languages.spoken(locale);
        return spoken.equals(Languages.DUTCH) ? DUTCH : spoken.equals(Languages.FRENCH) ? FRENCH : ENGLISH;
    }
}
