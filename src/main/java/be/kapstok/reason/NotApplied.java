package be.kapstok.reason;

/**
 * A rule that was not applied.
 *
 * @param rule the rule
 * @param why why it was not
 * @since 0.1.0
 */
public record NotApplied(RuleId rule, Reason why) {}
