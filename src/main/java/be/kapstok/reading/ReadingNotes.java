package be.kapstok.reading;

import be.kapstok.reason.FindingLog;
import org.jspecify.annotations.Nullable;

/**
 * What is noted while a text is read.
 *
 * @param log its faults
 * @param omitted what could not be read
 * @param unknowns the unknown fields, or {@code null} when they are not kept
 */
public record ReadingNotes(
        FindingLog log, OmittedElements omitted, @Nullable Unknowns unknowns) {
    /** Notes without anything but the faults in the log. */
    public static ReadingNotes of(FindingLog log, boolean keepUnknown) {
        return new ReadingNotes(log, new OmittedElements(), keepUnknown ? new Unknowns() : null);
    }
}
