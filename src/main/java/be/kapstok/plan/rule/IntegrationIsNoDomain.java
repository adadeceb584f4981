package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.DomainGrouping;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Integration is no policy domain of its own: no domain of the plan is integration alone. Source: seed page; by which words such a
 * domain is known is a choice of this library.
 */
final class IntegrationIsNoDomain implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-38");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(!reviewed.plan().policyDomains().isEmpty(), "policyDomains");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<DomainGrouping> domains = reviewed.plan().policyDomains();
        for (int i = 0; i < domains.size(); i++) {
            DomainGrouping domain = domains.get(i);
            String name = OwnDomains.nameOf(domain);
            if (reviewed.settings().integrationAlone(name)) {
                findings.at("/policyDomains/" + i + (domain.name() == null ? "/id" : "/name"))
                        .tell(Excerpt.of(name, Excerpt.IN_A_SENTENCE));
            }
        }
    }
}
