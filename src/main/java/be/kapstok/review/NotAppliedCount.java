package be.kapstok.review;

import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;

/**
 * The number of times that a rule was not applied for one kind of reason.
 *
 * @param rule the rule
 * @param why the reason, as given for the first measure or plan
 * @param times the number of measures and plans
 * @since 0.1.0
 */
public record NotAppliedCount(RuleId rule, Reason why, int times) {}
