package be.kapstok.reading;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of form that reading checks; the bundle has each message under the id of the rule. */
public enum ReadingRule {
    EMPTY_FILE("KD-EMPTY-FILE", Leaves.UNREAD),
    MALFORMED_JSON("KD-MALFORMED-JSON", Leaves.UNREAD),
    TRAILING_CONTENT("KD-TRAILING-CONTENT", Leaves.UNREAD),
    UNSUPPORTED_VERSION("KD-UNSUPPORTED-VERSION", Leaves.UNREAD),
    UNKNOWN_FIELD("KD-UNKNOWN-FIELD", Leaves.READ),
    DUPLICATE_FIELD("KD-DUPLICATE-FIELD", Leaves.UNREAD),
    MISSING_FIELD("KD-MISSING-FIELD", Leaves.UNREAD),
    WRONG_TYPE("KD-WRONG-TYPE", Leaves.UNREAD),
    UNKNOWN_VALUE("KD-UNKNOWN-VALUE", Leaves.UNREAD),
    MALFORMED_VALUE("KD-MALFORMED-VALUE", Leaves.UNREAD),
    DAMAGED_TEXT("KD-DAMAGED-TEXT", Leaves.UNREAD),
    BEYOND_LIMIT("KD-BEYOND-LIMIT", Leaves.UNREAD),
    UNKNOWN_KIND("KD-UNKNOWN-KIND", Leaves.UNREAD),
    RECORD_OVER_LINES("KD-RECORD-OVER-LINES", Leaves.UNREAD),
    MALFORMED_CSV("KD-MALFORMED-CSV", Leaves.UNREAD),
    NO_HEADER("KD-NO-HEADER", Leaves.UNREAD),
    NO_ROWS("KD-NO-ROWS", Leaves.READ, Severity.WARNING),
    ODD_CELL("KD-ODD-CELL", Leaves.READ, Severity.WARNING),
    UNKNOWN_COLUMN("KD-UNKNOWN-COLUMN", Leaves.READ, Severity.INFO),
    UNKNOWN_NAME("KD-UNKNOWN-NAME", Leaves.UNREAD),
    UNKNOWN_WORD("KD-UNKNOWN-WORD", Leaves.READ, Severity.WARNING),
    OWN_WORDS("KD-OWN-WORDS", Leaves.READ, Severity.INFO),
    READ_AS("KD-READ-AS", Leaves.READ, Severity.INFO),
    NO_YEAR("KD-NO-YEAR", Leaves.READ, Severity.WARNING),
    CHARACTER_SET("KD-CHARACTER-SET", Leaves.READ, Severity.INFO);

    /** The rules of other forms of text, such as exports of plans, whose faults leave a part unread; those forms report them. */
    private static final Set<String> OF_OTHER_FORMS = Set.of("KD-PLAN-FILE", "KD-PLAN-ROW");

    /** How much of its text a fault leaves unread. */
    private enum Leaves {
        /** A part could not be read, or a record cannot be made without it: no profile can accept that. */
        UNREAD,
        /** Everything was read for which the data set has a place. */
        READ
    }

    private final String id;
    private final Leaves leaves;
    private final Severity severity;

    ReadingRule(String id, Leaves leaves) {
        this(id, leaves, Severity.ERROR);
    }

    ReadingRule(String id, Leaves leaves, Severity severity) {
        this.id = id;
        this.leaves = leaves;
        this.severity = severity;
    }

    /** The rules whose faults leave a part of a text unread. */
    public static Set<RuleId> ofTheUnread() {
        return Stream.concat(
                        Arrays.stream(values())
                                .filter(each -> each.leaves == Leaves.UNREAD)
                                .map(each -> each.id),
                        OF_OTHER_FORMS.stream())
                .map(RuleId::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    public RuleId id() {
        return RuleId.of(id);
    }

    Severity severity() {
        return severity;
    }

    /** A fault of this rule. */
    public Finding at(Location place, @Nullable String suggestion, Object... arguments) {
        return finding(id, place, suggestion, arguments);
    }

    /** A fault of this rule that has a sentence of its own, unless that is empty. */
    public Finding with(String sentence, Location place, @Nullable String suggestion, Object... arguments) {
        return finding(sentence.isEmpty() ? id : id + "." + sentence, place, suggestion, arguments);
    }

    /** A fault of going beyond a limit by an unknown amount. */
    public static Finding beyond(Location place, Object what, int limit) {
        return BEYOND_LIMIT.at(place, null, what, "> " + limit, String.valueOf(limit));
    }

    private Finding finding(String key, Location place, @Nullable String suggestion, Object... arguments) {
        return new Finding(
                id(),
                severity,
                new Message(ReadingRule.class, key, Arrays.asList(arguments)),
                place,
                suggestion,
                List.of(),
                null,
                null);
    }
}
