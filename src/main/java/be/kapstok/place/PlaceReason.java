package be.kapstok.place;

import be.kapstok.reason.ReasonCode;

/**
 * Why a look-up answers as it does.
 *
 * @since 0.1.0
 */
public enum PlaceReason implements ReasonCode {
    /** The text is a code. */
    FOUND_BY_CODE,
    /** The text is a Dutch name. */
    FOUND_BY_DUTCH_NAME,
    /** The text is a French name. */
    FOUND_BY_FRENCH_NAME,
    /** The text is an English name. */
    FOUND_BY_ENGLISH_NAME,
    /** The text is another spelling of a name. */
    FOUND_BY_SPELLING,
    /** The municipality exists on the day, and no end is known. */
    EXISTS,
    /** The municipality exists on the day, and ends later. */
    EXISTS_UNTIL,
    /** It was formed by a merger. */
    FORMED_BY_MERGER,
    /** It took in another municipality before the day and kept its code. */
    TERRITORY_CHANGED,
    /** It takes in another municipality after the day and keeps its code. */
    TERRITORY_CHANGES_LATER,
    /** It merges into another municipality after the day. */
    MERGES_LATER,
    /** What a reader should know of the record. */
    NOTE,
    /** It does not exist any more on the day. */
    ENDED,
    /** What it became. */
    BECAME,
    /** The data does not say what it became. */
    SUCCESSOR_NOT_KNOWN,
    /** It does not exist yet on the day. */
    STARTS_LATER,
    /** What its territory is until it starts. */
    PREDECESSORS,
    /** Several municipalities fit. */
    SEVERAL_FIT,
    /** No municipality has the name. */
    UNKNOWN_NAME,
    /** No municipality has the code. */
    UNKNOWN_CODE,
    /** The code is of the numbering of the Walloon Region. */
    WALLOON_CODE,
    /** A number that has not five digits. */
    NOT_FIVE_DIGITS,
    /** Nothing was asked. */
    EMPTY,
    /** The text is longer than any name. */
    TOO_LONG,
    /** The text holds a control character, or one that stands for a character lost in decoding. */
    CONTROL_CHARACTER,
    /** The day lies before the first fact. */
    BEFORE_COVERED,
    /** The day lies after the day on which the facts were gathered. */
    AFTER_AS_OF
}
