package be.kapstok.catalogue;

import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;

/**
 * A rule that was not applied.
 *
 * @param rule the rule
 * @param why the reason why it was not
 * @since 0.1.0
 */
public record NotApplied(RuleId rule, Reason why) {}
