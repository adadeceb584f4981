package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Coverage;
import be.kapstok.model.Keyed;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.Population;
import be.kapstok.model.Postcode;
import be.kapstok.reason.Location;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record of the file that is checked, with its places. It may lack required fields, which another check reports;
 * rules look at the fields that are there.
 *
 * @param kind its kind
 * @param index its place in the list of the file, from 0
 * @param record the record
 * @param places gives the place of a value, by its JSON pointer in the record
 */
record Entry(Kind<?> kind, int index, Keyed record, Function<String, Location> places) {
    /** The place of a value, by its JSON pointer in the record; empty for the record itself. */
    Location at(String pointer) {
        return places.apply(pointer);
    }

    /** The JSON pointer of the record in the file. */
    String pointer() {
        return pointer(kind, index);
    }

    /** The JSON pointer of the record at a place in a list of the file. */
    static String pointer(Kind<?> kind, int index) {
        return "/" + kind.list() + "/" + index;
    }

    /** The key of the record, or {@code null} when it lacks the fields of its key. */
    @Nullable
    String key() {
        return keyOf(record);
    }

    /** The key of a record, or {@code null} when it lacks the fields of its key. */
    static @Nullable String keyOf(Keyed record) {
        return lacksPartOfKey(record) ? null : orNull(record::key);
    }

    private static boolean lacksPartOfKey(Keyed record) {
        return (record instanceof Coverage coverage && (coverage.body() == null || coverage.area() == null))
                || (record instanceof Postcode postcode
                        && (postcode.postcode() == null || postcode.municipality() == null))
                || (record instanceof Population population && (population.nis() == null || population.year() == null))
                || (record instanceof MunicipalityChange change && (change.date() == null || change.to() == null));
    }

    /** The id by which other records refer to a record, or {@code null} when it lacks the fields of its id. */
    static @Nullable String idOf(Keyed record) {
        return lacksPartOfKey(record) ? null : orNull(() -> References.idOf(record));
    }

    /** Most keys need a required field: a record that lacks it has no key. */
    private static @Nullable String orNull(java.util.function.Supplier<@Nullable String> key) {
        try {
            return key.get();
        } catch (NullPointerException lacking) {
            return null;
        }
    }
}
