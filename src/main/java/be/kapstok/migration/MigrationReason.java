package be.kapstok.migration;

import be.kapstok.reason.ReasonCode;

/**
 * Why data is carried to other municipalities as it is, or not.
 *
 * @since 0.1.0
 */
public enum MigrationReason implements ReasonCode {
    /** What was carried, between which days, by which column. */
    CARRIED_LIST,
    /** The day of the codes was found from the codes themselves. */
    CARRIED_DAY_FOUND,
    /** Each row is of its own day, and by which column. */
    CARRIED_EACH_DAY,
    /** A row has no day that can be read. */
    CARRIED_NO_DAY,
    /** The day of a row lies before those of which the facts speak. */
    CARRIED_DAY_TOO_EARLY,
    /** A code means the same on both days. */
    CARRIED_SAME,
    /** A municipality goes on under another code. */
    CARRIED_MOVED,
    /** Several municipalities are one on the other day. */
    CARRIED_TOGETHER,
    /** The row holds only a part of the municipality that it is carried to. */
    CARRIED_IN_PART,
    /** For some keys, such as years, a part of the municipality has no row. */
    CARRIED_IN_PART_FOR,
    /** A row of which the code stays is written otherwise. */
    CARRIED_REWRITTEN,
    /** A cell of the column of codes holds a code with blanks around it. */
    CARRIED_BLANKS_AROUND,
    /** A mean is rounded to the most decimals of the cells. */
    CARRIED_ROUNDED,
    /** A mean is rounded to as many decimals as was asked. */
    CARRIED_ROUNDED_TO,
    /** A code is of the day carried to, not of the day carried from. */
    CARRIED_ALREADY,
    /** A code is of neither day. */
    CARRIED_OTHER_DAY,
    /** A list mixes codes of several days. */
    CARRIED_MIXED,
    /** A row has no code. */
    CARRIED_NO_CODE,
    /** A cell holds no code. */
    CARRIED_NOT_A_CODE,
    /** A cell may be an area code that lost its leading zero. */
    CARRIED_LOST_ZERO,
    /** What was one is several on the other day. */
    CARRIED_DIVIDED,
    /** Which part goes to whom is not known without shares. */
    CARRIED_NEEDS_SHARES,
    /** The shares do not sum to 1. */
    CARRIED_SHARES_NOT_WHOLE,
    /** A row was divided by shares. */
    CARRIED_BY_SHARES,
    /** No policy says how cells become one. */
    CARRIED_ASKED,
    /** A text would look like several among those of a list. */
    CARRIED_LIST_UNCLEAR,
    /** Texts of a list hold the bar that stands between them. */
    CARRIED_LIST_HOLDS_BARS,
    /** Cells that should be equal are not. */
    CARRIED_NOT_EQUAL,
    /** A cell that should be a number is none. */
    CARRIED_NO_NUMBER,
    /** An empty cell is not zero. */
    CARRIED_BLANK,
    /** A number that one record lacks is asked for by a policy. */
    CARRIED_LACKING,
    /** A cell that says that there is no number stands beside numbers. */
    CARRIED_MARK,
    /** A cell that only says what a number is less than, or between, stands beside others. */
    CARRIED_BOUNDS,
    /** A cell without a number counts for zero. */
    CARRIED_AS_ZERO,
    /** A cell without a number makes the sum or mean not known. */
    CARRIED_NOT_KNOWN,
    /** A cell counts for all that lies between its bounds. */
    CARRIED_AS_RANGE,
    /** Cells that tell the same bounds keep them, though together they may be more. */
    CARRIED_SAME_BOUNDS,
    /** Equal numbers without a policy stay, and are not added. */
    CARRIED_KEPT_EQUAL,
    /** A number without a policy stands in each part, undivided. */
    CARRIED_IN_EACH,
    /** A cell in a column of names is not the name of its municipality. */
    CARRIED_NOT_THE_NAME,
    /** A column may hold thousands or decimals. */
    CARRIED_WHICH_DECIMAL,
    /** There is no weight for a mean. */
    CARRIED_NO_WEIGHT,
    /** Of which year the population is that means are weighted by. */
    CARRIED_WEIGHED,
    /** Several rows are of one municipality in a list of things, so none were merged. */
    CARRIED_SEVERAL_ROWS,
    /** Nothing tells rows of one municipality apart that were to become one with others. */
    CARRIED_DOUBLED,
    /** The same with one key. */
    CARRIED_DOUBLED_FOR,
    /** Another record has already the key that a record would get. */
    CARRIED_COLLIDES,
    /** A number that one record lacks is left out of what records became. */
    CARRIED_LEFT_OUT,
    /** A sum is more than can be counted. */
    CARRIED_TOO_MUCH,
    /** Records about a municipality that is several are copied only when a policy says so. */
    CARRIED_NOT_COPIED,
    /** A record was copied for each municipality, its amounts undivided. */
    CARRIED_COPIED,
    /** Who serves a whole serves its parts. */
    CARRIED_SERVED_WHOLE,
    /** Other bodies serve the rest of what a part goes into. */
    CARRIED_SERVED_BY_OTHERS,
    /** Another record names one that would be copied. */
    CARRIED_NAMED,
    /** A cell of the column of codes holds a name. */
    READ_AS_NAME,
    /** A name in the column of codes is that of a place, which is not a whole municipality. */
    CARRIED_PLACE,
    /** What a name was perhaps meant to be. */
    CARRIED_PERHAPS,
    /** A table of shares has too few columns. */
    SHARES_COLUMNS,
    /** The first row of a table of shares holds a code, not names of columns. */
    SHARES_NO_HEADER,
    /** A row of a table of shares has a cell under no heading. */
    SHARES_MORE_CELLS,
    /** A cell does not hold a municipality of the day. */
    SHARES_OF_NONE,
    /** The older municipality is not a part of the newer. */
    SHARES_NOT_A_PART,
    /** A municipality has two shares. */
    SHARES_TWICE,
    /** A share is negative. */
    SHARES_NEGATIVE,
    /** A share is not a fraction from 0 to 1. */
    SHARES_NO_FRACTION,
    /** A part of a municipality has no share. */
    SHARES_MISSING
}
