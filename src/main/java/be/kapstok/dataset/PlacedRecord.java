package be.kapstok.dataset;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.Location;

/**
 * A record of a data set, with its place in it.
 *
 * @param record the record
 * @param pointer its place in the data set, as a JSON pointer
 * @param source where the values of the data set stand in its text
 * @param <T> its type
 * @since 0.1.0
 */
public record PlacedRecord<T>(T record, String pointer, SourceMap source) {
    /**
     * A value in the record.
     *
     * @param value the value, as a JSON pointer in the record; empty for the record itself
     * @return its pointer in the data set
     */
    public String at(String value) {
        requireNonNull(value, "value");
        return pointer + value;
    }

    /**
     * The place of a value in the record.
     *
     * @param value the value, as a JSON pointer in the record; empty for the record itself
     * @return where it stands in the text of the data set
     */
    public Location place(String value) {
        return source.at(at(requireNonNull(value, "value")));
    }
}
