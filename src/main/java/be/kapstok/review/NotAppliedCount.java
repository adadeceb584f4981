package be.kapstok.review;

import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;

/**
 * How often a rule was not applied for one kind of reason.
 *
 * @param rule the rule
 * @param why why it was not, as said of the first measure or plan
 * @param times to how many measures and plans
 * @since 0.1.0
 */
public record NotAppliedCount(RuleId rule, Reason why, int times) {}
