package be.kapstok.place;

import be.kapstok.reason.ReasonCode;
import java.util.EnumSet;
import java.util.Set;

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
    /** The text is a German name. */
    FOUND_BY_GERMAN_NAME,
    /** The text is another spelling of a name. */
    FOUND_BY_SPELLING,
    /** The text is a postcode; the municipality is the main one that it serves. */
    FOUND_BY_POSTCODE,
    /** The text is the name of a place (deelgemeente) in a municipality. */
    FOUND_BY_PLACE,
    /** The text is the code of a statistical sector, or of a group of sectors, of a municipality. */
    SECTOR_OF,
    /** The OCMW (CPAS) of a municipality was asked. */
    WELFARE_CENTRE,
    /** What stands beside the name agrees with the municipality. */
    BESIDE_AGREES,
    /** What stands beside the name is not known. */
    BESIDE_NOT_KNOWN,
    /** Two parts of the text mean different municipalities. */
    CONTRADICTION,
    /** The text is the country. */
    IS_COUNTRY,
    /** The text is a region. */
    IS_REGION,
    /** The text is a province. */
    IS_PROVINCE,
    /** The text is an arrondissement. */
    IS_ARRONDISSEMENT,
    /** The text stands for what could not be placed. */
    NOT_PLACED,
    /** The municipality of the postcode or place went into another. */
    PLACE_WENT_INTO,
    /** The day lies before a merger, and the data tells in which municipality the place lay. */
    PLACE_WAS_IN,
    /** The day lies before a merger, and one of the merged municipalities bears the name of the place. */
    PLACE_IN_NAMESAKE,
    /** The day lies before a merger, and nothing tells in which of the merged municipalities the place lay. */
    PLACE_IN_ONE_OF,
    /** Places in other municipalities bear the name as well. */
    ALSO_A_PLACE,
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
    /** It got another name. */
    RENAMED,
    /** It went on under another code. */
    CODE_CHANGED,
    /** It went to another province. */
    PROVINCE_CHANGED,
    /** It got language facilities. */
    FACILITIES_CAME,
    /** It lost language facilities. */
    FACILITIES_WENT,
    /** From when to when it existed. */
    LIVED,
    /** It does not exist any more on the day. */
    ENDED,
    /** What it became. */
    BECAME,
    /** One municipality went on under another code or name. */
    WENT_ON_AS,
    /** Later than the day, it goes on under another code or name. */
    GOES_ON_AS,
    /** The data does not say what it became. */
    SUCCESSOR_NOT_KNOWN,
    /** It does not exist yet on the day. */
    STARTS_LATER,
    /** What its territory is until it starts. */
    PREDECESSORS,
    /** The text names a province, and a municipality that lies in another province. */
    ALSO_A_PROVINCE,
    /** Several municipalities fit. */
    SEVERAL_FIT,
    /** No municipality has the name. */
    UNKNOWN_NAME,
    /** No municipality has the code. */
    UNKNOWN_CODE,
    /** The four digits are no postcode that the data knows. */
    UNKNOWN_POSTCODE,
    /** A number that has neither five digits nor four. */
    NOT_FIVE_DIGITS,
    /** Nothing was asked. */
    EMPTY,
    /** The text is longer than any name. */
    TOO_LONG,
    /** The text holds a control character, or one that stands for a character lost in decoding. */
    CONTROL_CHARACTER,
    /** How many lived there on 1 January of a year. */
    POPULATION,
    /** The years for which it is known how many lived there. */
    POPULATION_KNOWN,
    /** For this year the data does not tell how many lived there. */
    POPULATION_NOT_KNOWN,
    /** For no year the data tells how many lived there. */
    POPULATION_NEVER_KNOWN,
    /** The municipality did not exist on 1 January of the year. */
    POPULATION_OF_NONE,
    /** The days on which all words of a list are municipalities. */
    LIST_OF_DAYS,
    /** There is no day on which all words of a list are municipalities. */
    LIST_OF_NO_DAY,
    /** No word of a list is a municipality. */
    LIST_OF_NOTHING,
    /** The days on which most words of a list are municipalities. */
    LIST_FITS_BEST,
    /** Which words of a list rule out which days. */
    RULES_OUT,
    /** Two words of a list never lived on one day. */
    NEVER_TOGETHER,
    /** A word of a list is read as a code although it is written as a number. */
    READ_AS_CODE,
    /** Words of a list that are no municipality. */
    LEFT_ASIDE,
    /** The days of which the facts speak. */
    FACTS_REACH;

    private static final Set<PlaceReason> WAYS_IN = EnumSet.of(
            FOUND_BY_POSTCODE,
            FOUND_BY_PLACE,
            SECTOR_OF,
            WELFARE_CENTRE,
            BESIDE_AGREES,
            PLACE_WENT_INTO,
            PLACE_WAS_IN,
            PLACE_IN_NAMESAKE,
            PLACE_IN_ONE_OF,
            ALSO_A_PLACE);

    /**
     * Whether it tells how a postcode or a place led to a municipality; a name or code of the municipality itself is no
     * way in.
     */
    boolean isWayIn() {
        return WAYS_IN.contains(this);
    }
}
