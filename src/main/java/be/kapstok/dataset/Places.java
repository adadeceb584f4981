package be.kapstok.dataset;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Where the values of a data set stand in the text it was read from. Lines are looked up when they are asked for, by going
 * over the text once more: data without faults pays nothing.
 *
 * @since 0.1.0
 */
public abstract class Places {
    private final String file;
    private final Gaps gaps;

    Places(String file, Gaps gaps) {
        this.file = file;
        this.gaps = gaps;
    }

    /** The places of a data set that was not read from a text. */
    static Places none() {
        return new Places("(dataset)", new Gaps()) {
            @Override
            Map<String, Location> find(Set<String> pointers) {
                return Map.of();
            }
        };
    }

    /**
     * The name of the text.
     *
     * @return the name under which it was read
     */
    public String file() {
        return file;
    }

    /**
     * How many records of the text are no part of the data set.
     *
     * @return the number of records that could not be read whole
     */
    public int recordsLeftOut() {
        return gaps.records();
    }

    /**
     * The place of a value, without its line.
     *
     * @param kind the kind of its record
     * @param index the place of the record in the list of the data set
     * @param pointer the value in the record, as a JSON pointer; empty for the record itself
     * @return its place in the file; the pointer counts records that could not be read as well
     */
    public Location of(Kind<?> kind, int index, String pointer) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        return new Location(file, gaps.inFile("/" + kind.list() + "/" + index + pointer), 0, 0);
    }

    /**
     * The place of a value in the header, without its line.
     *
     * @param pointer the value in the header, as a JSON pointer
     * @return its place in the file
     */
    public Location ofHeader(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return new Location(file, pointer, 0, 0);
    }

    /**
     * The place of a value in a record of the file, without its line, be it part of the data set or not.
     *
     * @param kind the kind of the record
     * @param index the place of the record in the list of the file
     * @param pointer the value in the record, as a JSON pointer; empty for the record itself
     * @return its place in the file
     */
    public Location inFile(Kind<?> kind, int index, String pointer) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        String start = "/" + kind.list() + "/" + index;
        return new Location(file, start + gaps.inFile(start, pointer), 0, 0);
    }

    /**
     * The place of a record in the list of the file.
     *
     * @param kind the kind of the record
     * @param index its place in the list of the data set
     * @return its place in the list of the file, which counts records that are no part of the data set
     */
    public int indexInFile(Kind<?> kind, int index) {
        Objects.requireNonNull(kind, "kind");
        return gaps.inFile("/" + kind.list(), index);
    }

    /**
     * Whether reading told already that something is missing here: a list that is absent, or of which elements were left
     * out.
     *
     * @param place a place in the file
     * @return whether the data set has less here than it should, for a reason that was told
     */
    public boolean told(Location place) {
        Objects.requireNonNull(place, "place");
        return gaps.told(place.pointer());
    }

    /**
     * Looks up lines and columns, in one pass over the text.
     *
     * @param pointers JSON pointers in the file
     * @return the place of each; of a value that is not there, that of the nearest one around it
     */
    public Map<String, Location> locate(Collection<String> pointers) {
        Objects.requireNonNull(pointers, "pointers");
        Map<String, Location> found = pointers.isEmpty() ? Map.of() : find(new HashSet<>(pointers));
        Map<String, Location> located = new HashMap<>();
        for (String pointer : pointers) {
            Location place = nearest(pointer, found);
            located.put(pointer, new Location(file, pointer, place.line(), place.column()));
        }
        return located;
    }

    /**
     * Looks up the lines of findings that speak of this text without them.
     *
     * @param findings findings, of this text or another
     * @return the findings in the same order, those of this text with lines
     */
    public List<Finding> located(List<Finding> findings) {
        Objects.requireNonNull(findings, "findings");
        List<String> pointers = new ArrayList<>();
        for (Finding each : findings) {
            if (unlocated(each)) {
                pointers.add(each.location().pointer());
            }
        }
        Map<String, Location> located = locate(pointers);
        List<Finding> all = new ArrayList<>();
        for (Finding each : findings) {
            Location found = unlocated(each) ? located.get(each.location().pointer()) : null;
            all.add(found == null ? each : each.at(found));
        }
        return all;
    }

    private boolean unlocated(Finding finding) {
        return finding.location().line() == 0 && finding.location().file().equals(file);
    }

    private Location nearest(String pointer, Map<String, Location> found) {
        String around = pointer;
        while (true) {
            Location place = found.get(around);
            if (place != null) {
                return place;
            }
            if (around.isEmpty()) {
                return new Location(file, pointer, 0, 0);
            }
            around = around.substring(0, around.lastIndexOf('/'));
        }
    }

    /** The places of these pointers and of what is around them, as far as they are there. */
    abstract Map<String, Location> find(Set<String> pointers);

    /** Pointers and all that is around them. */
    static Set<String> withPrefixes(Set<String> pointers) {
        Set<String> all = new HashSet<>();
        for (String pointer : pointers) {
            String around = pointer;
            while (all.add(around) && !around.isEmpty()) {
                around = around.substring(0, around.lastIndexOf('/'));
            }
        }
        return all;
    }

    /** Goes over one stretch of JSON and notes the places of what is wanted. */
    static void scan(JsonFactory factory, Spot spot, int length, Set<String> wanted, Map<String, Location> found) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), spot.bytes(), spot.start(), length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    String pointer = spot.base() + parser.streamReadContext().pathAsPointer();
                    if (wanted.contains(pointer)) {
                        found.putIfAbsent(pointer, spot.location(pointer, parser.currentTokenLocation()));
                    } else if (token.isStructStart()) {
                        parser.skipChildren();
                    }
                }
            }
        } catch (JacksonException broken) {
            // what stands after the break was never read, so nothing in it is looked for
            return;
        }
    }
}
