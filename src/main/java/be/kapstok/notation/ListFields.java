package be.kapstok.notation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of the records of a list, as far as one cell can hold them. */
public interface ListFields {
    /** {@return the name of the list, such as {@code measures}} */
    String list();

    /** {@return the field of a name such as {@code mainstreamPath.date}, or {@code null} when one cell cannot hold it} */
    @Nullable
    Target find(String name);

    /** {@return the names of the fields of the records} */
    Set<String> names();

    /** {@return the names of the fields, and of the fields within them, such as {@code mainstreamPath.date}} */
    Set<String> all();

    /** {@return the names of the fields that each record must have} */
    Set<String> required();

    /** What cells hold. */
    enum Form {
        /** Words. */
        TEXT,
        /** Yes or no. */
        TRUTH,
        /** A whole number. */
        WHOLE,
        /** A number, which may be a percentage. */
        FRACTION,
        /** An amount of money. */
        MONEY,
        /** A day. */
        DAY,
        /** A word of the vocabulary. */
        WORD,
        /** An id or code. */
        CODE;

        /** {@return whether they are numbers} */
        public boolean isNumber() {
            return this == WHOLE || this == FRACTION || this == MONEY;
        }
    }

    /**
     * A field.
     *
     * @param path its name, or the names of the fields around it and its own
     * @param listAt how many names stand before the last of one that is a list of records, or -1
     * @param form what cells hold, or each of several values in a cell
     * @param isList whether a cell holds several values
     * @param type the simple name of the enum whose words it holds, or {@code null}
     * @param words its words
     */
    record Target(
            List<String> path,
            int listAt,
            Form form,
            boolean isList,
            @Nullable String type,
            Set<String> words) {}
}
