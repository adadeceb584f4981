package be.kapstok.validation;

import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;

/** A rule about single values, wherever in a record they stand. All these rules go over a record together. */
interface ValueRule {
    /**
     * Takes a value that is not absent: a text, a number, a list, a record.
     *
     * @param entry the record in which it stands
     * @param value the value
     * @param component the component of which it is the value, or an element
     * @param place where it stands in the record
     * @param findings takes what is wrong
     */
    void take(Entry entry, Object value, RecordComponent component, Place place, DatasetFindings findings);
}
