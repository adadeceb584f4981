package be.kapstok.dataset;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.Location;

/**
 * A record of a data set, with its place in it.
 *
 * @param record the record
 * @param pointer its place in the data set, as a JSON pointer
 * @param source the places of the values of the data set in its text
 * @param <T> its type
 * @since 0.1.0
 */
public record PlacedRecord<T>(T record, String pointer, SourceMap source) {
    /**
     * {@return the pointer in the data set of a value in the record, by its JSON pointer there; empty for the record
     * itself}
     */
    public String at(String value) {
        requireNonNull(value, "value");
        return pointer + value;
    }

    /**
     * {@return the place in the text of the data set of a value in the record, by its JSON pointer in the record; empty
     * for the record itself}
     */
    public Location place(String value) {
        return source.at(at(requireNonNull(value, "value")));
    }
}
