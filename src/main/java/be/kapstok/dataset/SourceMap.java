package be.kapstok.dataset;

import be.kapstok.reading.OmittedElements;
import be.kapstok.reading.RecordSource;
import be.kapstok.reason.Location;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/**
 * The places of the values of a data set in the text from which it was read. For each record, this keeps where the
 * record starts, and looks a value up in the record's own text on demand. Immutable and safe to share between threads.
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
        /** The text of a record, by its place in the list of the file; {@code null} when it is not known. */
        @Nullable
        RecordSource record(Kind<?> kind, int index);

        /** The text that holds the header; {@code null} when there is none. */
        @Nullable
        default RecordSource header() {
            return null;
        }

        /** The place of a pointer in the file, where another form of text gives it; {@code null} where records do. */
        default @Nullable Location given(String pointer) {
            return null;
        }

        /** The fields for which the form of the text has no place. */
        default Set<String> untold() {
            return Set.of();
        }
    }

    SourceMap(String file, OmittedElements omitted, @Nullable JsonFactory factory, Sources sources) {
        this.file = file;
        this.omitted = omitted;
        this.factory = factory;
        this.sources = sources;
    }

    /** The map of a data set that was not read from a text. */
    static SourceMap none() {
        return new SourceMap("(dataset)", new OmittedElements(), null, (kind, index) -> null);
    }

    /**
     * The map of a data set that was read from another form of text, which gives the place of each pointer.
     *
     * @param untold the fields for which that form has no place
     */
    static SourceMap of(String file, Function<? super String, Location> at, Set<String> untold) {
        return new SourceMap(file, new OmittedElements(), null, new Sources() {
            @Override
            public @Nullable RecordSource record(Kind<?> kind, int index) {
                return null;
            }

            @Override
            public Location given(String pointer) {
                return at.apply(pointer);
            }

            @Override
            public Set<String> untold() {
                return untold;
            }
        });
    }

    /** {@return the name under which the text was read} */
    public String file() {
        return file;
    }

    /**
     * {@return the fields of its records for which the form of its text has no place, such as {@code policyStatement}: that
     * they are empty says nothing}
     */
    public Set<String> untold() {
        return sources.untold();
    }

    /** {@return the number of records of the text that could not be read completely, and so are not in the data set} */
    public int recordsLeftOut() {
        return omitted.records();
    }

    /**
     * {@return the places in a list of the file, from 0, of the records that are not in the data set}
     */
    public List<Integer> leftOut(Kind<?> kind) {
        Objects.requireNonNull(kind, "kind");
        return List.copyOf(omitted.of("/" + kind.list()));
    }

    /** The same places for a data set that leaves out more, by the pointers of the lists. */
    SourceMap without(Map<String, List<Integer>> more) {
        return new SourceMap(file, omitted.with(more), factory, sources);
    }

    /**
     * {@return the place in the file of a value of the data set, by its JSON pointer in the data set} The pointer of
     * the result also counts unreadable records. A value that is not there gets the line and column of the nearest
     * enclosing value; line and column are 0 when the data set was not read from a text.
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
     * {@return the place in the file of a value of a record, as {@link #at} gives it}
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
     * {@return the place in the file of a value of a record, as {@link #at} gives it, whether or not the record is part
     * of the data set}
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
        Location given = sources.given(pointer);
        if (given != null) {
            return given;
        }
        return source == null || factory == null ? new Location(file, pointer, 0, 0) : source.find(factory, pointer);
    }

    /**
     * {@return the place of a record in the list of the file, by its place in the list of the data set; the file also
     * counts records that are not in the data set}
     */
    public int indexInFile(Kind<?> kind, int index) {
        Objects.requireNonNull(kind, "kind");
        return omitted.inFile("/" + kind.list(), index);
    }

    /**
     * {@return whether reading already reported why the data set lacks something at a place in the file: an absent
     * list, a list without some of its elements, or a version of the format that could not be read}
     */
    public boolean told(Location place) {
        Objects.requireNonNull(place, "place");
        return omitted.told(place.pointer());
    }
}
