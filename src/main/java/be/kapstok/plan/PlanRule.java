package be.kapstok.plan;

import be.kapstok.catalogue.Rule;

/** A rule about a whole plan: one class each. */
interface PlanRule extends Rule<ReviewedPlan> {}
