package be.kapstok.reading;

import be.kapstok.reason.Location;
import be.kapstok.reason.Nearest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** A text while it is read: its parser, the current place in it, and the log of its faults. */
public final class Input implements AutoCloseable {
    /**
     * After these words, the parser says which setting would make it accept text that is not JSON, which does not help
     * the author of the text.
     */
    private static final String SETTING = ": enable `";

    private final RecordSource source;
    private final JsonParser parser;
    private final ReadingNotes notes;
    private final boolean trusted;
    private boolean whole = true;
    private boolean broken;

    Input(RecordSource source, JsonParser parser, ReadingNotes notes, boolean trusted) {
        this.source = source;
        this.parser = parser;
        this.notes = notes;
        this.trusted = trusted;
    }

    @Override
    public void close() {
        parser.close();
    }

    public JsonParser parser() {
        return parser;
    }

    /** Whether the record is a row of a table. */
    boolean isRow() {
        return source.isRow();
    }

    /** Whether nothing can be missing, so that no check is needed. */
    boolean trusted() {
        return trusted;
    }

    /** Notes that the current record lacks a required field. */
    void notWhole() {
        whole = false;
    }

    /** Whether the record that was read since the last call has all its required fields. */
    public boolean takeWhole() {
        boolean was = whole;
        whole = true;
        return was;
    }

    /** Notes that an element of a list could not be read and is left out. */
    void leftOut(String pointer) {
        notes.omitted().add(pointer);
        Unknowns unknowns = notes.unknowns();
        if (unknowns != null) {
            unknowns.drop(pointer);
        }
    }

    /** Notes the index in the data set of the element that was read last; its index in the file may be higher. */
    void moveUnknowns(int index) {
        int inFile = parser.streamReadContext().getCurrentIndex();
        Unknowns unknowns = notes.unknowns();
        if (unknowns != null && inFile != index) {
            String pointer = pointer();
            unknowns.move(pointer, pointer.substring(0, pointer.lastIndexOf('/') + 1) + index);
        }
    }

    /** Notes that the object at a pointer lacks a required list, which becomes an empty list. */
    void listMissing(String pointer) {
        notes.omitted().addMissing(pointer);
    }

    /** The store of unknown fields, for callers that keep them. */
    @Nullable
    Unknowns unknowns() {
        return notes.unknowns();
    }

    /** The value at the current token as raw JSON; afterwards, the current token is the end of the value. */
    public String raw() {
        int from = source.start() + (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        int to = source.start() + (int) parser.currentLocation().getByteOffset();
        return new String(source.bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether there is anything but white space between two tokens. */
    boolean anythingBetween(TokenStreamLocation one, TokenStreamLocation other) {
        int to = source.start() + (int) other.getByteOffset();
        for (int i = source.start() + (int) one.getByteOffset() + 1; i < to; i++) {
            if (source.bytes()[i] > ' ' || source.bytes()[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** The pointer of the current token. */
    String pointer() {
        return source.base() + parser.streamReadContext().pathAsPointer();
    }

    /** The place of the current token. */
    public Location here() {
        return at(parser.currentTokenLocation());
    }

    /** The place of a token, under the pointer of the current one. */
    public Location at(TokenStreamLocation place) {
        return source.location(pointer(), place);
    }

    /** Reports a fault at the current token. */
    public void fault(ReadingRule rule, Object... arguments) {
        fault(here(), rule, Optional.empty(), arguments);
    }

    /** Reports a fault at the current token, with what was probably meant. */
    public void fault(ReadingRule rule, Optional<String> suggestion, Object... arguments) {
        fault(here(), rule, suggestion, arguments);
    }

    /** Reports a field that occurs twice in its object, and skips its value. */
    public void duplicate(String name) {
        fault(ReadingRule.DUPLICATE_FIELD, name);
        parser.nextToken();
        parser.skipChildren();
    }

    /** What a word was probably meant to be; skips the look-up when nobody will see the result. */
    Optional<String> nearest(ReadingRule rule, String word, Collection<String> known) {
        return notes.log().keeps(rule.id(), source.file()) ? Nearest.of(word, known) : Optional.empty();
    }

    /** Reports that the value at the current token goes beyond a limit. */
    void beyond(Object what, int limit) {
        notes.log().add(ReadingRule.beyond(here(), what, limit));
    }

    /** Reports that the record at a place lacks a required field. */
    void missing(Location place, String field) {
        boolean whole = place.pointer().equals(source.base());
        notes.log().add(whole ? source.missing(place, field) : ReadingRule.MISSING_FIELD.at(place, null, field));
    }

    public void fault(Location place, ReadingRule rule, Optional<String> suggestion, Object... arguments) {
        notes.log().add(rule.at(place, suggestion.orElse(null), arguments));
    }

    /** Reads a text that holds a single value and nothing after it; values that were read before a break are kept. */
    @Nullable
    public Object only(Binding binding) {
        @Nullable Object[] read = new @Nullable Object[1];
        guarded(() -> {
            if (parser.nextToken() == null) {
                fault(ReadingRule.MALFORMED_JSON, ReadingWords.type("nothing"));
                return;
            }
            read[0] = binding.read(this);
            if (parser.nextToken() != null) {
                fault(ReadingRule.TRAILING_CONTENT);
            }
        });
        return read[0];
    }

    /** Whether the text stopped being JSON or went beyond a limit. */
    public boolean broken() {
        return broken;
    }

    /**
     * Reads, and reports where the text stops being JSON or goes beyond a limit; values that were read until then are
     * kept.
     */
    public void guarded(Runnable reading) {
        try {
            reading.run();
        } catch (StreamConstraintsException tooMuch) {
            broken = true;
            boolean tooDeep = parser.streamReadContext().getNestingDepth() >= Limits.DEPTH;
            beyond(ReadingWords.type(tooDeep ? "nesting" : "name"), tooDeep ? Limits.DEPTH : Limits.NAME);
        } catch (JacksonException end) {
            broken = true;
            TokenStreamLocation place = end.getLocation() == null ? parser.currentLocation() : end.getLocation();
            String why = end.getOriginalMessage();
            int setting = why.indexOf(SETTING);
            fault(
                    source.location(pointer(), setting < 0 ? place : startOfWord(place)),
                    ReadingRule.MALFORMED_JSON,
                    Optional.empty(),
                    BrokenJson.why(
                            setting < 0 ? why : why.substring(0, setting),
                            parser.streamReadContext().inRoot()));
        }
    }

    /** The start of a word or number of another dialect, which the parser reports only when it is past the start. */
    private TokenStreamLocation startOfWord(TokenStreamLocation place) {
        int at = source.start() + (int) place.getByteOffset();
        int start = at;
        while (start > source.start() && partOfWord(source.bytes()[start - 1])) {
            start--;
        }
        int before = at - start;
        return new TokenStreamLocation(
                place.contentReference(),
                place.getByteOffset() - before,
                place.getCharOffset(),
                place.getLineNr(),
                place.getColumnNr() - before);
    }

    private static boolean partOfWord(byte b) {
        return Character.isLetterOrDigit(b) || b == '+' || b == '-' || b == '.';
    }
}
