package be.kapstok.dataset;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** A text being read: its parser, where we are in it, and the faults found so far. */
final class Input {
    private final String file;
    private final byte[] bytes;
    private final JsonParser parser;
    private final boolean trusted;
    private final List<Finding> findings = new ArrayList<>();

    Input(String file, byte[] bytes, JsonParser parser, boolean trusted) {
        this.file = file;
        this.bytes = bytes;
        this.parser = parser;
        this.trusted = trusted;
    }

    /** Whether nothing can be missing, so that nobody need look. */
    boolean trusted() {
        return trusted;
    }

    JsonParser parser() {
        return parser;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The place of the current token. */
    Location here() {
        return at(parser.currentTokenLocation());
    }

    Location at(TokenStreamLocation place) {
        return new Location(
                file, parser.streamReadContext().pathAsPointer().toString(), place.getLineNr(), column(place));
    }

    /** A fault at the current token. */
    void fault(ReadingRule rule, Object... arguments) {
        fault(here(), rule, arguments);
    }

    void fault(Location place, ReadingRule rule, Object... arguments) {
        findings.add(new Finding(
                rule.id(),
                Severity.ERROR,
                new Message(ReadingRule.class, rule.id().value(), Arrays.asList(arguments)),
                place,
                null,
                List.of(),
                null));
    }

    /** The parser counts bytes in a line; people count characters. */
    private int column(TokenStreamLocation place) {
        long offset = place.getByteOffset();
        if (offset < 0 || place.getColumnNr() < 1) {
            return Math.max(1, place.getColumnNr());
        }
        int end = (int) Math.min(offset, bytes.length);
        int column = 1;
        for (int i = Math.max(0, end - (place.getColumnNr() - 1)); i < end; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return column;
    }
}
