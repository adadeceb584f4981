package be.kapstok.plan;

/**
 * The number of integration actions that reach a target group.
 *
 * @param group the id of the target group, or own words as {@code other:...}
 * @param count how many actions have a measure for it
 * @since 0.1.0
 */
public record GroupCount(String group, int count) {}
