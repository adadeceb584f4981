package be.kapstok.bbc;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of form that reading an export checks; the bundle has each sentence under the id of the rule and its own name. */
enum ExportRule {
    /** A file or a column is lacking, so that nothing can be read. */
    FILE("KD-PLAN-FILE", Severity.ERROR),
    /** A row cannot be carried. */
    ROW("KD-PLAN-ROW", Severity.ERROR),
    /** Rows are left out that have no place in the plan. */
    LEFT_OUT("KD-PLAN-LEFT-OUT", Severity.WARNING),
    /** What was decided in reading. */
    READING("KD-PLAN-READING", Severity.INFO),
    DAMAGED("KD-DAMAGED-TEXT", Severity.ERROR),
    MALFORMED("KD-MALFORMED-CSV", Severity.ERROR),
    CHARACTER_SET("KD-CHARACTER-SET", Severity.INFO),
    NO_ROWS("KD-NO-ROWS", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ExportRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    RuleId id() {
        return RuleId.of(id);
    }

    /** A finding of this rule with one of its sentences. */
    Finding at(Location place, String sentence, Object... arguments) {
        return meaning(null, place, sentence, arguments);
    }

    /** A finding of this rule with one of its sentences, and what was probably meant. */
    Finding meaning(@Nullable String suggestion, Location place, String sentence, Object... arguments) {
        Message words = new Message(ExportRule.class, id + "." + sentence, Arrays.asList(arguments));
        return new Finding(id(), severity, words, place, suggestion, List.of(), null, null);
    }

    /** A text of the export in a form that a sentence can show. */
    static String shown(String text) {
        return Excerpt.of(LevelText.oneLine(text), Excerpt.IN_A_SENTENCE);
    }
}
