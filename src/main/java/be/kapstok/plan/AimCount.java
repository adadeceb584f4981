package be.kapstok.plan;

import be.kapstok.model.PolicyAim;

/**
 * The number of integration actions that serve an aim.
 *
 * @param aim the aim
 * @param count how many actions have a measure that serves it
 * @since 0.1.0
 */
public record AimCount(PolicyAim aim, int count) {}
