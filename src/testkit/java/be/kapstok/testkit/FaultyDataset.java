package be.kapstok.testkit;

import be.kapstok.reason.RuleId;

/**
 * A data set as JSON with exactly one fault.
 *
 * @param json the text
 * @param rule the rule that finds it; no other rule finds anything
 * @param pointer the JSON pointer of the value that the only finding is about
 * @since 0.1.0
 */
public record FaultyDataset(String json, RuleId rule, String pointer) {}
