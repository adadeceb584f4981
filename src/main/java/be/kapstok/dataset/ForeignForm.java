package be.kapstok.dataset;

import be.kapstok.file.RawText;
import be.kapstok.reason.FindingLog;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A form of file that is no data set, such as the export of a plan, and that can be read as one. {@link DatasetReader} finds
 * all of them with {@link java.util.ServiceLoader}, and asks them before it recognises the form itself.
 *
 * @since 0.1.0
 */
public interface ForeignForm {
    /**
     * {@return whether a text is of this form}
     *
     * @param text the text, or at least its start
     */
    boolean recognises(RawText text, ReadOptions options);

    /**
     * {@return what a text of this form holds, with the places of its values}
     *
     * @param log takes the faults
     */
    Reading read(RawText text, ReadOptions options, FindingLog log);

    /**
     * Reads a file of this form part by part, with the same records and faults as {@link #read}, so that it may be of any size.
     *
     * @param log takes the faults
     * @param sink takes each part
     * @return what was recognised of it, or {@code null} when it cannot be read at all
     * @throws IOException when the file cannot be read
     */
    @Nullable
    RecognisedFile readParts(Path file, ReadOptions options, FindingLog log, PartSink sink) throws IOException;

    /** Takes the parts of a file. */
    @FunctionalInterface
    interface PartSink {
        /**
         * Takes a part.
         *
         * @param index the place of its first record in the list of the whole file, from 0
         * @param part the part: records of one kind
         */
        void take(int index, Dataset part);
    }
}
