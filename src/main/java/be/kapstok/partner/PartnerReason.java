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
    /** The sector is not one of the three of the book. */
    SECTOR_NOT_OF_BOOK,
    /** The text asked about does not mean a municipality, so no partner can be near it. */
    NO_PLACE,
    /** No partner certainly fits. */
    NONE_FITS,
    /** What is known about the lists of partners in the book. */
    BOOK,
    /** The list is not complete: organisations that are not in it may help too. */
    INCOMPLETE,
    /** The partner helps with a theme that was asked about. */
    HELPS_WITH,
    /** The partner is not tied to a theme, or its themes are not known. */
    NO_THEME,
    /** The sector of the partner. */
    SECTOR,
    /** The partner is in none of the three sectors of the book. */
    OTHER_SECTOR,
    /** The area in which the partner works. */
    WORKS_IN,
    /** The area of the partner is given in words, which are read as codes. */
    WORDS_READ_AS,
    /** The area of the partner is given in words without a known code. */
    AREA_IN_WORDS,
    /** The area of the partner is not known. */
    AREA_NOT_KNOWN,
    /** The municipality lies in the area of the partner. */
    NEAR,
    /** The area of the partner is a municipality of another day, which a merger links to the one asked about. */
    NEAR_BY_MERGER,
    /** The partner exists on the day. */
    THERE,
    /** The partner acts as a centre on the day; its start is not known. */
    THERE_AS_CENTRE,
    /** It is not known whether the partner exists on the day: its period is not known. */
    PERIOD_NOT_KNOWN,
    /** It is not known whether the partner already exists on the day: only its end is known. */
    START_NOT_KNOWN,
    /** It is not known whether the partner exists on the day: the day lies in the month or year of its start or end. */
    NEAR_AN_EDGE,
    /** The partner certainly does not exist on the day. */
    NOT_THERE,
    /** The book is known to list the partner. */
    IN_BOOK,
    /** It is not known whether the book lists the partner. */
    NOT_KNOWN_IN_BOOK
}
