package be.kapstok.validation;

import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;

/**
 * A rule about single values of one type, wherever in a record they stand. All these rules go over a record together.
 *
 * @param type what it looks at: texts, lists, amounts
 */
record ValueRule<V>(Class<V> type, Check<V> check) {
    /** What a rule does with a value. */
    interface Check<V> {
        /**
         * Takes a value that is not absent.
         *
         * @param entry the record in which it stands
         * @param value the value
         * @param component the component of which it is the value, or an element
         * @param place where it stands in the record
         * @param findings takes what is wrong
         */
        void take(Entry entry, V value, RecordComponent component, Place place, DatasetFindings findings);
    }

    /** Takes a value of the type. */
    void take(Entry entry, Object value, RecordComponent component, Place place, DatasetFindings findings) {
        check.take(entry, type.cast(value), component, place, findings);
    }
}
