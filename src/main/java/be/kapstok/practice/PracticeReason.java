package be.kapstok.practice;

import be.kapstok.reason.ReasonCode;

/**
 * Why an answer about practices or publications is what it is.
 *
 * @since 0.1.0
 */
public enum PracticeReason implements ReasonCode {
    /** Which policy domains a theme leads to. */
    THEME_LEADS_TO,
    /** Which words for a domain lead to no theme, so that their practices are found by domain or word only. */
    WORDS_WITHOUT_THEME,
    /** Which words for a domain could belong to several themes, and the sources do not say to which. */
    WORDS_OF_SEVERAL,
    /** The text asked about gives no municipality that could have done something. */
    NO_PLACE,
    /** No practice surely fits. */
    NONE_FITS,
    /** Where the practices come from: none from the book. */
    NOT_FROM_BOOK,
    /** The practice is about a theme, by its policy domain. */
    THEME_BY_DOMAIN,
    /** The practice is about a theme, by the word of its source for the domain. */
    THEME_BY_WORD,
    /** The practice is in a policy domain. */
    IN_DOMAIN,
    /** The policy domain of the practice is not known. */
    DOMAIN_NOT_KNOWN,
    /** The source gives the practice its label. */
    LABEL_BY_SOURCE,
    /** One reader judged the label of the practice. */
    LABEL_JUDGED,
    /** The practice has a label, and nobody says what it rests on. */
    LABEL,
    /** The practice has no label. */
    NO_LABEL,
    /** The municipality asked about did it. */
    DONE_BY,
    /** Something did it that the municipality asked about was made of, or went into. */
    DONE_BY_RELATED,
    /** The name of a municipality that did it means several, or none that the data knows. */
    DOER_NOT_KNOWN,
    /** Without a year nobody can say which municipality of which time it was. */
    NO_YEAR,
    /** The words stand in the practice. */
    HAS_WORDS,
    /** What the practice does not meet. */
    MISSES_THEME,
    /** It is in another policy domain. */
    MISSES_DOMAIN,
    /** It has another label. */
    MISSES_LABEL,
    /** Others did it. */
    MISSES_DOER,
    /** It lacks a word. */
    MISSES_WORDS,
    /** What is known of a publication. */
    KNOWN_OF,
    /** What is known of a publication is not told. */
    NOTHING_KNOWN_OF,
    /** The data holds no publication. */
    NO_PUBLICATION
}
