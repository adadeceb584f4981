package be.kapstok.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes the record that a row is, and what is to be told of its cells. */
public interface RowOutput {
    /** Takes the name of the field whose value comes next. */
    void name(String name);

    /** Takes a text. */
    void text(String value);

    /** Takes a truth value. */
    void truth(boolean value);

    /** Takes a number. */
    void number(BigDecimal value);

    /** Takes a whole number. */
    void number(int value);

    /** Takes the place of a value that could not be read, which was told. */
    void nothing();

    /** Takes the start of a record. */
    void startRecord();

    /** Takes the end of a record. */
    void endRecord();

    /** Takes the start of a list. */
    void startList();

    /** Takes the end of a list. */
    void endList();

    /**
     * Takes something to be told of a cell.
     *
     * @param what what it is
     * @param column the number of the column, from 0
     * @param pointer the field in the record, as a JSON pointer
     * @param suggestion what was probably meant, or {@code null}
     * @param arguments the values for its sentence
     */
    void tell(Told what, int column, String pointer, @Nullable String suggestion, Object... arguments);

    /** What can be told of a cell. */
    enum Told {
        /** It is no value of its form. */
        MALFORMED_VALUE,
        /** It is no word of the vocabulary. */
        UNKNOWN_VALUE,
        /** It names no record. */
        UNKNOWN_NAME,
        /** It names several records. */
        SEVERAL_NAMES,
        /** It names none, and the record does without. */
        UNKNOWN_WORD,
        /** It is a target group in own words. */
        OWN_WORDS,
        /** It was read as something that it does not name. */
        READ_AS,
        /** It is an amount of no known year. */
        NO_YEAR
    }

    /**
     * Words that every language has, as a value for a sentence.
     *
     * @param key their key
     */
    record Words(String key) {}
}
