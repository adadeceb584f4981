package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy domain with categorical integration actions has inclusive actions too: categorical policy complements
 * inclusive policy and does not replace it. Source: seed page; this library chooses how many.
 *
 * <p>Actions with an unknown kind or domain may be inclusive: when they could be enough, there is no finding.
 */
final class InclusiveBesideCategorical implements Rule<ReviewedPlan> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-16");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        boolean open = false;
        for (Map.Entry<PolicyDomainId, List<PlannedAction>> each :
                reviewed.byDomain().entrySet()) {
            if (categorical(each.getValue()) > 0 && inclusive(each.getValue()) < least(reviewed)) {
                if (lacking(reviewed, each.getValue())) {
                    return null;
                }
                open = true;
            }
        }
        return open ? Reason.of(UnappliedReason.TOO_FEW_KINDS_KNOWN) : null;
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        reviewed.byDomain().forEach((domain, actions) -> {
            if (categorical(actions) > 0 && lacking(reviewed, actions)) {
                String first = actions.stream()
                        .filter(each -> each.kind() == MeasureKind.CATEGORICAL)
                        .findFirst()
                        .orElseThrow()
                        .pointer();
                findings.at(first)
                        .tell(
                                reviewed.words().nameOf(domain),
                                categorical(actions),
                                inclusive(actions),
                                least(reviewed));
            }
        });
    }

    /** Whether there are too few inclusive actions, even if all unknown ones were inclusive. */
    private static boolean lacking(ReviewedPlan reviewed, List<PlannedAction> actions) {
        List<PlannedAction> nowhere = reviewed.withoutDomain();
        return inclusive(actions) + undetermined(actions) + inclusive(nowhere) + undetermined(nowhere)
                < least(reviewed);
    }

    private static int least(ReviewedPlan reviewed) {
        return reviewed.settings().minimumInclusivePerDomain();
    }

    private static int categorical(List<PlannedAction> actions) {
        return ReviewedPlan.count(actions, MeasureKind.CATEGORICAL);
    }

    private static int inclusive(List<PlannedAction> actions) {
        return ReviewedPlan.count(actions, MeasureKind.INCLUSIVE);
    }

    private static int undetermined(List<PlannedAction> actions) {
        return ReviewedPlan.count(actions, MeasureKind.UNDETERMINED);
    }
}
