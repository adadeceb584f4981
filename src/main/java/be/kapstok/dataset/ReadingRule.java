package be.kapstok.dataset;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of form that reading checks; each message stands in the bundle under the id. */
enum ReadingRule {
    EMPTY_FILE("KD-EMPTY-FILE"),
    MALFORMED_JSON("KD-MALFORMED-JSON"),
    TRAILING_CONTENT("KD-TRAILING-CONTENT"),
    UNSUPPORTED_VERSION("KD-UNSUPPORTED-VERSION"),
    UNKNOWN_FIELD("KD-UNKNOWN-FIELD"),
    DUPLICATE_FIELD("KD-DUPLICATE-FIELD"),
    MISSING_FIELD("KD-MISSING-FIELD"),
    WRONG_TYPE("KD-WRONG-TYPE"),
    UNKNOWN_VALUE("KD-UNKNOWN-VALUE"),
    MALFORMED_VALUE("KD-MALFORMED-VALUE"),
    DAMAGED_TEXT("KD-DAMAGED-TEXT"),
    BEYOND_LIMIT("KD-BEYOND-LIMIT"),
    UNKNOWN_KIND("KD-UNKNOWN-KIND"),
    RECORD_OVER_LINES("KD-RECORD-OVER-LINES"),
    MALFORMED_CSV("KD-MALFORMED-CSV"),
    NO_HEADER("KD-NO-HEADER"),
    NO_ROWS("KD-NO-ROWS", Severity.WARNING),
    ODD_CELL("KD-ODD-CELL", Severity.WARNING),
    CHARACTER_SET("KD-CHARACTER-SET", Severity.INFO);

    private final String id;
    private final Severity severity;

    ReadingRule(String id) {
        this(id, Severity.ERROR);
    }

    ReadingRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    RuleId id() {
        return RuleId.of(id);
    }

    Severity severity() {
        return severity;
    }

    /** A fault of this rule. */
    Finding at(Location place, @Nullable String suggestion, Object... arguments) {
        return finding(id, place, suggestion, arguments);
    }

    /** A fault of this rule that has a sentence of its own. */
    Finding with(String sentence, Location place, Object... arguments) {
        return finding(id + "." + sentence, place, null, arguments);
    }

    private Finding finding(String key, Location place, @Nullable String suggestion, Object... arguments) {
        return new Finding(
                id(),
                severity,
                new Message(ReadingRule.class, key, Arrays.asList(arguments)),
                place,
                suggestion,
                List.of(),
                null);
    }
}
