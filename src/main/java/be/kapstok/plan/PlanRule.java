package be.kapstok.plan;

import be.kapstok.catalogue.Rule;
import be.kapstok.reason.Reason;
import org.jspecify.annotations.Nullable;

/** A rule about a whole plan: one class each. */
interface PlanRule extends Rule<ReviewedPlan> {
    /** Why it cannot judge a plan on a day on which it holds, or {@code null} when it can. */
    default @Nullable Reason unapplied(ReviewedPlan plan) {
        return null;
    }
}
