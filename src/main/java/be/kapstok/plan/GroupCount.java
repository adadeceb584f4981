package be.kapstok.plan;

/**
 * How many integration actions reach a target group.
 *
 * @param group the id of the target group, or own words as {@code other:...}
 * @param count how many actions have a measure for it
 * @since 0.1.0
 */
public record GroupCount(String group, int count) {}
