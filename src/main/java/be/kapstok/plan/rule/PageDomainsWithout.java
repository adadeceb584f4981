package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the policy domains that the source names have no integration action. Source: seed page. A plan without any
 * integration action is told so by other rules.
 */
final class PageDomainsWithout implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-40");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessListed(!reviewed.words().domains().isEmpty(), "policyDomains");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<PolicyDomainId> without = reviewed.domainsWithout();
        if (!without.isEmpty() && !reviewed.integration().isEmpty()) {
            findings.at("").tell(without.stream().map(reviewed.words()::nameOf).toList());
        }
    }
}
