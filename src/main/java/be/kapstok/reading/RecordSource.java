package be.kapstok.reading;

import be.kapstok.file.LineIndex;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The text of a record, or of a whole document, and its place in its file. */
public class RecordSource {
    private final String file;
    private final byte[] bytes;
    private final int start;
    private final int length;
    private final String base;
    private final Supplier<LineIndex> lines;
    private @Nullable LineIndex known;

    /**
     * Makes a source from a stretch of a text.
     *
     * @param file the name of the file
     * @param bytes the text, in UTF-8
     * @param start the start of the stretch in {@code bytes}
     * @param length the largest number of its bytes; a record may end earlier
     * @param base the pointer of the record in the file; empty for a document
     * @param lines gives the lines of {@code bytes} when a place is needed
     */
    public RecordSource(String file, byte[] bytes, int start, int length, String base, Supplier<LineIndex> lines) {
        this.file = file;
        this.bytes = bytes;
        this.start = start;
        this.length = length;
        this.base = base;
        this.lines = lines;
    }

    /** A text that is a whole document. */
    public static RecordSource document(String file, byte[] json, Supplier<LineIndex> lines) {
        return new RecordSource(file, json, 0, json.length, "", lines);
    }

    /** A record within a document. */
    public RecordSource from(int offset, String pointer) {
        return new RecordSource(file, bytes, offset, bytes.length - offset, pointer, this::lines);
    }

    /** A record on a line of its own. */
    public static RecordSource line(String file, byte[] bytes, int start, int length, String base, int line) {
        return new RecordSource(
                file, bytes, start, length, base, () -> new LineIndex(bytes, start, start + length, line));
    }

    public String file() {
        return file;
    }

    /**
     * Whether it is a row of a table: then a null stands for a cell whose fault was already reported, and unknown fields for
     * columns that were.
     */
    protected boolean isRow() {
        return false;
    }

    /**
     * What is to be told of a required field that the record lacks.
     *
     * @param place the place of the record
     */
    protected Finding missing(Location place, String field) {
        return ReadingRule.MISSING_FIELD.at(place, null, field);
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    public String base() {
        return base;
    }

    public int line() {
        return lines().line(start);
    }

    /** Gets the lines when the first place is needed; two threads that call at once get lines of the same text. */
    private LineIndex lines() {
        LineIndex made = known;
        if (made == null) {
            made = lines.get();
            known = made;
        }
        return made;
    }

    /**
     * The place in the file of a place in the stretch; a pointer that is too long is replaced by that of an enclosing
     * value.
     */
    Location location(String pointer, TokenStreamLocation place) {
        return location(pointer, (int) Math.min(Math.max(0, place.getByteOffset()), length));
    }

    /** The place at so many bytes after the start of the stretch. */
    public Location location(String pointer, int offset) {
        String named = pointer.length() <= Limits.POINTER
                ? pointer
                : pointer.substring(0, pointer.lastIndexOf('/', Limits.POINTER));
        LineIndex index = lines();
        return new Location(file, named, index.line(start + offset), index.column(start + offset));
    }

    /**
     * The place of a value, by its pointer in the file; for a value that is not there, the place of the nearest
     * enclosing value.
     */
    public Location find(JsonFactory factory, String pointer) {
        TokenStreamLocation nearest = null;
        try (JsonParser parser = parser(factory)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    String here = base + parser.streamReadContext().pathAsPointer();
                    if (isAround(here, pointer)) {
                        nearest = parser.currentTokenLocation();
                        if (here.length() == pointer.length()) {
                            break;
                        }
                    } else {
                        parser.skipChildren();
                    }
                } else if (token.isStructEnd() && parser.streamReadContext().inRoot()) {
                    break;
                }
            }
        } catch (JacksonException broken) {
            // text after the break was never read, so nothing is searched there
            return place(pointer, nearest);
        }
        return place(pointer, nearest);
    }

    private Location place(String pointer, @Nullable TokenStreamLocation nearest) {
        Location found = nearest == null ? location("", 0) : location("", nearest);
        return new Location(file, pointer, found.line(), found.column());
    }

    private static boolean isAround(String around, String pointer) {
        return pointer.startsWith(around)
                && (around.length() == pointer.length() || pointer.charAt(around.length()) == '/');
    }

    /** A parser of the stretch. */
    public JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, length);
    }
}
