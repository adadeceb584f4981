package be.kapstok.partner;

import be.kapstok.reason.ReasonCode;

/**
 * Why an answer about partners is what it is.
 *
 * @since 0.1.0
 */
public enum PartnerReason implements ReasonCode {
    /** The seed page names the theme. */
    THEME_OF_PAGE,
    /** The seed page names the sector. */
    SECTOR_OF_PAGE,
    /** The sector is none of the three of the book. */
    SECTOR_NOT_OF_BOOK,
    /** The text asked about gives no municipality that partners could be near. */
    NO_PLACE,
    /** No partner surely fits. */
    NONE_FITS,
    /** What is known of the lists of partners in the book. */
    BOOK,
    /** The list is not complete: who is not in it may help all the same. */
    INCOMPLETE,
    /** The partner helps with a theme that was asked about. */
    HELPS_WITH,
    /** The partner is not tied to a theme, or its themes are not known. */
    NO_THEME,
    /** The sector of the partner. */
    SECTOR,
    /** The partner is in none of the three sectors of the book. */
    OTHER_SECTOR,
    /** Where the partner works. */
    WORKS_IN,
    /** The area of the partner, told in words, read as codes. */
    WORDS_READ_AS,
    /** The area of the partner is told in words that no code is known for. */
    AREA_IN_WORDS,
    /** The area of the partner is not known. */
    AREA_NOT_KNOWN,
    /** The municipality lies in the area of the partner. */
    NEAR,
    /** The area of the partner is a municipality of another day, which has to do with the one asked about. */
    NEAR_BY_MERGER,
    /** The partner is there on the day. */
    THERE,
    /** The partner acts as a centre on the day; since when is not known. */
    THERE_AS_CENTRE,
    /** Whether the partner is there on the day is not known: its period is not known. */
    PERIOD_NOT_KNOWN,
    /** Whether the partner is already there on the day is not known: only its end is. */
    START_NOT_KNOWN,
    /** Whether the partner is there on the day is not known: the day lies in the month or year of its start or end. */
    NEAR_AN_EDGE,
    /** The partner is surely not there on the day. */
    NOT_THERE,
    /** The book is known to list the partner. */
    IN_BOOK,
    /** Whether the book lists the partner is not known. */
    NOT_KNOWN_IN_BOOK
}
