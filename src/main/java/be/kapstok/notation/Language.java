package be.kapstok.notation;

/** The language of a heading or word, in the order of the tables. */
public enum Language {
    /** Dutch. */
    DUTCH,
    /** French. */
    FRENCH,
    /** English. */
    ENGLISH
}
