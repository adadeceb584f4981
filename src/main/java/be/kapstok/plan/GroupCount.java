package be.kapstok.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many integration actions reach a target group.
 *
 * @param group the id of the target group, or own words as {@code other:...}
 * @param count how many actions have a measure for it
 * @since 0.1.0
 */
public record GroupCount(
        @JsonProperty("group") String group,
        @JsonProperty("count") int count) {}
