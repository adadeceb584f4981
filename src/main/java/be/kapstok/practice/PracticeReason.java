package be.kapstok.practice;

import be.kapstok.reason.ReasonCode;

/**
 * Why an answer about practices or publications is what it is.
 *
 * @since 0.1.0
 */
public enum PracticeReason implements ReasonCode {
    /** The policy domains to which a theme leads. */
    THEME_LEADS_TO,
    /** The words for a domain that lead to no theme, so that only a domain or a word finds their practices. */
    WORDS_WITHOUT_THEME,
    /** The words for a domain that could belong to several themes, while the sources do not say which. */
    WORDS_OF_SEVERAL,
    /** The text asked about does not mean a municipality, so it cannot have done a practice. */
    NO_PLACE,
    /** No practice certainly fits. */
    NONE_FITS,
    /** The sources of the practices: none comes from the book. */
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
    /** The practice has a label whose basis is not stated. */
    LABEL,
    /** The practice has no label. */
    NO_LABEL,
    /** The municipality asked about did it. */
    DONE_BY,
    /** A predecessor or successor of the municipality asked about did it. */
    DONE_BY_RELATED,
    /** The name of a municipality that did it means several municipalities, or none in the data. */
    DOER_NOT_KNOWN,
    /** The practice has no year, so it is not known which municipality of which time did it. */
    NO_YEAR,
    /** The practice has the words. */
    HAS_WORDS,
    /** It is about another theme. */
    MISSES_THEME,
    /** It is in another policy domain. */
    MISSES_DOMAIN,
    /** It has another label. */
    MISSES_LABEL,
    /** Other municipalities did it. */
    MISSES_DOER,
    /** It lacks a word. */
    MISSES_WORDS,
    /** What is known about a publication. */
    KNOWN_OF,
    /** The data does not say what is known about a publication. */
    NOTHING_KNOWN_OF,
    /** The data has no publication. */
    NO_PUBLICATION
}
