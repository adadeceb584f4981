package be.kapstok.dataset;

import be.kapstok.reason.RuleId;

/** The rules of form that reading checks; each message stands in the bundle under the id. */
enum ReadingRule {
    MALFORMED_JSON("KD-MALFORMED-JSON"),
    TRAILING_CONTENT("KD-TRAILING-CONTENT"),
    UNSUPPORTED_VERSION("KD-UNSUPPORTED-VERSION"),
    UNKNOWN_FIELD("KD-UNKNOWN-FIELD"),
    DUPLICATE_FIELD("KD-DUPLICATE-FIELD"),
    MISSING_FIELD("KD-MISSING-FIELD"),
    WRONG_TYPE("KD-WRONG-TYPE"),
    UNKNOWN_VALUE("KD-UNKNOWN-VALUE"),
    MALFORMED_VALUE("KD-MALFORMED-VALUE"),
    BEYOND_LIMIT("KD-BEYOND-LIMIT");

    private final String id;

    ReadingRule(String id) {
        this.id = id;
    }

    RuleId id() {
        return RuleId.of(id);
    }
}
