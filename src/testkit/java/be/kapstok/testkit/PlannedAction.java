package be.kapstok.testkit;

import be.kapstok.model.Action;
import be.kapstok.model.Measure;

/**
 * An action of a plan, and the measure that it carries out. Both get their ids from the plan to which they are added.
 *
 * @param action the action
 * @param measure its measure
 * @since 0.1.0
 */
public record PlannedAction(Action action, Measure measure) {}
