package be.kapstok.plan.rule;

import be.kapstok.catalogue.Rule;

/** A rule about a whole plan: one class each. */
public interface PlanRule extends Rule<ReviewedPlan> {}
