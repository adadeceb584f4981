package be.kapstok.dataset;

import be.kapstok.reason.Location;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/**
 * Where the values of a data set stand in the text it was read from: of each record it keeps where that starts, and looks a value
 * up in the record's own text when it is asked for. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class SourceMap {
    private final String file;
    private final OmittedElements omitted;
    private final @Nullable JsonFactory factory;
    private final Sources sources;

    /** The texts of the records of a file. */
    interface Sources {
        /** The text of a record, by its place in the list of the file; {@code null} where it is not known. */
        @Nullable
        RecordSource record(Kind<?> kind, int index);

        /** The text that holds the header; {@code null} where there is none. */
        @Nullable
        default RecordSource header() {
            return null;
        }
    }

    SourceMap(String file, OmittedElements omitted, @Nullable JsonFactory factory, Sources sources) {
        this.file = file;
        this.omitted = omitted;
        this.factory = factory;
        this.sources = sources;
    }

    /** Of a data set that was not read from a text. */
    static SourceMap none() {
        return new SourceMap("(dataset)", new OmittedElements(), null, (kind, index) -> null);
    }

    /** {@return the name under which the text was read} */
    public String file() {
        return file;
    }

    /** {@return how many records of the text could not be read whole, so that they are not in the data set} */
    public int recordsLeftOut() {
        return omitted.records();
    }

    /**
     * {@return the place in the file of a value of the data set, by its JSON pointer there} Its pointer counts records
     * that could not be read as well; of a value that is not there, it has the line and column of the nearest one
     * around it; line and column 0 when the data set was not read from a text.
     */
    public Location at(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        String[] parts = pointer.split("/", 4);
        Kind<?> kind = parts.length < 3 ? null : Kind.of(parts[1]).orElse(null);
        return kind == null
                ? ofHeader(pointer)
                : of(kind, Integer.parseInt(parts[2]), parts.length < 4 ? "" : "/" + parts[3]);
    }

    /**
     * {@return the place in the file of a value of a record, as of {@link #at}}
     *
     * @param index the place of the record in the list of the data set
     * @param pointer the value in the record, as a JSON pointer; empty for the record itself
     */
    public Location of(Kind<?> kind, int index, String pointer) {
        return inFile(kind, indexInFile(kind, index), pointer);
    }

    /** {@return the place in the file of a value in the header, by its JSON pointer there} */
    public Location ofHeader(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return find(sources.header(), pointer);
    }

    /**
     * {@return the place in the file of a value of a record, as of {@link #at}, be the record part of the data set or
     * not}
     *
     * @param index the place of the record in the list of the file
     * @param pointer the value in the record, as a JSON pointer; empty for the record itself
     */
    public Location inFile(Kind<?> kind, int index, String pointer) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        String record = kind.pointer(index);
        return find(sources.record(kind, index), record + omitted.inFile(record, pointer));
    }

    private Location find(@Nullable RecordSource source, String pointer) {
        return source == null || factory == null ? new Location(file, pointer, 0, 0) : source.find(factory, pointer);
    }

    /**
     * {@return the place in the list of the file of a record, by its place in the list of the data set; the file counts
     * records that are not in the data set too}
     */
    public int indexInFile(Kind<?> kind, int index) {
        Objects.requireNonNull(kind, "kind");
        return omitted.inFile("/" + kind.list(), index);
    }

    /**
     * {@return whether the data set has less at a place in the file than it should, for a reason that reading told
     * already: a list that is absent, or of which elements were left out}
     */
    public boolean told(Location place) {
        Objects.requireNonNull(place, "place");
        return omitted.told(place.pointer());
    }
}
