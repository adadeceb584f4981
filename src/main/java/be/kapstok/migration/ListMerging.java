package be.kapstok.migration;

import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How records of a list become one, or several, where the code of a municipality is part of their key.
 *
 * @param <T> the type of the records
 */
interface ListMerging<T extends Keyed> {
    /** The municipality that a record is about, or {@code null} when it is about another area. */
    @Nullable
    NisCode code(T record);

    /** The record about another municipality; {@code same} when nothing joins it there, or it only stays. */
    T moved(T record, NisCode now, boolean same);

    /** The record that several become, or {@code null} when they cannot; then why is told. */
    @Nullable
    T merged(List<T> parts, NisCode now, List<Reason> told);

    /** The records that one becomes, or none when it cannot; then why is told. */
    List<T> divided(T record, List<Municipality> now, List<Reason> told);

    /** What else stands in a record is carried too. */
    default T besides(T record, MigratedRecord told) {
        return record;
    }
}
