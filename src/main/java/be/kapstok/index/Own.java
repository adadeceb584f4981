package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of the data set that is judged, with its place in it.
 *
 * @param record the record
 * @param pointer its place, as a JSON pointer
 * @param <T> its type
 */
public record Own<T>(T record, String pointer) {
    /**
     * The records of a kind.
     *
     * @param data the data set that is judged
     * @param kind the kind
     * @param <T> its type
     * @return its records, in its order
     */
    public static <T extends Keyed> List<Own<T>> list(Dataset data, Kind<T> kind) {
        List<Own<T>> all = new ArrayList<>();
        for (T each : data.list(kind)) {
            all.add(new Own<>(each, "/" + kind.list() + "/" + all.size()));
        }
        return all;
    }

    /**
     * A value in the record.
     *
     * @param value the value, as a JSON pointer in the record
     * @return its place in the data set
     */
    public String at(String value) {
        return pointer + value;
    }
}
