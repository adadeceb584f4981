package be.kapstok.dataset;

import be.kapstok.reason.FindingLog;
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

/** A text being read: its parser, where we are in it, and where faults are told. */
final class Input {
    /** Behind it the parser says how it could be made to take what is no JSON, which is no help to whoever wrote it. */
    private static final String SETTING = ": enable `";

    private final RecordSource source;
    private final JsonParser parser;
    private final FindingLog log;
    private final OmittedElements omitted;
    private final @Nullable Unknowns unknowns;
    private final boolean trusted;
    private boolean whole = true;
    private boolean broken;

    Input(
            RecordSource source,
            JsonParser parser,
            FindingLog log,
            OmittedElements omitted,
            @Nullable Unknowns unknowns,
            boolean trusted) {
        this.source = source;
        this.parser = parser;
        this.log = log;
        this.omitted = omitted;
        this.unknowns = unknowns;
        this.trusted = trusted;
    }

    JsonParser parser() {
        return parser;
    }

    /** Whether nothing can be missing, so that nobody need look. */
    boolean trusted() {
        return trusted;
    }

    /** Tells that a required field of the record being read is missing. */
    void notWhole() {
        whole = false;
    }

    /** Whether the record read since the last call has all its required fields. */
    boolean takeWhole() {
        boolean was = whole;
        whole = true;
        return was;
    }

    /** Tells that an element of a list could not be read and is left out. */
    void leftOut(String pointer) {
        omitted.add(pointer);
        if (unknowns != null) {
            unknowns.drop(pointer);
        }
    }

    /** Tells the index in the data set of the element that was read last; its place in the file may be later. */
    void moveUnknowns(int index) {
        int inFile = parser.streamReadContext().getCurrentIndex();
        if (unknowns != null && inFile != index) {
            String pointer = pointer();
            unknowns.move(pointer, pointer.substring(0, pointer.lastIndexOf('/') + 1) + index);
        }
    }

    /** Tells that a required list is missing from the object at a pointer, and will be an empty one. */
    void listMissing(String pointer) {
        omitted.addMissing(pointer);
    }

    /** Where an unknown field is kept, if anybody wants to. */
    @Nullable
    Unknowns unknowns() {
        return unknowns;
    }

    /** The value at the current token as raw JSON; the current token is its end afterwards. */
    String raw() {
        int from = source.start() + (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        int to = source.start() + (int) parser.currentLocation().getByteOffset();
        return new String(source.bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether something else than blanks stands between two tokens. */
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
    Location here() {
        return at(parser.currentTokenLocation());
    }

    /** The place of a token, under the pointer of the current one. */
    Location at(TokenStreamLocation place) {
        return source.location(pointer(), place);
    }

    /** A fault at the current token. */
    void fault(ReadingRule rule, Object... arguments) {
        fault(here(), rule, Optional.empty(), arguments);
    }

    /** A fault at the current token, with what was probably meant. */
    void fault(ReadingRule rule, Optional<String> suggestion, Object... arguments) {
        fault(here(), rule, suggestion, arguments);
    }

    /** Tells a field that stands twice in its object, and passes over its value. */
    void duplicate(String name) {
        fault(ReadingRule.DUPLICATE_FIELD, name);
        parser.nextToken();
        parser.skipChildren();
    }

    /** What was probably meant by a word; not looked up when nobody will see it. */
    Optional<String> nearest(ReadingRule rule, String word, Collection<String> known) {
        return log.keeps(rule.id(), source.file()) ? Nearest.of(word, known) : Optional.empty();
    }

    /** The fault that what stands at the current token goes beyond a limit. */
    void beyond(Object what, int limit) {
        log.add(ReadingRule.beyond(here(), what, limit));
    }

    void fault(Location place, ReadingRule rule, Optional<String> suggestion, Object... arguments) {
        log.add(rule.at(place, suggestion.orElse(null), arguments));
    }

    /** Reads a text that holds one value and nothing behind it; what was read before a break stays. */
    @Nullable
    Object only(Binding binding) {
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
    boolean broken() {
        return broken;
    }

    /** Reads, and tells where the text stops being JSON or goes beyond a limit; what was read until then stays. */
    void guarded(Runnable reading) {
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
                    ReadingWords.excerpt(setting < 0 ? why : why.substring(0, setting)));
        }
    }

    /** The parser tells of a word or number of another dialect when it is past its start. */
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
