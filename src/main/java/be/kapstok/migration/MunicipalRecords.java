package be.kapstok.migration;

import be.kapstok.dataset.Kind;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.model.Keyed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of records with an id of their own that a municipality has.
 *
 * @param <T> the type of the records
 */
abstract class MunicipalRecords<T extends Keyed> {
    private final Kind<T> kind;
    private final Map<String, Map<String, String>> copies;

    MunicipalRecords(Kind<T> kind, Map<String, Map<String, String>> copies) {
        this.kind = kind;
        this.copies = copies;
    }

    Kind<T> kind() {
        return kind;
    }

    /** The ids of the copies of a record, by the municipality that each is about; by the id that it had. */
    Map<String, Map<String, String>> copies() {
        return copies;
    }

    /** The code of the municipality that has a record, or {@code null}. */
    abstract @Nullable String municipality(T record);

    /** The record about another municipality; with another id when it is a copy. */
    abstract T about(T record, String municipality, @Nullable String id);

    /** What else stands in a record is carried too. */
    T besides(T record, MigratedRecord told) {
        return record;
    }

    /** The keys of the records that name a record and are not copied along with it. */
    List<String> namedBy(T record, Step step) {
        return List.of();
    }
}
