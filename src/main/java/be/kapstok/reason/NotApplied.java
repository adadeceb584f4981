package be.kapstok.reason;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A rule that was not applied.
 *
 * @param rule the rule
 * @param why why it was not
 * @since 0.1.0
 */
public record NotApplied(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("why") Reason why) {}
