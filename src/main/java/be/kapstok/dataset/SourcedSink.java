package be.kapstok.dataset;

import be.kapstok.model.Keyed;
import org.jspecify.annotations.Nullable;

/** Takes records as they are read from lines or rows. */
interface SourcedSink {
    /** A record starts so many bytes behind the start of a text in memory. */
    default void starts(int offset) {}

    /** Takes a record as far as it could be read, and whether it has all its required fields. */
    void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, RecordSource source);

    /** Takes notice of a record that was not read, which was told. */
    void leaveOut(Kind<?> kind, int index);
}
