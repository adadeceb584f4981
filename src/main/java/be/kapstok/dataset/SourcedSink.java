package be.kapstok.dataset;

import be.kapstok.model.Keyed;
import be.kapstok.reading.RecordSource;
import org.jspecify.annotations.Nullable;

/** Takes records as they are read from lines or rows. */
interface SourcedSink {
    /** Notes that a record starts so many bytes after the start of a text in memory. */
    default void starts(int offset) {}

    /** Takes the readable part of a record, and whether it has all its required fields. */
    void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, RecordSource source);

    /** Notes a record that was not read, which was already reported. */
    void leaveOut(Kind<?> kind, int index);
}
